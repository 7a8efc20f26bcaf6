"""Quotation marks, paired by where they stand.

Every paragraph is paired on its own, so that one odd mark never costs more than its own paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.signs import Mark, doubles, singles
from newsreader.article.model import Span

_SENTENCE_END = re.compile(r"[.!?…]['’”\"]?\s*$")
_SAID = re.compile(r",[^,.!?]{1,60}\b(?:said|says|added|asked|wrote)\b[^,.!?]{0,40}[.!?]\s*$")

SENTENCE = 5
"""Words from which a quoted stretch tells which marks an article quotes with."""

UNOPENED = 600
"""Characters that a closing mark without an opening one reaches back at most: text without paragraphs is
not quoted from its first word on."""

UNCLOSED = 2000
"""Characters to the paragraph's end from which on an opening mark without a closing one opens nothing."""

RUN = 200
"""Characters at the end of a paragraph run together with the next that may hold who said it."""


@dataclass(frozen=True)
class Segment:
    """A stretch between quotation marks.

    Attributes:
        outer: From the opening mark to the end of the closing one.
        inner: What stands between the marks.
        closed: Whether there is a closing mark; else it runs to the paragraph's end.
        opened: Whether there is an opening mark.
        single: Whether the marks are single ones in an article that quotes with double ones.
    """

    outer: Span
    inner: Span
    closed: bool = True
    opened: bool = True
    single: bool = False


def find_all_segments(text: str, paragraphs: Sequence[Span]) -> tuple[Segment, ...]:
    """The quoted stretches of an article, in reading order, by the marks that it quotes with.

    In American news those are double marks, with single ones inside; in much of British news it is the other
    way round.
    """
    found = [find_segments(text, paragraph) for paragraph in paragraphs]
    american = [s for segments in found for s in segments if s.opened and not s.single]
    british = [s for p in paragraphs for s in _pair(text, p, singles(text, p)) if s.closed]
    if _quoted_words(text, british) > _quoted_words(text, american):
        follows = [*(_opens_with_single(text, paragraph) for paragraph in paragraphs[1:]), False]
        found = [_find_british(text, p, goes_on) for p, goes_on in zip(paragraphs, follows, strict=True)]
    return tuple(segment for segments in found for segment in segments)


def _quoted_words(text: str, segments: Sequence[Segment]) -> int:
    """Words in stretches long enough to be sentences."""
    counts = (len(text[slice(*segment.inner)].split()) for segment in segments)
    return sum(count for count in counts if count >= SENTENCE)


def _opens_with_single(text: str, paragraph: Span) -> bool:
    return any(
        mark.opens and not text[paragraph[0] : mark.start].strip() for mark in singles(text, paragraph)[:1]
    )


def _find_british(text: str, paragraph: Span, goes_on: bool) -> tuple[Segment, ...]:
    """Stretches between single marks, and between double ones outside them.

    Without a closing mark a stretch ends where the next one opens, as paragraphs run together, or it goes on
    in the next paragraph.
    """
    marks = sorted([*singles(text, paragraph), *_stray_closing(text, paragraph)], key=lambda m: m.start)
    outer = [
        segment
        for segment in _pair(text, paragraph, marks)
        if segment.opened and (segment.closed or segment.outer[1] < paragraph[1] or goes_on)
    ]
    gaps = _gaps(paragraph, [segment.outer for segment in outer])
    inner = [segment for gap in gaps for segment in find_segments(text, gap) if not segment.single]
    return tuple(sorted([*outer, *inner], key=lambda segment: segment.outer))


def _stray_closing(text: str, paragraph: Span) -> list[Mark]:
    """Double marks that close what no double one opened: 'Wait and see."."""
    stray: list[Mark] = []
    opened = False
    for mark in doubles(text, paragraph):
        if not opened and not mark.opens:
            stray.append(mark)
        opened = mark.opens and not (opened and mark.closes)
    return stray


def find_segments(text: str, paragraph: Span) -> tuple[Segment, ...]:
    """The quoted stretches of one paragraph, in reading order, none inside another.

    Double marks count; single ones only outside the double ones.
    """
    outer = _pair(text, paragraph, doubles(text, paragraph))
    inner = [
        segment
        for gap in _gaps(paragraph, [segment.outer for segment in outer])
        for segment in _pair(text, gap, singles(text, gap), single=True)
        if segment.closed and segment.opened
    ]
    return tuple(sorted([*outer, *inner], key=lambda segment: segment.outer))


def _pair(text: str, paragraph: Span, marks: list[Mark], single: bool = False) -> list[Segment]:
    segments: list[Segment] = []
    opened: Mark | None = None
    nested = False
    for index, mark in enumerate(marks):
        if opened is None:
            if mark.opens:
                opened = mark
            elif index == 0 and not single and mark.start - paragraph[0] <= UNOPENED:
                segments.append(_segment(None, mark, paragraph, single))
        elif mark.closes and nested:
            nested = False
        elif mark.closes:
            segments.append(_segment(opened, mark, paragraph, single))
            opened = None
        elif _is_nested(marks[index + 1 : index + 3]):
            nested = True
        else:
            if not single and _runs_on(text[opened.end : mark.start]):
                segments.append(_segment(opened, None, (paragraph[0], mark.start), single))
            opened = mark
    if opened is not None and paragraph[1] - opened.end <= UNCLOSED:
        segments.append(_segment(opened, None, paragraph, single))
    return [segment for segment in segments if text[slice(*segment.inner)].strip()]


def _runs_on(words: str) -> bool:
    """Whether what stands between two opening marks is a paragraph run together with the next one.

    Where it ends in who said it, only the mark before that is missing.
    """
    if len(words) > UNCLOSED or len(words.split()) < SENTENCE or not words[0].isalnum():
        return False
    end = words[-RUN:]
    return _SENTENCE_END.search(end) is not None and _SAID.search(end) is None


def _is_nested(later: list[Mark]) -> bool:
    """Whether a second opening mark opens a quotation inside the first: two closing marks follow."""
    return len(later) == 2 and not any(mark.opens for mark in later)


def _segment(opened: Mark | None, closed: Mark | None, paragraph: Span, single: bool) -> Segment:
    start = opened.start if opened else paragraph[0]
    end = closed.end if closed else paragraph[1]
    inner = (opened.end if opened else start, closed.start if closed else end)
    return Segment((start, end), inner, closed is not None, opened is not None, single)


def _gaps(paragraph: Span, taken: list[Span]) -> list[Span]:
    """What a paragraph holds outside some spans."""
    edges = [paragraph[0], *(edge for span in taken for edge in span), paragraph[1]]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]
