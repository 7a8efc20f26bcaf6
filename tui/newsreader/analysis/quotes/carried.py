"""Quotations that go on in the next paragraph without a cue of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.signed import is_said_elsewhere
from newsreader.analysis.quotes.stretches import LONG, stretch_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.7
"""Speakers are carried over rightly about so often."""

FILLS = 0.75
"""The share of a paragraph that a quotation must fill to be the paragraph."""


def find_carried(tokens: Tokens, paragraphs: Sequence[Span], taken: set[int]) -> Iterator[Report]:
    """Paragraphs that are a quotation nobody owns, each after one that ends in a quotation somebody owns."""
    in_paragraph = by_paragraph(tokens, paragraphs)
    goes_on = False
    for number, (start, end) in enumerate(paragraphs):
        stretches = in_paragraph.get(number, [])
        free = [
            i
            for i in stretches
            if len(stretch_of(tokens, i)) >= LONG
            and not _is_taken(tokens, i, taken)
            and not (goes_on and is_said_elsewhere(tokens, i, taken))
        ]
        filled = sum(tokens.segments[i].outer[1] - tokens.segments[i].outer[0] for i in free)
        if goes_on and free and filled >= FILLS * (end - start):
            yield Report(
                tuple(int(i) for s in free for i in stretch_of(tokens, s)), score=SCORE, carried=True
            )
        else:
            goes_on = bool(stretches) and _is_taken(tokens, stretches[-1], taken)


def by_paragraph(tokens: Tokens, paragraphs: Sequence[Span]) -> dict[int, list[int]]:
    """The numbers of the double-quoted stretches in each paragraph that has any, by its number."""
    starts = np.array([start for start, _ in paragraphs], np.int64)
    found: dict[int, list[int]] = {}
    for number, segment in enumerate(tokens.segments):
        at = int(np.searchsorted(starts, segment.outer[0], side="right")) - 1
        if at >= 0 and segment.outer[1] <= paragraphs[at][1] and not segment.single:
            found.setdefault(at, []).append(number)
    return found


def _is_taken(tokens: Tokens, number: int, taken: set[int]) -> bool:
    stretch = stretch_of(tokens, number)
    return 2 * sum(int(i) in taken for i in stretch) > len(stretch)
