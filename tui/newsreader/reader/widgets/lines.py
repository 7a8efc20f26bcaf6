"""The one-line widgets: the top line, the pane tabs, the key bar."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsreader.reader.commands import PANE_NAMES, Command, key_bar

NAMES = (
    PANE_NAMES,
    ("Summary", "Said", "Figures", "Cast", "Timeline"),
    ("Sum", "Said", "Fig", "Cast", "Time"),
)
"""The panes' names, and shorter ones for where room is scarce."""

TITLE_SHARE = 3
"""Of so many cells of the top line the title keeps one."""

LAST_KEYS = 2
"""So many keys at the end of the key bar never give way: help and quit."""


def acting(content: Content, action: str) -> Content:
    """Words that act when they are clicked in an `ActingLine`."""
    return content.stylize(Style.from_meta({"@click": action}))


class ActingLine(Widget):
    """A line of words that act when they are clicked, without the looks of links."""

    auto_links = False


class TopLine(ActingLine):
    """What is read, and how far: title, notices (to be clicked), which of the files, share."""

    def __init__(self) -> None:
        super().__init__(id="top")
        self._facts: dict[str, str] = {}

    def tell(self, **facts: str) -> None:
        """Change some of: title, state, search, notices, place, share."""
        self._facts.update(facts)
        self.refresh()

    def render(self) -> Content:
        """The line; the title gives way to the rest down to its share, then the last of the rest to it."""
        title = Content.styled(self._facts.get("title", ""), "bold")
        kept = min(title.cell_length, self.size.width // TITLE_SHARE)
        order = ("search", "state", "notices", "place", "share")
        shown = [_told(name, self._facts[name]) for name in order if self._facts.get(name)]
        while (room := self.size.width - _row(shown).cell_length - 4) < kept and len(shown) > 1:
            shown.pop()
        title, right = title.truncate(max(0, room), ellipsis=True), _row(shown)
        gap = " " * max(1, self.size.width - title.cell_length - right.cell_length - 2)
        return Content.assemble(" ", title, gap, right, " ")


def _told(name: str, fact: str) -> Content:
    told = Content.styled(fact, "$quiet")
    return acting(told, "screen.notices") if name == "notices" else told


def _row(facts: Sequence[Content]) -> Content:
    return Content.styled("  ·  ", "$quiet").join(facts)


class PaneTabs(ActingLine):
    """Panes by number, those on the screen told apart."""

    def __init__(self) -> None:
        super().__init__(id="tabs")
        self._facts = (frozenset[int](), frozenset[int](), frozenset[int]())

    def tell(self, listed: frozenset[int], shown: frozenset[int], working: frozenset[int]) -> None:
        """Say which panes to name, which of them are on the screen, and which have nothing yet."""
        if (listed, shown, working) != self._facts:
            self._facts = (listed, shown, working)
            self.refresh()

    def render(self) -> Content:
        """The line, with names as long as there is room for."""
        lines = [self._line(names) for names in NAMES]
        return next((line for line in lines if line.cell_length <= self.size.width), lines[-1])

    def _line(self, names: tuple[str, ...]) -> Content:
        listed = self._facts[0]
        tabs = [self._tab(number, name) for number, name in enumerate(names, start=1) if number in listed]
        return Content.assemble(" ", Content("  ").join(tabs))

    def _tab(self, number: int, name: str) -> Content:
        _, shown, working = self._facts
        style = "bold underline" if number in shown else "$quiet"
        ending = " …" if number in working else ""
        tab = Content.assemble((f"{number} ", "bold $summary-mark"), (name, style), (ending, "$quiet"))
        return acting(tab, f"screen.pane({number})")


class KeyBar(ActingLine):
    """The keys a newcomer needs; each can be clicked."""

    commands: reactive[tuple[Command, ...]] = reactive(key_bar(0))
    """What acts now."""

    def __init__(self) -> None:
        super().__init__(id="keys")

    def render(self) -> Content:
        """As many as there is room for, the last in any case."""
        shown = [_key(command) for command in self.commands]
        while (line := _keys(shown)).cell_length > self.size.width and len(shown) > LAST_KEYS:
            del shown[-1 - LAST_KEYS]
        return line


def _keys(shown: Sequence[Content]) -> Content:
    return Content.assemble(" ", Content("   ").join(shown))


def _key(command: Command) -> Content:
    action = command.action if command.action.startswith("app.") else f"screen.{command.action}"
    words = Content.assemble(
        (command.shown.split()[0], "bold $summary-mark"), " ", (command.footer or "", "$quiet")
    )
    return acting(words, action) if command.action else words
