"""From matches to time expressions: values in reading order, noise left out, days and times joined."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import partial

from newsreader.analysis.dates.deadlines import due_day, is_deadline
from newsreader.analysis.dates.join import Reading, is_bare_time, is_day, join_days_and_times
from newsreader.analysis.dates.periods import period
from newsreader.analysis.dates.rule import Moment
from newsreader.analysis.dates.scan import Found, scan
from newsreader.analysis.dates.tense import direction
from newsreader.analysis.dates.veto import is_bare_part, is_noise
from newsreader.analysis.model import TimeExpression
from newsreader.analysis.page import Page
from newsreader.article.model import Span


def find_dates(page: Page, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order.

    Args:
        published: The day that "Monday" and "last month" are counted from. Without it their value is
            None, or the part of it that needs no reference ("XXXX-06" for "June").

    Values and extents follow TimeML's TIMEX3 (Pustejovsky et al. 2003, Saurí et al. 2006).
    """
    readings: list[Reading] = []
    earlier: list[str] = []
    for start, end in page.layout.blocks:
        headline = (start, end) == page.layout.title_span
        readings += _read_block(page, (start, end), published, headline, earlier)
    return tuple(_expression(page, reading, _siblings(page, readings, reading), published) for reading in readings)


def _read_block(
    page: Page, block: Span, published: date | None, headline: bool, earlier: list[str]
) -> list[Reading]:
    """The expressions of a paragraph; the values read are added to `earlier`."""
    readings: list[Reading] = []
    for found in scan(page.text, *block):
        if is_noise(page.doc, *found.span):
            continue
        readings.append(_read(page, found, published, headline, readings, earlier))
        if (value := readings[-1].value) and period(value):
            earlier.append(value)
    joined = join_days_and_times(page.text, readings)
    kept = [reading for reading in joined if not is_bare_part(page.text, reading)]
    return [_with_day(reading, kept, published) for reading in kept]


def _read(
    page: Page, found: Found, published: date | None, headline: bool, readings: list[Reading], earlier: list[str]
) -> Reading:
    start, end = found.span
    sentence = _sentence_start(page, start)
    nearby = tuple(reading.value for reading in readings if reading.value and reading.span[0] >= sentence)
    moment = Moment(published, nearby, tuple(earlier), partial(direction, page.doc, start, end, headline))
    return Reading((start, end), found.rule.kind, found.rule.read(found.match, moment))


def _with_day(reading: Reading, readings: list[Reading], published: date | None) -> Reading:
    """A time of day that stands alone gets the day named nearest before it in the paragraph, else that of writing."""
    if not is_bare_time(reading.value):
        return reading
    days = [other.value for other in readings if is_day(other) and other.span < reading.span]
    day = (days[-1] or "").split("T")[0] if days else published.isoformat() if published else "XXXX-XX-XX"
    return Reading(reading.span, reading.kind, f"{day}{reading.value}")


def _expression(
    page: Page, reading: Reading, siblings: list[Reading], published: date | None
) -> TimeExpression:
    deadline = is_deadline(page.doc, reading, published)
    due = due_day(page.doc, reading, siblings, published) if deadline else None
    return TimeExpression(reading.span, reading.kind, reading.value, deadline, due)


def _siblings(page: Page, readings: list[Reading], reading: Reading) -> list[Reading]:
    """The expressions of the same sentence."""
    place = _sentence_start(page, reading.span[0])
    return [other for other in readings if _sentence_start(page, other.span[0]) == place]


def _sentence_start(page: Page, offset: int) -> int:
    starts = [start for start, _ in page.sentence_spans]
    index = bisect_right(starts, offset) - 1
    return starts[index] if index >= 0 else 0
