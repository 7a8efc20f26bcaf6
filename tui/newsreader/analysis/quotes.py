"""Who said what."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import CastMember, Entity, Quote
from newsreader.analysis.page import Page


def find_quotes(page: Page, entities: Sequence[Entity], cast: Sequence[CastMember]) -> tuple[Quote, ...]:
    """The quotations of an article, in reading order."""
    return ()
