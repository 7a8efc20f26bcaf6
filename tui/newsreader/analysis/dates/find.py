"""From matches to time expressions: values in reading order, noise left out, days and times joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from newsreader.analysis.dates.deadlines import due_day, is_deadline
from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.join import Reading, day_named, is_bare_time, is_day, join_days_and_times
from newsreader.analysis.dates.noise import is_bare_part, is_noise
from newsreader.analysis.dates.periods import period
from newsreader.analysis.dates.rule import Moment
from newsreader.analysis.dates.scan import Found, scan
from newsreader.analysis.dates.spoken import Speeches, as_said
from newsreader.analysis.dates.story import Story
from newsreader.analysis.dates.telling import tells
from newsreader.analysis.dates.tense import governor, verbs_above
from newsreader.analysis.dates.whole import whole_clause
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
    reader = _Reader(
        page, published, [start for start, _ in page.sentence_spans], [], Story(), Speeches(quotes)
    )
    blocks = enumerate(page.layout.blocks)
    return tuple(expression for number, block in blocks for expression in reader.read_block(block, number))


@dataclass(frozen=True)
class _Reader:
    """Reads an article block by block.

    Attributes:
        starts: Where its sentences begin.
        earlier: The values read so far.
        story: The years named so far.
        speeches: What is said in it.
    """

    page: Page
    published: date | None
    starts: list[int]
    earlier: list[str]
    story: Story
    speeches: Speeches

    def read_block(self, block: Span, number: int) -> list[TimeExpression]:
        readings: list[Reading] = []
        read: list[tuple[Found, Moment]] = []
        for found in scan(self.page.text, *block):
            if self._is_noise(found, block):
                continue
            moment = self._moment(found, block, number, readings)
            reading = Reading(found.span, found.rule.kind, _value(found, moment))
            read.append((found, moment))
            readings.append(reading)
            sentence = self._parsed_sentence(found.span[0])
            self.story.hear(reading.value, self.page.text[slice(*found.span)], sentence, number)
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

    def _moment(self, found: Found, block: Span, number: int, readings: list[Reading]) -> Moment:
        """What is known where an expression stands.

        Args:
            readings: Those before it in its block.
        """
        start, end = found.span
        earlier = tuple(self.earlier[-_NEAR:])
        if not self._is_parsed(start):
            return Moment(self.published, (), earlier, lambda: "unknown")
        sentence, verb = self._sentence(start), self._verb(start, end)
        here = [one for one in readings[-_NEAR:] if one.value and self._sentence(one.span[0]) == sentence]
        nearby = tuple(one.value for one in here if one.value and self._counts(one, verb))
        beside = tuple(one.value for one in here if one.value and self._is_year_of_event(one))
        tense = partial(direction, self.page.doc, start, end, self._is_title(block))
        story = partial(self.story.so_far().year, sentence=self._parsed_sentence(start), block=number)
        paragraph = tuple(one.value for one in readings[-_NEAR:] if one.value)
        return Moment(self.published, nearby, earlier, tense, story, paragraph, beside)

    def _as_said(self, found: Found, moment: Moment, readings: list[Reading], index: int) -> Reading:
        """The reading at an index, counted from when it was said where somebody says it."""
        reading, start = readings[index], found.span[0]
        speech = self.speeches.at(start)
        if speech is None or self.published is None or not self._is_parsed(start):
            return reading
        if _value(found, replace(moment, reference=None)) == reading.value:
            return reading
        verb = self._governor(*speech.cue) if speech.cue else None
        near = readings[max(0, index - _NEAR) : index + _NEAR] if verb is not None else []
        dated = [
            (self.page.text[slice(*one.span)], one)
            for one in near
            if self.speeches.at(one.span[0]) is None and self._says_when(one, verb)
        ]
        value = as_said(
            speech,
            self.page.text[slice(*found.span)],
            verb,
            dated,
            self.published,
            lambda day: _value(found, replace(moment, reference=day)),
        )
        return replace(reading, value=value)

    def _says_when(self, reading: Reading, verb: Token | None) -> bool:
        """Whether a time hangs on a verb itself: "said on Monday", not "said of Monday's vote"."""
        span = self.page.doc.char_span(*reading.span, alignment_mode="expand")
        if span is None or not len(span) or verb is None or span.root.dep_ in {"poss", "compound", "nmod"}:
            return False
        return verb.i in (span.root.head.i, span.root.head.head.i)

    def _counts(self, reading: Reading, verb: int | None) -> bool:
        """Whether others of the verb may be counted from it: from "in 2009", not from "the 2009 deal"."""
        if not _YEAR.match(reading.value or ""):
            return True
        if verb is None or not self._is_year_of_event(reading):
            return False
        return self._verb(*reading.span) in verbs_above(self.page.doc[verb])

    def _is_year_of_event(self, reading: Reading) -> bool:
        """ "In 2009", and not "the 2009 deal"."""
        start = reading.span[0]
        is_year = _YEAR.match(reading.value or "") is not None
        return is_year and _IN.search(self.page.text[max(0, start - 10) : start]) is not None

    def _governor(self, start: int, end: int) -> Token | None:
        """The verb that governs the words at these offsets."""
        span = self.page.doc.char_span(start, end, alignment_mode="expand")
        return governor(span.root) if span is not None and len(span) else None

    def _verb(self, start: int, end: int) -> int | None:
        verb = self._governor(start, end)
        return None if verb is None else verb.i

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
                reading = Reading(
                    reading.span, reading.kind, f"{self._lived(day, reading.span)}{reading.value}"
                )
            elif named := day_named(reading):
                day, named_in = named, self._sentence(reading.span[0])
            dated.append(reading)
        return dated

    def _lived(self, day: str, time: Span) -> str:
        """The day, or that of writing where it lies ahead and the clause of the time tells of the past."""
        written = self.published.isoformat() if self.published else ""
        if not (day[:1].isdigit() and written and day > written and self._is_parsed(time[0])):
            return day
        return written if direction(self.page.doc, *time) == "past" else day

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
        due = None
        if deadline:
            siblings = [one for one in around if self._sentence(one.span[0]) == self._sentence(place)]
            due = due_day(page.text, page.doc, reading, siblings, self.published)
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
