"""Numbers hidden in words: "doubled", "threefold", "twice", and places in an order: "ranked second"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.analysis.dates.words import ORDINALS
from newsreader.analysis.figures.atoms import ONES, TENS, Numeral
from newsreader.analysis.model import FigureKind, Trend

UNIT, RANK = "time", "rank"

_VERBS = {
    "doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "sextupl": 6.0, "halv": 0.5,
}  # fmt: skip
_FOLD = {**ONES, **TENS, "hundred": 100, "thousand": 1000}
_WORD = re.compile(
    rf"""(?xi)(?<![\w’'-])(?: (?P<verb>{"|".join(_VERBS)})(?P<ending>e|es|ed|ing)\b(?!-)
    | (?P<fold>{"|".join(_FOLD)})-?fold\b
    | (?P<digits>[0-9]{{1,4}}(?:\.[0-9]+)?)(?:-?fold|\ ?x)\b (?!\ ?[0-9])
    | (?P<often>twice|thrice|once)\b(?!-) )"""
)
_SERVES = re.compile(r"(?i)doubl(?:e|es|ing) as an? (?!(?:result|consequence|share|proportion|percentage)\b)")
_COMPARED = re.compile(
    r"(?i) (?:as|the|that|those|its|their|his|her|our|what|more|(?:last |this )?[a-z]+[’']s)\b"
)
_INFINITIVE = re.compile(
    r"(?i)\b(?:to|will|would|could|can|may|might|should|must)"
    r"(?: (?:more than|nearly|almost|about|at least))? $"
)
_HEDGED = re.compile(r"(?i)\b(?:than|nearly|almost) $")
_EVERY = re.compile(
    r"(?i) (?:an?|per|every|each) (?:\w+ )?(?:second|minute|hour|day|night|week|fortnight|month|quarter"
    r"|year|season|decade|century|generation)\b"
)


@dataclass(frozen=True, slots=True)
class Multiple:
    """A multiple where it stands; `kind` is "count" for how often, "ratio" for how many times as much."""

    numeral: Numeral
    kind: FigureKind
    trend: Trend | None


def multiples(text: str, start: int, end: int) -> Iterator[Multiple]:
    """The multiples of `text[start:end]`, in reading order."""
    for match in _WORD.finditer(text, start, end):
        found = _multiple(text, match)
        if found:
            yield found


def _multiple(text: str, match: re.Match[str]) -> Multiple | None:
    def numeral(value: float) -> Numeral:
        return Numeral(match.start(), match.end(), value, "multiple")

    if match["often"]:
        value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[match["often"].lower()]
        if value == 1.0 and not _EVERY.match(text, match.end()):
            return None
        compared = value > 1 and _COMPARED.match(text, match.end()) and not _EVERY.match(text, match.end())
        return Multiple(numeral(value), "ratio" if compared else "count", None)
    if match["fold"]:
        return Multiple(numeral(float(_FOLD[match["fold"].lower()])), "ratio", None)
    if match["digits"]:
        return Multiple(numeral(float(match["digits"])), "ratio", None)
    if _SERVES.match(text, match.start()):
        return None
    value = _VERBS[match["verb"].lower()]
    held_against = _COMPARED.match(text, match.end()) is not None
    moved = _moves(text, match, held_against)
    trend: Trend = "down" if value < 1 else "up"
    return Multiple(numeral(value), "ratio", trend if moved else None) if moved or held_against else None


def _moves(text: str, match: re.Match[str], held_against: bool) -> bool:
    """Whether a verb says a change: "exports more than double", unlike "the sum is more than double that"."""
    before = text[max(0, match.start() - 24) : match.start()]
    hedged = not held_against and _HEDGED.search(before) is not None
    return match["ending"].lower() != "e" or hedged or _INFINITIVE.search(before) is not None


_RANKED = re.compile(
    rf"(?i)\brank(?:s|ed|ing)?(?: (?:only|just|as|at|a|a lowly|the))*"
    rf" (?P<rank>(?P<digits>[0-9]{{1,4}})(?:st|nd|rd|th)|(?:no\.?|number|#) ?(?P<number>[0-9]{{1,4}})"
    rf"|(?P<word>{'|'.join(ORDINALS)}))(?![\w-])"
)


def ranks(text: str, start: int, end: int) -> Iterator[Numeral]:
    """The ranks of `text[start:end]`, in reading order; only what is said to be ranked."""
    for match in _RANKED.finditer(text, start, end):
        digits = match["digits"] or match["number"]
        value = float(digits) if digits else float(ORDINALS[match["word"].lower()])
        if value:
            yield Numeral(*match.span("rank"), value, "rank")
