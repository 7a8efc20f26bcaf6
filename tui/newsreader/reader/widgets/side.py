"""The side column: five panes, of which a terminal shows as many as it has room for."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from newsreader.reader.commands import PANE_NAMES
from newsreader.reader.widgets.lines import PaneTabs
from newsreader.reader.widgets.pane import Pane

IDS = ("summary", "quotes", "figures", "people", "timeline")
TOGETHER = (frozenset({1, 2, 3}), frozenset({4, 5}))
"""The panes that a wide terminal shows at the same time."""


class SideColumn(Vertical):
    """The panes and the line that names those out of sight."""

    def __init__(self) -> None:
        super().__init__(id="side")
        self.panes = {
            number: Pane(number, name, pane_id)
            for number, (name, pane_id) in enumerate(zip(PANE_NAMES, IDS, strict=True), start=1)
        }
        self._tabs = PaneTabs()
        self._narrow = False
        self._shown = TOGETHER[0]
        self._open: int | None = None

    def compose(self) -> ComposeResult:
        """The tabs; the panes come when the article is on the screen."""
        yield self._tabs

    async def mount_panes(self) -> None:
        """Add the panes."""
        await self.mount_all(self.panes.values())

    def __getitem__(self, pane_id: str) -> Pane:
        return self.panes[IDS.index(pane_id) + 1]

    def fit(self, *, narrow: bool, active: int | None) -> None:
        """Show the panes that fit: those that stand together, or on a narrow terminal the active one.

        Args:
            active: The pane in use, or None when it is the article.
        """
        self._narrow, self._open = narrow, active
        if narrow:
            self._shown = frozenset() if active is None else frozenset({active})
        elif active is not None:
            self._shown = next(group for group in TOGETHER if active in group)
        elif self._shown not in TOGETHER:
            self._shown = TOGETHER[0]
        for number, pane in self.panes.items():
            pane.display = number in self._shown
        self.set_class(narrow and active is not None, "-open")
        if self.parent:
            self.parent.set_class(narrow and active is not None, "-open-pane")
        self.update_tabs()

    def update_tabs(self) -> None:
        """Name the panes anew, with a mark at those still working."""
        working = frozenset(number for number, pane in self.panes.items() if pane.state == "working")
        listed = frozenset(self.panes) if self._narrow else frozenset(self.panes) - self._shown
        self._tabs.tell(listed, self._shown, working)
