"""Numbers written in words: "two hundred and five", "half a million", "two-thirds", "tens of thousands"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.atoms import (
    ONES,
    PARTS,
    SCALES,
    TENS,
    VAGUE,
    Atom,
    Numeral,
    and_a_part,
    joined,
    scaled,
    times,
)

_SEVERAL = re.compile(
    r"(?i)(?<![\w-])(?:several|many|(?:a |some )?few|(?P<couple>a couple(?: of)?)|(?P<one>another|every)) $"
)

Found = tuple[Numeral | None, int]
"""The numeral, if there is one, and the atom to go on with."""


def from_words(text: str, atoms: list[Atom], at: int) -> Found:
    """The numeral that begins with the word at atom `at`."""
    first = atoms[at]
    if first.word in VAGUE:
        return _vague(text, atoms, at)
    article = first.word in ("a", "an")
    lead = at + 1 if article else at
    if lead >= len(atoms) or (article and not joined(text, atoms, lead)):
        return None, at + 1
    word = atoms[lead].word
    if word in PARTS:
        return _part(text, atoms, at, lead)
    if word in SCALES or word in ("hundred", "dozen"):
        return _scale_alone(text, atoms, at, lead)
    return (None, at + 1) if article else _cardinal(text, atoms, at)


def _vague(text: str, atoms: list[Atom], at: int) -> Found:
    """ "dozens", "hundreds of thousands", "tens of millions"."""
    value, end, following = VAGUE[atoms[at].word], atoms[at].end, at + 1
    while following < len(atoms) and atoms[following].word in VAGUE and joined(text, atoms, following, "of"):
        value, end = value * VAGUE[atoms[following].word], atoms[following].end
        following += 1
    start = atoms[at].start
    if text[max(0, start - 8) : start].lower() == "tens of ":
        start, value = start - 8, value * 10
    return Numeral(start, end, value, "vague", top=value * 10), following


def _part(text: str, atoms: list[Atom], at: int, lead: int) -> Found:
    """ "a third", "half a million", "half a dozen", "a quarter of a million"; no "third" alone."""
    word = atoms[lead].word
    if word.endswith("s") or (lead == at and word not in ("half", "quarter")):
        return None, lead + 1
    value, following = 1 / PARTS[word], lead + 1
    scale = following + 1 if following < len(atoms) and atoms[following].word == "a" else following
    if scale < len(atoms) and (atoms[scale].word in SCALES or atoms[scale].word in ("dozen", "hundred")):
        linked = scale == following or joined(text, atoms, following, "of")
        if linked and joined(text, atoms, scale):
            value, end, following, _ = scaled(text, atoms, value, atoms[lead].end, scale)
            return Numeral(atoms[at].start, end, value, "words", scaled=True), following
    if lead == at and word == "quarter":
        return None, lead + 1
    return Numeral(atoms[at].start, atoms[lead].end, value, "fraction"), following


def _scale_alone(text: str, atoms: list[Atom], at: int, lead: int) -> Found:
    """ "a hundred", "a million", "a dozen": one of the scale, when an article stands before it."""
    if lead == at:
        return _several(text, atoms, at)
    value, end, following, _ = scaled(text, atoms, 1.0, atoms[lead].start, lead)
    if part := and_a_part(text, atoms, following):
        value, end, following = value * (1 + part), atoms[following + 1].end, following + 2
    return Numeral(atoms[at].start, end, value, "words", scaled=True), following


def _several(text: str, atoms: list[Atom], at: int) -> Found:
    """ "several hundred", "a few thousand", "a couple of million": indefinite, but for a couple."""
    match = _SEVERAL.search(text, max(0, atoms[at].start - 16), atoms[at].start)
    if not match:
        return None, at + 1
    word, end = atoms[at].word, atoms[at].end
    first = {"hundred": 100.0, "dozen": 12.0, **SCALES}[word]
    value, end, following, _ = scaled(text, atoms, first, end, at + 1)
    if match["couple"] or match["one"]:
        begin, factor = (match.start(), 2) if match["couple"] else (atoms[at].start, 1)
        return Numeral(begin, end, times(value, factor), "words", scaled=True), following
    return Numeral(match.start(), end, value, "vague", top=value * 10), following


def _cardinal(text: str, atoms: list[Atom], at: int) -> Found:
    """A number in words, as the sum of its groups: (2 hundred (and) 20 8) thousand, 6 hundred, …"""
    total = group = 0.0
    last, room = 1e24, 100.0
    following, large = at, False
    while following < len(atoms):
        word = atoms[following].word
        if following > at and not joined(text, atoms, following, *(("and",) if large else ())):
            break
        if word in TENS and room >= 100:
            group, room = group + TENS[word], 10.0
        elif word in ONES and room > ONES[word] and (room > 10 or ONES[word] > 0):
            group, room = group + ONES[word], 0.0
        elif word == "hundred" and 0 < group < 100 and room < 100:
            group, room, large = group * 100, 100.0, True
        elif word in SCALES and group and SCALES[word] < last:
            last = SCALES[word]
            total, group, room, large = total + group * last, 0.0, 100.0, True
        elif word == "dozen" and group:
            group, room, large = group * 12, 0.0, True
        else:
            break
        following += 1
    if following == at:
        return None, at + 1
    return _with_part(text, atoms, at, following, total + group, large)


def _with_part(text: str, atoms: list[Atom], at: int, following: int, value: float, large: bool) -> Found:
    """Add what may follow a cardinal: "two-thirds", "two and a half", "two and a half million"."""
    start, end = atoms[at].start, atoms[following - 1].end
    if (
        following < len(atoms)
        and atoms[following].word in PARTS
        and joined(text, atoms, following)
        and value < 100
    ):
        word = atoms[following].word
        if word.endswith("s") == (value > 1):
            return Numeral(start, atoms[following].end, value / PARTS[word], "fraction"), following + 1
    if part := and_a_part(text, atoms, following):
        value, end, following = value + part, atoms[following + 1].end, following + 2
        value, end, following, more = scaled(text, atoms, value, end, following)
        large = large or more
    return Numeral(start, end, value, "words", scaled=large), following
