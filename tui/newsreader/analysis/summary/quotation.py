"""How much of a sentence stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.article.model import Span

OPENING = re.compile(
    r"""(?x) “ | (?<![\w.,!?]) " (?=[\w($£€\[‘'.…-]) | (?<!\S) `` | (?<![\w.,!?’']) [‘'] (?=[\w\[($£€])"""
)
CLOSING = {
    "“": re.compile(r"[”\"]"),
    '"': re.compile(r"[\"”]"),
    "`": re.compile(r"''|\""),
    "‘": re.compile(r"(?<=\S)[’'](?!\w)"),
    "'": re.compile(r"(?<=\S)['’](?!\w)"),
}
"""What closes a quotation, by its opening mark."""

LONGEST = 1500
"""Characters: an opening mark without a closing one in this distance opens nothing."""


def quoted_spans(text: str, paragraph: Span) -> list[Span]:
    """The stretches between quotation marks in a paragraph, marks included.

    A mark that is never closed quotes the rest of its paragraph where that is no longer than `LONGEST`
    (a quotation that goes on in the next paragraph), else nothing.
    """
    found: list[Span] = []
    at, end = paragraph
    while opening := OPENING.search(text, at, end):
        limit = min(end, opening.end() + LONGEST)
        closing = CLOSING[opening[0][0]].search(text, opening.end(), limit)
        if closing:
            at = closing.end()
            found.append((opening.start(), at))
        elif limit == end and opening[0] in ("“", '"'):
            return [*found, (opening.start(), end)]
        else:
            at = opening.end()
    return found


def quoted_shares(text: str, paragraphs: Sequence[Span], sentences: Sequence[Span]) -> list[float]:
    """The share of each sentence's characters that stands between quotation marks, 0 to 1."""
    quoted = [span for paragraph in paragraphs for span in quoted_spans(text, paragraph)]
    shares = []
    first = 0
    for start, end in sentences:
        while first < len(quoted) and quoted[first][1] <= start:
            first += 1
        inside = 0
        for quote_start, quote_end in quoted[first:]:
            if quote_start >= end:
                break
            inside += min(end, quote_end) - max(start, quote_start)
        shares.append(inside / max(1, end - start))
    return shares
