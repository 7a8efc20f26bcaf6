"""The article laid out for the screen: blocks of text, and the rows they take at a width."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import Literal, NamedTuple

import msgspec

from newsreader.analysis.layout import read_layout
from newsreader.article.model import Article, Span
from newsreader.reader.wrapping import wrap

BlockKind = Literal["title", "heading", "paragraph", "furniture"]


class Block(msgspec.Struct, frozen=True):
    """A piece of the article that is set apart by blank rows.

    Attributes:
        start: Where it begins in the article's text; for a title given apart, before the text: -1.
        text: Its words on one line, as long as in the article.
        number: For a paragraph, its number from 1.
        dateline: How many of the first characters are place and agency.
    """

    kind: BlockKind
    start: int
    text: str
    number: int | None = None
    dateline: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def in_text(self) -> bool:
        """Whether the words stand in the article's text, so that offsets reach them."""
        return self.start >= 0


class Row(NamedTuple):
    """A row of the screen: which block, and which of its characters. The gap after a block is `None`."""

    block: int | None
    start: int
    end: int


def blocks_of(article: Article) -> tuple[Block, ...]:
    """The blocks of an article in reading order, its title first."""
    layout = read_layout(article)
    found: list[Block] = []
    if layout.title and not layout.title_span:
        found.append(Block("title", -1, _one_line(layout.title)))
    numbers = {span: number for number, span in enumerate(layout.paragraphs, start=1)}
    kinds: dict[Span, BlockKind] = dict.fromkeys(layout.furniture, "furniture")
    kinds |= dict.fromkeys(layout.headings, "heading")
    if layout.title_span:
        kinds[layout.title_span] = "title"
    opened = next((span for span in numbers if layout.dateline and span[1] > layout.dateline[0]), None)
    for span in sorted((*numbers, *kinds)):
        start, end = span
        dateline = 0
        if span == opened and layout.dateline:
            start, words = layout.dateline
            dateline = words - start
        kind = kinds.get(span, "paragraph")
        text = _one_line(article.text[start:end])
        found.append(Block(kind, start, text, numbers.get(span), dateline))
    return tuple(found)


def _one_line(text: str) -> str:
    """The text with every line break and tab as one space, so that no offset moves."""
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")


class Sheet:
    """The rows of an article at one width.

    Args:
        blocks: What `blocks_of` found.
        width: Cells of text in a row.
    """

    def __init__(self, blocks: tuple[Block, ...], width: int) -> None:
        self.blocks = blocks
        self.width = width
        self.rows: list[Row] = []
        self._first_rows: list[int] = []
        self._breaks: list[list[int]] = []
        for index, block in enumerate(blocks):
            if self.rows:
                self.rows.append(Row(None, 0, 0))
            self._set(index, block)
        self._starts = [block.start for block in blocks]

    def _set(self, index: int, block: Block) -> None:
        breaks = wrap(block.text, max(2, self.width))
        self._first_rows.append(len(self.rows))
        self._breaks.append(breaks)
        self.rows += [Row(index, start, end) for start, end in pairwise([*breaks, len(block.text)])]

    @property
    def height(self) -> int:
        return len(self.rows)

    def row_at(self, offset: int) -> int:
        """The row that shows the character at an offset of the text, or the nearest before it."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        column = max(0, min(offset, self.blocks[index].end - 1) - self.blocks[index].start)
        return self._first_rows[index] + bisect_right(self._breaks[index], column) - 1

    def span_of(self, row: int) -> Span | None:
        """Where in the text the words of a row stand, or None for a gap or a title given apart."""
        block_index, start, end = self.rows[row]
        if block_index is None:
            return None
        block = self.blocks[block_index]
        return (block.start + start, block.start + end) if block.in_text else None

    def offset_from(self, row: int) -> int:
        """The first offset of the text that stands in this row or below it."""
        for below in range(max(0, row), self.height):
            if (span := self.span_of(below)) is not None:
                return span[0]
        return self.blocks[-1].end if self.blocks else 0
