"""A day and a time of day that belong together become one: "11 a.m." + "Tuesday", "Monday" + "night"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.analysis.model import DateType
from newsreader.article.model import Span

_BETWEEN = re.compile(r",?\s*(?:(?:,|at|on|of|in the|from|by|around|about)\s+)*(?:the\s+)?$", re.IGNORECASE)
_DAY_VALUE = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d-\d\d|XX-XX|WXX-\d)$")
_PART = re.compile(r"T[A-Z]{2}$")


@dataclass(frozen=True)
class Reading:
    """An expression that has been read; a time of day without its day has a value that begins with T."""

    span: Span
    kind: DateType
    value: str | None


def join_days_and_times(text: str, readings: list[Reading]) -> list[Reading]:
    """Join neighbours; the values of times left over still begin with T."""
    joined: list[Reading] = []
    for reading in readings:
        if joined and (both := _joined(text, joined[-1], reading)) is not None:
            joined[-1] = both
        else:
            joined.append(reading)
    return joined


def _joined(text: str, first: Reading, second: Reading) -> Reading | None:
    gap = text[first.span[1] : second.span[0]]
    if len(gap) > 20 or not _BETWEEN.match(gap):
        return None
    span = (first.span[0], second.span[1])
    for day, time in ((first, second), (second, first)):
        if is_bare_time(time.value) and is_day(day):
            return Reading(span, "TIME", _with_time(day.value, time.value or ""))
    return None


def is_bare_time(value: str | None) -> bool:
    """Whether a value is a time of day that has no day yet."""
    return value is not None and value.startswith("T")


def is_day(reading: Reading) -> bool:
    """Whether an expression names one day, or a part of one, to which a time of day can be joined."""
    if reading.kind == "TIME":
        return reading.value is not None and bool(_PART.search(reading.value)) and "-" in reading.value
    return reading.kind == "DATE" and reading.value is not None and bool(_DAY_VALUE.match(reading.value))


def day_named(reading: Reading) -> str | None:
    """The day that an expression names, whether or not with a time of day."""
    day, _, time = (reading.value or "").partition("T")
    return day if day and (is_day(reading) or (time and reading.kind == "TIME")) else None


def _with_time(day: str | None, time: str) -> str | None:
    return None if day is None else day.split("T")[0] + time
