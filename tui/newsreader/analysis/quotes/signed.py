"""Quotations that a name below or behind them signs: "― Jo Bell"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from newsreader.analysis.marks import Segment
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.stretches import SHORT, is_taken, size_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-Z][^\n!?\"“”:;0-9]{1,60}?)[.]?\s*$")
"""What signs a quotation: a dash and a name, to the end of the line."""

LONGEST = 140
"""Characters of a signature, the blanks before it among them, at most."""

SCORE = 0.8
"""The share of these that held-out articles bear out."""


def find_signed(tokens: Tokens, taken: Collection[int]) -> Iterator[Report]:
    """Quotations that a name signs, as long as most of their words are not reported already."""
    for number, segment in enumerate(tokens.segments):
        if size_of(tokens, number) < SHORT or is_taken(tokens, number, taken):
            continue
        found = _with_dash(tokens.text, segment)
        report = found and _report(tokens, found, segment.inner)
        if report:
            yield report


def _with_dash(text: str, segment: Segment) -> re.Match[str] | None:
    """A dash and a name behind the quotation, or alone on the next line."""
    start = segment.outer[1]
    end = _line_end(text, start)
    if end is None:
        return None
    if found := SIGNED.match(text, start, end):
        return found
    if text[start:end].strip():
        return None
    below = _next_line(text, end)
    return SIGNED.match(text, *below) if below else None


def _next_line(text: str, end: int) -> Span | None:
    start = end
    while start < len(text) and start - end < LONGEST and text[start].isspace():
        start += 1
    stop = _line_end(text, start)
    return None if stop is None else (start, stop)


def _line_end(text: str, start: int) -> int | None:
    """Where the line ends, if it does so soon."""
    end = text.find("\n", start, start + LONGEST)
    if end >= 0:
        return end
    return len(text) if len(text) <= start + LONGEST else None


def _report(tokens: Tokens, found: re.Match[str], content: Span) -> Report | None:
    spans = content, found.span("dash"), found.span("name")
    said, cue, source = (indices(tokens.doc, span) for span in spans)
    if not (said and cue and source) or any(tokens.doc[i].tag_ in FINITE for i in source):
        return None
    return Report(said, cue, cue[0], source, score=SCORE)
