"""The article as it is read: text that is safe to show, and what was done to make it so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

import msgspec

Span = tuple[int, int]
"""A place in a text: half-open, counted in Unicode code points (Python `str` indices)."""

Spans = tuple[Span, ...]
"""A thing in pieces, in reading order."""


def span_at(spans: Sequence[Span], offset: int) -> int | None:
    """The index of the span that holds an offset, or None where none does.

    Args:
        spans: In reading order, none inside another.
    """
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return at if at >= 0 and offset < spans[at][1] else None


def on_one_line(text: str) -> str:
    """The words of a text, single blanks between them."""
    return " ".join(text.split())


class Notice(msgspec.Struct, frozen=True):
    """Something the reader should know about how the text was read.

    Attributes:
        kind: "repaired" | "left-out" | "cut-off" | "not-understood" | "failed"
            (a part of the analysis could not be made) | "opinion".
        message: One sentence for people, safe to show.
        span: The place in the text it speaks of, or None when that place is gone or is the whole text.
        part: The part of the analysis it speaks of: one that could not be made, where the kind is
            "failed", or "summary" where its reader should know of it first (nothing was chosen and the
            opening stands for it, or the text argues); else None.
    """

    kind: str
    message: str
    span: Span | None = None
    part: str | None = None


class Article(msgspec.Struct, frozen=True):
    """A text to be analysed, with what is known about it.

    `text` holds the whole article, headline and furniture lines included. `load` makes articles from
    files and cleans them; a text given to `Article` or `analyze` directly is taken exactly as it is.
    """

    text: str
    title: str | None = None
    published: date | None = None
    source: str | None = None
    id: str | None = None
    notices: tuple[Notice, ...] = ()
