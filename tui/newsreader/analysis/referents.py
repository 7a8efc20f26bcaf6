"""Who is meant: words of an extract that stand for somebody whom only the rest of the article names.

A sentence of the summary, a quotation or a clause beside a date is shown away from the words before it.
"She said …" or "Sandulli said …" then leaves open who that is, though the cast knows.

    for chosen, meant in zip(analysis.summary, Referents(analysis).of_summary()):
        print(glossed(meant))  # "[She: Mary Jane Veloso, convicted drug courier]"

Only people are told of, each once in an extract. A wrong name is worse than none: where somebody else could
be meant, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

import msgspec

from newsreader.analysis.grammar import ADDRESS, GENDERS
from newsreader.analysis.model import Analysis, CastMember, Quote
from newsreader.analysis.person_mentions import (
    STRANGER,
    WORD,
    PersonMention,
    PersonMentions,
    words_of,
)
from newsreader.article.model import Span, on_one_line

_ADDRESS = frozenset(map(str.lower, ADDRESS))
"""What leaves a surname as bare as it was; an office ("Senator Orr") tells who that is."""

DEFINITE = re.compile(r"(?i)(?:the|this|that|his|her|their|our|my)\s|[\w-]+['’]s\s")
OFFICE = re.compile(r"['’]s? (?:office|department|campaign|team|lawyers?|spokes\w+)\b")
UNCLEAN = re.compile(r"[^\w\s'’./&-]|^(?:his|her|their|its|our|my)\b|\bwho\b|\.$", re.IGNORECASE)
"""No part of a name or role that is told: marks of a piece cut badly, and what speaks of yet others."""

CUT = re.compile(r"[\w/-]")

MOST = 60
"""Mentions before a sentence of the summary that are looked at for another who may be meant."""


class Reference(msgspec.Struct, frozen=True):
    """Words of an extract, and whom they mean.

    Attributes:
        span: Where the words stand.
        words: The words of `span`, on one line.
        member: Whom they mean.
        who: The member's full name, with the role where that is new to the reader.
    """

    span: Span
    words: str
    member: CastMember
    who: str


def glossed(meant: Iterable[Reference]) -> str:
    """The references in words, between the brackets that set an editor's words apart; "" without any."""
    told = "; ".join(f"{reference.words}: {reference.who}" for reference in meant)
    return f"[{told}]" if told else ""


