"""What happened and what is to come, in the order of time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

import msgspec

from newsreader.analysis.dates.attributive import OWNED_TELLS, describes
from newsreader.analysis.dates.clause import FAR, MARKS, clause_of, is_only_said
from newsreader.analysis.dates.events import Event, Side, merged, order
from newsreader.analysis.dates.labels import is_ahead, label_of
from newsreader.analysis.dates.periods import Period, add_length, period
from newsreader.analysis.dates.trusted import doubtful
from newsreader.analysis.dates.untold import is_untold
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.article.model import Span

__all__ = ["Event", "timeline", "told"]

_OWNER = re.compile(r"['’]s\b")


def timeline(analysis: Analysis) -> tuple[Event, ...]:
    """The events of an article in the order of time, those without a calendar day last.

    What has no day stands as its words tell how far it lies from the writing, else in reading order.

    Lengths of time, repetitions and vague times ("recently") tell no event, unless they are a deadline or
    lie ahead ("in two years"), nor do years and hours that only describe a noun ("the 2015 winner", "a
    midnight curfew"), nor parts of names ("the Mail on Sunday").
    A time that a sentence names twice makes one event. So do the times of clauses that overlap, so that no
    words stand in two events; it stands where the last of them belongs.
    A month of a story of long ago ("In 1977 he …. In August …") is told without a day of the calendar.
    """
    starts = [start for start, _ in analysis.sentences]
    guessed = doubtful(analysis)
    seen: set[tuple[int, str]] = set()
    events: list[Event] = []
    for place, expression in enumerate(analysis.dates):
        sentence = bisect_right(starts, expression.span[0]) - 1
        if (
            sentence < 0
            or expression.span[1] > analysis.sentences[sentence][1]
            or guessed.get(expression.span) == "unsaid"
            or is_untold(analysis, place, analysis.sentences[sentence])
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
    told = merged(analysis.text, _told_themselves(analysis.text, events))
    return tuple(sorted(told, key=lambda event: order(analysis.text, event)))


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


def told(text: str, event: Event, sentence: Span) -> str:
    """The clause of an event on one line, with dots where its sentence goes on."""
    start, end = event.clause
    words = " ".join(text[start:end].split())
    before = "… " if text[max(sentence[0], start - FAR) : start].strip(MARKS) else ""
    after = " …" if text[end : min(sentence[1], end + FAR)].strip(MARKS) else ""
    return f"{before}{words}{after}"


def _event(analysis: Analysis, expression: TimeExpression, sentence: int) -> Event:
    days = period(expression.due) or period(expression.value)
    ahead = is_ahead(analysis.text, expression)
    if ahead and analysis.published:
        day = add_length(analysis.published, expression.value or "")
        days = Period(day, day, "day") if day else None
    return Event(
        start=days.first if days else None,
        end=days.last if days else None,
        label=label_of(analysis.text, expression, None if ahead else days),
        span=expression.span,
        clause=expression.clause or clause_of(analysis.text, analysis.sentences[sentence], expression.span),
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
