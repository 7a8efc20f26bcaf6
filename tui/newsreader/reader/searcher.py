"""Searching the article: while one types, and from match to match."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.reader.open_article import Reading
from newsreader.reader.painting import Mark
from newsreader.reader.search import Matches, find
from newsreader.reader.widgets.article_view import ArticleView


class Searcher:
    """Keeps the matches of an article marked, and one of them in view.

    Args:
        tell: Takes what to say about the search, "" for nothing.
    """

    def __init__(self, view: ArticleView, tell: Callable[[str], None]) -> None:
        self._view = view
        self._tell = tell
        self._origin = 0.0
        self._from = 0

    def begin(self) -> None:
        """Remember where the search starts."""
        self._origin = self._view.scroll_y
        self._from = self._view.visible_from()

    def change(self, reading: Reading, query: str) -> None:
        """Search for other words, and show the first match from where the search started."""
        reading.matches = Matches(query, find(reading.article.text, query))
        reading.matches.move(self._from, 1)
        if not reading.matches.spans:
            self._view.scroll_to(y=self._origin, animate=False)
        self._show(reading)

    def step(self, reading: Reading, step: int) -> None:
        """Go to the next match or the one before."""
        reading.matches.move(self._view.visible_from(), step)
        self._show(reading)

    def give_up(self, reading: Reading) -> None:
        """Take the marks away and go back to where the search started."""
        self.clear(reading)
        self._view.scroll_to(y=self._origin, animate=False)

    def clear(self, reading: Reading) -> None:
        """Take the marks away."""
        reading.matches = Matches()
        self._show(reading)

    def _show(self, reading: Reading) -> None:
        matches = reading.matches
        current = matches.spans[matches.index] if matches.index is not None else None
        self._view.mark(
            "search",
            [Mark(*span, "match-current" if span == current else "match") for span in matches.spans],
        )
        if current:
            self._view.reveal(current)
        self._tell(f"“{matches.query}” {matches.position}" if matches.query.strip() else "")
