"""Captions that a page has run into what somebody said: "“… so glad. Joy: They held a party. “It was …”"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens

_LABEL = 4
"""Words before a caption's colon, at most."""

_FAR = 800
"""Characters behind it in which the quotation is taken up again."""

_MARK = re.compile(r"(?<!\w)['\"“‘”’]|['\"“‘”’](?!\w)")
"""A quotation mark; what stands between letters is an apostrophe."""

_OPENING = re.compile(r"(?<!\S)['\"“‘](?=\w)")


def without_captions(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, without captions inside a quotation: "Label: A sentence" before marks open it again.

    In a quotation with such words of its own ("My advice: Wait") the marks behind them close it.
    """
    kept = [_without(tokens, report) for report in reports]
    left = {
        i: after.content[0]
        for before, after in zip(reports, kept, strict=True)
        if after is not before
        for i in before.content
    }
    return [
        replace(report, goes_with=left[report.goes_with]) if report.goes_with in left else report
        for report in kept
    ]


def _without(tokens: Tokens, report: Report) -> Report:
    colons = [i for i in report.content if tokens.doc[i].text == ":" and tokens.segment[i] >= 0]
    captions = [found for i in colons if (found := _caption(tokens, i)) is not None]
    kept = tuple(i for i in report.content if not any(start <= i < end for start, end in captions))
    return replace(report, content=kept) if kept and captions else report


def _caption(tokens: Tokens, colon: int) -> tuple[int, int] | None:
    """The caption with a colon behind its label, up to the mark that opens the quotation again."""
    doc, start = tokens.doc, colon
    while start > 0 and colon - start <= _LABEL and (doc[start - 1].is_alpha or doc[start - 1].text == "-"):
        start -= 1
    label = doc[start].is_title and 0 < colon - start <= _LABEL and start > 0
    if not label or doc[start - 1].text[-1:] not in ".!?" or colon + 1 >= len(doc):
        return None
    if not doc[colon + 1].text[:1].isupper():
        return None
    place = doc[colon].idx
    mark = _MARK.search(tokens.text, place, place + _FAR)
    if mark is None or not _OPENING.match(tokens.text, mark.start()):
        return None
    end = next((i for i in range(colon, len(doc)) if doc[i].idx >= mark.start()), len(doc))
    return start, end
