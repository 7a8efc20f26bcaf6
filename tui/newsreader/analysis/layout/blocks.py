"""The paragraphs of a text: its lines, or runs of lines where the text is wrapped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsreader.article.lines import is_wrapped, paragraph_openings
from newsreader.article.model import Span


def blocks(text: str) -> list[Span]:
    """The places of the paragraphs, without outer white space, in reading order."""
    found: list[Span] = []
    for run in _runs(text):
        lines = [text[start:end] for start, end in run]
        if is_wrapped(lines):
            openings = [*paragraph_openings(lines), len(run)]
            found += [(run[first][0], run[stop - 1][1]) for first, stop in pairwise(openings)]
        else:
            found += run
    return [trim(text, block) for block in found]


def _runs(text: str) -> Iterator[list[Span]]:
    """The lines of the text, in groups that blank lines divide."""
    run: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            run.append((start, start + len(line)))
        elif run:
            yield run
            run = []
        start += len(line) + 1
    if run:
        yield run


def trim(text: str, span: Span) -> Span:
    """The span without outer white space."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
