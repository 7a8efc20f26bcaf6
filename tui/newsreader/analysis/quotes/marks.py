"""Quotation marks, paired by where they stand.

A mark opens or closes by its neighbours rather than by its shape, since news carries straight, curly,
reversed and doubled single marks side by side. Every paragraph is paired on its own, so that one odd
mark never costs more than its own paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.article.model import Span

DOUBLE = re.compile("[\"“”„‟«»＂]|''|``|,,(?=\\w)|‘‘|’’")
SINGLE = re.compile("(?<!['‘’`])['‘’‛](?!['‘’`])")
_OPENING = frozenset("“„‟«") | {"``", ",,", "‘‘"}
_CLOSING = frozenset("”»") | {"’’"}
_BRACKETS = "([{<—–-‒―/|*"
_STOPS = frozenset(".,!?…:;)]}—–-‒―/|*")
_SENTENCE_ENDS = (".", "!", "?", "…")
_CLIPPED = re.compile(r"['‘’](?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b", re.IGNORECASE)
_NEW_SENTENCE = re.compile(r"[.!?…]['’\"”)]? +['‘\"“]?[A-Z]")

SENTENCE = 5
"""Words from which a quoted stretch tells which marks an article quotes with."""

UNOPENED = 600
"""Characters that a closing mark without an opening one reaches back at most: text without paragraphs is
not quoted from its first word on."""

UNCLOSED = 2000
"""Characters to the paragraph's end from which on an opening mark without a closing one opens nothing."""


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


@dataclass(frozen=True)
class _Mark:
    start: int
    end: int
    opens: bool
    closes: bool


def find_all_segments(text: str, paragraphs: Sequence[Span]) -> tuple[Segment, ...]:
    """The quoted stretches of an article, in reading order, by the marks that it quotes with.

    In American news those are double marks, with single ones inside; in much of British news it is the other
    way round.
    """
    found = [find_segments(text, paragraph) for paragraph in paragraphs]
    doubles = _quoted_words(text, [s for segments in found for s in segments if s.opened and not s.single])
    singles = _quoted_words(
        text, [s for p in paragraphs for s in _pair(text, p, _singles(text, p)) if s.closed]
    )
    if singles > doubles:
        follows = [*(_opens_with_single(text, paragraph) for paragraph in paragraphs[1:]), False]
        found = [_find_british(text, p, goes_on) for p, goes_on in zip(paragraphs, follows, strict=True)]
    return tuple(segment for segments in found for segment in segments)


def _quoted_words(text: str, segments: Sequence[Segment]) -> int:
    """Words in stretches long enough to be sentences."""
    counts = (len(text[slice(*segment.inner)].split()) for segment in segments)
    return sum(count for count in counts if count >= SENTENCE)


def _opens_with_single(text: str, paragraph: Span) -> bool:
    return any(
        mark.opens and not text[paragraph[0] : mark.start].strip() for mark in _singles(text, paragraph)[:1]
    )


def _find_british(text: str, paragraph: Span, goes_on: bool) -> tuple[Segment, ...]:
    """Stretches between single marks, and between double ones outside them.

    Without a closing mark a stretch ends where the next one opens, as paragraphs run together, or it goes on
    in the next paragraph.
    """
    marks = sorted(
        [*_singles(text, paragraph), *_stray_closing(text, paragraph)], key=lambda mark: mark.start
    )
    singles = [
        segment
        for segment in _pair(text, paragraph, marks, runs_on=True)
        if segment.opened and (segment.closed or segment.outer[1] < paragraph[1] or goes_on)
    ]
    gaps = _gaps(paragraph, [segment.outer for segment in singles])
    doubles = [segment for gap in gaps for segment in find_segments(text, gap) if not segment.single]
    return tuple(sorted([*singles, *doubles], key=lambda segment: segment.outer))


def _stray_closing(text: str, paragraph: Span) -> list[_Mark]:
    """Double marks that close what no double one opened: 'Wait and see."."""
    stray: list[_Mark] = []
    opened = False
    for found in _doubles(text, paragraph):
        mark = _mark(text, found, paragraph)
        if not opened and not mark.opens:
            stray.append(mark)
        opened = mark.opens and not (opened and mark.closes)
    return stray


def find_segments(text: str, paragraph: Span) -> tuple[Segment, ...]:
    """The quoted stretches of one paragraph, in reading order, none inside another.

    Double marks count; single ones only outside the double ones.
    """
    doubles = _pair(text, paragraph, [_mark(text, found, paragraph) for found in _doubles(text, paragraph)])
    gaps = _gaps(paragraph, [segment.outer for segment in doubles])
    singles = [
        segment
        for gap in gaps
        for segment in _pair(text, gap, _singles(text, gap), single=True)
        if segment.closed and segment.opened
    ]
    return tuple(sorted([*doubles, *singles], key=lambda segment: segment.outer))


