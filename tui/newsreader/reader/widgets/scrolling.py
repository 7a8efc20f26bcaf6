"""Scrolling a text with the keys of the article, a row, half a screenful or a screenful at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.widget import Widget as Base
else:
    # A second widget among the bases would hide the first one's style sheet.
    Base = object

KEPT = 2
"""Rows that stay in view when a screenful is turned, so that the eye finds its place."""


class Scrolling(Base):
    """Mixed into a widget: scrolls without animation, which would cost half a second a page."""

    def _scroll_rows(self, rows: int) -> None:
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False)

    def action_line_down(self) -> None:
        """A row down."""
        self._scroll_rows(1)

    def action_line_up(self) -> None:
        """A row up."""
        self._scroll_rows(-1)

    def action_page_down(self) -> None:
        """A screenful down."""
        self._scroll_rows(max(1, self.size.height - KEPT))

    def action_page_up(self) -> None:
        """A screenful up."""
        self._scroll_rows(-max(1, self.size.height - KEPT))

    def action_half_down(self) -> None:
        """Half a screenful down."""
        self._scroll_rows(max(1, self.size.height // 2))

    def action_half_up(self) -> None:
        """Half a screenful up."""
        self._scroll_rows(-max(1, self.size.height // 2))

    def action_top(self) -> None:
        """To the first row."""
        self.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """To the last row."""
        self.scroll_to(y=self.max_scroll_y, animate=False)
