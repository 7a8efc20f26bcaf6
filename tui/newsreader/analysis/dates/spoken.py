"""What is said in an article, found by place: "tomorrow" in what somebody said on Monday is Tuesday."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from newsreader.analysis.model import Quote
from newsreader.article.model import Span


class Speech(NamedTuple):
    """A piece of what somebody says in their own words.

    Attributes:
        span: Where it stands.
        cue: Where the words stand that say so, or None where it goes on from the quotation before.
    """

    span: Span
    cue: Span | None


class Speeches:
    """The direct quotations of an article."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        speeches = (
            Speech(piece, quote.cue[0] if quote.cue else None)
            for quote in quotes
            if quote.kind == "direct"
            for piece in quote.content
        )
        self._all = sorted(speeches, key=lambda speech: (speech.span, speech.cue is not None))

    def at(self, offset: int) -> Speech | None:
        """The speech that an offset lies in."""
        index = bisect_right(self._all, offset, key=lambda speech: speech.span[0]) - 1
        found = self._all[index] if index >= 0 else None
        return found if found is not None and offset < found.span[1] else None
