"""The files that were asked for, read when they are opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from newsreader.article.clean import printable
from newsreader.article.errors import ArticleError
from newsreader.article.load import load
from newsreader.article.model import Article


class Shelf:
    """The articles of this sitting and which of them is open.

    Args:
        sources: Files, or articles that were read already; at least one.
        published: The reference for relative dates, or None for each article's own.

    Attributes:
        index: Of the open article.
    """

    def __init__(self, sources: Sequence[Path | Article], published: date | None = None) -> None:
        self._sources = tuple(sources)
        self._published = published
        self._articles: dict[int, Article] = {}
        self.index = 0

    def __len__(self) -> int:
        return len(self._sources)

    @property
    def path(self) -> Path | None:
        """The file of the open article, or None when it did not come from one."""
        source = self._sources[self.index]
        return source if isinstance(source, Path) else None

    @property
    def name(self) -> str:
        """What to call the open article until its title is known; safe to show."""
        return printable(self.path.name) if self.path else "standard input"

    @property
    def article(self) -> Article:
        """The open article.

        Raises:
            ArticleError: The file cannot be read.
        """
        if self.index not in self._articles:
            source = self._sources[self.index]
            article = load(source) if isinstance(source, Path) else source
            if self._published:
                article = msgspec.structs.replace(article, published=self._published)
            self._articles[self.index] = article
        return self._articles[self.index]

    def open_first(self) -> None:
        """Open the first that can be read.

        Raises:
            ArticleError: None can; the message is the first one's.
        """
        failures: list[ArticleError] = []
        for index in range(len(self)):
            self.index = index
            try:
                _ = self.article
            except ArticleError as error:
                failures.append(error)
            else:
                return
        self.index = 0
        raise failures[0]

    def move(self, step: int) -> bool:
        """Go on by `step` articles; False at either end."""
        to = self.index + step
        if not 0 <= to < len(self):
            return False
        self.index = to
        return True
