"""Transcripts without line breaks: "CNN: How bad is it? Fischer: Worse than you think. CNN: …"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsreader.analysis.quotes.labels import LABEL, key_of
from newsreader.article.model import Span

TURNS, AGAIN = 4, 2
"""How many labels make a transcript of a paragraph, and how often two of them must come."""

_START = re.compile(r"[.?!…][\"”’)\]]{0,2} +(?=[A-Z])")
_SENTENCE_END = re.compile(r"[.?!…][\"”’)\]]{0,2}(?= |$)")


def by_turn(text: str, paragraphs: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs, those in which turns run together cut before each speaker's label."""
    parts = [part for paragraph in paragraphs for part in _parts(text, paragraph)]
    return parts if len(parts) > len(paragraphs) else paragraphs


def _parts(text: str, paragraph: Span) -> Iterator[Span]:
    labels = list(_labels(text, paragraph))
    starts = [start for _, start in labels]
    if not _is_interview(text, labels):
        yield paragraph
        return
    yield from pairwise([paragraph[0], *(start for start in starts if start > paragraph[0])])
    longest = max(end - start for start, end in pairwise(starts))
    end = _end(text, (starts[-1], paragraph[1]), longest)
    yield starts[-1], end
    if text[end : paragraph[1]].strip():
        yield end, paragraph[1]


def _is_interview(text: str, labels: Sequence[tuple[str, int]]) -> bool:
    """Whether two speak again and again, and what one of them says mostly ends in a question mark."""
    turns = Counter(key for key, _ in labels)
    asked = Counter(
        key for (key, _), (_, end) in pairwise(labels) if text[end - 3 : end].rstrip()[-1:] == "?"
    )
    often = [key for key, count in turns.items() if count >= AGAIN]
    return len(labels) >= TURNS and len(often) > 1 and any(2 * asked[key] > turns[key] for key in often)


def _labels(text: str, paragraph: Span) -> Iterator[tuple[str, int]]:
    """Who speaks, and where each label stands: at the start, or behind a sentence."""
    places = [paragraph[0], *(found.end() for found in _START.finditer(text, *paragraph))]
    for place in places:
        found = LABEL.match(text, place, paragraph[1])
        if found and found["mark"] == ":":
            yield key_of(found["role"] or found["name"]), place


def _end(text: str, last: Span, longest: int) -> int:
    """Where the last turn ends: behind a sentence, and no longer than the longest of the others."""
    if last[1] - last[0] <= longest:
        return last[1]
    ends = [found.end() for found in _SENTENCE_END.finditer(text, last[0], last[0] + longest)]
    return ends[-1] if ends else last[1]
