"""The unit or the currency that is written beside a number."""

from __future__ import annotations

import re

from newsreader.analysis.figures import ages, units
from newsreader.analysis.figures.atoms import Numeral
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.model import FigureKind

_WON = re.compile(r" won\b(?! (?:the|an?|by|his|her|their|its|in|on|at|over|against|praise|support|most)\b)")
_MAGNITUDE = re.compile(r"(?i)\bmagnitudes?[- ](?:(?:of|from|about|around|at least|over) )*\Z")
_POINT = re.compile(r"(?:(?: of)? an? |[ -])(?P<percentage>percentage )?point\b")
_PAID = re.compile(
    r"(?i)\b(?:fine[ds]?|paid|pay(?:s|ing)?|cost(?:s|ing)?|price[ds]?|worth|sold|sell(?:s|ing)?|earn(?:s"
    r"|ed|ing)?|bid"
    r"|salary|wages?|charge[ds]?|fees?|bill|donat\w+|raised?|spen[dt]s?|owe[ds]?|shares?|debts?|bought"
    r"|buy)\b[^.;!?]{0,50}$"
)
_COUNTRY = re.compile(r" (?:US|U\.S\.?)(?= (?:a|an|per)\b|[,.;:)]|$)")
"""Whose dollar it is ("$76 US a barrel")."""
_ORDINAL = re.compile(r" (?:second|quarter)[-‑](?!long\b)[a-z]")
"""Words before a hyphen that are no unit ("two second-half goals")."""
_OF_ONE = re.compile(r" of (?:(?:an?|1|one) (?:US |U\.S\. |UK |imperial )?)?|[ -]an?[ -]")
_OF_STUFF = re.compile(r" of [a-z]")


def read_unit(text: str, reading: Reading) -> None:
    """Fill in unit, kind and end of a reading from the words and marks beside it, if they name a unit."""
    if found := _named(text, reading):
        reading.unit, reading.kind, reading.start, reading.end = found
        reading.stated = True
    if reading.unit == "pound" and reading.kind == "measure" and _is_sterling(text, reading):
        reading.kind = "money"
    if (
        reading.stated
        and reading.kind in ("money", "measure", "percent")
        and (rate := units.rate_after(text, reading.end))
    ):
        reading.unit, reading.rate_end = f"{reading.unit} per {rate[0]}", rate[1]


def _named(text: str, reading: Reading) -> tuple[str, FigureKind, int, int] | None:
    """The unit beside a number, its kind, and the place of both."""
    numeral = reading.numeral
    start, end = numeral.start, numeral.end
    if _MAGNITUDE.search(text, max(0, start - 32), start):
        return "magnitude", "measure", start, end
    if age := ages.age_unit(text, reading):
        return age[0], "age", start, age[1]
    digits = numeral.form in ("digits", "fraction")
    if digits and (mark := units.currency_before(text, start + _sign(text, numeral))):
        country = _COUNTRY.match(text, end)
        return mark.name, "money", min(start, mark.start), country.end() if country else end
    if numeral.scaled and (won := _WON.match(text, end)):
        return "south korean won", "money", start, won.end()
    unit = units.currency_after(text, end) or _unit_after(text, reading)
    return (unit.name, unit.kind, start, unit.end) if unit else None


def _is_sterling(text: str, reading: Reading) -> bool:
    """Whether "pounds" are money: indefinite, in millions, paid, or in a text that has the mark.

    What is paid for may be weighed ("sold 20 pounds of flour").
    """
    if reading.numeral.form == "vague" or reading.numeral.value >= 1e5 or "£" in text:
        return True
    if _OF_STUFF.match(text, reading.end):
        return False
    return _PAID.search(text, max(reading.sentence.start_char, reading.start - 60), reading.start) is not None


def _sign(text: str, numeral: Numeral) -> int:
    match = re.match(r"[-−](?:[$€£])?", text[numeral.start : numeral.start + 2])
    return match.end() if match else 0


def _unit_after(text: str, reading: Reading) -> units.Unit | None:
    """The unit after the number, after "of a(n)" for a share and "of" for an indefinite number."""
    numeral = reading.numeral
    if _ORDINAL.match(text, numeral.end):
        return None
    unit = units.unit_after(text, numeral.end, digits=numeral.form in ("digits", "fraction"))
    if numeral.form == "fraction" and (point := _POINT.match(text, numeral.end)):
        name = "percentage point" if point["percentage"] else "point"
        return units.Unit(name, "percent", point.end() - len(name), point.end())
    if unit is None and numeral.form in ("vague", "fraction"):
        link = _OF_ONE.match(text, numeral.end)
        if link:
            unit = units.unit_after(text, link.end() - 1, digits=False) or units.currency_after(
                text, link.end() - 1
            )
            if unit and numeral.form == "fraction" and unit.name in units.PERIODS and "of" in link[0]:
                return None
    return unit
