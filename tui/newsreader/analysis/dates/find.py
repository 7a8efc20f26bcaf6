"""From matches to time expressions: values in reading order, noise left out, days and times joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from newsreader.analysis.clauses import whole_clause
from newsreader.analysis.dates import words
from newsreader.analysis.dates.apart import told_apart
from newsreader.analysis.dates.deadlines import due_day, is_deadline
from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.happening import is_imagined
from newsreader.analysis.dates.join import Reading, day_named, is_bare_time, join_days_and_times
from newsreader.analysis.dates.noise import is_bare_part, is_noise
from newsreader.analysis.dates.periods import period
from newsreader.analysis.dates.rule import Moment
from newsreader.analysis.dates.scan import Found, scan
from newsreader.analysis.dates.telling import tells
from newsreader.analysis.dates.tense import verb_at
from newsreader.analysis.grammar import FINITE, SUBJECT
from newsreader.analysis.model import TimeExpression
from newsreader.analysis.page import Page
from newsreader.article.model import Span, span_at

_YEAR = re.compile(r"\d{4}$")
_NEAR = 12
"""How many expressions before one may be what it is counted from."""

_LONGEST_SENTENCE = 400
"""Tokens."""

_NAMED = re.compile(rf"\d{{4}}|\d0s|{words.MONTH} \d|\d {words.MONTH}|(?i:century)")
"""Words that name the same time whoever says them, and whenever."""

_IN = re.compile(r"\b(?:in|of|during|by|until|from|for|end|rest)\s+$", re.IGNORECASE)


def find_dates(page: Page, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order.

    Args:
        published: The day that "Monday" and "last month" are counted from. Without it their value is
            None, or the part of it that needs no reference ("XXXX-06" for "June").

    Values and extents follow TimeML's TIMEX3 (Pustejovsky et al. 2003, Saurí et al. 2006).
    """
    starts = [start for start, _ in page.sentence_spans]
    reader = _Reader(page, published, starts, [], page.quoted, {})
    return tuple(expression for block in page.layout.blocks for expression in reader.read_block(block))


