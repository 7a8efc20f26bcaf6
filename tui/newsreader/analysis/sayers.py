"""Who says the words of an extract that stands for itself: a clause out of a quotation reads as a fact."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from newsreader.analysis.model import Analysis, Quote
from newsreader.analysis.speaking import UNNAMED, called, in_pieces
from newsreader.article.model import Span


def sayers(analysis: Analysis, extracts: Sequence[tuple[Span, Span]]) -> tuple[str, ...]:
    """What to call who says each extract, where the extract itself does not show it.

    Args:
        extracts: Pairs of the words that an extract is about and all words that it shows.

    Returns:
        For each the speaker of the direct quotation that holds what it is about, if neither its cue nor the
        words for its speaker are shown; else "".
    """
    quoted = [quote for quote in analysis.quotes if quote.kind == "direct"]
    found = (
        next((quote for quote in quoted if _holds(quote, about) and not _is_shown(quote, shown)), None)
        for about, shown in extracts
    )
    return tuple(_name(analysis.text, quote) if quote else "" for quote in found)


def _holds(quote: Quote, about: Span) -> bool:
    return any(start <= about[0] and about[1] <= end for start, end in quote.content)


def _is_shown(quote: Quote, shown: Span) -> bool:
    """Whether an extract holds words of the report itself."""
    report = chain(quote.cue or (), quote.speaker or ())
    return any(start < shown[1] and shown[0] < end for start, end in report)


def _name(text: str, quote: Quote) -> str:
    return quote.speaker_name or called(in_pieces(text, quote.speaker)) or UNNAMED
