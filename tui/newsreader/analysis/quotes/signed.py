"""Quotations that a name below or behind them signs: "― Jo Bell"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.stretches import SHORT
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-Z][^\n!?\"“”:;0-9]{1,60}?)[.]?\s*$")
"""What signs a quotation: a dash and a name, to the end of the line."""

SCORE = 0.8
"""The share of these that held-out articles bear out."""


def find_signed(tokens: Tokens, taken: Collection[int]) -> Iterator[Report]:
    """Quotations that a dash and a name sign, as long as most of their words are not reported already."""
    text = tokens.doc.text
    for number, segment in enumerate(tokens.segments):
        end = _line_end(text, segment.outer[1])
        found = SIGNED.match(text, segment.outer[1], end) or _signed_below(text, segment.outer[1], end)
        first, last = (int(edge) for edge in tokens.ranges[number])
        if (
            not found
            or last - first < SHORT
            or 2 * sum(i in taken for i in range(first, last)) > last - first
        ):
            continue
        if report := _report(tokens, found.span("name"), found.span("dash"), segment.inner):
            yield report


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _signed_below(text: str, start: int, end: int) -> re.Match[str] | None:
    """A dash and a name that stand alone on the next line."""
    if text[start:end].strip():
        return None
    below = end
    while below < len(text) and text[below].isspace():
        below += 1
    return SIGNED.match(text, below, _line_end(text, below))


def _report(tokens: Tokens, name: Span, cue: Span, content: Span) -> Report | None:
    said, source, words = (indices(tokens.doc, span) for span in (content, name, cue))
    if not (said and source and words) or any(tokens.doc[i].tag_ in FINITE for i in source):
        return None
    return Report(said, words, words[0], source, score=SCORE)
