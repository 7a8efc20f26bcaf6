"""Times told by how far off they are: "two weeks ago", "a year earlier", "three days later", "from now"."""

from __future__ import annotations

import re
from datetime import date

from newsreader.analysis.dates import words
from newsreader.analysis.dates.lengths import ALSO, APPROX, KIND, VAGUE
from newsreader.analysis.dates.periods import period, shift, shifted, value_of
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import NUMBER, PLURAL, UNIT

_PER_YEAR = {"month": 12, "quarter": 4, "year": 1}
_GRAINS = ("day", "weekend", "week", "month", "year", "decade", "century")
"""From short to long."""
_SPAN = (
    rf"{APPROX}?(?:(?P<amount>{NUMBER})(?:[-\s]and[-\s]a[-\s]half)?|(?P<single>an?)|{VAGUE}) "
    rf"{KIND}(?P<unit>{UNIT}){ALSO}"
)


def _amount(match: re.Match[str]) -> float | None:
    """How many units, or None where only "several", "a few" or nothing is said."""
    found = match.groupdict()
    half = 0.5 if re.search(r"and[-\s]a[-\s]half", match[0]) else 0
    if found.get("amount"):
        return words.number(found["amount"] or "1") + half
    return 1 + half if found.get("single") else None


def _ago(match: re.Match[str], moment: Moment) -> str | None:
    return _from_writing(match, moment, -1, "PAST_REF")


def _from_now(match: re.Match[str], moment: Moment) -> str | None:
    return _from_writing(match, moment, 1, "FUTURE_REF")


def _from_writing(match: re.Match[str], moment: Moment, sign: int, vague: str) -> str | None:
    amount, name = _amount(match), words.unit(match["unit"])
    if amount is None:
        return vague
    if name == "year" and amount == 1 and (same := _same_last_year(moment, sign)):
        return same
    return moved(moment.reference, name, sign * amount) if moment.reference else None


def _same_last_year(moment: Moment, sign: int) -> str | None:
    """A year before the quarter or month just told ("the third quarter, against a loss a year ago")."""
    told = moment.mentioned("month", "quarter", where="sentence")
    return shifted(told.first, told.grain, sign * _PER_YEAR[told.grain]) if told else None


def moved(day: date, unit: str, amount: float) -> str | None:
    """The value so many units from a day, as fine as the unit; decades and centuries tell a year."""
    if abs(amount) > 1e6:
        return None
    if unit in words.CLOCK_UNITS:
        return shifted(day, "day", round(amount / {"hour": 24, "minute": 1440, "second": 86400}[unit]))
    if unit == "fortnight":
        unit, amount = "week", 2 * amount
    if unit == "year" and not float(amount).is_integer():
        return shifted(day, "month", round(12 * amount))
    there = shift(day, unit, round(amount))
    return value_of(there, "year" if unit in {"decade", "century"} else unit) if there else None


def _told(match: re.Match[str], moment: Moment) -> str | None:
    """ "Two days later" is counted from what was told last, "a year earlier" else from the writing."""
    amount, name = _amount(match), words.unit(match["unit"])
    sign = -1 if match["way"].lower() in {"earlier", "previously", "prior", "before"} else 1
    if amount is None:
        return "PAST_REF" if sign < 0 else "FUTURE_REF"
    told = moment.mentioned("month", "quarter", "year", where="sentence")
    if name == "year" and told:
        return shifted(told.first, told.grain, sign * round(amount * _PER_YEAR[told.grain]))
    last = moment.mentioned("day", "weekend", "week", "month", "year") if name != "year" or sign > 0 else None
    if sign > 0 and (last is None or _is_finer(name, last.grain)):
        return None
    if name == "day" and last and last.grain != "day":
        last = moment.mentioned("day") or last
    anchor = last.first if last else moment.reference
    value = moved(anchor, name, sign * amount) if anchor else None
    return None if _is_too_late(value, sign, moment) else value


def _is_finer(unit: str, told: str) -> bool:
    """Whether what was told last is too long a time to count from: "six minutes later" than 1958."""
    return told in _GRAINS and _GRAINS.index(told) > (_GRAINS.index(unit) if unit in _GRAINS else 0)


def _is_too_late(value: str | None, sign: int, moment: Moment) -> bool:
    """Whether what is told as past would lie ahead: it is later than something that has no date here."""
    days = period(value)
    ahead = days is not None and moment.reference is not None and days.first > moment.reference
    return sign > 0 and ahead and moment.direction() == "past"


def _year_before(match: re.Match[str], moment: Moment) -> str | None:
    """ "The year-ago quarter": a year before the one told in the sentence, else before the last."""
    if same := _same_last_year(moment, -1):
        return same
    if moment.reference is None:
        return None
    unit = (match["unit"] or "year").lower()
    return shifted(moment.reference, unit, {"quarter": -5, "month": -13}.get(unit, -1))


RULES: tuple[Rule, ...] = (
    rule("unit", rf"{_SPAN} ago\b", "DATE", _ago, 9),
    rule("unit", rf"(?P<unit>{PLURAL}) ago\b", "DATE", _ago),
    rule("unit", rf"{_SPAN} (?:from (?:now|today)|hence)\b", "DATE", _from_now, 9),
    rule(
        "unit",
        rf"{_SPAN} (?P<way>earlier|later|afterwards?|previously|prior)\b(?! than| to)",
        "DATE",
        _told,
        9,
    ),
    rule("unit", rf"(?P<unit>{PLURAL}) (?P<way>earlier|later|afterwards?)\b(?! than)", "DATE", _told),
    rule(
        "unit",
        r"(?:the )?year-(?:ago|earlier)(?: (?:period|(?P<unit>quarter|month)))?\b",
        "DATE",
        _year_before,
    ),
    rule(
        "unit",
        rf"(?:(?:the )?(?:most )?recent|(?:the )?(?:past|previous|preceding|earlier)) {PLURAL}\b",
        "DATE",
        lambda match, moment: "PAST_REF",
    ),
    rule("unit", r"(?:those days|the other day)\b", "DATE", lambda match, moment: "PAST_REF"),
    rule("unit", rf"(?:the )?coming {PLURAL}\b", "DATE", lambda match, moment: "FUTURE_REF"),
    rule("unit", rf"the {PLURAL} (?:ahead|to come)\b", "DATE", lambda match, moment: "FUTURE_REF"),
)
