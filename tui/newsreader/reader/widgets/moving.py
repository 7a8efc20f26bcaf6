"""Moving with the keys of the article, in lists and in texts."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
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

    def _enabled(self, first: int, last: int) -> bool:
        return any(not option.disabled for option in self.options[first:last])

    def rows_of(self, prompt: object) -> int:
        """Rows that an option with this prompt takes, its lines broken to the width of the list."""
        if not isinstance(prompt, Content):
            return 1
        padding = self.get_component_styles("option-list--option").padding.width
        return prompt.get_height({}, max(1, self.scrollable_content_region.width - padding))

    def rows_to_open(self, index: int) -> int:
        """Rows that the option takes more while it is looked at."""
        return 0

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

    def action_line_down(self) -> None:
        """The next option; at the last one, nothing."""
        if self.highlighted is None or self._enabled(self.highlighted + 1, self.option_count):
            self.action_cursor_down()

    def action_line_up(self) -> None:
        """The option before; at the first one, what stands over it comes into view."""
        if self.highlighted and self._enabled(0, self.highlighted):
            self.action_cursor_up()
        else:
            self.scroll_to(y=0, animate=False)

    def action_half_down(self) -> None:
        """Half a list down."""
        self._move_rows(max(1, self.size.height // 2))

    def action_half_up(self) -> None:
        """Half a list up."""
        self._move_rows(-max(1, self.size.height // 2))

    def action_page_down(self) -> None:
        """A list's height down."""
        self._move_rows(max(1, self.size.height))

    def action_page_up(self) -> None:
        """A list's height up."""
        self._move_rows(-max(1, self.size.height))

    def action_top(self) -> None:
        """The first option."""
        self.action_first()
        self.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """The last option."""
        self.action_last()
