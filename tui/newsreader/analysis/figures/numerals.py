"""Numbers as they stand in running text: digits, words and both, with exact places.

A scanner of its own, for the packages tried misread news ("two million three hundred thousand" as 2 301 300,
"$1.2 billion" as 1.2). It is linear in the text and reads numerals only: what they count is settled later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Form = Literal["digits", "words", "fraction", "vague", "multiple"]

ONES = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
SCALES = {
    "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9, "trillion": 1e12,
    "quadrillion": 1e15,
}  # fmt: skip
ABBREVIATED = {
    "k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mill": 1e6, "MM": 1e6,
    "b": 1e9, "B": 1e9, "bn": 1e9, "bln": 1e9, "bil": 1e9, "Bn": 1e9, "BN": 1e9,
    "T": 1e12, "tn": 1e12, "trn": 1e12, "tln": 1e12, "Mn": 1e6, "Tn": 1e12,
}  # fmt: skip
VAGUE = {"dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
         "trillions": 1e12, "lakhs": 1e5, "crores": 1e7}  # fmt: skip
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
PARTS |= {word + "s": value for word, value in PARTS.items() if word != "half"} | {"halves": 2}
GLYPHS = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip
DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 48, 50, 64, 100, 128, 1000}
MOST_DIGITS = 18
"""A longer run of digits is an identifier and no number."""

_WORDS = sorted({*ONES, *TENS, *SCALES, *VAGUE, *PARTS, "hundred", "dozen", "a", "an"}, key=len, reverse=True)
_ATOM = re.compile(
    r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]+)*|(?<![0-9A-Za-z.])\.[0-9]+)"
    rf"|(?P<glyph>[{''.join(GLYPHS)}])"
    rf"|(?<![^\W_])(?P<word>(?i:{'|'.join(_WORDS)}))(?![^\W_])"
)
_JOINTS = {" ", "-", "‑", "\u00a0", "\u2009", "\u202f"}
_ABBREVIATION = re.compile(r"[ \u00a0]?([A-Za-z]{1,4})(?![^\W_]|[²³])")
_FRACTION = re.compile(r"[/⁄∕]([0-9]{1,4})(?![0-9/⁄,.]*[0-9])")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number where it stands.

    Attributes:
        start, end: Its place, sign and scale ("3.2 million") included, marks and units not.
        value: What it says.
        top: For an indefinite number ("hundreds") the next larger one, else None.
        form: How it is written.
        scaled: Whether "million" or the like is part of it.
        abbreviated: The letters of an abbreviated scale ("bn", "m"), or "".
    """

    start: int
    end: int
    value: float
    form: Form
    top: float | None = None
    scaled: bool = False
    abbreviated: str = ""


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    kind: str
    word: str


def scan(text: str, start: int = 0, end: int | None = None) -> Iterator[Numeral]:
    """The numerals of `text[start:end]` in reading order, none overlapping another.

    Every run of ASCII digits gives one numeral at most, labels, dates and clock times included: whether a
    numeral is a quantity is not asked here.
    """
    atoms = list(_atoms(text, start, len(text) if end is None else end))
    at = 0
    while at < len(atoms):
        found, at = _numeral(text, atoms, at)
        if found:
            yield found


def _atoms(text: str, start: int, end: int) -> Iterator[_Atom]:
    for match in _ATOM.finditer(text, start, end):
        yield _Atom(match.start(), match.end(), match.lastgroup or "", match[0].lower())


