"""Who the article is about."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import CastMember, Entity, Quote
from newsreader.analysis.page import Page


def find_cast(page: Page, entities: Sequence[Entity]) -> tuple[CastMember, ...]:
    """The people, organisations and places of an article, most prominent first."""
    return ()


def add_first_person(
    page: Page, cast: Sequence[CastMember], quotes: Sequence[Quote]
) -> tuple[CastMember, ...]:
    """The cast, with the I and we inside quotations as mentions of their speakers."""
    return tuple(cast)
