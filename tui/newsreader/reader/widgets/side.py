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


def share_out(room: int, needs: Sequence[int], used: int) -> list[int]:
    """Rows for panes that stand above each other.

    The pane in use takes half of the rows or more, the others share the rest evenly; what one does not
    need goes to the one in use, what that does not need to the others, and what is left to the last.

    Args:
        room: Rows to give.
        needs: Rows each pane could use.
        used: The index of the pane in use.
    """
    most = room // 2 // (len(needs) - 1)
    given = [0 if index == used else min(need, most) for index, need in enumerate(needs)]
    given[used] = room - sum(given)
    for index, need in enumerate((*needs[:-1], room)):
        more = min(given[used] - needs[used], need - given[index])
        if index != used and more > 0:
            given[index] += more
            given[used] -= more
    return given


class SideColumn(Vertical):
    """The panes and the line that names those out of sight.

    Attributes:
        used: The pane gone to last, which is given most rows as long as it is shown.
    """

    def __init__(self) -> None:
        super().__init__(id="side")
        self.panes = {
            number: Pane(number, name, pane_id)
            for number, (name, pane_id) in enumerate(zip(PANE_NAMES, IDS, strict=True), start=1)
        }
        self._tabs = PaneTabs()
        self._narrow = False
        self._shown = TOGETHER[0]
        self.used = 1

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
        used = numbers.index(self.used) if self.used in numbers else 0
        for number, rows in zip(numbers, share_out(room, needs, used), strict=True):
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
