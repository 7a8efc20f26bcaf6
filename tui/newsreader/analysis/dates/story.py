"""The year in which a story is set, where the text named it just before and goes on with "28 September"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.analysis.dates import words

if TYPE_CHECKING:
    from spacy.tokens import Span

_KEPT = 6
"""So many dates with a year of their own are remembered."""

_WORDS = frozenset(("NOUN", "PROPN", "VERB"))
_COMMON = frozenset(
    words.listed(
        "be have do say tell go come get make take give day week month year time morning evening night people"
    )
)
_SHARED = 2
"""Words that two sentences on one event share at least."""


@dataclass(frozen=True)
class _Told:
    year: int
    month: int | None
    block: int
    words: frozenset[str]


@dataclass
class Story:
    """The years that a text has named so far, each with its sentence."""

    _told: list[_Told] = field(default_factory=list)

    def hear(self, value: str | None, written: str, sentence: Span | None, block: int) -> None:
        """Remember a date whose words state its year."""
        year = (value or "")[:4]
        last = (value or "").partition("/")[2][:4]
        if last not in {"", year} or not (year.isdigit() and len(year) == 4 and year in written):
            return
        month = (value or "")[5:7]
        about = content_words(sentence) if sentence is not None else frozenset()
        self._told.append(_Told(int(year), int(month) if month.isdigit() else None, block, about))
        del self._told[:-_KEPT]

    def so_far(self) -> Story:
        """A story that hears nothing more."""
        return Story(list(self._told))

    def year(self, month: int, sentence: Span | None, block: int) -> int | None:
        """The year of a day without one: that named just before, of the same event.

        That the event is the same is judged by the words that both sentences share, more of them where
        the month is another. Only this paragraph and the one before are looked at.
        """
        about = content_words(sentence) if sentence is not None else frozenset()
        for told in reversed(self._told):
            shared = len(told.words & about)
            if block - told.block <= 1 and shared >= (1 if told.month == month else _SHARED):
                return told.year
        return None


def content_words(sentence: Span) -> frozenset[str]:
    """The lemmas that say what a sentence is about."""
    lemmas = (
        token.lemma_.lower() for token in sentence if token.pos_ in _WORDS and token.ent_type_ != "DATE"
    )
    return frozenset(lemma for lemma in lemmas if lemma.isalpha() and lemma not in _COMMON)
