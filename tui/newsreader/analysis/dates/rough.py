"""Roughly how many days before or after the writing a time lies, by its words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsreader.analysis.dates.words import NUMBERS
from newsreader.article.model import on_one_line

_SIZES = {"day": 1, "night": 1, "week": 7, "weekend": 7, "month": 30, "season": 120, "quarter": 90}
_SIZES |= {"year": 365, "decade": 3650, "century": 36500}
_UNIT = rf"(?P<unit>{'|'.join(sorted(_SIZES, key=len, reverse=True))}|centurie)s?"
_NUMBERS = NUMBERS | {"couple": 2, "few": 3, "several": 4, "many": 10}
_COUNTED = re.compile(rf"(?i)(?P<ahead>in )?(?P<count>\b[\w' -]*?)[ -]{_UNIT}(?: or so)?(?P<back> ago)?$")
_BESIDE = re.compile(
    r"(?i)(?:the )?(?:(?P<part>early|earlier|later?|end of) )?"
    rf"(?P<side>last|past|previous|this|next|coming) {_UNIT}$"
)
_NEAR = {"yesterday": -1, "last night": -1, "overnight": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_NEAR |= {"this morning": 0, "this afternoon": 0, "this evening": 0, "the weekend": -2}
_SIDES = {"last": -1.0, "past": -1.0, "previous": -1.0, "this": 0.0, "next": 1.0, "coming": 1.0}
_PARTS = {"early": -0.25, "earlier": -0.5, "later": 0.5, "late": 0.25, "end of": 0.5, "": 0.0}
_PART_OF_DAY = re.compile(
    r"(?:early|earlier|later?) (?=today|tonight|this (?:morn|after|even)|yesterday|tomorrow)"
)
_LONGEST = 60
"""Characters of words that may count the days."""

_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_MONTH = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
_PART_OF_YEAR = re.compile(r"XXXX-[A-Z][A-Z\d]$")
_SOME_MONTHS = 60
_WEEK, _YEAR = 7, 372
"""Days after which a weekday, and a day of a month, comes again; each month is given 31."""


class News(NamedTuple):
    """The days of the news in an article without a date: in the week (1 to 7), and in the year."""

    weekday: int
    day: int


def days_off(written: str, ahead: bool = False) -> float | None:
    """The days from the writing to a time, below 0 for the past, or None where the words do not tell.

    "Last year" is -365, "this week" and "earlier this week" -3.5, "tomorrow" 1; of "Monday" nobody knows
    which is meant.

    Args:
        ahead: Whether what happens in "this week" is still to come.
    """
    words = _PART_OF_DAY.sub("", on_one_line(written).lower())
    if words in _NEAR or len(words) > _LONGEST:
        return _NEAR.get(words)
    if found := _BESIDE.match(words):
        half = ("later" if ahead else "earlier") if found["side"] == "this" else ""
        part = found["part"] or half
        return (_SIDES[found["side"]] + _PARTS[part]) * _size(found["unit"])
    found = _COUNTED.match(words)
    if not found or bool(found["ahead"]) == bool(found["back"]):
        return None
    count = max((_number(word) for word in found["count"].split()), default=0)
    return (-count if found["back"] else count) * _size(found["unit"]) or None


def news_of(told: Sequence[tuple[str | None, bool]], lead: Sequence[tuple[str | None, bool]]) -> News:
    """The days of the news: that of the lead or the next, else the last of those that lie closest together.

    Args:
        told: The values of the times of an article, each with whether it lies ahead.
        lead: Those of its first sentences.
    """
    weekdays, day = _places(told, weekday_of), _latest(_places(told, _day_of_year), _YEAR)
    first = next((place for place, ahead in _places(lead, weekday_of) if not ahead), None)
    if first is None:
        return News(_latest(weekdays, _WEEK), day)
    following = first % _WEEK + 1
    return News(following if (following, False) in weekdays else first, day)


def _places(
    told: Sequence[tuple[str | None, bool]], place_of: Callable[[str | None], int | None]
) -> list[tuple[int, bool]]:
    return [(place, ahead) for value, ahead in told if (place := place_of(value))]


def _latest(places: Sequence[tuple[int, bool]], cycle: int) -> int:
    if past := [place for place, ahead in places if not ahead]:
        return min(past, key=lambda news: max((news - place) % cycle for place in past))
    ahead = [place for place, _ in places] or [2]
    return min(ahead, key=lambda first: max((place - first) % cycle for place in ahead)) - 1


def weekday_of(value: str | None) -> int | None:
    """1 to 7 for a day of which no more than its name in the week is known."""
    found = _WEEKDAY.match(value or "")
    return int(found[1]) if found else None


def _day_of_year(value: str | None) -> int | None:
    """For a month or a day of one whose year is not known; that of a month is the one before its first."""
    found = _MONTH.match(value or "")
    return 31 * int(found[1]) + int(found[2] or 0) if found else None


def days_from_news(value: str | None, ahead: bool, news: News) -> float | None:
    """The days from the writing to a weekday, a month or a quarter without a date; None for any other value.

    A weekday that is past lies back up to a week from that of the news; a month is put farther away than
    weeks are, and nearer than years.

    Args:
        ahead: Whether it is still to come.
    """
    if weekday := weekday_of(value):
        return ((weekday - news.weekday) % _WEEK or _WEEK) if ahead else -((news.weekday - weekday) % _WEEK)
    if day := _day_of_year(value):
        distance = (day - news.day if ahead else news.day - day) % _YEAR / _WEEK
    elif _PART_OF_YEAR.match(value or ""):
        distance = 0.0
    else:
        return None
    return (_SOME_MONTHS + distance) * (1 if ahead else -1)


def _size(unit: str) -> int:
    return _SIZES["century" if unit == "centurie" else unit]


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 5 else _NUMBERS.get(word, 0)
