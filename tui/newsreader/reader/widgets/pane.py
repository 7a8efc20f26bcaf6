"""A pane: a title line and a list of entries that lead to the article."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newsreader.reader.entries.entry import Entry, Filling
from newsreader.reader.messages import PaneAsked, PlaceChosen, PlaceShown
from newsreader.reader.widgets.moving import MovingList

WORKING = "Reading the article …"


class PaneTitle(Widget):
    """The title line of a pane: its key and name on the left, how much it holds on the right."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self._number = number
        self.title = title
        self.info = ""
        self.hint = ""

    def render(self) -> Content:
        """The line, the right part cut off where there is no room."""
        left = Content.assemble((f" {self._number} ", "bold $summary-mark"), (self.title, "bold"))
        room = self.size.width - left.cell_length - 3
        # Quiet words would be hard to read on the ground of the pane in use.
        active = self.has_class("-active")
        told = f"{self.info} · {self.hint}" if active and self.hint else self.info
        info = Content.styled(told, "" if active else "$quiet").truncate(max(0, room), ellipsis=True)
        gap = " " * max(1, self.size.width - left.cell_length - info.cell_length - 1)
        return Content.assemble(left, gap, info, " ")

    def tell(self, title: str, info: str, hint: str = "") -> None:
        """Show another title, amount, and how to get away from it."""
        self.title, self.info, self.hint = title, info, hint
        self.refresh()

    def on_click(self) -> None:
        """Ask for the pane."""
        self.post_message(PaneAsked(self._number))


class PaneList(MovingList):
    """The entries of a pane. Looking at one shows its place, choosing it goes there."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._opened: int | None = None
        self._pressed = False

    def fill(self, entries: tuple[Entry, ...], spaced: bool = True) -> None:
        """Show other entries; the one looked at stays so, if it is among them."""
        looked_at = self._entries[self.highlighted].key if self.highlighted is not None else None
        keys = [entry.key for entry in entries]
        self._entries, self._opened, self.gap = entries, None, int(spaced)
        self.set_options(options_of(entries, spaced))
        if looked_at in keys:
            self.highlighted = keys.index(looked_at)
        elif self.has_focus:
            self.action_first()

    @property
    def entry(self) -> Entry | None:
        """The entry that is looked at."""
        return self._entries[self.highlighted] if self.highlighted is not None else None

    def _show(self) -> None:
        if self.entry and self.entry.place:
            self.post_message(PlaceShown(self.entry.place))

    def _open(self, index: int | None) -> None:
        """Show all of the entry looked at, and the one before as it was."""
        if index == self._opened:
            return
        for at, opened in ((self._opened, False), (index, True)):
            if at is not None and (more := self._entries[at].opened):
                self.replace_option_prompt_at_index(at, more if opened else self._entries[at].prompt)
        self._opened = index
        self.call_after_refresh(self.scroll_to_highlight)

    def rows_to_open(self, index: int) -> int:
        """Rows that showing all of the entry takes more."""
        entry = self._entries[index]
        return self.rows_of(entry.opened) - self.rows_of(entry.prompt) if entry.opened else 0

    @property
    def room_to_open(self) -> int:
        """Rows that the entry taking most of them to be shown whole still adds."""
        most = max(map(self.rows_to_open, range(len(self._entries))), default=0)
        return most - (self.rows_to_open(self._opened) if self._opened is not None else 0)

    def on_focus(self, event: events.Focus) -> None:
        """Show the place of the entry looked at, the first to begin with."""
        # A pressed button comes right after the focus that it gives.
        self.call_later(self._look)

    def _look(self) -> None:
        if self._pressed:
            return
        if self.highlighted is None:
            self.action_first()
        else:
            self.call_after_refresh(self.scroll_to_highlight)
            self._show()

    def on_mouse_down(self) -> None:
        """Let nothing move while a button is pressed: the click is to hit the entry aimed at."""
        self._pressed = True

    def on_mouse_up(self) -> None:
        """The button is let go."""
        self._pressed = False

    def on_leave(self) -> None:
        """The button may be let go elsewhere."""
        self._pressed = False

    def on_resize(self) -> None:
        """Keep the entry looked at in view: it stands elsewhere when the lines are broken anew."""
        if self.has_focus:
            self.call_after_refresh(self.scroll_to_highlight)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the place."""
        event.stop()
        self._open(self.highlighted)
        if self.has_focus:
            self._show()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the place."""
        event.stop()
        if self.entry and self.entry.place:
            self.post_message(PlaceChosen(self.entry.place))


def options_of(entries: Sequence[Entry], spaced: bool) -> list[Option | None]:
    """The entries as options, with None for a blank row after each; headings stand close to what follows."""
    options: list[Option | None] = []
    for entry in entries:
        options.append(Option(entry.prompt, disabled=entry.place is None))
        if entry.place and spaced:
            options.append(None)
    return options


def _quietly(note: str) -> Content:
    return Content.styled(note, "$quiet italic")


class Pane(Vertical):
    """A pane with its state: working, filled, empty or failed.

    Attributes:
        number: Its key.
        state: "working", "filled", "empty" or "failed".
    """

    def __init__(self, number: int, title: str, pane_id: str) -> None:
        super().__init__(id=pane_id)
        self.number = number
        self.state = "working"
        self._title = title
        self._line = PaneTitle(number, title)
        self._list = PaneList()
        self._note = Static(_quietly(WORKING), classes="note")

    def compose(self) -> ComposeResult:
        """The title line, the list, and a line in its stead while there is nothing to list."""
        yield self._line
        yield self._note
        yield self._list

    @property
    def list(self) -> PaneList:
        """The entries."""
        return self._list

    @property
    def info(self) -> str:
        """How much the pane holds, in words."""
        return self._line.info

    @property
    def rows_needed(self) -> int:
        """Rows that would show all of it; very many while it is not known."""
        # A list without a row on the screen does not measure its entries.
        measured = self._list.virtual_size.height or not self._list.option_count
        if self.state == "working" or (self.state == "filled" and not measured):
            return 1000
        # With room for any entry shown whole, or the panes would move with every step.
        filled = self._list.virtual_size.height + self._list.room_to_open
        return 1 + (filled if self.state == "filled" else 2)

    def work(self) -> None:
        """Show that the entries are still to come."""
        self._list.fill(())
        self._say("working", WORKING, "…")

    def fail(self, reason: str) -> None:
        """Show why there are no entries."""
        self._list.fill(())
        self._say("failed", reason, "failed")

    def on_descendant_focus(self) -> None:
        """Show that the keys act here."""
        self._line.add_class("-active")

    def on_descendant_blur(self) -> None:
        """Show that they no longer do."""
        self._line.remove_class("-active")

    def fill(self, filling: Filling) -> None:
        """Show the entries."""
        self._list.fill(filling.entries, filling.spaced)
        if filling.entries:
            self._say("filled", "", filling.info, filling.title, filling.hint)
        else:
            self._say("empty", filling.empty, filling.info, filling.title)

    def _say(self, state: str, note: str, info: str, title: str | None = None, hint: str = "") -> None:
        self.state = state
        self._line.tell(title or self._title, info, hint)
        self._note.update(_quietly(note))
        self._note.display = bool(note)
        self._list.display = not note or self._list.has_focus

    def focus_list(self) -> None:
        """Give the list the focus, also while it is empty."""
        if self._list.is_mounted:
            self._list.display = True
            self._list.focus()
