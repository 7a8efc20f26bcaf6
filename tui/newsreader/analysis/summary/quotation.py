"""How much of a sentence stands between quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsreader.article.model import Span

EDGE = 2
"""Characters: a closing mark, and perhaps a full stop, that the border of sentences left behind."""


def quoted_shares(quoted: Sequence[Span], sentences: Sequence[Span]) -> list[float]:
    """The share of each sentence's characters that stands between quotation marks, 0 to 1."""
    shares = []
    for (start, end), found in zip(sentences, _within(quoted, sentences), strict=True):
        inside = sum(min(end, quote_end) - max(start, quote_start) for quote_start, quote_end in found)
        shares.append(inside / max(1, end - start))
    return shares


def cut_quotations(quoted: Sequence[Span], sentences: Sequence[Span]) -> list[bool]:
    """Whether each sentence holds one mark of a quotation whose other mark stands in another sentence."""
    return [
        any(
            quote_start < start < quote_end - EDGE or quote_start < end < quote_end - EDGE
            for quote_start, quote_end in found
        )
        for (start, end), found in zip(sentences, _within(quoted, sentences), strict=True)
    ]


def _within(quoted: Sequence[Span], sentences: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """The quoted stretches that each sentence shares characters with."""
    starts, ends = [start for start, _ in quoted], [end for _, end in quoted]
    for start, end in sentences:
        yield quoted[bisect_right(ends, start) : bisect_left(starts, end)]
