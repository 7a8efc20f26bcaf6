"""An event of the timeline, which ones are one, and their order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Literal

import msgspec

from newsreader.article.model import Span

_MOST = 6
"""Times that one label names."""

_BETWEEN = frozenset((",", "to", "through", "until", "and", "or", "–", "-"))

_HOUR = re.compile(r"T(\d\d):(\d\d)$")
_BEGINNINGS = {"TMO": 360, "TMI": 720, "TAF": 721, "TEV": 1080, "TNI": 1260}
"""Minutes of the day; a stated hour stands before the part of the day that begins with it."""
_EARLY, _LATE = 1, 1200
_SOMEWHAT = 30

Side = Literal["past", "present", "future", "unknown"]


class Event(msgspec.Struct, frozen=True):
    """A time that the article tells of, with the words that say what happens then.

    Attributes:
        start: The first day meant, which events are sorted by, or None where no calendar day is known.
        end: The last day meant; the same as `start` for a single day.
        label: The time for people ("Mon 23 June 2014", "Q4 2013", "by Tue 24 June 2014"), or the article's
            own words for a century and where no calendar day is known.
        span: The time expression.
        clause: The part of its sentence that it belongs to.
        sentence: Index in `Analysis.sentences`.
        side: Where it lies from the day of publication; "present" when that day is part of it.
        deadline: Whether something is to be done by then.
        off: Roughly how many days from the writing it lies, where no calendar day is known, or None.
        minute: The minute of the day at which it begins, or -1 for a whole day.
    """

    start: date | None
    end: date | None
    label: str
    span: Span
    clause: Span
    sentence: int
    side: Side
    deadline: bool
    off: float | None = 0
    minute: int = -1


def merged(text: str, events: Sequence[Event]) -> list[Event]:
    """The events, in reading order, with one for the times of a clause that are named in one breath."""
    kept: list[list[Event]] = []
    for event in events:
        last = kept[-1][-1] if kept else None
        if last and last.clause == event.clause and in_one_breath(text, last.span, event.span):
            kept[-1].append(event)
        else:
            kept.append([event])
    return [_one(text, together) for together in kept]


def in_one_breath(text: str, one: Span, other: Span) -> bool:
    """Whether two times are named together ("from 2000 to 2004", "in 2006, 2008")."""
    return _between(text, one, other) in _BETWEEN


def _between(text: str, one: Span, other: Span) -> str:
    return text[one[1] : other[0]].strip()


def _one(text: str, events: Sequence[Event]) -> Event:
    """One event with the times of several, the first of which it stands at."""
    label = events[0].label
    for last, event in pairwise(events[:_MOST]):
        words = _between(text, last.span, event.span)
        label += f"{'' if words == ',' else ' '}{words} {event.label.removeprefix(f'{words} ')}"
    return msgspec.structs.replace(
        min(events, key=order),
        label=label if len(events) <= _MOST else f"{label}, …",
        deadline=any(event.deadline for event in events),
    )


def order(event: Event) -> tuple[int, float, int, int, Span]:
    """Known days first, in their order; the others as they lie from the writing, then in reading order.

    What is due by a day stands last where no day of publication tells how far off that is. Of two that begin
    together the longer one comes first, then the earlier one by the time of day.
    """
    if event.start is None or event.end is None:
        return 1, event.off or 0, 0, event.minute, event.span
    length = (event.end - event.start).days
    return (
        2 if event.deadline and event.side == "unknown" else 0,
        event.start.toordinal(),
        -length,
        event.minute,
        event.span,
    )


def minute_of(value: str, words: str) -> int:
    """The minute of the day that a time names, that in which a part of it begins, or -1."""
    hour = _HOUR.search(value)
    minute = 60 * int(hour[1]) + int(hour[2]) if hour else _BEGINNINGS.get(value[-3:], -1)
    if words.lower().startswith("early"):
        return _EARLY if minute < 0 else minute - _SOMEWHAT
    if words.lower().startswith("late "):
        return _LATE if minute < 0 else minute + _SOMEWHAT
    return minute
