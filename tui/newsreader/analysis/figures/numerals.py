"""Numbers as they stand in running text: digits, words and both, with exact places.

A scanner of its own, for the packages tried misread news ("two million three hundred thousand" as 2 301 300,
"$1.2 billion" as 1.2). It is linear in the text and reads numerals only: what they count is settled later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.figures.atoms import GLYPHS, Atom, Numeral, find_atoms, joined, scaled, times
from newsreader.analysis.figures.cardinals import Found, from_words

ABBREVIATED = {
    "k": 1e3, "K": 1e3,
    "m": 1e6, "M": 1e6, "mn": 1e6, "Mn": 1e6, "mln": 1e6, "mil": 1e6, "mill": 1e6, "MM": 1e6,
    "b": 1e9, "B": 1e9, "bn": 1e9, "Bn": 1e9, "BN": 1e9, "bln": 1e9, "bil": 1e9,
    "T": 1e12, "tn": 1e12, "Tn": 1e12, "trn": 1e12, "tln": 1e12,
}  # fmt: skip
DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 48, 50, 64, 100, 128, 1000))
MOST_DIGITS = 18
"""A longer run of digits is an identifier and no number."""

_ABBREVIATION = re.compile(r"[ \u00a0]?([A-Za-z]{1,4})(?![^\W_]|[²³])")
_FRACTION = re.compile(r"[/⁄∕]([0-9]{1,4})(?![0-9]|[/⁄,.][0-9])")
_MONEY_BEFORE = re.compile(r"[$€£¥₹₩₪₽₺A-Z] ?$")
_METRES = re.compile(
    r"""(?x)[ \u00a0-]*(?: $ | [^\w\s] | (?:
    high|tall|long|wide|deep|thick|away|above|below|from|by|x|and|or|to|
    up|down|off|out|in|into|on|at|ahead|clear|behind|apart|of|over|under|along|across|through|per|an|a|the|for|with|
    before|after|freestyle|breaststroke|backstroke|butterfly|medley|relay|hurdles|steeplechase|sprint|race|final|
    dash|run|swim|exclusion|
    record|champion|gold|silver|bronze|title|semi-final|heats?|event|distance|mark|pool|yacht|tower|radius|
    runner|sprinters?|hurdlers?|swimmers?|specialists?|medalli?sts?|winners?|walk|wave|waves|board|
    platform|putt|telescope|tunnel|bridge|wall|fence|building|statue|mast|chimney|crane|cliff|cable|pipeline|
    runway|track|course|ship|vessel|boat|pier|rope|drop|lap|keeper|goalkeeper|striker|defender|throw|dive|
    jump|hole|trench)\b )"""
)
_MARKS = re.compile(r"[,\s]")
_PAIRED = re.compile(r"(?: (?:and|or|to) |[-–])[0-9.]+m(?![^\W_])")
_OWN = re.compile(r" of (?:its|their|his|her|our|my|your|those|these)\b")


def scan(text: str, start: int = 0, end: int | None = None) -> Iterator[Numeral]:
    """The numerals of `text[start:end]` in reading order, none overlapping another.

    Every run of ASCII digits gives one numeral at most, labels, dates and clock times included: whether a
    numeral is a quantity is not asked here.
    """
    atoms = list(find_atoms(text, start, len(text) if end is None else end))
    at = 0
    while at < len(atoms):
        found, at = _numeral(text, atoms, at)
        if found:
            yield found


def _numeral(text: str, atoms: list[Atom], at: int) -> Found:
    """The numeral that begins with atom `at`, if any."""
    atom = atoms[at]
    if atom.kind == "digits":
        too_long = len(atom.word) > MOST_DIGITS + 6 or atom.word.count(".") > 1
        return (None, at + 1) if too_long else _from_digits(text, atoms, at)
    if atom.kind == "glyph":
        return Numeral(atom.start, atom.end, GLYPHS[atom.word], "fraction"), at + 1
    return from_words(text, atoms, at)


def _from_digits(text: str, atoms: list[Atom], at: int) -> Found:
    atom = atoms[at]
    start, value, end, following = (
        _signed(text, atom.start),
        float(_MARKS.sub("", atom.word)),
        atom.end,
        at + 1,
    )
    if part := _fraction(text, atom):
        return Numeral(start, part[1], part[0], "fraction"), following + 1
    value, end, following = _mixed(text, atoms, value, end, following)
    value, end, following, large = scaled(text, atoms, value, end, following)
    letters = "" if large else _abbreviation(text, start, end)
    if letters:
        value, end = times(value, ABBREVIATED[letters]), text.index(letters, end) + len(letters)
    value = -value if start < atom.start else value
    return Numeral(start, end, value, "digits", scaled=large or bool(letters)), following


def _fraction(text: str, atom: Atom) -> tuple[float, int] | None:
    """Value and end of a proper fraction with a usual denominator, whose numerator is the atom ("1/4")."""
    match = _FRACTION.match(text, atom.end)
    if not match or not atom.word.isdigit() or len(atom.word) > 3:
        return None
    above, below = int(atom.word), int(match[1])
    return (above / below, match.end()) if 0 < above < below and below in DENOMINATORS else None


def _mixed(text: str, atoms: list[Atom], value: float, end: int, at: int) -> tuple[float, int, int]:
    """Add a fraction that follows: "3½", "5 1/4"."""
    if at < len(atoms) and atoms[at].kind == "glyph" and atoms[at].start - end <= 1:
        return value + GLYPHS[atoms[at].word], atoms[at].end, at + 1
    spaced = joined(text, atoms, at) and text[atoms[at].start - 1] == " " and len(atoms[at].word) <= 2
    if spaced and (part := _fraction(text, atoms[at])):
        return value + part[0], part[1], at + 2
    return value, end, at


def _signed(text: str, start: int) -> int:
    """Where the number begins when a minus before it is a sign, and no hyphen or dash."""
    before = text[max(0, start - 16) : start]
    if re.search(r"\b(?:to|of|from|at|by) [-−] ?$", before):
        return start - len(before) + max(before.rfind("-"), before.rfind("−"))
    if (match := re.search(r"(?:^|[\s(~])([-−](?:[$€£])?)$", before)) and not re.search(
        r"[0-9]\s+[-−]$", before
    ):
        return start - len(match[1])
    if match := re.search(r"(?<!plus or )(?<!plus-or-)\b(?:minus|negative)[ -]$", before, re.IGNORECASE):
        return start - len(match[0])
    return start


def _abbreviation(text: str, start: int, end: int) -> str:
    """The letters of the abbreviated scale after digits ("bn"), or ""."""
    match = _ABBREVIATION.match(text, end)
    if not match or match[1] not in ABBREVIATED:
        return ""
    letters, apart = match[1], match.start(1) > end
    if _MONEY_BEFORE.search(text[max(0, start - 3) : start]):
        return letters
    if letters == "T" or (apart and (len(letters) == 1 or letters in ("mil", "mill"))):
        return ""
    return "" if letters == "m" and not _means_million(text, match.end()) else letters


def _means_million(text: str, end: int) -> bool:
    """Whether the "m" before `end` is million ("1.3m tickets") and not metre ("a 100m race").

    Of two that are joined ("400m and 600m euros") the second tells.
    """
    if paired := _PAIRED.match(text, end):
        return _means_million(text, paired.end())
    return bool(_OWN.match(text, end)) or not _METRES.match(text, end, min(len(text), end + 24))
