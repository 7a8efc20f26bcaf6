"""Which times of an article name a day only by a guess, so that no event is told under that day."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from typing import NamedTuple

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import period
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.article.model import Span, on_one_line

_CLOCK_ONLY = re.compile(
    r"(?i)(?:earlier |later |early |late )?(?:in|on|at) the day|the (?:end|start|close) of the day"
    r"|the (?:early |late )?(?:morning|afternoon|evening|night)"
    r"|(?:(?:about|around|just (?:before|after)|shortly (?:before|after)) )?"
    r"(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?\b.*)"
)
"""A time within a day that the words do not name."""

_NAMES_DAY = re.compile(rf"{words.WEEKDAY}|{words.MONTH}|(?i:today|yesterday|tomorrow|tonight)|\d{{4}}-\d\d")
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

    So are an hour of no named day, and what is counted from a time told long before ("the next day").
    """
    starts = [start for start, _ in analysis.sentences]
    found = _hours_of_no_day(analysis)
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


def _hours_of_no_day(analysis: Analysis) -> set[Span]:
    """The hours without a day of an article that tells of no news of the day of publication."""
    published = analysis.published
    told: set[date] = set()
    unnamed: set[Span] = set()
    for one in analysis.dates:
        days, written = period(one.value), _written(analysis, one)
        clock = _CLOCK_ONLY.fullmatch(written) is not None and not _NAMES_DAY.search(written)
        if clock and (days.first == published if days else one.type == "TIME"):
            unnamed.add(one.span)
        elif days and days.grain == "day" and one.event and not (clock or _TOLD.match(written)):
            told.add(days.first)
    return set() if published and (published in told or not _news_of(told, published)) else unnamed


def _news_of(told: set[date], published: date) -> set[date]:
    return {day for day in told if timedelta(0) <= published - day < timedelta(_NEWS_DAYS)}


def _written(analysis: Analysis, expression: TimeExpression) -> str:
    return on_one_line(analysis.text[slice(*expression.span)])
