"""Which day a quotation counts from: "tomorrow" in what somebody said on Monday is Tuesday."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis.dates.join import Reading
from newsreader.analysis.dates.periods import Period, period
from newsreader.analysis.model import Quote
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_BACK_THEN = re.compile(r"(?i)(?:the|that) time")
_PART_OF_TODAY = re.compile(r"(?i)tonight|\bthis (?:morning|afternoon|evening)")
"""Who says it has one day in mind, which is often that before the article."""


class Speech(NamedTuple):
    """A piece of what somebody says.

    Attributes:
        span: Where it stands.
        cue: Where the words stand that say so, or None where it goes on from the quotation before.
        direct: Whether it is in the speaker's own words, and so counts from the day when it was said.
    """

    span: Span
    cue: Span | None
    direct: bool


class Speeches:
    """What is said in an article, found by place."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        speeches = (
            Speech(piece, quote.cue[0] if quote.cue else None, quote.kind == "direct")
            for quote in quotes
            for piece in quote.content
        )
        self._all = sorted(speeches, key=lambda speech: (speech.span, speech.cue is not None))

    def at(self, offset: int) -> Speech | None:
        """The speech that an offset lies in."""
        index = bisect_right(self._all, offset, key=lambda speech: speech.span[0]) - 1
        found = self._all[index] if index >= 0 else None
        return found if found is not None and offset < found.span[1] else None


def as_said(
    speech: Speech,
    written: str,
    verb: Token | None,
    dated: Sequence[tuple[str, Reading]],
    published: date,
    read: Callable[[date | None], str | None],
) -> str | None:
    """The value of a time that somebody names, counted from when it was said; without its day if unknown.

    Reported speech counts from the day of writing, unless it was told in another year.

    Args:
        written: The words of the time.
        verb: Of saying, if there is one.
        dated: The times of that verb, with their words.
        read: The value counted from a day, or from none.
    """
    said = _finest(reading for _, reading in dated)
    back_then = any(_BACK_THEN.fullmatch(words) for words, _ in dated)
    if not speech.direct:
        elsewhen = said is not None and said.last.year < published.year
        return read(None if elsewhen or back_then else published)
    if said is not None and said.first <= published:
        first, last = read(said.first), read(min(said.last, published))
        return first if first == last else read(None)
    before = verb is not None and any(t.lower_ == "had" and t.dep_ == "aux" for t in verb.children)
    return read(None if before or back_then or _PART_OF_TODAY.search(written) else published)


def _finest(readings: Iterable[Reading]) -> Period | None:
    """The shortest time that the readings name."""
    periods = [days for reading in readings if (days := period(reading.value))]
    return min(periods, key=lambda days: days.last - days.first, default=None)
