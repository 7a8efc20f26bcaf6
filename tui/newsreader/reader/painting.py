"""Which styles apply to which characters of a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsreader.article.model import Span, Spans


class Mark(NamedTuple):
    """A stretch of text to be drawn in a style: offsets into the text and the style's name."""

    start: int
    end: int
    style: str


class Piece(NamedTuple):
    """A stretch of one row, and the names of its styles, the lowest layer first."""

    start: int
    end: int
    styles: tuple[str, ...]


class Layer:
    """Marks that can be asked for by place. They may overlap."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(mark for mark in marks if mark.end > mark.start)
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """The marks that share a character with `[start, end)`, by their start."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end > start]


def marks(spans: Spans | None, style: str) -> tuple[Mark, ...]:
    """The places, each marked in one style."""
    return tuple(Mark(start, end, style) for start, end in spans or ())


def pieces(row: Span, layers: Sequence[Layer]) -> list[Piece]:
    """Cut a row wherever its styles change.

    Args:
        row: Where the row stands in the text.
        layers: The lowest first.
    """
    start, end = row
    found = [mark for layer in layers for mark in layer.overlapping(start, end)]
    cuts = sorted({start, end, *(min(max(edge, start), end) for mark in found for edge in mark[:2])})
    return [
        Piece(left, right, tuple(mark.style for mark in found if mark.start <= left and mark.end >= right))
        for left, right in pairwise(cuts)
    ]
