"""From matches to time expressions: values in reading order, noise left out, days and times joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import partial

from newsreader.analysis.dates.deadlines import due_day, is_deadline
from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.join import Reading, is_bare_time, is_day, join_days_and_times
from newsreader.analysis.dates.noise import is_bare_part, is_noise
from newsreader.analysis.dates.periods import period
from newsreader.analysis.dates.rule import Moment
from newsreader.analysis.dates.scan import Found, scan
from newsreader.analysis.dates.tense import governor
from newsreader.analysis.model import TimeExpression
from newsreader.analysis.page import Page
from newsreader.article.model import Span

_YEAR = re.compile(r"\d{4}$")
_IN = re.compile(r"\b(?:in|of|during|since|by|until|from|for|end|rest)\s+$", re.IGNORECASE)


def find_dates(page: Page, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order.

    Args:
        published: The day that "Monday" and "last month" are counted from. Without it their value is
            None, or the part of it that needs no reference ("XXXX-06" for "June").

    Values and extents follow TimeML's TIMEX3 (Pustejovsky et al. 2003, Saurí et al. 2006).
    """
    reader = _Reader(page, published, [start for start, _ in page.sentence_spans], [])
    return tuple(expression for block in page.layout.blocks for expression in reader.read_block(block))


@dataclass(frozen=True)
class _Reader:
    """Reads an article block by block.

    Attributes:
        starts: Where its sentences begin.
        earlier: The values read so far.
    """

    page: Page
    published: date | None
    starts: list[int]
    earlier: list[str]

    def read_block(self, block: Span) -> list[TimeExpression]:
        readings: list[Reading] = []
        for found in scan(self.page.text, *block):
            if is_noise(self.page.text, self.page.doc, *found.span, headline=self._is_title(block)):
                continue
            reading = self._read(found, block, readings)
            readings.append(reading)
            if reading.value and period(reading.value):
                self.earlier.append(reading.value)
        joined = join_days_and_times(self.page.text, readings)
        kept = [reading for reading in joined if not is_bare_part(self.page.text, reading)]
        dated = [self._with_day(reading, kept) for reading in kept]
        return [self._expression(reading, dated) for reading in dated]

    def _is_title(self, block: Span) -> bool:
        return block == self.page.layout.title_span

    def _read(self, found: Found, block: Span, readings: list[Reading]) -> Reading:
        start, end = found.span
        sentence = self._sentence(start)
        verb = self._verb(start, end)
        nearby = tuple(
            r.value
            for r in readings
            if r.value and self._sentence(r.span[0]) == sentence and self._counts(r, verb)
        )
        tense = partial(direction, self.page.doc, start, end, self._is_title(block))
        moment = Moment(self.published, nearby, tuple(self.earlier[-6:]), tense)
        return Reading((start, end), found.rule.kind, _value(found, moment))

    def _counts(self, reading: Reading, verb: int | None) -> bool:
        """Whether others of the verb may be counted from it: from "in 2009", not from "the 2009 deal"."""
        if not _YEAR.match(reading.value or ""):
            return True
        start, end = reading.span
        return bool(_IN.search(self.page.text[max(0, start - 10) : start])) and self._verb(start, end) == verb

    def _verb(self, start: int, end: int) -> int | None:
        """The place of the verb that governs the words at these offsets."""
        span = self.page.doc.char_span(start, end, alignment_mode="expand")
        verb = governor(span.root) if span is not None and len(span) else None
        return None if verb is None else verb.i

    def _with_day(self, reading: Reading, readings: list[Reading]) -> Reading:
        """A time that stands alone is of the day last named in the paragraph, else of that of writing."""
        if not is_bare_time(reading.value):
            return reading
        days = [other.value for other in readings if is_day(other) and other.span < reading.span]
        written = self.published.isoformat() if self.published else "XXXX-XX-XX"
        day = (days[-1] or written).split("T")[0] if days else written
        return Reading(reading.span, reading.kind, f"{day}{reading.value}")

    def _expression(self, reading: Reading, readings: list[Reading]) -> TimeExpression:
        deadline = is_deadline(self.page.text, self.page.doc, reading, self.published)
        due = None
        if deadline:
            sentence = self._sentence(reading.span[0])
            siblings = [other for other in readings if self._sentence(other.span[0]) == sentence]
            due = due_day(self.page.text, self.page.doc, reading, siblings, self.published)
        return TimeExpression(reading.span, reading.kind, reading.value, deadline, due)

    def _sentence(self, offset: int) -> int:
        """The number of the sentence that an offset lies in or after."""
        return bisect_right(self.starts, offset)


def _value(found: Found, moment: Moment) -> str | None:
    """The value of a match; None where it lies outside the calendar."""
    try:
        return found.rule.read(found.match, moment)
    except (ValueError, OverflowError):
        return None
