"""From matches to time expressions: values in reading order, noise left out, days and times joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from newsreader.analysis.clauses import whole_clause
from newsreader.analysis.dates.deadlines import due_day, is_deadline
from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.join import Reading, day_named, is_bare_time, is_day, join_days_and_times
from newsreader.analysis.dates.noise import is_bare_part, is_noise
from newsreader.analysis.dates.periods import period
from newsreader.analysis.dates.rule import Moment
from newsreader.analysis.dates.scan import Found, scan
from newsreader.analysis.dates.spoken import Speeches
from newsreader.analysis.dates.telling import tells
from newsreader.analysis.dates.tense import governor
from newsreader.analysis.model import Quote, TimeExpression
from newsreader.analysis.page import Page
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

_YEAR = re.compile(r"\d{4}$")
_NEAR = 12
"""How many expressions before one may be what it is counted from."""

_LONGEST_SENTENCE = 400
"""Tokens."""

_IN = re.compile(r"\b(?:in|of|during|by|until|from|for|end|rest)\s+$", re.IGNORECASE)


def find_dates(
    page: Page, published: date | None, quotes: Sequence[Quote] = ()
) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order.

    Args:
        published: The day that "Monday" and "last month" are counted from. Without it their value is
            None, or the part of it that needs no reference ("XXXX-06" for "June").
        quotes: What is said in the article; "tomorrow" in it is counted from the day when it was said.

    Values and extents follow TimeML's TIMEX3 (Pustejovsky et al. 2003, Saurí et al. 2006).
    """
    reader = _Reader(page, published, [start for start, _ in page.sentence_spans], [], Speeches(quotes))
    return tuple(expression for block in page.layout.blocks for expression in reader.read_block(block))


