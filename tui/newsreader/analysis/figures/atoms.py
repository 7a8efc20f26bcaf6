"""The atoms of written numbers: runs of digits, fraction signs and number words, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from newsreader.analysis.dates import words
from newsreader.analysis.figures.grouping import grouped_end

Form = Literal["digits", "words", "fraction", "vague", "multiple", "rank"]

ONES = {word: value for value, word in enumerate(words.ONES)}
TENS = {word: 10 * value for value, word in enumerate(words.TENS, 2)}
SCALES = {
    "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9, "trillion": 1e12,
    "quadrillion": 1e15, "quintillion": 1e18, "sextillion": 1e21,
}  # fmt: skip
VAGUE = {
    "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12, "lakhs": 1e5, "crores": 1e7,
}  # fmt: skip
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
    "tenth": 10, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
PARTS |= {word + "s": value for word, value in PARTS.items() if word != "half"} | {"halves": 2}
GLYPHS = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9,
    "⅒": 1 / 10,
}  # fmt: skip

_WORDS = sorted(
    {*ONES, *TENS, *SCALES, *VAGUE, *PARTS, "hundred", "dozen", "a", "an"}, key=lambda w: (-len(w), w)
)
_ATOM = re.compile(
    r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,6},[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]+)*|(?<![0-9A-Za-z.])\.[0-9]+)"
    rf"|(?P<glyph>[{''.join(GLYPHS)}])"
    rf"|(?<![^\W\d_])(?P<word>(?i:{'|'.join(_WORDS)}))(?![^\W_])"
)
_FIRST_GROUP = 3
"""Digits before the first thousands mark."""

_JOINTS = frozenset((" ", "-", "‑", "\u00a0", "\u2009", "\u202f"))


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number where it stands.

    Attributes:
        start, end: Its place, sign and scale ("3.2 million") included, marks and units not.
        value: What it says.
        form: How it is written.
        top: For an indefinite number ("hundreds") the next larger one, else None.
        scaled: Whether "million" or the like is part of it.
    """

    start: int
    end: int
    value: float
    form: Form
    top: float | None = None
    scaled: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of a number; `word` is in lower case."""

    start: int
    end: int
    kind: str
    word: str


def find_atoms(text: str, start: int, end: int) -> Iterator[Atom]:
    """The atoms of `text[start:end]` in reading order."""
    reached = start
    for match in _ATOM.finditer(text, start, end):
        if match.start() < reached:
            continue
        reached = match.end()
        if match.lastgroup == "digits" and reached - match.start() <= _FIRST_GROUP:
            reached = min(grouped_end(text, *match.span()) or reached, end)
        word = text[match.start() : reached].lower()
        yield Atom(match.start(), reached, match.lastgroup or "", word)


def joined(text: str, atoms: list[Atom], at: int, *words: str) -> bool:
    """Whether atom `at` follows the one before it directly, or after one of `words`."""
    if not 0 < at < len(atoms):
        return False
    between = text[atoms[at - 1].end : atoms[at].start]
    if not between:
        return atoms[at - 1].kind == "digits" and atoms[at].word in SCALES
    return between in _JOINTS or (
        bool(words) and len(between) < 8 and between.strip(" -\u00a0").lower() in words
    )


def scaled(text: str, atoms: list[Atom], value: float, end: int, at: int) -> tuple[float, int, int, bool]:
    """Multiply by the scale words from atom `at` on: "4 hundred million", "2 and a half million".

    Returns:
        The value, where it ends, the atom to go on with, and whether there was a scale.
    """
    found = False
    if part := and_a_part(text, atoms, at):
        value, end, at = value + part, atoms[at + 1].end, at + 2
    if at < len(atoms) and atoms[at].word == "hundred" and joined(text, atoms, at):
        value, end, at, found = times(value, 100), atoms[at].end, at + 1, True
    while at < len(atoms) and atoms[at].word in SCALES and joined(text, atoms, at):
        value, end, at, found = times(value, SCALES[atoms[at].word]), atoms[at].end, at + 1, True
    if at < len(atoms) and atoms[at].word == "dozen" and joined(text, atoms, at):
        value, end, at, found = value * 12, atoms[at].end, at + 1, True
    return value, end, at, found


def times(value: float, factor: float) -> float:
    """The product as it would be on paper: 8.28 million is 8 280 000, not 8 279 999.999…"""
    return float(Decimal(repr(value)) * int(factor))


def and_a_part(text: str, atoms: list[Atom], at: int) -> float | None:
    """1/2 for "and a half" at atom `at` ("a"), 1/4 for "and a quarter"."""
    if at + 1 >= len(atoms) or atoms[at].word not in ("a", "one") or not joined(text, atoms, at, "and"):
        return None
    part = atoms[at + 1].word
    linked = "and" in text[atoms[at - 1].end : atoms[at].start].lower() and joined(text, atoms, at + 1)
    return 1 / PARTS[part] if linked and part in ("half", "quarter", "third") else None
