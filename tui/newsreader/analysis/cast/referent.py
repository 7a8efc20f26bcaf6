"""What is being put together about one member of the cast."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.analysis.gazetteers import Gender
from newsreader.analysis.model import EntityLabel, MentionKind
from newsreader.article.model import Span


@dataclass(frozen=True)
class Description:
    """Words beside a name that say who its bearer is.

    Attributes:
        span: With determiner: "the Afghan team's coach".
        role: The same without determiner, or None when it is only a form of address.
        head: The noun, lower case.
        stems: Its content words, made comparable by `stem`.
        stated: Whether a sentence says it ("she is the mayor"), and not an apposition or title.
        over: Whether it says so of a time that is past ("she was mayor until 2013").
    """

    span: Span
    role: Span | None
    head: str
    stems: frozenset[str]
    stated: bool = False
    over: bool = False


@dataclass(eq=False)
class Referent:
    """A member of the cast in the making.

    Attributes:
        forms: The ways the name is written, each with its places, in reading order.
        mentions: Every place, with its kind.
        gender: None until something tells it.
    """

    label: EntityLabel
    forms: dict[str, list[Span]] = field(default_factory=dict)
    mentions: dict[Span, MentionKind] = field(default_factory=dict)
    descriptions: list[Description] = field(default_factory=list)
    gender: Gender | None = None

    @property
    def name(self) -> str:
        """The fullest form: most words, then most letters, then not in capitals, then the first written."""
        return max(self.forms, key=lambda form: (len(form.split()), len(form), not form.isupper()))

    @property
    def first(self) -> int:
        """Where the name first stands."""
        return min(spans[0][0] for spans in self.forms.values())

    def add_name(self, form: str, span: Span) -> None:
        self.forms.setdefault(form, []).append(span)
        self.mentions[span] = "name"