@dataclass(frozen=True)
class _Reader:
    """Reads an article block by block.

    Attributes:
        starts: Where its sentences begin.
        earlier: The values read so far.
        speeches: What is said in it.
    """

    page: Page
    published: date | None
    starts: list[int]
    earlier: list[str]
    speeches: Speeches

    def read_block(self, block: Span) -> list[TimeExpression]:
        readings: list[Reading] = []
        read: list[tuple[Found, Moment]] = []
        for found in scan(self.page.text, *block):
            if self._is_noise(found, block):
                continue
            moment = self._moment(found, block, readings)
            reading = Reading(found.span, found.rule.kind, _value(found, moment))
            read.append((found, moment))
            readings.append(reading)
            if reading.value and period(reading.value):
                self.earlier.append(reading.value)
        said = [self._as_said(*one, readings, index) for index, one in enumerate(read)]
        joined = join_days_and_times(self.page.text, said)
        kept = [reading for reading in joined if not is_bare_part(self.page.text, reading)]
        dated = self._with_days(kept)
        return [
            self._expression(reading, dated[max(0, index - _NEAR) : index + _NEAR])
            for index, reading in enumerate(dated)
        ]

    def _is_noise(self, found: Found, block: Span) -> bool:
        if not self._is_parsed(found.span[0]):
            return False
        return is_noise(self.page.text, self.page.doc, *found.span, headline=self._is_title(block))

    def _is_title(self, block: Span) -> bool:
        return block == self.page.layout.title_span

    def _is_parsed(self, offset: int) -> bool:
        """Whether the parse there can be asked: that of an endless sentence is slow and worthless."""
        index = self._sentence(offset) - 1
        return index < 0 or len(self.page.sentences[index]) <= _LONGEST_SENTENCE

    def _moment(self, found: Found, block: Span, readings: list[Reading]) -> Moment:
        """What is known where an expression stands.

        Args:
            readings: Those before it in its block.
        """
        start, end = found.span
        earlier = tuple(self.earlier[-_NEAR:])
        if not self._is_parsed(start):
            return Moment(self.published, (), earlier, lambda: "unknown")
        sentence, verb = self._sentence(start), self._governor(start, end)
        here = [one for one in readings[-_NEAR:] if one.value and self._sentence(one.span[0]) == sentence]
        nearby = tuple(one.value for one in here if one.value and self._counts(one, verb))
        tense = partial(direction, self.page.doc, start, end, self._is_title(block))
        paragraph = tuple(one.value for one in readings[-_NEAR:] if one.value)
        return Moment(self.published, nearby, earlier, tense, paragraph)

    def _as_said(self, found: Found, moment: Moment, readings: list[Reading], index: int) -> Reading:
        """The reading at an index, counted from the day when somebody said it, if the text names that day."""
        reading, speech = readings[index], self.speeches.at(found.span[0])
        if speech is None or speech.cue is None or not self.published or not self._is_parsed(found.span[0]):
            return reading
        verb = self._governor(*speech.cue)
        days = [
            named
            for one in readings[max(0, index - _NEAR) : index + _NEAR]
            if self._says_when(one, verb) and (named := period(one.value))
        ]
        said = min(days, key=lambda days: days.last - days.first, default=None)
        if said is None or said.first > self.published:
            return reading
        counted = {
            _value(found, replace(moment, reference=day))
            for day in (said.first, min(said.last, self.published))
        }
        unknown = _value(found, replace(moment, reference=None))
        return replace(reading, value=counted.pop() if len(counted) == 1 else unknown)

    def _says_when(self, reading: Reading, verb: Token | None) -> bool:
        """Whether a time hangs on a verb itself: "said on Monday", not "said of Monday's vote"."""
        span = self.page.doc.char_span(*reading.span, alignment_mode="expand")
        if span is None or not len(span) or verb is None or span.root.dep_ in {"poss", "compound", "nmod"}:
            return False
        if self.speeches.at(reading.span[0]) is not None:
            return False
        return verb.i in (span.root.head.i, span.root.head.head.i)

    def _counts(self, reading: Reading, verb: Token | None) -> bool:
        """Whether others of a verb may be counted from it: not from an aside, nor from "the 2009 deal"."""
        if not _YEAR.match(reading.value or ""):
            return True
        start, its_verb = reading.span[0], self._governor(*reading.span)
        is_aside = its_verb is not None and its_verb.dep_ in {"relcl", "acl"} and its_verb != verb
        return not is_aside and _IN.search(self.page.text, max(0, start - 10), start) is not None

    def _governor(self, start: int, end: int) -> Token | None:
        """The verb that governs the words at these offsets."""
        span = self.page.doc.char_span(start, end, alignment_mode="expand")
        return governor(span.root) if span is not None and len(span) else None

    def _with_days(self, readings: list[Reading]) -> list[Reading]:
        """A time that stands alone is of the day last named in the paragraph, else of that of writing.

        In a sentence that names one only after it ("at 8 a.m. near the port on Monday") it is of that day.
        """
        day = self.published.isoformat() if self.published else "XXXX-XX-XX"
        named_in = 0
        dated: list[Reading] = []
        for index, reading in enumerate(readings):
            if is_bare_time(reading.value):
                ahead = readings[index + 1] if index + 1 < len(readings) else None
                if ahead and named_in != self._sentence(reading.span[0]) and self._is_day_of(ahead, reading):
                    day = day_named(ahead) or day
                reading = Reading(reading.span, reading.kind, f"{day}{reading.value}")
            elif named := day_named(reading):
                day, named_in = named, self._sentence(reading.span[0])
            dated.append(reading)
        return dated

    def _is_day_of(self, day: Reading, time: Reading) -> bool:
        """Whether a day after a time hangs on its verb: "open at 7 a.m. and close at 10 p.m. on Monday"."""
        place = time.span[0]
        if not (self._is_parsed(place) and self._sentence(place) == self._sentence(day.span[0])):
            return False
        verb, other = self._governor(*time.span), self._governor(*day.span)
        if verb is None or other is None:
            return False
        return verb.i == other.i or (not is_day(day) and other.dep_ == "conj" and other.head.i == verb.i)

    def _expression(self, reading: Reading, around: list[Reading]) -> TimeExpression:
        place, page = reading.span[0], self.page
        deadline = self._is_parsed(place) and is_deadline(page.text, page.doc, reading, self.published)
        written = page.text[slice(*reading.span)]
        due = due_day(written, page.doc, reading, around, self.published) if deadline else None
        event = deadline or not self._is_parsed(place) or tells(page.text, page.doc, reading)
        sentence = self._parsed_sentence(place)
        clause = whole_clause(sentence, reading.span) if sentence is not None else None
        return TimeExpression(reading.span, reading.kind, reading.value, deadline, due, clause, event)

    def _parsed_sentence(self, offset: int) -> Sentence | None:
        index = self._sentence(offset) - 1
        return self.page.sentences[index] if index >= 0 and self._is_parsed(offset) else None

    def _sentence(self, offset: int) -> int:
        """The number of the sentence that an offset lies in or after."""
        return bisect_right(self.starts, offset)


def _value(found: Found, moment: Moment) -> str | None:
    """The value of a match; None where it lies outside the calendar."""
    try:
        return found.rule.read(found.match, moment)
    except (ValueError, OverflowError):
        return None