def _numeral(text: str, atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    """The numeral that begins with atom `at`, if any, and the atom to go on with."""
    first = atoms[at]
    if first.kind == "digits":
        return _from_digits(text, atoms, at)
    if first.kind == "glyph":
        return Numeral(first.start, first.end, GLYPHS[first.word], "fraction"), at + 1
    if first.word in VAGUE:
        return _vague(text, atoms, at)
    return _from_words(text, atoms, at)


def _joined(text: str, atoms: list[_Atom], at: int, *words: str) -> bool:
    """Whether atom `at` follows the one before it directly, or after one of `words`."""
    if not 0 < at < len(atoms):
        return False
    between = text[atoms[at - 1].end : atoms[at].start]
    return between in _JOINTS or (
        bool(words) and between.strip(" -\u00a0").lower() in words and len(between) < 8
    )


def _from_digits(text: str, atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    atom = atoms[at]
    if len(atom.word) > MOST_DIGITS + 6 or atom.word.count(".") > 1:
        return None, at + 1
    form: Form = "digits"
    value, start, end = float(atom.word.replace(",", "")), _signed(text, atom.start), atom.end
    following = at + 1
    if fraction := _FRACTION.match(text, end):
        below = int(fraction[1])
        if value == int(value) and 0 < value < below and below in DENOMINATORS:
            return Numeral(start, fraction.end(), value / below, "fraction"), following + 1
    if following < len(atoms) and atoms[following].kind == "glyph" and atoms[following].start - end <= 1:
        value, end = value + GLYPHS[atoms[following].word], atoms[following].end
        following += 1
    elif mixed := _mixed(text, atoms, following):
        value, end, following = value + mixed, _fraction_end(text, atoms[following]), following + 2
    sign = -1.0 if start < atom.start else 1.0
    value, end, following, scaled = _scaled(text, atoms, value, end, following)
    if scaled:
        return Numeral(start, end, sign * value, form, scaled=True), following
    letters, factor = _abbreviation(text, end, start)
    if letters:
        end = text.index(letters, end) + len(letters)
    return Numeral(start, end, sign * value * factor, form, None, bool(letters), letters), following


def _mixed(text: str, atoms: list[_Atom], at: int) -> float | None:
    """The fraction of a mixed number ("5 1/4") whose first digits are atom `at`."""
    if not (_joined(text, atoms, at) and atoms[at].kind == "digits" and atoms[at].word.isdigit()):
        return None
    fraction = _FRACTION.match(text, atoms[at].end)
    if not fraction or len(atoms[at].word) > 2 or text[atoms[at].start - 1] != " ":
        return None
    above, below = int(atoms[at].word), int(fraction[1])
    return above / below if 0 < above < below and below in DENOMINATORS else None


def _fraction_end(text: str, atom: _Atom) -> int:
    fraction = _FRACTION.match(text, atom.end)
    return fraction.end() if fraction else atom.end


def _signed(text: str, start: int) -> int:
    """Where the numeral begins when a minus before it is a sign and no hyphen or dash."""
    before = text[max(0, start - 9) : start]
    if match := re.search(r"(?:^|[\s(~])[-−](?:[$€£])?$", before):
        sign = len(before) - match.start() - (0 if before[match.start()] in "-−" else 1)
        return start - sign if not re.search(r"[0-9]\s+[-−]$", before) else start
    if match := re.search(r"\b(?:minus|negative)[ -]$", before, re.IGNORECASE):
        return start - (len(before) - match.start())
    return start


def _scaled(text: str, atoms: list[_Atom], value: float, end: int, at: int) -> tuple[float, int, int, bool]:
    """Multiply by the scale words that follow: "4 hundred million", "2 and a half million"."""
    scaled = False
    if half := _and_a_part(text, atoms, at):
        value, end, at = value + half, atoms[at + 1].end, at + 2
    if at < len(atoms) and atoms[at].word == "hundred" and _joined(text, atoms, at):
        value, end, at, scaled = value * 100, atoms[at].end, at + 1, True
    while at < len(atoms) and atoms[at].word in SCALES and _joined(text, atoms, at):
        value, end, at, scaled = value * SCALES[atoms[at].word], atoms[at].end, at + 1, True
    if at < len(atoms) and atoms[at].word == "dozen" and _joined(text, atoms, at):
        value, end, at, scaled = value * 12, atoms[at].end, at + 1, True
    return value, end, at, scaled


def _and_a_part(text: str, atoms: list[_Atom], at: int) -> float | None:
    """1/2 for "and a half" at atom `at` ("a"), 1/4 for "and a quarter"."""
    if (
        at + 1 < len(atoms)
        and atoms[at].word in ("a", "one")
        and atoms[at + 1].word in ("half", "quarter", "third")
    ) and _joined(text, atoms, at, "and") and "and" in text[atoms[at - 1].end : atoms[at].start].lower():
        return 1 / PARTS[atoms[at + 1].word] if _joined(text, atoms, at + 1) else None
    return None


def _abbreviation(text: str, end: int, start: int) -> tuple[str, float]:
    """The abbreviated scale after digits ("bn"), with its factor."""
    match = _ABBREVIATION.match(text, end)
    if not match or match[1] not in ABBREVIATED:
        return "", 1.0
    apart = match.start(1) > end
    money = bool(re.search(r"[$€£¥₹₩₪₽₺A-Z] ?$", text[max(0, start - 3) : start]))
    if len(match[1]) == 1 and (apart or match[1] == "T") and not money:
        return "", 1.0
    if match[1] == "m" and not money and not _means_million(text, match.end()):
        return "", 1.0
    if match[1] in ("b", "mil", "mill") and apart and not money:
        return "", 1.0
    return match[1], ABBREVIATED[match[1]]


_METRES = re.compile(
    r"""(?x)[ \u00a0-]*(?: $ | [^\w\s] | (?:high|tall|long|wide|deep|thick|away|above|below|from|by|x|and|or|to|up|down|off|out|in|
    into|on|at|ahead|clear|behind|apart|of|over|under|along|across|through|per|an|a|the|for|with|before|after|
    freestyle|breaststroke|backstroke|butterfly|medley|relay|hurdles|steeplechase|sprint|race|final|dash|run|swim|
    record|champion|gold|silver|bronze|title|semi-final|heats?|event|distance|mark|pool|yacht|tower|radius|exclusion|
    runner|sprinter|wave|waves|board|platform|putt|telescope)\b )"""
)


def _means_million(text: str, end: int) -> bool:
    """Whether the "m" before `end` is million ("1.3m tickets") and not metre ("a 100m race")."""
    if re.match(r" of (?:its|their|his|her|our|my|your|those|these)\b", text[end : end + 12]):
        return True
    return not _METRES.match(text, end, min(len(text), end + 24))


def _vague(text: str, atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    """ "dozens", "hundreds of thousands", "tens of millions"."""
    atom = atoms[at]
    value, end, following = VAGUE[atom.word], atom.end, at + 1
    while following < len(atoms) and atoms[following].word in VAGUE and _joined(text, atoms, following, "of"):
        value, end = value * VAGUE[atoms[following].word], atoms[following].end
        following += 1
    start = atom.start
    if text[max(0, start - 8) : start].lower() == "tens of ":
        start, value = start - 8, value * 10
    return Numeral(start, end, value, "vague", top=value * 10), following


def _from_words(text: str, atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    first = atoms[at]
    article = first.word in ("a", "an")
    lead = at + 1 if article else at
    if lead >= len(atoms) or (article and not _joined(text, atoms, lead)):
        return None, at + 1
    word = atoms[lead].word
    if word in PARTS:
        return _part(text, atoms, at, lead)
    if article and not (word in SCALES or word in ("hundred", "dozen")):
        return None, at + 1
    if word in SCALES or word in ("hundred", "dozen"):
        return _scale_alone(text, atoms, at, lead)
    return _cardinal(text, atoms, at)


def _part(text: str, atoms: list[_Atom], at: int, lead: int) -> tuple[Numeral | None, int]:
    """ "a third", "half a million", "half a dozen", "a quarter of a million"; no "third" alone."""
    word = atoms[lead].word
    if word.endswith("s") or (lead == at and word not in ("half", "quarter")):
        return None, lead + 1
    value, end, following = 1 / PARTS[word], atoms[lead].end, lead + 1
    scale = following + 1 if following < len(atoms) and atoms[following].word == "a" else following
    if scale < len(atoms) and (atoms[scale].word in SCALES or atoms[scale].word in ("dozen", "hundred")):
        if (scale == following or _joined(text, atoms, following, "of")) and _joined(text, atoms, scale):
            value, end, following, _ = _scaled(text, atoms, value, end, scale)
            return Numeral(atoms[at].start, end, value, "words", scaled=True), following
    if lead == at and word == "quarter":
        return None, lead + 1
    return Numeral(atoms[at].start, end, value, "fraction"), following


def _scale_alone(text: str, atoms: list[_Atom], at: int, lead: int) -> tuple[Numeral | None, int]:
    """ "a hundred", "a million", "dozen": one of the scale, when an article stands before it."""
    if lead == at:
        return None, at + 1
    value, end, following, _ = (
        _scaled(text, atoms, 1.0, atoms[lead].start, lead)
        if _joined(text, atoms, lead)
        else (1.0, atoms[lead].end, lead + 1, True)
    )
    if (part := _and_a_part(text, atoms, following)) and following < len(atoms):
        value, end, following = value * (1 + part), atoms[following + 1].end, following + 2
    return Numeral(atoms[at].start, end, value, "words", scaled=True), following


def _cardinal(text: str, atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    """A number in words, by the usual sum of groups: (((2) hundred (and) (20 8)) thousand) (6) hundred …"""
    total = group = 0.0
    end, following, scaled = atoms[at].end, at, False
    last = 1e18
    room = 100.0
    while following < len(atoms):
        atom = atoms[following]
        if following > at and not _joined(text, atoms, following, *(("and",) if scaled else ())):
            break
        if atom.kind != "word":
            break
        if atom.word in TENS and room >= 100:
            group, room = group + TENS[atom.word], 10.0
        elif atom.word in ONES and (room > ONES[atom.word] and (room > 10 or ONES[atom.word] > 0)):
            group, room = group + ONES[atom.word], 0.0
        elif atom.word == "hundred" and 0 < group < 100 and room < 100:
            group, room, scaled = group * 100, 100.0, True
        elif atom.word in SCALES and group and SCALES[atom.word] < last:
            last = SCALES[atom.word]
            total, group, room, scaled = total + group * last, 0.0, 100.0, True
        elif atom.word == "dozen" and group:
            total, group, room, scaled = total + group * 12, 0.0, 0.0, True
        else:
            break
        end, following = atom.end, following + 1
    if following == at:
        return None, at + 1
    value = total + group
    return _with_part(text, atoms, at, following, value, end, scaled)


def _with_part(
    text: str, atoms: list[_Atom], at: int, following: int, value: float, end: int, scaled: bool
) -> tuple[Numeral, int]:
    """Add what may follow a cardinal: "two-thirds", "two and a half", "two and a half million"."""
    start = atoms[at].start
    if (
        following < len(atoms)
        and atoms[following].word in PARTS
        and _joined(text, atoms, following)
        and value < 100
    ):
        word = atoms[following].word
        fits = word.endswith("s") or word == "halves" if value > 1 else not word.endswith("s")
        if fits and not (word in ("quarters", "quarter") and _spell_of_time(text, atoms, following)):
            return Numeral(start, atoms[following].end, value / PARTS[word], "fraction"), following + 1
    if part := _and_a_part(text, atoms, following):
        value, end, following = value + part, atoms[following + 1].end, following + 2
        value, end, following, more = _scaled(text, atoms, value, end, following)
        scaled = scaled or more
    return Numeral(start, end, value, "words", scaled=scaled), following


def _spell_of_time(text: str, atoms: list[_Atom], at: int) -> bool:
    """Whether "three quarters" are quarters of a year: no hyphen, no "of" after it."""
    hyphen = text[atoms[at - 1].end : atoms[at].start] != " "
    return not hyphen and not text[atoms[at].end : atoms[at].end + 4].lower().startswith(" of ")
