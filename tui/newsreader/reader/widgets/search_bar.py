"""The line where the words to search for are typed."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from newsreader.reader.messages import SearchChanged, SearchClosed


class SearchBar(Input):
    """Searches while one types; enter stays at the match, escape goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, query: str) -> None:
        super().__init__(query, placeholder="Search the article", id="search", compact=True)
        self.cursor_blink = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for what stands there now."""
        event.stop()
        self.post_message(SearchChanged(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Stay at the match."""
        event.stop()
        self.post_message(SearchClosed(kept=True))

    def action_leave(self) -> None:
        """Go back to where the search began."""
        self.post_message(SearchClosed(kept=False))
