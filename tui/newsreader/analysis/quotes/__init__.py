"""Who said what: every direct, mixed and indirect quotation, with its cue and its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import CastMember, Entity, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.build import build_quotes
from newsreader.analysis.quotes.finder import find_reports

__all__ = ["find_quotes"]


def find_quotes(page: Page, entities: Sequence[Entity], cast: Sequence[CastMember]) -> tuple[Quote, ...]:
    """The quotations of an article, in reading order.

    Args:
        page: The parsed article.
        entities: Its named entities.
        cast: Its people, organisations and places; their mentions name the speakers.
    """
    return build_quotes(page, find_reports(page), cast)
