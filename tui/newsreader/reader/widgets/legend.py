"""The legend: which kinds are highlighted how, and the switches for them."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive

from newsreader.analysis.kinds import KINDS
from newsreader.reader.messages import KindsSwitched
from newsreader.reader.widgets.lines import ActingLine, acting

STYLES = {
    "person": "bold",
    "org": "underline",
    "place": "italic",
    "group": "bold italic",
    "other": "italic underline",
}
"""The text style of each kind, so that it does not hang on colour alone."""

SHORT_NAMES = {"person": "People", "org": "Orgs", "place": "Places", "group": "Groups", "other": "Other"}


class Legend(ActingLine, can_focus=True):
    """One line: each kind in its own look, struck out when it is off."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h,k,up", "choose(-1)", show=False),
        Binding("right,l,j,down", "choose(1)", show=False),
        Binding("space,enter", "switch", show=False),
        Binding("a", "all", show=False),
    ]
    """
    | Key(s) | Description |
    | :- | :- |
    | left, right | Choose a kind. |
    | space, enter | Switch it off or on. |
    | a | All off, or all on when none is. |
    """

    chosen: reactive[int] = reactive(0)
    """Which kind the keys act on."""

    def __init__(self) -> None:
        super().__init__(id="legend")
        self.on_kinds = frozenset(KINDS)

    def render(self) -> Content:
        """The line, with names as long as there is room for."""
        line = self._line(KINDS)
        return line if line.cell_length <= self.size.width else self._line(SHORT_NAMES)

    def _line(self, names: dict[str, str]) -> Content:
        parts = [self._part(index, kind, name) for index, (kind, name) in enumerate(names.items())]
        mark = Content.assemble(("▎", "$summary-mark"), ("in the summary", "$quiet"))
        return Content("  ").join([Content(""), *parts, mark])

    def _part(self, index: int, kind: str, name: str) -> Content:
        look = f"{STYLES[kind]} $entity-{kind}" if kind in self.on_kinds else "$quiet strike"
        if self.has_focus and index == self.chosen:
            look += " reverse"
        return acting(Content.styled(name, look), f"switch_kind('{kind}')")

    def on_focus(self) -> None:
        """Show which kind is chosen."""
        self.refresh()

    def on_blur(self) -> None:
        """Show none."""
        self.refresh()

    def action_choose(self, step: int) -> None:
        """Choose the next kind."""
        self.chosen = (self.chosen + step) % len(KINDS)

    def action_switch(self) -> None:
        """Switch the chosen kind."""
        self.action_switch_kind(list(KINDS)[self.chosen])

    def action_all(self) -> None:
        """All kinds off, or all on when none is."""
        self._set(frozenset() if self.on_kinds else frozenset(KINDS))

    def action_switch_kind(self, kind: str) -> None:
        """Switch one kind off or on."""
        self._set(self.on_kinds ^ {kind})

    def _set(self, kinds: frozenset[str]) -> None:
        self.on_kinds = kinds
        self.refresh()
        self.post_message(KindsSwitched(kinds))
