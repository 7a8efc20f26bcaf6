"""How the rows of an article are drawn: the margin, and the words in the styles of their marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from rich.segment import Segment
from rich.style import Style

from newsreader.article.model import Span
from newsreader.reader.painting import Layer, Mark, pieces
from newsreader.reader.sheet import Block, Row

MARGIN = 6
"""Cells left of the text: a number and the mark of the summary."""

MOST = 9999
"""The largest number that the margin has room for."""

SLIM_MARGIN = 2
"""Cells of the margin where every column counts: the mark alone."""

LAYERS = ("names", "place", "search", "mention")
"""The layers of marks, the lowest first."""


class Drawing:
    """Draws the rows of one article with its marks.

    Attributes:
        layers: The marks of each of `LAYERS`.
        summary: The places that have the summary's mark in the margin.
        sentences: Where the sentences begin that are numbered in the stead of the paragraphs.
    """

    def __init__(self, blocks: tuple[Block, ...], style: Callable[[tuple[str, ...]], Style]) -> None:
        self._blocks = blocks
        self._style = style
        self.layers = {name: Layer() for name in LAYERS}
        self.summary = Layer()
        self.sentences: list[int] = []

    def margin(self, row: Row, *, slim: bool) -> list[Segment]:
        """The margin of a row that has words, `MARGIN` or `SLIM_MARGIN` cells of it."""
        block = self._block(row)
        start, end = block.start + row.start, block.start + row.end
        marked = block.in_text and self.summary.overlapping(start, end)
        mark = Segment("▎ " if marked else "  ", self._style(("summary",)))
        if slim:
            return [mark]
        number, more = self._number(block, row)
        shown = f"{number:>3}{more}"[:4] if number and number <= MOST else " " * 4
        return [Segment(shown, self._style(("number",))), mark]

    def words(self, row: Row, selected: Span | None) -> list[Segment]:
        """The words of a row that has some.

        Args:
            selected: Which characters of the row's block are selected; an end of -1 is the block's end.
        """
        block = self._block(row)
        end = row.start + len(block.text[row.start : row.end].rstrip())
        if not block.in_text:
            return [Segment(block.text[row.start : end], self._style(("title",)))]
        layers = [_layer_of(block), *self.layers.values(), _selection(block, selected)]
        return [
            Segment(block.text[left - block.start : right - block.start], self._style(styles))
            for left, right, styles in pieces((block.start + row.start, block.start + end), layers)
        ]

    def _block(self, row: Row) -> Block:
        assert row.block is not None
        return self._blocks[row.block]

    def _number(self, block: Block, row: Row) -> tuple[int | None, str]:
        """The number of the paragraph or sentence that begins in a row; "+" where another one does too."""
        if not self.sentences:
            return (block.number if row.start == 0 else None), " "
        first, after = (bisect_left(self.sentences, block.start + at) for at in (row.start, row.end))
        begins = after > first and block.in_text
        return (first + 1 if begins else None), "+" if after > first + 1 else " "


def _layer_of(block: Block) -> Layer:
    """What a block's words are drawn as for its kind."""
    if block.kind == "paragraph":
        return Layer([Mark(block.start, block.start + block.dateline, "dateline")])
    return Layer([Mark(block.start, block.end, block.kind)])


def _selection(block: Block, selected: Span | None) -> Layer:
    if selected is None:
        return Layer()
    start, end = selected
    end = len(block.text) if end < 0 else end
    return Layer([Mark(block.start + start, block.start + end, "selection")])
