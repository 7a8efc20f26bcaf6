"""An event of the timeline, which ones are one, and their order."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from newsreader.analysis.dates.rough import days_off
from newsreader.article.model import Span

_MOST = 6
"""Times that one label names."""

_BETWEEN = frozenset(("to", "through", "until", "and", "or", "–", "-"))

_HOUR = re.compile(r"\d\d:\d\d")
_BEGINNINGS = {"morning": 360, "midday": 720, "afternoon": 721, "evening": 1080, "night": 1260}
"""Minutes of the day; a stated hour stands before the part of the day that begins with it."""

Side = Literal["past", "present", "future", "unknown"]
_AHEAD: dict[Side, int] = {"past": 0, "unknown": 0, "present": 1, "future": 2}


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
    """

    start: date | None
    end: date | None
    label: str
    span: Span
    clause: Span
    sentence: int
    side: Side
    deadline: bool


def merged(text: str, events: Sequence[Event]) -> list[Event]:
    """The events, in reading order, with one for those whose clauses share words."""
    kept: list[list[Event]] = []
    reached = 0
    for event in events:
        if event.clause[0] < reached:
            kept[-1].append(event)
        else:
            kept.append([event])
        reached = max(reached, event.clause[1])
    return [_one(text, together) for together in kept]


def _one(text: str, events: Sequence[Event]) -> Event:
    """One event with the times of several; "since 2011" and what is of no calendar come last."""
    if len(events) == 1:
        return events[0]
    ordered = sorted(events, key=_calendar)
    furthest = max(_AHEAD[event.side] for event in events)
    first = next(event for event in ordered if _AHEAD[event.side] == furthest)
    return msgspec.structs.replace(
        first,
        label=_label_of_all(text, ordered),
        clause=(min(event.clause[0] for event in events), max(event.clause[1] for event in events)),
        deadline=any(event.deadline for event in events),
    )


def _label_of_all(text: str, events: Sequence[Event]) -> str:
    """The labels in one line: "2000 to 2004", "Mon 13 May 2019; Tue 14 May 2019"."""
    label, last = events[0].label, events[0]
    for event in events[1:_MOST]:
        if event.label not in label:
            words = text[last.span[1] : event.span[0]].strip()
            label += f" {words} " if words in _BETWEEN else ", " if words == "," else "; "
            label += event.label
        last = event
    return label if len(events) <= _MOST else f"{label}; …"


def order(text: str, event: Event) -> tuple[float, tuple[bool, date, int, int, Span]]:
    """Known days first, in their order; the others as they lie from the writing, then in reading order."""
    ahead = "in " if event.label.startswith("in ") else ""
    off = -math.inf if event.start else days_off(f"{ahead}{text[slice(*event.span)]}")
    return off, _calendar(event)


def _calendar(event: Event) -> tuple[bool, date, int, int, Span]:
    """Known days first; of two that begin together the longer one first, then by the time of day."""
    if event.start is None or event.end is None:
        return True, date.min, 0, 0, event.span
    return False, event.start, -(event.end - event.start).days, _minute(event.label), event.span


def _minute(label: str) -> int:
    """The minute of the day that a label names, that in which a part of it begins, or -1."""
    _, _, time = label.rpartition(", ")
    if _HOUR.fullmatch(time):
        return 60 * int(time[:2]) + int(time[3:])
    return _BEGINNINGS.get(time, -1)
