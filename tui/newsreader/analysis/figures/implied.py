"""The unit that follows from the words: children, years in prison, people, what "the number of" counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.counted_name import singular
from newsreader.analysis.figures.cricket import counts_runs
from newsreader.analysis.figures.people import is_said_of_people

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.analysis.figures.reading import Reading
    from newsreader.analysis.model import FigureKind

Implied = tuple[str, "FigureKind"]

_PARENT = re.compile(
    r"(?i)\b(?:father|mother|mum|mom|dad|parents?|grandfather|grandmother|grandparents?)[ -]of[ -]"
    r"(?:just |only |at least )?$"
)
_SENTENCED = re.compile(
    r"(?i)\b(?:jailed|imprisoned|sentenced|locked up|put away|behind bars)(?: to| for)(?: (?:at least"
    r"|up to|about"
    r"|more than|just|only|a minimum of|a further|another))? $"
)
_MEASURED = re.compile(
    r"(?i)\b(?:earthquakes?|quakes?|tremors?|aftershocks?|temblors?)\b[^.;!?\n]{0,60}\bmeasur(?:es|ed|ing)"
    r"(?: (?:at|about|around|nearly|at least|up to|an estimated))* \Z"
)
_STRONGEST = 10
"""No earthquake has a greater magnitude."""
_LIVED = frozenset(["age", "expectancy"])
_OLDEST = 122
_OF_THESE = re.compile(
    r"(?i) of (?:them|us|those|(?:the|these|those) (?:dead|injured|wounded|missing|killed|arrested"
    r"|detained))\b"
)
_NO_CLOSE = re.compile(r"\s*(?:$|[.,;:!?)”\"’—–]|(?:for|after|in|and|or|but|when|while|over|by|years?)\b)")


def implied_unit(text: str, reading: Reading) -> Implied | None:
    """Unit and kind of a number without a noun, or None when its words do not tell."""
    before = text[max(reading.sentence.start_char, reading.start - 60) : reading.start]
    if _PARENT.search(before):
        return "child", "count"
    if _SENTENCED.search(before) and _NO_CLOSE.match(text, reading.end):
        return "year", "duration"
    quake = _MEASURED.search(text, max(reading.sentence.start_char, reading.start - 90), reading.start)
    if quake and reading.numeral.value <= _STRONGEST:
        return "magnitude", "measure"
    if is_said_of_people(text, reading):
        return "person", "count"
    if counts_runs(text, reading.start, reading.end):
        return "run", "count"
    noun = _predicate(text, reading) or _numbered(reading)
    return (singular(noun), "count") if noun is not None else None


def is_lifetime(reading: Reading) -> bool:
    """Whether a number is called an age: "the retirement age rose to 67", "life expectancy is 81"."""
    values = reading.value if isinstance(reading.value, tuple) else (reading.value,)
    lived = any(head.lemma_ in _LIVED and head.tag_ == "NN" for head in reading.concept)
    return lived and all(0 < value <= _OLDEST for value in values)


def _predicate(text: str, reading: Reading) -> Token | None:
    """What some of those named before are: "nine of them were tourists"."""
    verb = reading.last.head
    if verb.lemma_ != "be" or not _OF_THESE.match(text, reading.end):
        return None
    nouns = (child for child in verb.children if child.dep_ == "attr" and child.tag_ == "NNS")
    return next(nouns, None)


def _numbered(reading: Reading) -> Token | None:
    """What a number of things is a number of: "the number of shops fell to 10"."""
    for head in reading.concept:
        if head.lemma_.lower() not in ("number", "total") or head.i > reading.first.i:
            continue
        of = next((child for child in head.children if child.lower_ == "of"), None)
        nouns = (child for child in of.children if child.dep_ == "pobj") if of is not None else iter(())
        noun = next(nouns, None)
        if noun is not None and noun.tag_ == "NNS" and noun.i < reading.first.i:
            return noun
    return None
