"""Which times of an article name a day only by a guess, so that no event is told under it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
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
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b|['’]\d\d\b")
_NO_YEAR = re.compile(
    rf"(?i)(?:(?:early|late|mid|end|the (?:start|end|middle|beginning) of)[- ])?"
    rf"(?:{words.MONTH}(?: {words.DAY}(?:st|nd|rd|th)?)?"
    rf"|(?:the )?{words.DAY}(?:st|nd|rd|th)? (?:of )?{words.MONTH}"
    rf"|(?:the )?{words.SEASON})$"
)
_TOLD = re.compile(
    r"(?i)(?:(?:early|late|later) )?"
    r"(?:that|the (?:next|following|same|previous|preceding)|the day (?:after|before))\b"
    r"|.*\b(?:later|earlier|afterwards?)$"
)
_YEARS_BACK = re.compile(r"(?i)\byears? (?:earlier|before|previously)$")
"""Counted from the writing unless its own sentence tells from when."""

_STEP = 2
"""Sentences over which a story goes on in the year, or from the day, that it named."""

_LONG_AGO = 2
"""Years before publication from which on a year is that of another story."""

_NEWS_DAYS = 7
_OPENING = 12
"""Characters before a year that sets the time of what follows: "Back in 1977, he …"."""

_FAR = 1000
_AHEAD = re.compile(r"(?i)\b(?:will|due|expected|scheduled|plan(?:s|ned)?|next|set to|until|by)\b|['’]ll\b")
"""Words of a sentence that speaks of what is to come."""


class _Told(NamedTuple):
    """A time that was told: the number of its sentence, how fine it is, whether it is only guessed."""

    sentence: int
    grain: str
    guessed: bool


def doubtful(analysis: Analysis) -> frozenset[Span]:
    """The times whose day is a guess, although they have a value.

    "Today" in words that may have been said on another day; an hour of no named day; a month without its
    year in a story of long ago ("In 1977 he …. In August …"); and what is counted from such a time, or
    from one told long before.
    """
    return frozenset(_doubtful(analysis))


def _doubtful(analysis: Analysis) -> Iterator[Span]:
    starts = [start for start, _ in analysis.sentences]
    said_elsewhen = _said_elsewhen(analysis)
    story: tuple[int, int] | None = None
    last: _Told | None = None
    for expression in analysis.dates:
        sentence = bisect_right(starts, expression.span[0])
        written = _written(analysis, expression)
        days = period(expression.value)
        if days is None:
            continue
        doubt = expression.span in said_elsewhen
        if _TOLD.match(written):
            doubt = _has_no_anchor(written, days.grain, sentence, last)
        elif _NO_YEAR.fullmatch(written):
            here = analysis.sentences[sentence - 1] if sentence else (0, 0)
            ahead = _AHEAD.search(analysis.text, here[0], min(here[1], here[0] + _FAR)) is not None
            doubt = not ahead and _is_of_story(days.first, story, sentence, analysis.published)
        elif _YEAR.search(written):
            opens = sentence > 0 and expression.span[0] - starts[sentence - 1] <= _OPENING
            if opens or days.grain in {"day", "month"}:
                story = (sentence, days.last.year)
        elif days.grain != "year":
            story = None
        last = _Told(sentence, days.grain, doubt)
        if doubt:
            yield expression.span


def _has_no_anchor(written: str, grain: str, sentence: int, last: _Told | None) -> bool:
    """Whether the time that another is counted from is not told close before, or is longer than a day is."""
    if last is None or last.guessed or (grain == "day" and last.grain != "day"):
        return True
    return sentence - last.sentence > (0 if _YEARS_BACK.search(written) else _STEP)


def _is_of_story(day: date, story: tuple[int, int] | None, sentence: int, published: date | None) -> bool:
    """Whether a story of long ago goes on here, so that the day may be one of its year."""
    if story is None or published is None or sentence - story[0] > _STEP:
        return False
    return story[1] <= published.year - _LONG_AGO and story[1] != day.year


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
