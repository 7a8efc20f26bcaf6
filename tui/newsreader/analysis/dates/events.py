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

_HOUR = re.compile(r"\d\d:\d\d")
_BEGINNINGS = {"morning": 360, "midday": 720, "afternoon": 721, "evening": 1080, "night": 1260}
"""Minutes of the day; a stated hour stands before the part of the day that begins with it."""

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
        off: Roughly how many days from the writing it lies, where no calendar day is known.
    """

    start: date | None
    end: date | None
    label: str
    span: Span
    clause: Span
    sentence: int
    side: Side
    deadline: bool
    off: float = 0


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
    """One event with the times of several; it stands where the last belongs, which most often is the news.

    Of times named in one breath ("from 2000 to 2004") the first counts. What has no day in the calendar comes
    last only where no day of publication is known, so that "Monday" has none either.
    """
    if len(events) == 1:
        return events[0]
    breaths = _breaths(text, sorted(events, key=order))
    is_published = any(event.side != "unknown" for event in events)
    placed = [breath[0] for breath in breaths if breath[0].start or not is_published]
    return msgspec.structs.replace(
        placed[-1],
        label=_label_of_all(text, breaths),
        clause=(min(event.clause[0] for event in events), max(event.clause[1] for event in events)),
        deadline=any(event.deadline for event in events),
    )


def _breaths(text: str, events: Sequence[Event]) -> list[list[Event]]:
    """The events in order, those together that are named in one breath, none twice."""
    breaths: list[list[Event]] = []
    labels: set[str] = set()
    for event in events:
        if event.label in labels:
            continue
        labels.add(event.label)
        if breaths and _between(text, breaths[-1][-1], event) in _BETWEEN:
            breaths[-1].append(event)
        else:
            breaths.append([event])
    return breaths


def _between(text: str, one: Event, other: Event) -> str:
    return text[one.span[1] : other.span[0]].strip()


def _label_of_all(text: str, breaths: Sequence[Sequence[Event]]) -> str:
    """The labels in one line: "2000 to 2004; Tue 14 May 2019"."""
    labels: list[str] = []
    for breath in breaths:
        label = breath[0].label
        for last, event in pairwise(breath[:_MOST]):
            words = _between(text, last, event)
            label += f"{'' if words == ',' else ' '}{words} {event.label}"
        labels.append(label if len(breath) <= _MOST else f"{label}, …")
    return "; ".join(labels[:_MOST]) + ("; …" if len(labels) > _MOST else "")


def order(event: Event) -> tuple[bool, float, int, int, Span]:
    """Known days first, in their order; the others as they lie from the writing, then in reading order.

    Of two that begin together the longer one comes first, then the earlier one by the time of day.
    """
    if event.start is None or event.end is None:
        return True, event.off, 0, 0, event.span
    length = (event.end - event.start).days
    return False, event.start.toordinal(), -length, _minute(event.label), event.span


def _minute(label: str) -> int:
    """The minute of the day that a label names, that in which a part of it begins, or -1."""
    _, _, time = label.rpartition(", ")
    if _HOUR.fullmatch(time):
        return 60 * int(time[:2]) + int(time[3:])
    return _BEGINNINGS.get(time, -1)
