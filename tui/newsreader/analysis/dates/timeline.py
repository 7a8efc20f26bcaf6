"""What happened and what is to come, in the order of time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from newsreader.analysis.dates.attributive import OWNED_TELLS, describes
from newsreader.analysis.dates.clause import FAR, MARKS, clause_of, is_only_said
from newsreader.analysis.dates.periods import Period, period
from newsreader.analysis.dates.trusted import doubtful
from newsreader.analysis.dates.words import MONTH_NAMES
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.article.model import Span

_IN_ONE_BREATH = 3
"""Words that may stand between two times that are named together."""

_OWNER = re.compile(r"['’]s\b")
_MOMENTS_LATER = re.compile(r"(?i)\b(?:seconds?|minutes?|hours?) (?:later|earlier|after|before|afterwards)$")
"""Within a day that the words do not name."""

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
    """

    start: date | None
    end: date | None
    label: str
    span: Span
    clause: Span
    sentence: int
    side: Side
    deadline: bool


def timeline(analysis: Analysis) -> tuple[Event, ...]:
    """The events of an article in the order of time, those without a calendar day last, in reading order.

    Lengths of time, repetitions and vague times ("recently") tell no event, unless they are a deadline, nor
    do years and hours that only describe a noun ("the 2015 winner", "a midnight curfew").
    A time that a sentence names twice makes one event. So do times that a clause names in one breath
    ("in 2008 and 2012"), or that have no calendar day; it stands where the first of them belongs.
    A month of a story of long ago ("In 1977 he …. In August …") is told without a day of the calendar.
    """
    starts = [start for start, _ in analysis.sentences]
    guessed = doubtful(analysis)
    seen: set[tuple[int, str]] = set()
    events: list[Event] = []
    for expression in analysis.dates:
        sentence = bisect_right(starts, expression.span[0]) - 1
        if (
            sentence < 0
            or expression.span[1] > analysis.sentences[sentence][1]
            or guessed.get(expression.span) == "unsaid"
            or not _tells_event(analysis.text, expression)
            or describes(analysis.text, expression)
        ):
            continue
        event = _event(analysis, expression, sentence)
        if guessed.get(expression.span) == "unplaced":
            event = _unplaced(analysis.text, event)
        if is_only_said(analysis.text[slice(*event.clause)]):
            continue
        if (sentence, event.label) not in seen:
            seen.add((sentence, event.label))
            events.append(event)
    return _merged(analysis.text, sorted(_told_themselves(analysis.text, events), key=_order))


def _told_themselves(text: str, events: Sequence[Event]) -> list[Event]:
    """The events, in reading order, without "Thursday's attack" once Thursday was told of.

    "Thursday's meeting was called off" tells something of its own.

    A day goes without saying after an hour of it ("at 8 a.m. near the port on Monday").
    """
    hours: set[tuple[Span, str]] = set()
    told: set[str] = set()
    kept: list[Event] = []
    for event in events:
        place = event.span[1]
        is_owner = _OWNER.match(text, place) and not OWNED_TELLS.match(text, place, place + 60)
        is_news = event.label not in told or not is_owner
        if is_news and (event.clause, event.label) not in hours:
            kept.append(event)
        told.add(event.label)
        hours.add((event.clause, event.label.rpartition(", ")[0]))
    return kept


def _merged(text: str, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with one for the times of a clause that go together."""
    kept: list[Event] = []
    places: dict[Span, tuple[int, Event]] = {}
    for event in events:
        place, last = places.get(event.clause, (-1, event))
        if place >= 0 and _go_together(text, last, event):
            label = f"{kept[place].label}; {event.label}"
            kept[place] = msgspec.structs.replace(kept[place], label=label)
        else:
            place = len(kept)
            kept.append(event)
        places[event.clause] = (place, event)
    return tuple(kept)


def _go_together(text: str, one: Event, other: Event) -> bool:
    """Whether two times of a clause are named in one breath, or neither has a place in the calendar."""
    if one.deadline or other.deadline or one.side != other.side:
        return False
    if one.start is None or other.start is None:
        return one.start is other.start
    (_, end), (start, _) = sorted((one.span, other.span))
    return len(text[end:start].split()) <= _IN_ONE_BREATH


def _order(event: Event) -> tuple[bool, date, int, int, Span]:
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


def told(text: str, event: Event, sentence: Span) -> str:
    """The clause of an event on one line, with dots where its sentence goes on."""
    start, end = event.clause
    words = " ".join(text[start:end].split())
    before = "… " if text[max(sentence[0], start - FAR) : start].strip(MARKS) else ""
    after = " …" if text[end : min(sentence[1], end + FAR)].strip(MARKS) else ""
    return f"{before}{words}{after}"


def _tells_event(text: str, expression: TimeExpression) -> bool:
    if expression.deadline:
        return True
    if _MOMENTS_LATER.search(text[slice(*expression.span)]):
        return False
    vague = (expression.value or "").endswith("_REF")
    return expression.type in {"DATE", "TIME"} and not vague


def _event(analysis: Analysis, expression: TimeExpression, sentence: int) -> Event:
    days = period(expression.due) or period(expression.value)
    words = " ".join(analysis.text[slice(*expression.span)].split())
    if days and days.grain == "century":
        label = words.removeprefix("the ")
    else:
        label = _label(days, expression) if days else words
    return Event(
        start=days.first if days else None,
        end=days.last if days else None,
        label=f"by {label}" if expression.deadline and days else label,
        span=expression.span,
        clause=clause_of(analysis.text, analysis.sentences[sentence], expression.span),
        sentence=sentence,
        side=_side(days, analysis.published),
        deadline=expression.deadline,
    )


def _unplaced(text: str, event: Event) -> Event:
    """The event as the text tells it, of no day in the calendar."""
    label = " ".join(text[slice(*event.span)].split())
    return msgspec.structs.replace(event, start=None, end=None, label=label, side="unknown")


def _side(days: Period | None, published: date | None) -> Side:
    if days is None or published is None:
        return "unknown"
    if days.last < published:
        return "past"
    return "future" if days.first > published else "present"


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_CLOCK = re.compile(r"T(\d\d:\d\d)$")
_HOUR = re.compile(r"\d\d:\d\d")
_BEGINNINGS = {"morning": 360, "midday": 720, "afternoon": 721, "evening": 1080, "night": 1260}
"""Minutes of the day; a stated hour stands before the part of the day that begins with it."""

_PARTS = {"TMO": "morning", "TMI": "midday", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}


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
