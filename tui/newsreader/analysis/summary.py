"""Which sentences say most."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import Entity, Quote, SummarySentence
from newsreader.analysis.options import Options
from newsreader.analysis.page import Page


def summarize(
    page: Page, entities: Sequence[Entity], quotes: Sequence[Quote], options: Options
) -> tuple[SummarySentence, ...]:
    """The summary, in reading order."""
    return ()
