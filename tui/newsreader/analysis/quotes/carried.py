"""Quotations that go on from paragraph to paragraph without a cue of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np

from newsreader.analysis.quotes.labels import LABEL
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.stretches import LONG, is_taken, stretch_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.7
"""Speakers are carried over rightly about so often."""

NEAR = 20_000
"""Characters to either side within which a sentence set apart stands in the article."""

FILLS = 0.75
"""The share of a paragraph that a quotation must fill to be the paragraph."""


def find_carried(tokens: Tokens, paragraphs: Sequence[Span], taken: set[int]) -> Iterator[Report]:
    """Paragraphs that are a quotation nobody owns, each after one that ends in a quotation somebody owns."""
    in_paragraph = by_paragraph(tokens, paragraphs)
    last: int | None = None
    for number, paragraph in enumerate(paragraphs):
        stretches = in_paragraph.get(number, [])
        following = in_paragraph.get(number + 1, [])
        more = bool(following) and _opens(tokens, following[0], paragraphs[number + 1])
        said = [] if last is None else _free(tokens, stretches, taken, last, more)
        if last is not None and _fill(tokens, said, paragraph):
            words = tuple(int(i) for s in said for i in stretch_of(tokens, s))
            yield Report(words, score=SCORE, goes_with=int(stretch_of(tokens, last)[-1]))
            last = stretches[-1]
        else:
            owned = bool(stretches) and is_taken(tokens, stretches[-1], taken)
            last = stretches[-1] if owned else None


def repeated(tokens: Tokens, said: Collection[int]) -> set[int]:
    """Words that only repeat, as papers set sentences apart, what is reported in another place."""
    found: set[int] = set()
    for number, segment in enumerate(tokens.segments):
        words, (start, end) = tokens.text[slice(*segment.inner)].strip(" \n\t.,!?…"), segment.inner
        stretch = stretch_of(tokens, number).tolist()
        if len(stretch) < LONG or not words or any(i in said for i in stretch):
            continue
        at = tokens.text.find(words, max(0, start - NEAR), start)
        at = at if at >= 0 else tokens.text.find(words, end, end + NEAR)
        if at >= 0 and any(i in said for i in indices(tokens.doc, (at, at + len(words)))[:LONG]):
            found.update(stretch)
    return found


def find_run_on(tokens: Tokens, taken: set[int]) -> Iterator[Report]:
    """Quotations that go on with, or lead up to, one that somebody owns in paragraphs run together."""
    segments = tokens.segments
    pairs = [
        number
        for number in range(len(segments) - 1)
        if not segments[number].closed and segments[number].outer[1] == segments[number + 1].outer[0]
    ]
    owned: set[int] = set()
    steps = [(n, n + 1, -1) for n in pairs] + [(n + 1, n, 0) for n in reversed(pairs)]
    for beside, number, edge in steps:
        owner = beside in owned or is_taken(tokens, beside, taken)
        if owner and number not in owned and not is_taken(tokens, number, taken):
            owned.add(number)
            words = tuple(int(i) for i in stretch_of(tokens, number))
            yield Report(words, score=SCORE, goes_with=int(stretch_of(tokens, beside)[edge]))


def _opens(tokens: Tokens, stretch: int, paragraph: Span) -> bool:
    return tokens.segments[stretch].outer[0] == paragraph[0]


def _free(tokens: Tokens, stretches: Sequence[int], taken: set[int], last: int, more: bool) -> list[int]:
    """The stretches that may go on and stand nowhere else: long ones, or any that closes one left open.

    Where there is `more`, a quotation at the start of the next paragraph, it may be left open as well.
    """
    segment = tokens.segments[last]
    left_open = not segment.closed and not LABEL.match(tokens.text, *segment.outer)
    return [
        i
        for i in stretches
        if ((left_open and (tokens.segments[i].closed or more)) or len(stretch_of(tokens, i)) >= LONG)
        and not is_taken(tokens, i, taken)
    ]


def _fill(tokens: Tokens, stretches: Sequence[int], paragraph: Span) -> bool:
    filled = sum(tokens.segments[i].outer[1] - tokens.segments[i].outer[0] for i in stretches)
    return bool(stretches) and filled >= FILLS * (paragraph[1] - paragraph[0])


def by_paragraph(tokens: Tokens, paragraphs: Sequence[Span]) -> dict[int, list[int]]:
    """The numbers of the double-quoted stretches in each paragraph that has any, by its number."""
    starts = np.array([start for start, _ in paragraphs], np.int64)
    found: dict[int, list[int]] = {}
    for number, segment in enumerate(tokens.segments):
        at = int(np.searchsorted(starts, segment.outer[0], side="right")) - 1
        if at >= 0 and segment.outer[1] <= paragraphs[at][1] and not segment.single:
            found.setdefault(at, []).append(number)
    return found
