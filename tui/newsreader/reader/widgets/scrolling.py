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

    def action_move_lines(self, lines: int) -> None:
        """So many rows down, or up."""
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False)

    def action_move_pages(self, pages: float) -> None:
        """A screenful down or up, or half of one."""
        height = self.size.height
        rows = max(1, height // 2 if abs(pages) < 1 else height - KEPT)
        self.action_move_lines(rows if pages > 0 else -rows)

    def action_move_to_end(self, direction: int) -> None:
        """To the last row (1) or the first (-1)."""
        self.scroll_to(y=self.max_scroll_y if direction > 0 else 0, animate=False)
