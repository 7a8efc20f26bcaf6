"""TIMEX3 values and the calendar: from days to values, and back to the days that a value covers."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The months in which the seasons begin."""

_QUARTER = re.compile(r"([QH])([1-4])$")


class Period(NamedTuple):
    """The days that a value covers, both ends included, and how fine the value is."""

    first: date
    last: date
    grain: str


def period(value: str | None) -> Period | None:
    """The days that a calendar value covers, or None for durations, vague and unfixed values.

    A time of day counts as its day; of an interval ("2014/2017") the whole is meant.
    """
    if not value:
        return None
    try:
        if "/" in value:
            first, _, last = value.partition("/")
            start, end = period(first), period(last)
            return Period(start.first, end.last, start.grain) if start and end else None
        return _period(value.split("T")[0])
    except (ValueError, OverflowError):
        return None


def _period(value: str) -> Period | None:
    if not re.fullmatch(r"\d{2,4}(?:-[\dA-Z-]*)?", value):
        return None
    head, _, rest = value.partition("-")
    if not rest:
        return _years(head)
    year = int(head)
    if rest.startswith("W") and rest[1:2].isdigit():
        monday = date.fromisocalendar(year, int(rest[1:3]), 1)
        if rest.endswith("-WE"):
            return Period(monday + timedelta(5), monday + timedelta(6), "weekend")
        return Period(monday, monday + timedelta(6), "week")
    if found := _QUARTER.match(rest):
        size = 3 if found[1] == "Q" else 6
        return _months(year, size * (int(found[2]) - 1) + 1, size, "quarter" if size == 3 else "half")
    if rest in SEASON_START:
        return _months(year, SEASON_START[rest], 3, "season")
    if re.fullmatch(r"\d\d", rest):
        return _months(year, int(rest), 1, "month")
    day = date.fromisoformat(value)
    return Period(day, day, "day")


def _years(digits: str) -> Period:
    size = 10 ** (4 - len(digits))
    first = int(digits) * size
    grain = {1: "year", 10: "decade", 100: "century"}[size]
    return Period(date(first, 1, 1), date(first + size - 1, 12, 31), grain)


def _months(year: int, month: int, count: int, grain: str) -> Period:
    later, end = divmod(month + count - 2, 12)
    return Period(date(year, month, 1), _month_end(year + later, end + 1), grain)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of that month where it is shorter.

    Raises:
        ValueError: The calendar does not reach that far.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def value_of(day: date, grain: str) -> str:
    """The TIMEX3 value of the week, month, … that holds a day."""
    if grain in {"week", "weekend"}:
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if grain == "weekend" else "")
    month, year = day.month, day.year
    return {
        "day": day.isoformat(),
        "month": f"{year:04}-{month:02}",
        "quarter": f"{year:04}-Q{(month + 2) // 3}",
        "half": f"{year:04}-H{1 if month <= 6 else 2}",
        "year": f"{year:04}",
        "decade": f"{year // 10:03}",
        "century": f"{year // 100:02}",
    }[grain]


_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def shift(day: date, grain: str, count: int) -> date | None:
    """The day so many units on (back where negative), or None where the calendar ends before."""
    try:
        if grain in {"day", "week", "weekend"}:
            return day + timedelta(count * (1 if grain == "day" else 7))
        if grain in _MONTHS_IN:
            return add_months(day, count * _MONTHS_IN[grain])
        return None
    except (ValueError, OverflowError):
        return None


def shifted(day: date, grain: str, count: int) -> str | None:
    """The value of the unit that lies so many units from the one that holds the day."""
    moved = shift(day, grain, count)
    return value_of(moved, grain) if moved else None


_GRAINS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century", "Q": "quarter",
}  # fmt: skip
_LENGTH = re.compile(r"P(T)?(\d+(?:\.\d+)?)(Y|M|W|D|H|S|DE|CE|Q|WE)$")


def add_length(day: date, duration: str) -> date | None:
    """The day a duration after another day; hours count as the days they fill.

    Returns None for a vague duration ("PXD") and where the calendar ends before.
    """
    found = _LENGTH.match(duration)
    if not found:
        return None
    amount = float(found[2])
    if found[1]:
        per_hour = {"H": 1, "M": 60, "S": 3600}.get(found[3])
        return shift(day, "day", int(amount / per_hour // 24)) if per_hour and amount < 1e7 else None
    whole = _GRAINS.get(found[3])
    if whole is None or amount > 1e6:
        return None
    if amount.is_integer():
        return shift(day, whole, int(amount))
    if whole in _MONTHS_IN:
        return shift(day, "month", round(amount * _MONTHS_IN[whole]))
    return shift(day, "day", round(amount * (7 if whole == "week" else 1)))


def add_working_days(day: date, duration: str) -> date | None:
    """The day so many Mondays to Fridays after another day, for a duration in days; None for any other."""
    found = re.fullmatch(r"P(\d{1,4})D", duration)
    if found is None:
        return None
    weeks, rest = divmod(int(found[1]), 5)
    due = shift(day, "week", weeks)
    while due is not None and rest:
        due = shift(due, "day", 1)
        if due is not None and due.isoweekday() <= 5:
            rest -= 1
    return due


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    last = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * last) // 451
    month, day = divmod(h + last - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth Monday (1) to Sunday (7) of a month, counted from its end where `nth` is negative."""
    try:
        if nth < 0:
            last = _month_end(year, month)
            return last - timedelta((last.isoweekday() - weekday) % 7 + 7 * (-nth - 1))
        first = date(year, month, 1)
        day = first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
        return day if day.month == month else None
    except (ValueError, OverflowError):
        return None