class Referents:
    """The people of an analysis, to be asked who is meant in a piece of the text."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._text = analysis.text
        self._title = frozenset(words_of(analysis.title or ""))
        self._mentions = PersonMentions(analysis)
        names = [mention for mention in self._mentions.all if mention.kind == "name"]
        opening = {name.id: name for name in reversed(names)}
        self._introduced = {id_ for id_, name in opening.items() if name.is_full_name}

    def of_summary(self) -> tuple[tuple[Reference, ...], ...]:
        """The references that each sentence of the summary leaves open, after the sentences before it.

        Who was named or told there is known, unless what was left out between makes it doubtful who is meant.
        """
        found: list[tuple[Reference, ...]] = []
        before: list[PersonMention] = []
        known: set[str] = set()
        end = 0
        for chosen in self._analysis.summary:
            here = list(self._mentions.within([chosen.span]))
            goes_on = not self._text[end : chosen.span[0]].strip()
            meant = self._meant(here)
            asked = [m for m in meant if m.id not in known or (not goes_on and self._is_doubtful(m, before))]
            found.append(tuple(self._reference(mention, here, known) for mention in asked))
            before = [*before, *here][-MOST:]
            known |= {m.id for m in here if m.kind == "name"} | {m.id for m in meant}
            end = chosen.span[1]
        return tuple(found)

    def of_quotes(self, quotes: Sequence[Quote]) -> tuple[tuple[Reference, ...], ...]:
        """The references that the words of each quotation leave open, its speaker standing beside it.

        Args:
            quotes: In the order in which they are shown.
        """
        return self._of([(quote.content, quote.speaker_cast) for quote in quotes])

    def of_clauses(self, clauses: Sequence[Span]) -> tuple[tuple[Reference, ...], ...]:
        """The references that clauses leave open each of which is read by itself.

        Args:
            clauses: In the order in which they are shown.
        """
        return self._of([((clause,), None) for clause in clauses])

    def tells(self, clause: Span, pronoun: Span) -> bool:
        """Whether a clause, or what is told beside it, leaves no doubt whom a pronoun in it means."""
        here = list(self._mentions.within([clause]))
        meant = {mention.id for mention in here if mention.span == pronoun}
        named = [mention for mention in here if mention.kind == "name"]
        return any(mention.id in meant for mention in (*named, *self._meant(here)))

    def _of(self, extracts: Sequence[tuple[Sequence[Span], str | None]]) -> tuple[tuple[Reference, ...], ...]:
        """For extracts that are read one by one: a name is told where it comes first, a pronoun each time."""
        found: list[tuple[Reference, ...]] = []
        known: set[str] = set()
        for spans, beside in extracts:
            here = list(self._mentions.within(spans))
            meant = [mention for mention in self._meant(here) if mention.id != beside]
            asked = [m for m in meant if m.kind != "name" or (m.id not in known and self._helps(m, here))]
            found.append(tuple(self._reference(mention, here, known) for mention in asked))
            known |= {m.id for m in here if m.is_full_name} | {m.id for m in asked} | {beside or ""}
        return tuple(found)

    def _meant(self, here: Sequence[PersonMention]) -> list[PersonMention]:
        """The mention of each person that an extract speaks of without the full name, in reading order.

        The name where there is one ("Sandulli"), else the first pronoun or definite description.
        """
        told = {word for mention in here for word in words_of(mention.words)}
        first: dict[str, PersonMention] = {}
        for mention in here:
            known = first.get(mention.id)
            asks = mention.kind != "pronoun" or mention.words.lower() in GENDERS
            if asks and (known is None or (mention.kind == "name" != known.kind)):
                first[mention.id] = mention
        return sorted(
            (m for m in first.values() if not told.issuperset(words_of(m.member.name)) and self._refers(m)),
            key=lambda mention: mention.span,
        )

    def _refers(self, mention: PersonMention) -> bool:
        """Whether a mention certainly means a person of the cast and does not tell who that is."""
        if mention.member == STRANGER or UNCLEAN.search(mention.member.name):
            return False
        if mention.kind == "name":
            return not mention.is_full_name and self._is_bare(mention)
        is_definite = DEFINITE.match(mention.words) and not OFFICE.match(self._text, mention.span[1])
        return bool(mention.kind == "pronoun" or is_definite) and self._mentions.is_certain(mention)

    def _is_bare(self, name: PersonMention) -> bool:
        """Whether a name is one word of the name of just one, whom the text first names in full.

        What the headline says so, every reader is thought to know. What is also a common word may be no name.
        """
        bare = [word for word in words_of(name.words) if word not in _ADDRESS]
        return (
            len(bare) == 1
            and name.id in self._introduced
            and not self._title.issuperset(bare)
            and bare[0] in words_of(name.member.name)
            and not self._mentions.is_shared(name)
            and bare[0] not in self._common_words
        )

    @cached_property
    def _common_words(self) -> frozenset[str]:
        return frozenset(word for word in WORD.findall(self._text) if word.islower())

    def _is_doubtful(self, mention: PersonMention, before: Sequence[PersonMention]) -> bool:
        """Whether a mention could as well mean somebody else whom the reader has met."""
        return mention.kind != "name" and any(self._mentions.may_be_taken(m, mention) for m in before)

    def _helps(self, name: PersonMention, here: Sequence[PersonMention]) -> bool:
        """Whether a name is told more of than the surname has: a role of some words, or who "Mara" is."""
        return " " in self._role(name, here) or words_of(name.words)[-1:] != words_of(name.member.name)[-1:]

    def _role(self, mention: PersonMention, here: Sequence[PersonMention]) -> str:
        """What the text says that somebody is, unless it is cut badly or the extract says it."""
        member = mention.member
        role = on_one_line(member.role or "")
        told = {word for other in here if other.id == member.id for word in words_of(other.words)}
        if member.role_span is None or UNCLEAN.search(role) or not told.isdisjoint(words_of(role)):
            return ""
        start, end = member.role_span
        is_cut = CUT.match(self._text, end) or CUT.match(self._text[max(0, start - 1) : start])
        return "" if is_cut else role

    def _reference(
        self, mention: PersonMention, here: Sequence[PersonMention], known: Collection[str]
    ) -> Reference:
        role = "" if mention.id in known or mention.kind == "nominal" else self._role(mention, here)
        who = ", ".join(part for part in (on_one_line(mention.member.name), role) if part)
        return Reference(mention.span, mention.words, mention.member, who)
