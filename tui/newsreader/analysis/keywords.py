"""What the article is about, in a few words."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import Entity
from newsreader.analysis.page import Page


def find_keywords(page: Page, entities: Sequence[Entity]) -> tuple[str, ...]:
    """The article's keywords, strongest first."""
    return ()
