"""The tables of units and currencies, from `units.txt` and `currencies.txt` in this package."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from newsreader.analysis.figures.words import lines

UnitKind = Literal["percent", "duration", "measure", "money"]


@dataclass(frozen=True, slots=True)
class Tables:
    """What names a unit.

    Attributes:
        words: Words in lower case, singular and plural, with the unit's name and kind.
        symbols: Symbols as they are written, those that may stand apart with "_" before them as well.
        lengths: The longest entry of `words` that begins with a word.
        before, after: Patterns of the currencies before and after a number.
        marks: Marks and codes of currencies, with the currency's name.
    """

    words: dict[str, tuple[str, UnitKind]]
    symbols: dict[str, tuple[str, UnitKind]]
    lengths: dict[str, int]
    before: re.Pattern[str]
    marks: dict[str, str]
    after: re.Pattern[str]


@cache
def tables() -> Tables:
    """The tables, read once."""
    words: dict[str, tuple[str, UnitKind]] = {}
    symbols: dict[str, tuple[str, UnitKind]] = {}
    for kind, name, forms, marks in _rows("units.txt"):
        for form in _forms(forms):
            words.setdefault(form, (name, kind))  # type: ignore[arg-type]
        for mark in filter(None, (mark.strip() for mark in marks.split(","))):
            symbols[mark] = symbols[mark.lstrip("_")] = (name, kind)  # type: ignore[assignment]
    signs: dict[str, str] = {}
    codes: dict[str, str] = {}
    for name, iso, marks, forms in _rows("currencies.txt"):
        for form in _forms(forms):
            words.setdefault(form, (name, "money"))
        codes |= {code.strip(): name for code in iso.split(",") if code.strip()}
        signs |= {mark.strip(): name for mark in marks.split(",") if mark.strip()}
    lengths: dict[str, int] = {}
    for form in words:
        first = re.match(r"[^\W\d_]+|%", form)
        if first:
            lengths[first[0]] = max(lengths.get(first[0], 0), len(form))
    return Tables(words, symbols, lengths, _before(signs, codes), signs | codes, _after(signs, codes, words))


@cache
def unit_names() -> frozenset[str]:
    """The names of all units that have a word or a symbol of their own ("mile per gallon")."""
    known = tables()
    return frozenset(name for name, _ in (*known.words.values(), *known.symbols.values()))


def _before(signs: dict[str, str], codes: dict[str, str]) -> re.Pattern[str]:
    lettered = sorted((s for s in signs if s[-1].isalpha() or s[-1] == "."), key=len, reverse=True)
    others = sorted((s for s in signs if s not in lettered), key=len, reverse=True)
    glued = [s for s in lettered if len(s) == 1]
    spaced = [s for s in lettered if len(s) > 1]
    bounded = "|".join(map(re.escape, [*sorted(codes), *spaced]))
    marks = "|".join(map(re.escape, others))
    return re.compile(
        rf"((?<![^\W\d_])(?:{marks})[ \u00a0]?|[£€¥$][ \u00a0]?"
        rf"|(?<![\w-])(?:{bounded})[ \u00a0]?|(?<![\w-])(?:{'|'.join(glued)}))$"
    )


def _after(
    signs: dict[str, str], codes: dict[str, str], words: dict[str, tuple[str, UnitKind]]
) -> re.Pattern[str]:
    marks = "|".join(
        re.escape(s) for s in ("€", "$", "£", "¥", "₽", "₴", "zł", "Kč", "kr", "kn", "Ft", "₺", "₫", "TL")
    )
    money = sorted((form for form, (_, kind) in words.items() if kind == "money"), key=len, reverse=True)
    return re.compile(
        rf"(?P<all>[ \u00a0-]?(?:(?P<mark>{marks})(?![\w])|(?P<code>{'|'.join(sorted(codes))})(?![^\W_])"
        rf"|(?P<word>(?i:{'|'.join(map(re.escape, money))}))(?![^\W_])))"
    )


def _rows(name: str) -> list[list[str]]:
    rows = [[field.strip() for field in line.split("|")] for line in lines(name)]
    return [[*row, "", ""][:4] for row in rows]


def _forms(field: str) -> list[str]:
    """Singular and plural of each word of a row."""
    forms: list[str] = []
    for word in filter(None, (word.strip() for word in field.split(","))):
        one, _, many = word.partition("/")
        forms += [one, many or f"{one}s"]
    return forms
