"""Years and hours that describe a noun and tell no event: "the 2015 winner", "a midnight curfew"."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.model import TimeExpression

_YEAR = re.compile(r"\d{4}(?:[-–/]\d{2,4})?")
_HOUR = re.compile(r"T\d\d:\d\d$")
_DAY_NAMED = re.compile(
    r"(?i)day|tonight|morrow|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d{4}"
)
_DETERMINER = re.compile(
    r"(?i)(?:\b(?:an?|the|this|that|its|his|her|their|our|my|your|every|each|late|early)|\w['’]s|s['’]) $"
)
_NOTHING_BEFORE = re.compile(r"(?:^|[,(“\"‘;:—–-])\s*$")
_NOUN_AFTER = re.compile(r"[ -](?P<word>[A-Za-z][\w’'-]*)")
_NO_NOUN = frozenset(
    words.listed(
        "a an the and or but nor to of in on at by for from with without as than that which who when "
        "where while after before until till since during through over under up down out off into about "
        "because if so then there this it he she they we you i his her its their our my your is was are "
        "were be been has had have did does do will would can could may might must shall should said says "
        "not also only just more when what both however nearly almost some another one two three four "
        "five"
    )
)
_GOES_ON = re.compile(r" [\w’'-]+,? (?:in which|where|when|which|that)\b")
"""Only the noun itself may stand before: after more words the clause is of something else."""


def describes(text: str, expression: TimeExpression) -> bool:
    """Whether a bare year or hour stands before the noun that it describes.

    One whose noun goes on to say what happened ("the 1991 flood, in which 40 people drowned") tells an event.
    """
    start, end = expression.span
    written = text[start:end]
    year = _YEAR.fullmatch(written) is not None
    hour = _HOUR.search(expression.value or "") is not None and not _DAY_NAMED.search(written)
    if expression.deadline or not (year or hour):
        return False
    after = _NOUN_AFTER.match(text, end)
    if not after or after["word"].lower() in _NO_NOUN or _GOES_ON.match(text, end, end + 120):
        return False
    before = text[max(0, start - 24) : start]
    if _DETERMINER.search(before):
        return True
    return year and after["word"].islower() and _is_apposed(before, text, after)


def _is_apposed(before: str, text: str, after: re.Match[str]) -> bool:
    """Whether a year without an article opens a phrase: ", 2015 winner of the prize"."""
    if not _NOTHING_BEFORE.search(before):
        return False
    return re.match(r"(?: \w+)? of\b|,| at\b| in\b", text[after.end() : after.end() + 30]) is not None
