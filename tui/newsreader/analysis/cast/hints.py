"""What the text says beside people's names of who is meant: titles, offices, relatives, "her shares"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.analysis.cast.gender import LAST_WORD, gender_of_titles, pronoun_gender
from newsreader.analysis.cast.name_parts import Named, is_full
from newsreader.analysis.cast.relatives import (
    generations,
    introduced,
    relatives,
    told_apart,
    told_as_relatives,
)
from newsreader.analysis.gazetteers import Gender, person_nouns, titles
from newsreader.analysis.grammar import ADDRESS
from newsreader.article.model import Span

OWN_AFTER = re.compile(
    r"(?: [a-z]+){1,5} (her|his) (?!(?:to|for|at|in|on|with|and|or|as|of|from|by|about|that|if|when|because"
    r"|but|after|before|again|an?|the|off|out|up|down|over)\b)[a-z]"
)
OWN_BEFORE = re.compile(r"\b(?:In|On|For|During|Through) (her|his) [a-z0-9][^.!?\n]{0,48}, $")


@dataclass(frozen=True)
class Hints:
    """What stands beside names, by their places.

    Attributes:
        told: The gender that titles tell ("Mrs").
        owning: The gender that words beside them hint at ("Ng sold her shares"): it chooses among namesakes.
        offices: The office written right before names ("president"): it chooses among namesakes.
        kin: Where a name beside another is a relative's, who is somebody else ("Ana Ng, Ng's sister").
        in_passing: Where names stand only to say whose relative somebody is.
        apart: Pairs of full names that are two people's, however alike.
        generations: Full names of another generation than one of that name before: "Jan Ng", "Jan Ng Sr.".
        introduced: Full names of those introduced as somebody's relatives ("Her daughter, Ana Ng").
    """

    told: Mapping[Span, Gender] = field(default_factory=dict)
    owning: Mapping[Span, Gender] = field(default_factory=dict)
    offices: Mapping[Span, str] = field(default_factory=dict)
    kin: Mapping[Span, Span] = field(default_factory=dict)
    in_passing: Collection[int] = ()
    apart: Collection[tuple[str, str]] = ()
    generations: Mapping[str, Collection[str]] = field(default_factory=dict)
    introduced: Collection[str] = ()


def read_hints(text: str, people: Sequence[Named]) -> Hints:
    """The hints of a text at its people's names, which come in reading order."""
    spans = [span for _, span in people]
    full = [name for name in people if is_full(name[0])]
    told_of = told_as_relatives(text, spans)
    return Hints(
        told=_titles(text, spans),
        owning=_owning(text, spans),
        offices=_offices(text, spans),
        kin={**relatives(text, spans), **told_of},
        in_passing={start for start, _ in told_of.values()},
        apart=told_apart(text, full),
        generations=generations(full),
        introduced=introduced(text, full),
    )


def _titles(text: str, people: Sequence[Span]) -> dict[Span, Gender]:
    told = ((span, gender_of_titles(text, {"": [span]})) for span in people)
    return {span: gender for span, gender in told if gender}


def _owning(text: str, people: Sequence[Span]) -> dict[Span, Gender]:
    """The gender of what names' bearers are said to own: "Ng sold her shares", "In his book, Ng"."""
    hints: dict[Span, Gender] = {}
    for start, end in people:
        found = OWN_AFTER.match(text, end) or OWN_BEFORE.search(text, max(0, start - 60), start)
        if found and (told := pronoun_gender(found[1])):
            hints[start, end] = told
    return hints


def _offices(text: str, people: Sequence[Span]) -> dict[Span, str]:
    """The office or rank written right before names, lower case; forms of address are none."""
    offices: dict[Span, str] = {}
    for start, end in people:
        word = LAST_WORD.search(text, max(0, start - 24), start)
        if word and word[1] not in ADDRESS and (word[1].lower() in person_nouns() or word[1] in titles()):
            offices[start, end] = word[1].lower()
    return offices
