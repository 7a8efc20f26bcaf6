"""Which numbers matter, and what they count."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import Entity, Figure, Quote, SummarySentence, TimeExpression
from newsreader.analysis.page import Page


def find_figures(
    page: Page,
    entities: Sequence[Entity],
    quotes: Sequence[Quote],
    dates: Sequence[TimeExpression],
    summary: Sequence[SummarySentence],
) -> tuple[Figure, ...]:
    """The quantities of an article, in reading order."""
    return ()
