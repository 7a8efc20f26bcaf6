"""Moving with the keys of the article, in lists and in texts."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsreader.reader.commands import bindings


class MovingList(OptionList):
    """A list of options under the keys of the article; headings (disabled options) are passed over."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("move")

    def __init__(self, *options: Option) -> None:
        super().__init__(*options, markup=False)

    def _enabled(self, first: int, last: int) -> bool:
        return any(not option.disabled for option in self.options[first:last])

    def _move_rows(self, rows: int) -> None:
        """Look at the option so many rows away, at least the next one."""
        if self.highlighted is None:
            self.action_first()
            return
        step = 1 if rows > 0 else -1
        passed, index, target = 0, self.highlighted, self.highlighted
        while passed < abs(rows) and 0 <= index + step < self.option_count:
            index += step
            target = target if self.options[index].disabled else index
            prompt = self.options[index].prompt
            passed += len(prompt.plain.split("\n")) if isinstance(prompt, Content) else 1
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
