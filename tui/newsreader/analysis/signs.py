"""Which signs of a text are quotation marks, and whether they open or close.

A mark opens or closes by its neighbours rather than by its shape, since news carries straight, curly,
reversed and doubled single marks side by side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.article.model import Span

DOUBLE = re.compile("[\"“”„‟«»＂]|''|``|,,(?=\\w)|‘‘|’’")
SINGLE = re.compile("(?<!['‘’`])['‘’‛](?!['‘’`])")
_OPENING = frozenset("“„‟«") | {"``", ",,", "‘‘"}
_CLOSING = frozenset("”»") | {"’’"}
_BRACKETS = "([{<—–-‒―/|*"
_STOPS = frozenset(".,!?…:;)]}—–-‒―/|*")
_CLIPPED = re.compile(r"['‘’](?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b", re.IGNORECASE)
_NEW_SENTENCE = re.compile(r"[.!?…]['’\"”)]? +['‘\"“]?[A-Z]")


@dataclass(frozen=True)
class Mark:
    """A quotation mark, with what it may do where it stands."""

    start: int
    end: int
    opens: bool
    closes: bool


def doubles(text: str, paragraph: Span) -> list[Mark]:
    """The double marks of a stretch of text, those aside that measure inches or point to a link."""
    is_pointer = "«" not in text[slice(*paragraph)]
    return [
        _mark(text, found, paragraph)
        for found in DOUBLE.finditer(text, *paragraph)
        if not (_is_inch(text, found.start(), paragraph) or (is_pointer and found[0] == "»"))
    ]


def _is_inch(text: str, at: int, paragraph: Span) -> bool:
    """A mark that measures: 6'3", 24" screens."""
    if text[at] != '"' or at == paragraph[0] or not text[at - 1].isdigit():
        return False
    start = at
    while start > paragraph[0] and at - start < 8 and (text[start - 1].isdigit() or text[start - 1] in "'.’"):
        start -= 1
    return "'" in text[start:at] or "’" in text[start:at]


def _mark(text: str, found: re.Match[str], paragraph: Span) -> Mark:
    """A double mark with what it may do here; its shape decides only where its neighbours do not."""
    start, end = found.span()
    before = text[start - 1] if start > paragraph[0] else " "
    after = text[end] if end < paragraph[1] else " "
    left_open = before.isspace() or before in _BRACKETS
    right_open = after.isspace() or after in _STOPS
    if left_open != right_open:
        return Mark(start, end, opens=left_open, closes=right_open)
    shape = found[0]
    if shape in _OPENING:
        return Mark(start, end, opens=True, closes=False)
    if shape in _CLOSING and not left_open:
        return Mark(start, end, opens=False, closes=True)
    return Mark(start, end, opens=True, closes=True)


def singles(text: str, gap: Span) -> list[Mark]:
    """Single marks that can be quotation marks: no apostrophes, as far as that can be seen."""
    marks: list[Mark] = []
    for found in SINGLE.finditer(text, *gap):
        start, end = found.span()
        before = text[start - 1] if start > gap[0] else " "
        after = text[end] if end < gap[1] else " "
        opens = (before.isspace() or before in _BRACKETS) and (after.isalnum() or after in "[(.…")
        closes = not before.isspace() and (after.isspace() or after in _STOPS)
        if opens and not _CLIPPED.match(text, start):
            marks.append(Mark(start, end, opens=True, closes=False))
        elif closes:
            marks.append(Mark(start, end, opens=False, closes=True))
    return _without_possessives(text, marks)


def _without_possessives(text: str, marks: list[Mark]) -> list[Mark]:
    """Drop the apostrophe of "the workers' rights" where nothing is open or a better closing mark follows.

    One behind which the sentence goes on, and that would close several sentences, is dropped as well.
    """
    kept: list[Mark] = []
    for index, mark in enumerate(marks):
        after = marks[index + 1] if index + 1 < len(marks) else None
        plural = (
            mark.closes and text[mark.start - 1] in "sS" and text[mark.end : mark.end + 2].strip().isalpha()
        )
        better = after is not None and after.closes
        closed = bool(kept) and kept[-1].closes
        if not (plural and (better or closed or _closes_sentences(text, kept, mark))):
            kept.append(mark)
    return kept


def _closes_sentences(text: str, before: list[Mark], mark: Mark) -> bool:
    """Whether a closing mark in mid-sentence stands behind an opening one and the end of a sentence."""
    opened = before[-1] if before and before[-1].opens else None
    return opened is not None and bool(_NEW_SENTENCE.search(text, opened.end, mark.start))
