"""The side column: five panes, of which a terminal shows as many as it has room for."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from newsreader.reader.commands import PANE_NAMES
from newsreader.reader.widgets.lines import PaneTabs
from newsreader.reader.widgets.pane import Pane

IDS = ("summary", "quotes", "figures", "people", "timeline")
TOGETHER = (frozenset({1, 2, 3}), frozenset({4, 5}))
"""The panes that a wide terminal shows at the same time."""


LIMITS = {1: 0.5, 2: None, 3: 0.28, 4: None, 5: 0.45}
"""The share of the column's rows that a pane takes at most; None for the pane that takes what is left."""


def share_out(room: int, needs: Sequence[int], limits: Sequence[float | None]) -> list[int]:
    """Rows for panes that stand above each other.

    A pane with a limit takes what it needs up to that share; the one without takes the rest, and gives
    what it does not need to the others.

    Args:
        room: Rows to give.
        needs: Rows each pane could use.
        limits: Exactly one is None.
    """
    given = [
        0 if limit is None else min(need, int(room * limit))
        for need, limit in zip(needs, limits, strict=True)
    ]
    rest = list(limits).index(None)
    given[rest] = room - sum(given)
    for index, need in enumerate(needs):
        more = min(given[rest] - needs[rest], need - given[index])
        if index != rest and more > 0:
            given[index] += more
            given[rest] -= more
    return given


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

    def compose(self) -> ComposeResult:
        """The tabs; the panes come when the article is on the screen."""
        yield self._tabs

    async def mount_panes(self) -> None:
        """Add the panes."""
        await self.mount_all(self.panes.values())
        for pane in self.panes.values():
            self.watch(pane.list, "virtual_size", self.balance, init=False)

    def __getitem__(self, pane_id: str) -> Pane:
        return self.panes[IDS.index(pane_id) + 1]

    def fit(self, *, narrow: bool, active: int | None) -> None:
        """Show the panes that fit: those that stand together, or on a narrow terminal the active one.

        Args:
            active: The pane in use, or None when it is the article.
        """
        self._narrow = narrow
        if narrow:
            self._shown = frozenset() if active is None else frozenset({active})
        elif active is not None:
            self._shown = next(group for group in TOGETHER if active in group)
        elif self._shown not in TOGETHER:
            self._shown = TOGETHER[0]
        for number, pane in self.panes.items():
            pane.display = number in self._shown
            if narrow:
                pane.styles.height = "1fr"
        self.set_class(narrow and active is not None, "-open")
        if self.parent:
            self.parent.set_class(narrow and active is not None, "-open-pane")
        self.refresh_state()

    def on_resize(self) -> None:
        """Share the rows out anew."""
        self.balance()

    def balance(self) -> None:
        """Give each pane on a wide terminal the rows it needs, as far as there are enough."""
        if not self._narrow and self.is_mounted:
            self.call_after_refresh(self._balance)

    def _balance(self) -> None:
        numbers = sorted(self._shown)
        room = self.size.height - 1
        if self._narrow or room < len(numbers):
            return
        needs = [self.panes[number].rows_needed for number in numbers]
        for number, rows in zip(numbers, share_out(room, needs, [LIMITS[n] for n in numbers]), strict=True):
            self.panes[number].styles.height = rows

    def refresh_state(self) -> None:
        """Take over what the panes' states have become."""
        self.update_tabs()
        self.balance()

    def update_tabs(self) -> None:
        """Name the panes anew, with a mark at those still working."""
        working = frozenset(number for number, pane in self.panes.items() if pane.state == "working")
        listed = frozenset(self.panes) if self._narrow else frozenset(self.panes) - self._shown
        self._tabs.tell(listed, self._shown, working)
