"""A small screen around a list that takes the rows which its title and its hint leave."""

from __future__ import annotations

from textual.containers import Vertical
from textual.screen import ModalScreen, ScreenResultType

from newsreader.reader.widgets.moving import MovingList

SHARE = 90
"""The percentage of the terminal's rows that it takes at most, as in the style sheet."""


class ListScreen(ModalScreen[ScreenResultType]):
    """Keeps title and hint on the screen however long the list is."""

    def on_resize(self) -> None:
        """Fit the list, once the title is wrapped."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        beside = self.query(".dialog--title, .dialog--hint")
        taken = sum(widget.outer_size.height + widget.styles.margin.height for widget in beside)
        frame = self.query_one(".dialog", Vertical).gutter.height
        room = self.size.height * SHARE // 100 - frame - taken
        self.query_one(MovingList).styles.max_height = max(1, room)