@dataclass(frozen=True)
class _Reader:
    """Reads an article block by block.

    Attributes:
        starts: Where its sentences begin.
        earlier: The values read so far.
        quoted: What stands between quotation marks.
        whole: Which sentences have a verb of their own, by number, as far as was asked.
    """

    page: Page
    published: date | None
    starts: list[int]
    earlier: list[str]
    quoted: tuple[Span, ...]
    whole: dict[int, bool]

    def read_block(self, block: Span) -> list[TimeExpression]:
        readings: list[Reading] = []
        for found in scan(self.page.text, *block):
            if self._is_noise(found, block):
                continue
            moment = self._moment(found, block, readings)
            reading = Reading(found.span, found.rule.kind, _value(found, moment))
            readings.append(reading)
            if reading.value and period(reading.value):
                self.earlier.append(reading.value)
        joined = join_days_and_times(self.page.text, readings)
        kept = [reading for reading in joined if not is_bare_part(self.page.text, reading)]
        dated = self._with_days(kept)
        return self._told_apart(
            [
                self._expression(reading, dated[max(0, index - _NEAR) : index + _NEAR])
                for index, reading in enumerate(dated)
            ]
        )

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
        sentence, verb = self._sentence(start), self._governor(found.span)
        here = [one for one in readings[-_NEAR:] if one.value and self._sentence(one.span[0]) == sentence]
        nearby = tuple(one.value for one in here if one.value and self._counts(one, verb, found))
        tense = partial(direction, self.page.doc, start, end, self._is_title(block))
        paragraph = tuple(one.value for one in readings[-_NEAR:] if one.value)
        return Moment(self.published, nearby, earlier, tense, paragraph)

    def _counts(self, reading: Reading, verb: Token | None, found: Found) -> bool:
        """Whether another of a verb may be counted from it: not from an aside, nor from "the 2009 deal".

        A month may be of another year than the act before: "He left in 2003 and in May returned".
        """
        if not _YEAR.match(reading.value or ""):
            return True
        start, its_verb = reading.span[0], self._governor(reading.span)
        is_aside = its_verb is not None and its_verb.dep_ in {"relcl", "acl"} and its_verb != verb
        is_month = "month" in found.match.re.groupindex
        goes_on = is_month and verb is not None and verb.dep_ == "conj" and verb.head == its_verb
        return not (is_aside or goes_on) and _IN.search(self.page.text, max(0, start - 10), start) is not None

    def _governor(self, place: Span) -> Token | None:
        return verb_at(self.page.doc, place)

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
        verb, other = self._governor(time.span), self._governor(day.span)
        if verb is None or other is None:
            return False
        return verb.i == other.i

    def _expression(self, reading: Reading, around: list[Reading]) -> TimeExpression:
        place, page = reading.span[0], self.page
        deadline = self._is_parsed(place) and is_deadline(page.text, page.doc, reading, self.published)
        written = page.text[slice(*reading.span)]
        due = due_day(written, page.doc, reading, around, self.published) if deadline else None
        sentence = self._parsed_sentence(place)
        if sentence is None:
            return TimeExpression(reading.span, reading.kind, reading.value, deadline, due, event=False)
        told = deadline or (self._is_whole(sentence) and tells(page.text, page.doc, reading))
        told = told and not (self._may_come(reading) and is_imagined(sentence, reading.span))
        event = told and (span_at(self.quoted, place) is None or _NAMED.search(written) is not None)
        return TimeExpression(
            reading.span,
            reading.kind,
            reading.value,
            deadline,
            due,
            clause=whole_clause(sentence, reading.span),
            event=event,
            ahead=self._lies_ahead(reading) if event else None,
        )

    def _told_apart(self, times: list[TimeExpression]) -> list[TimeExpression]:
        """The times, of which each that tells an event has a clause of its own."""
        settled: list[TimeExpression] = []
        for _, group in groupby(times, key=lambda time: self._sentence(time.span[0])):
            together = list(group)
            sentence = self._parsed_sentence(together[0].span[0])
            settled += told_apart(self.page.text, sentence, together) if sentence else together
        return settled

    def _is_whole(self, sentence: Sentence) -> bool:
        """Whether a sentence has a finite verb: a caption or a heading tells nothing by itself."""
        if sentence.start not in self.whole:
            self.whole[sentence.start] = any(map(_carries, sentence))
        return self.whole[sentence.start]

    def _may_come(self, reading: Reading) -> bool:
        """Whether a time is not known to lie before the day of writing."""
        days = period(reading.value)
        return days is None or (self.published is not None and days.last > self.published)

    def _lies_ahead(self, reading: Reading) -> bool | None:
        """Whether a time that has no day of the calendar is to come, as the tense tells."""
        if period(reading.value):
            return None
        side = direction(self.page.doc, *reading.span)
        return None if side == "unknown" else side == "future"

    def _parsed_sentence(self, offset: int) -> Sentence | None:
        index = self._sentence(offset) - 1
        return self.page.sentences[index] if index >= 0 and self._is_parsed(offset) else None

    def _sentence(self, offset: int) -> int:
        """The number of the sentence that an offset lies in or after."""
        return bisect_right(self.starts, offset)


def _carries(token: Token) -> bool:
    """Whether a token is a finite verb, or is taken for a participle and has a subject.

    None is that describes a noun.
    """
    if "relcl" in {token.dep_, token.head.dep_}:
        return False
    is_taken = token.tag_ in {"VBN", "VB"}
    return token.tag_ in FINITE or (is_taken and any(child.dep_ in SUBJECT for child in token.children))


def _value(found: Found, moment: Moment) -> str | None:
    """The value of a match; None where it lies outside the calendar."""
    try:
        return found.rule.read(found.match, moment)
    except (ValueError, OverflowError):
        return None
