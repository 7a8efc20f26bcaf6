"""When it happened, and what is due when."""

from __future__ import annotations

from datetime import date

from newsreader.analysis.model import TimeExpression
from newsreader.analysis.page import Page


def find_published(page: Page) -> date | None:
    """The article's date: given with it, or read from its dateline or a line that states it."""
    return page.article.published


def find_dates(page: Page, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order."""
    return ()