def _doubles(text: str, paragraph: Span) -> list[re.Match[str]]:
    return [
        found for found in DOUBLE.finditer(text, *paragraph) if not _is_inch(text, found.start(), paragraph)
    ]


def _is_inch(text: str, at: int, paragraph: Span) -> bool:
    """A mark that measures: 6'3", 24" screens."""
    if text[at] != '"' or at == paragraph[0] or not text[at - 1].isdigit():
        return False
    start = at
    while start > paragraph[0] and at - start < 8 and (text[start - 1].isdigit() or text[start - 1] in "'.’"):
        start -= 1
    return "'" in text[start:at] or "’" in text[start:at]


def _mark(text: str, found: re.Match[str], paragraph: Span) -> _Mark:
    """A double mark with what it may do here; its shape decides only where its neighbours do not."""
    start, end = found.span()
    before = text[start - 1] if start > paragraph[0] else " "
    after = text[end] if end < paragraph[1] else " "
    left_open = before.isspace() or before in _BRACKETS
    right_open = after.isspace() or after in _STOPS
    if left_open != right_open:
        return _Mark(start, end, opens=left_open, closes=right_open)
    shape = found[0]
    if shape in _OPENING:
        return _Mark(start, end, opens=True, closes=False)
    if shape in _CLOSING and not left_open:
        return _Mark(start, end, opens=False, closes=True)
    return _Mark(start, end, opens=True, closes=True)


def _pair(
    text: str, paragraph: Span, marks: list[_Mark], single: bool = False, runs_on: bool = False
) -> list[Segment]:
    segments: list[Segment] = []
    opened: _Mark | None = None
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
            if runs_on and text[max(0, mark.start - 3) : mark.start].rstrip().endswith(_SENTENCE_ENDS):
                segments.append(_segment(opened, None, (paragraph[0], mark.start), single))
            opened = mark
    if opened is not None and paragraph[1] - opened.end <= UNCLOSED:
        segments.append(_segment(opened, None, paragraph, single))
    return [segment for segment in segments if text[slice(*segment.inner)].strip()]


def _is_nested(later: list[_Mark]) -> bool:
    """Whether a second opening mark opens a quotation inside the first: two closing marks follow."""
    return len(later) == 2 and not any(mark.opens for mark in later)


def _segment(opened: _Mark | None, closed: _Mark | None, paragraph: Span, single: bool) -> Segment:
    start = opened.start if opened else paragraph[0]
    end = closed.end if closed else paragraph[1]
    inner = (opened.end if opened else start, closed.start if closed else end)
    return Segment((start, end), inner, closed is not None, opened is not None, single)


def _gaps(paragraph: Span, taken: list[Span]) -> list[Span]:
    """What a paragraph holds outside some spans."""
    edges = [paragraph[0], *(edge for span in taken for edge in span), paragraph[1]]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]


def _singles(text: str, gap: Span) -> list[_Mark]:
    """Single marks that can be quotation marks: no apostrophes, as far as that can be seen."""
    marks: list[_Mark] = []
    for found in SINGLE.finditer(text, *gap):
        start, end = found.span()
        before = text[start - 1] if start > gap[0] else " "
        after = text[end] if end < gap[1] else " "
        opens = (before.isspace() or before in _BRACKETS) and (after.isalnum() or after in "[(.…")
        closes = not before.isspace() and (after.isspace() or after in _STOPS)
        if opens and not _CLIPPED.match(text, start):
            marks.append(_Mark(start, end, opens=True, closes=False))
        elif closes:
            marks.append(_Mark(start, end, opens=False, closes=True))
    return _without_possessives(text, marks)


def _without_possessives(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Drop the apostrophe of "the workers' rights" where a better closing mark follows.

    One behind which the sentence goes on, and that would close several sentences, is dropped as well.
    """
    kept: list[_Mark] = []
    for index, mark in enumerate(marks):
        after = marks[index + 1] if index + 1 < len(marks) else None
        plural = (
            mark.closes and text[mark.start - 1] in "sS" and text[mark.end : mark.end + 2].strip().isalpha()
        )
        better = after is not None and after.closes
        if not (plural and (better or _closes_sentences(text, kept, mark))):
            kept.append(mark)
    return kept


def _closes_sentences(text: str, before: list[_Mark], mark: _Mark) -> bool:
    """Whether a closing mark in mid-sentence stands behind an opening one and the end of a sentence."""
    opened = before[-1] if before and before[-1].opens else None
    return opened is not None and bool(_NEW_SENTENCE.search(text, opened.end, mark.start))
