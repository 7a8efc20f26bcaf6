"""Which times of an article name a day only by a guess, so that no event is told under that day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import period
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.article.model import Span

_OF_TODAY = re.compile(
    r"(?i)(?:earlier |later |late |early )?"
    r"(?P<day>today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow)$"
)
_CLOCK_ONLY = re.compile(
    r"(?i)(?:earlier |later |early |late )?(?:in|on|at) the day|the (?:end|start|close) of the day"
    r"|(?:(?:about|around|just (?:before|after)|shortly (?:before|after)) )?"
    r"(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?\b.*)"
)
"""A time within a day that the words do not name."""

_NAMES_DAY = re.compile(rf"{words.WEEKDAY}|{words.MONTH}|(?i:today|yesterday|tomorrow|tonight)|\d{{4}}-\d\d")
_STEPS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_TOLD = re.compile(
    r"(?i)(?:(?:early|late|later) )?"
    r"(?:that|the (?:next|following|same|previous|preceding))\b"
    r"|.*\b(?:later|earlier|afterwards?|previously|after|before)$"
)
_YEARS_BACK = re.compile(r"(?i)\byears? (?:earlier|before|previously)$")
"""Counted from the writing unless its own sentence tells from when."""

_REACH = 4
"""Sentences over which "the next day" is counted from the day told last."""

_NEWS_DAYS = 7
_OPENING = 12
"""Characters before a time that opens its sentence."""


class _Told(NamedTuple):
    """A time that was told: the number of its sentence, how fine it is, whether it is only guessed."""

    sentence: int
    grain: str
    is_guess: bool


def doubtful(analysis: Analysis) -> frozenset[Span]:
    """The times whose day is a guess, although they have a value.

    So are "today" in words that may have been said on another day, an hour of no named day, and what is
    counted from a time told long before ("the next day").
    """
    starts = [start for start, _ in analysis.sentences]
    found = _said_elsewhen(analysis)
    last: _Told | None = None
    for expression in analysis.dates:
        days = period(expression.value)
        if days is None or expression.span in found:
            continue
        sentence = bisect_right(starts, expression.span[0])
        opens = sentence > 0 and expression.span[0] - starts[sentence - 1] <= _OPENING
        written = _written(analysis, expression)
        is_guess = _TOLD.match(written) is not None and not _is_anchored(written, days.grain, sentence, last)
        if last is None or opens or days.grain == "day" or last.grain != "day":
            last = _Told(sentence, days.grain, is_guess)
        if is_guess:
            found.add(expression.span)
    return frozenset(found)


def _is_anchored(written: str, grain: str, sentence: int, last: _Told | None) -> bool:
    """Whether the time that another is counted from is near, certain, and no longer than what is counted."""
    if (
        last is None
        or last.is_guess
        or (grain in {"day", "week"} and last.grain not in {"day", "week", "weekend"})
    ):
        return False
    return sentence - last.sentence <= (0 if _YEARS_BACK.search(written) else _REACH)


def _said_elsewhen(analysis: Analysis) -> set[Span]:
    """ "Today" in quotations, and hours, of an article that tells of other days than that of publication."""
    published = analysis.published
    if published is None:
        return set()
    pieces = sorted(piece for quote in analysis.quotes if quote.kind == "direct" for piece in quote.content)
    told: set[date] = set()
    unnamed: list[Span] = []
    for one in analysis.dates:
        days, written = period(one.value), _written(analysis, one)
        if days is None or days.grain != "day" or not _is_within(one.span, analysis.sentences):
            continue
        clock = _CLOCK_ONLY.fullmatch(written) is not None and not _NAMES_DAY.search(written)
        said = _is_within(one.span, pieces)
        if (clock and days.first == published) or (said and _counts_from(published, written, days.first)):
            unnamed.append(one.span)
        elif not (said or clock or _TOLD.match(written)):
            told.add(days.first)
    news = {day for day in told if timedelta(0) <= published - day < timedelta(_NEWS_DAYS)}
    return set(unnamed) if news and published not in news else set()


def _counts_from(published: date, written: str, day: date) -> bool:
    """Whether a time is "today", or beside it, of the day of publication."""
    found = _OF_TODAY.fullmatch(written)
    return found is not None and day == published + timedelta(_STEPS.get(found["day"].lower(), 0))


def _is_within(span: Span, pieces: Sequence[Span]) -> bool:
    index = bisect_right(pieces, span[0], key=lambda piece: piece[0]) - 1
    return index >= 0 and span[0] < pieces[index][1]


def _written(analysis: Analysis, expression: TimeExpression) -> str:
    return " ".join(analysis.text[slice(*expression.span)].split())
