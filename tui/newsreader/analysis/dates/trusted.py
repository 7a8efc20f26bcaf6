"""Which times of an article name a day only by a guess, so that no event is told under that day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import Period, period
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

_WEEKDAY = re.compile(rf"(?i:{words.WEEKDAY})")
_NAMES_DAY = re.compile(rf"{words.WEEKDAY}|{words.MONTH}|(?i:today|yesterday|tomorrow|tonight)|\d{{4}}-\d\d")
_STEPS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b|['’]\d\d\b")
_NO_YEAR = re.compile(
    rf"(?i)(?:(?:early|late|mid|end|the (?:start|end|middle|beginning) of)[- ])?"
    rf"(?:{words.MONTH}(?: {words.DAY}(?:st|nd|rd|th)?)?"
    rf"|(?:the )?{words.DAY}(?:st|nd|rd|th)? (?:of )?{words.MONTH}"
    rf"|(?:the )?{words.SEASON})$"
)
_TOLD = re.compile(
    r"(?i)(?:(?:early|late|later) )?"
    r"(?:that|the (?:next|following|same|previous|preceding))\b"
    r"|.*\b(?:later|earlier|afterwards?|previously|after|before)$"
)
_YEARS_BACK = re.compile(r"(?i)\byears? (?:earlier|before|previously)$")
"""Counted from the writing unless its own sentence tells from when."""

_STEP = 2
"""Sentences over which a story goes on in the year that it named."""

_REACH = 4
"""Sentences over which "the next day" is counted from the day told last."""

_LONG_AGO = 2
"""Years before publication from which on a year is that of another story."""

_RECENT = 2
"""Months before that of publication whose name needs no year."""

_NEWS_DAYS = 7
_OPENING = 12
"""Characters before a year that sets the time of what follows: "Back in 1977, he …"."""

Doubt = Literal["unplaced", "unsaid"]
"""Whether an event can be told in the words of the text, without a day, or not at all."""


class _Told(NamedTuple):
    """A time that was told: the number of its sentence, how fine it is, whether it is only guessed."""

    sentence: int
    grain: str
    doubt: Doubt | None


def doubtful(analysis: Analysis) -> Mapping[Span, Doubt]:
    """The times whose day is a guess, although they have a value.

    A month or a day without its year in a story of long ago ("In 1977 he …. In August …") has no place.
    Nothing is said by "today" in words that may have been said on another day, by an hour of no named day,
    nor by what is counted from a time told long before ("the next day").
    """
    starts = [start for start, _ in analysis.sentences]
    said_elsewhen = _said_elsewhen(analysis)
    story: tuple[int, Period] | None = None
    last: _Told | None = None
    found: dict[Span, Doubt] = {}
    for expression in analysis.dates:
        days = period(expression.value)
        if days is None:
            continue
        if expression.span in said_elsewhen:
            found[expression.span] = "unsaid"
            continue
        sentence = bisect_right(starts, expression.span[0])
        opens = sentence > 0 and expression.span[0] - starts[sentence - 1] <= _OPENING
        written = _written(analysis, expression)
        doubt: Doubt | None = None
        if _TOLD.match(written):
            doubt = _doubt_of_anchor(written, days.grain, sentence, last)
            story = (sentence, story[1]) if story else None
        elif _NO_YEAR.fullmatch(written):
            doubt = "unplaced" if _is_of_story(days.first, story, sentence, analysis.published) else None
        elif _YEAR.search(written):
            if opens or days.grain in {"day", "month"}:
                story = (sentence, days)
        elif days.grain != "year":
            story = None
        # "It was the third since 2019" leaves the story where it is.
        if last is None or opens or days.grain == "day" or last.grain != "day":
            last = _Told(sentence, days.grain, doubt)
        if doubt:
            found[expression.span] = doubt
    return found


def _doubt_of_anchor(written: str, grain: str, sentence: int, last: _Told | None) -> Doubt | None:
    """What to hold of a time that is counted from another: that may be far, guessed, or longer than a day."""
    near = {"day", "week", "weekend"} if grain == "week" or _WEEKDAY.search(written) else {"day"}
    if last is None or (grain in {"day", "week"} and last.grain not in near):
        return "unsaid"
    if sentence - last.sentence > (0 if _YEARS_BACK.search(written) else _REACH):
        return "unsaid"
    return last.doubt


def _is_of_story(day: date, story: tuple[int, Period] | None, sentence: int, published: date | None) -> bool:
    """Whether a story of long ago goes on here, so that the day may be one of its year.

    It is none where the clause, by which the day was found, speaks of what is to come, or of the last weeks
    unless the story is of that month.
    """
    if story is None or published is None or sentence - story[0] > _STEP:
        return False
    told = story[1]
    is_recent = (published.year - day.year) * 12 + published.month - day.month <= _RECENT
    if day > published or (is_recent and (told.grain == "year" or told.last.month != day.month)):
        return False
    return told.last.year <= published.year - _LONG_AGO and told.last.year != day.year


def _said_elsewhen(analysis: Analysis) -> frozenset[Span]:
    """ "Today" in quotations, and hours, of an article that tells of other days than that of publication."""
    published = analysis.published
    if published is None:
        return frozenset()
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
    return frozenset(unnamed) if news and published not in news else frozenset()


def _counts_from(published: date, written: str, day: date) -> bool:
    """Whether a time is "today", or beside it, of the day of publication."""
    found = _OF_TODAY.fullmatch(written)
    return found is not None and day == published + timedelta(_STEPS.get(found["day"].lower(), 0))


def _is_within(span: Span, pieces: Sequence[Span]) -> bool:
    index = bisect_right(pieces, span[0], key=lambda piece: piece[0]) - 1
    return index >= 0 and span[0] < pieces[index][1]


def _written(analysis: Analysis, expression: TimeExpression) -> str:
    return " ".join(analysis.text[slice(*expression.span)].split())
