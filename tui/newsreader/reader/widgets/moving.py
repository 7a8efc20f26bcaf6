"""Moving with the keys of the article, in lists and in texts."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.style import Style
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsreader.reader.commands import bindings


class MovingList(OptionList):
    """A list of options under the keys of the article; headings (disabled options) are passed over.

    Attributes:
        gap: Rows between an option and the next.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("move")

    def __init__(self, *options: Option) -> None:
        super().__init__(*options, markup=False)
        self.gap = 0

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """What component classes look like together, with the reverse video that Textual leaves out."""
        style = super().get_visual_style(*component_classes, partial=partial)
        turned = any(self.get_component_styles(name).text_style.reverse for name in component_classes)
        return style + Style(reverse=True) if turned else style

    def rows_of(self, prompt: object) -> int:
        """Rows that an option with this prompt takes, its lines broken to the width of the list."""
        if not isinstance(prompt, Content):
            return 1
        padding = self.get_component_styles("option-list--option").padding.width
        return prompt.get_height({}, max(1, self.scrollable_content_region.width - padding))

    def rows_to_open(self, index: int) -> int:
        """Rows that the option takes more while it is looked at."""
        return 0

    def _read_on(self, rows: int) -> bool:
        """Scroll by so many rows at most within the option looked at; False where it has no more that way."""
        if self.highlighted is None:
            return False
        height = self.scrollable_content_region.height
        whole = self.rows_of(self.options[self.highlighted].prompt)
        first = self._row_of(self.highlighted) - self.scroll_offset.y
        more = min(rows, first + whole - height) if rows > 0 else max(rows, first)
        in_view = -whole < first < height
        if whole <= height or not in_view or more * rows <= 0:
            return False
        self.scroll_to(y=self.scroll_offset.y + more, animate=False)
        return True

    def _row_of(self, index: int) -> int:
        """The row of the list at which an option begins."""
        return sum(self.rows_of(one.prompt) + (not one.disabled) * self.gap for one in self.options[:index])

    def _move_rows(self, rows: int) -> None:
        """Look at the last option that ends within so many rows, so that none is passed over unseen."""
        if self.highlighted is None:
            self.action_first()
            return
        step = 1 if rows > 0 else -1
        passed, index, target = 0, self.highlighted + step, self.highlighted
        while 0 <= index < self.option_count:
            option = self.options[index]
            passed += self.rows_of(option.prompt) + (0 if option.disabled else self.gap)
            if passed + self.rows_to_open(index) > abs(rows) and target != self.highlighted:
                break
            target = target if option.disabled else index
            index += step
        self.highlighted = target

    def action_move_lines(self, lines: int) -> None:
        """On within a long option, else the one after or before; over the first, what stands there."""
        if self._read_on(lines):
            return
        last = self.option_count if lines > 0 else self.highlighted or 0
        first = 0 if lines < 0 or self.highlighted is None else self.highlighted + 1
        if any(not option.disabled for option in self.options[first:last]):
            move = self.action_cursor_down if lines > 0 else self.action_cursor_up
            move()
        elif lines < 0:
            self.scroll_to(y=0, animate=False)

    def action_move_pages(self, pages: float) -> None:
        """A list's height down or up, or half of it."""
        rows = max(1, int(abs(pages) * self.size.height))
        rows = rows if pages > 0 else -rows
        if not self._read_on(rows):
            self._move_rows(rows)

    def action_move_to_end(self, direction: int) -> None:
        """The last option (1) or the first (-1)."""
        if direction > 0:
            self.action_last()
        else:
            self.action_first()
            self.scroll_to(y=0, animate=False)
