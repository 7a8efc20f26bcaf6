"""Roughly how many days before or after the writing a time lies, by its words alone."""

from __future__ import annotations

import re

_SIZES = {"day": 1, "night": 1, "week": 7, "weekend": 7, "month": 30, "season": 120, "quarter": 90}
_SIZES |= {"year": 365, "decade": 3650, "century": 36500}
_UNIT = rf"(?P<unit>{'|'.join(sorted(_SIZES, key=len, reverse=True))}|centurie)s?"
_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {word: number for number, word in enumerate(_COUNTS)}
_NUMBERS |= {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 4, "many": 10, "twelve": 12, "dozen": 12}
_NUMBERS |= {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100}
_COUNTED = re.compile(rf"(?i)(?P<ahead>in )?(?P<count>\b[\w' -]*?)[ -]{_UNIT}(?: or so)?(?P<back> ago)?$")
_BESIDE = re.compile(
    r"(?i)(?:the )?(?:(?P<part>early|earlier|later?) )?"
    rf"(?P<side>last|past|previous|this|next|coming) {_UNIT}$"
)
_NEAR = {"yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_SIDES = {"last": -1.0, "past": -1.0, "previous": -1.0, "this": 0.0, "next": 1.0, "coming": 1.0}
_PARTS = {"early": -0.25, "earlier": -0.5, "later": 0.5, "late": 0.25, "": 0.0}
_LONGEST = 60
"""Characters of words that may count the days."""

_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_MONTH = re.compile(r"XXXX-(?:\d\d|[A-Z][A-Z\d]$)")
_SOME_MONTHS = 60


def days_off(written: str) -> float:
    """The days from the writing to a time, below 0 for the past, or 0 where the words do not tell.

    "Last year" is -365, "earlier this week" -3.5, "tomorrow" 1; of "Monday" nobody knows which is meant.
    """
    words = " ".join(written.split()).lower()
    if words in _NEAR or len(words) > _LONGEST:
        return _NEAR.get(words, 0)
    if found := _BESIDE.match(words):
        return (_SIDES[found["side"]] + _PARTS[found["part"] or ""]) * _size(found["unit"])
    found = _COUNTED.match(words)
    if not found or bool(found["ahead"]) == bool(found["back"]):
        return 0
    count = max((_number(word) for word in found["count"].split()), default=0)
    return (-count if found["back"] else count) * _size(found["unit"])


def weekday_of(value: str | None) -> int | None:
    """1 to 7 for a day of which no more than its name in the week is known."""
    found = _WEEKDAY.match(value or "")
    return int(found[1]) if found else None


def days_from_news(value: str | None, ahead: bool | None, news: int) -> float | None:
    """The days from the writing to a weekday, a month or a quarter without a date; None for any other value.

    Args:
        ahead: Whether it is still to come.
        news: The weekday of the news, from which on the days that are told lie back, up to a week.
    """
    weekday = weekday_of(value)
    if weekday is not None:
        return ((weekday - news) % 7 or 7) if ahead else -((news - weekday) % 7)
    is_month = ahead is not None and _MONTH.match(value or "")
    return (_SOME_MONTHS if ahead else -_SOME_MONTHS) if is_month else None


def _size(unit: str) -> int:
    return _SIZES["century" if unit == "centurie" else unit]


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 5 else _NUMBERS.get(word, 0)
