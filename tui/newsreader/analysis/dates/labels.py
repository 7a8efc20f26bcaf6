"""The words of a time for people: "Mon 23 June 2014", "since 2011", "2000 to 2004"."""

from __future__ import annotations

import re

from newsreader.analysis.dates.periods import Period
from newsreader.analysis.dates.words import MONTH_NAMES
from newsreader.analysis.model import TimeExpression
from newsreader.article.model import on_one_line

_BOUND = re.compile(r"(?i)\b(?P<word>since|until|till|before|after|within|between) $")
_NOT_BEFORE = re.compile(r"(?i)(?:\bnot|n['’]t|\bnever)\b[^.;:!?]* (?:until|till) $")
"""What makes of "until" the time at which something begins: "did not open until"."""

_ROUGH = re.compile(
    r"(?i)(?:more|less|fewer) than |(?:over|under|about|around|nearly|almost|roughly|at least) "
    r"|\w+ (?:decade|century|decades|centuries)\b"
)
"""What opens the words of a time that is counted roughly: the year it comes to would be too exact."""

_LASTS = re.compile(r"(?i)\b(?:until|till) (?:the |at least )?$")
_PART = re.compile(
    r"(?i)(?:the )?(?P<part>early|late|mid|(?:start|beginning|middle|end)(?= of))(?:[- ]|\b)(?!(?:r|st)\b)"
)
_PARTED = frozenset(("decade", "year", "month", "season"))
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_CLOCK = re.compile(r"T(\d\d:\d\d)$")
_PARTS = {"TMO": "morning", "TMI": "midday", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}


def label_of(text: str, expression: TimeExpression, days: Period | None) -> str:
    """The time for people, with the word that makes it a bound ("since 2011", "by Tue 24 June 2014")."""
    start, end = expression.span
    words = on_one_line(text[start:end])
    if days and days.grain == "century":
        return words.removeprefix("the ")
    if expression.deadline and days:
        return f"{limit(text, start)} {_label(days, expression)}"
    if _ROUGH.match(words):
        return words
    label = _label(days, expression) if days else words
    part = _PART.match(words) if days and days.grain in _PARTED else None
    if part:
        label = f"{part['part'].lower()}{' of' if ' of ' in words else ''} {label}"
    bound = _BOUND.search(text, max(0, start - 9), start)
    if bound and _NOT_BEFORE.search(text, max(0, start - 60), start):
        return label
    return f"{bound['word'].lower()} {label}" if bound else label


def limit(text: str, start: int) -> str:
    """The word for the side of a deadline that begins at a place: "until" what lasts, "by" what is due."""
    return "until" if _LASTS.search(text, max(0, start - 12), start) else "by"


def _label(days: Period, expression: TimeExpression) -> str:
    """A period in words, the same whatever the locale."""
    if "/" in (expression.value or "") and days.first != days.last and not expression.due:
        return f"{_period_label(Period(days.first, days.first, days.grain))} – {_last_label(days)}"
    label = _period_label(days)
    value = expression.value or ""
    if expression.due is None and (clock := _CLOCK.search(value)):
        return f"{label}, {clock[1]}"
    part = _PARTS.get(value[-3:]) if expression.due is None else None
    return f"{label}, {part}" if part else label


def _last_label(days: Period) -> str:
    return _period_label(Period(days.last, days.last, days.grain))


def _period_label(days: Period) -> str:
    first = days.first
    month = f"{MONTH_NAMES[first.month - 1]} {first.year}"
    if days.grain in {"week", "weekend"}:
        return f"{days.grain} of {first.day} {month}"
    if days.grain in {"quarter", "half"}:
        size = 3 if days.grain == "quarter" else 6
        return f"{days.grain[0].upper()}{(first.month + size - 1) // size} {first.year}"
    return {
        "day": f"{_WEEKDAYS[first.weekday()]} {first.day} {month}",
        "month": month,
        "season": f"{_SEASONS.get(first.month, '')} {first.year}",
        "year": str(first.year),
        "decade": f"{first.year}s",
    }[days.grain]
