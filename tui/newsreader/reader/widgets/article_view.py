"""The article: a long text on Textual's line API, with marks, a margin and a place that is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from newsreader.article.model import Article, Span, Spans
from newsreader.reader.commands import bindings
from newsreader.reader.drawing import MARGIN, SLIM_MARGIN, Drawing
from newsreader.reader.messages import ScrollMoved, TextClicked
from newsreader.reader.painting import Layer, Mark
from newsreader.reader.sheet import Block, Row, Sheet, blocks_of
from newsreader.reader.widgets.component_styles import ComponentStyles
from newsreader.reader.widgets.scrolling import Scrolling
from newsreader.reader.wrapping import index_at

COMFORTABLE = 76
"""Cells in a line that the eye can follow."""

SLIM = 55
"""Below so many cells the margin is slim; beside the panes the article never has fewer."""


class ArticleView(Scrolling, ScrollView, can_focus=True):
    """Shows an article, row by row, and draws only the rows that are on the screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("move")

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article--title",
        "article--heading",
        "article--dateline",
        "article--furniture",
        "article--number",
        "article--summary",
        "article--person",
        "article--org",
        "article--place",
        "article--group",
        "article--other",
        "article--quote-content",
        "article--quote-cue",
        "article--quote-speaker",
        "article--marked",
        "article--match",
        "article--match-current",
        "article--mention",
        "article--selection",
    }
    """
    | Class | Description |
    | :- | :- |
    | `article--title` | The headline. |
    | `article--heading` | Headings between the parts of the story. |
    | `article--dateline` | Place and agency before the first sentence. |
    | `article--furniture` | Lines around the story. |
    | `article--number` | Numbers of paragraphs or sentences in the margin. |
    | `article--summary` | The margin mark of summary sentences. |
    | `article--person`, `-org`, `-place`, `-group`, `-other` | Names by kind. |
    | `article--quote-content`, `-cue`, `-speaker` | The parts of the quotation looked at. |
    | `article--marked` | The words of any other entry looked at. |
    | `article--match`, `-match-current` | What the search found. |
    | `article--mention` | The mention stepped to. |
    | `article--selection` | Text selected with the mouse. |
    """

    def __init__(self) -> None:
        super().__init__(id="article")
        self._blocks: tuple[Block, ...] = ()
        self._sheet = Sheet((), COMFORTABLE)
        self._styles = ComponentStyles(self, "article")
        self._drawing = Drawing((), self._styles)
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self._shown: Span | None = None
        self._full_width = False

    def show(self, article: Article) -> None:
        """Show another article from its beginning, without marks."""
        self._blocks = blocks_of(article)
        self._drawing = Drawing(self._blocks, self._styles)
        self._shown = None
        self._wrap()
        self.scroll_to(y=0, animate=False)

    def show_from(self, offset: int) -> None:
        """Scroll so that the character at an offset stands in the first row."""
        self.scroll_to(y=self._sheet.row_at(offset) if offset else 0, animate=False)

    def mark(self, layer: str, marks: Iterable[Mark] = ()) -> None:
        """Replace the marks of a layer, one of `drawing.LAYERS`."""
        self._drawing.layers[layer] = Layer(marks)
        if layer == "place":
            self._shown = None
        self._restyle()

    def mark_summary(self, spans: Spans) -> None:
        """Put the summary's mark in the margin beside these places."""
        self._drawing.summary = Layer(Mark(start, end, "summary") for start, end in spans)
        self._restyle()

    def number_sentences(self, spans: Spans) -> None:
        """Number these in the margin, in the stead of the paragraphs; without any, the paragraphs."""
        self._drawing.sentences = [start for start, _ in spans]
        self._restyle()

    def reveal(self, span: Span) -> None:
        """Bring a place into view, with rows around it; the article stays where it is if it can."""
        first, last = self._sheet.row_at(span[0]), self._sheet.row_at(max(span[0], span[1] - 1))
        height = self.size.height
        context = min(2, height // 4)
        top = self.scroll_offset.y
        below = top + height - context
        if first < top + context or (last >= below and first != top + context):
            third = height // 3 if last - first < height // 2 else context
            self.scroll_to(y=max(0, first - third), animate=False)
        self._shown = span

    def visible_from(self) -> int:
        """The offset of the first character on the screen."""
        return self._sheet.offset_from(self.scroll_offset.y) if self._sheet.rows else 0

    def is_visible(self, offset: int) -> bool:
        """Whether the character at an offset is on the screen."""
        row = self._sheet.row_at(offset)
        return self.scroll_offset.y <= row < self.scroll_offset.y + self.size.height

    def toggle_width(self) -> None:
        """Use the full width, or lines of a comfortable length again."""
        self._full_width = not self._full_width
        self._rewrap()

    @property
    def _margin(self) -> int:
        return MARGIN if self.scrollable_content_region.width >= SLIM else SLIM_MARGIN

    @property
    def _text_width(self) -> int:
        room = self.scrollable_content_region.width - self._margin - 1
        return max(8, room if self._full_width else min(room, COMFORTABLE))

    @property
    def _left(self) -> int:
        """Cells before the margin, so that the column stands in the middle."""
        return max(0, (self.scrollable_content_region.width - self._margin - 1 - self._text_width) // 2)

    def _wrap(self) -> None:
        width = self.scrollable_content_region.width
        # Before the first layout any width would be a wrong one, and long articles take a while.
        self._sheet = Sheet(self._blocks if width else (), self._text_width)
        self.virtual_size = Size(width, self._sheet.height)
        self._restyle()

    def _rewrap(self) -> None:
        """Break the lines anew and keep the place that is read."""
        row, top = self.scroll_offset.y, self.visible_from()
        in_gap = row < self._sheet.height and self._sheet.rows[row].block is None
        self._wrap()
        self.scroll_to(y=self._sheet.row_at(top) - in_gap if row else 0, animate=False)

    def on_resize(self) -> None:
        """Break the lines at the new width."""
        shown, width = self._shown, self.scrollable_content_region.width
        if self._text_width != self._sheet.width or self.virtual_size.width != width:
            self._rewrap()
        if shown is not None:
            self.reveal(shown)

    def notify_style_update(self) -> None:
        """Forget what was drawn in the old colours."""
        super().notify_style_update()
        self._restyle()

    def _restyle(self) -> None:
        self._strips.clear()
        self._styles.clear()
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell how far the reader has come, and no longer hold on to the place that was shown."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._shown = None
            self.post_message(ScrollMoved(self.share_read))

    @property
    def share_read(self) -> float:
        """How much of the article has been on the screen, 0 to 1."""
        bottom = self.scroll_offset.y + self.size.height
        return min(1.0, bottom / self._sheet.height) if self._sheet.height else 1.0

    def render_line(self, y: int) -> Strip:
        """Draw one row of the screen."""
        row = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        if row >= self._sheet.height:
            return Strip.blank(width, self._styles(()))
        strip = self._strips.get(row)
        if strip is None:
            strip = self._draw(self._sheet.rows[row], width)
            self._strips[row] = strip
        return strip

    def _draw(self, row: Row, width: int) -> Strip:
        base = self._styles(())
        if row.block is None:
            return Strip.blank(width, base)
        margin = self._drawing.margin(row, slim=self._margin == SLIM_MARGIN)
        words = self._drawing.words(row, self._selected(row.block))
        left = Strip([Segment(" " * self._left, base), *margin])
        right = Strip(words).apply_offsets(row.start, row.block)
        return Strip.join([left, right]).adjust_cell_length(width, base)

    def _selected(self, block: int) -> Span | None:
        """Which characters of a block are selected; the end is -1 where the selection goes on behind it."""
        return self.text_selection.get_span(block) if self.text_selection else None

    def on_click(self, event: events.Click) -> None:
        """Tell which character was clicked."""
        at = event.get_content_offset(self)
        if at is None or (row := self.scroll_offset.y + at.y) >= self._sheet.height:
            return
        block, start, end = self._sheet.rows[row]
        span = self._sheet.span_of(row)
        if block is None or span is None:
            return
        words = self._blocks[block].text[start:end].rstrip()
        column = index_at(words, at.x - self._left - self._margin)
        if column is not None:
            self.post_message(TextClicked(span[0] + column))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words selected, without the line breaks of the screen."""
        if not self._blocks:
            return None
        last = len(self._blocks) - 1
        start = selection.start or Offset(0, 0)
        end = selection.end or Offset(len(self._blocks[last].text), last)
        texts = [block.text for block in self._blocks[start.y : end.y + 1]]
        texts[-1] = texts[-1][: end.x]
        texts[0] = texts[0][start.x :]
        return "\n\n".join(texts), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self._restyle()
