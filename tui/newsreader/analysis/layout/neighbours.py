"""Lines that only their neighbours explain: captions above a credit, headings, highlights."""

from __future__ import annotations

from itertools import pairwise

from newsreader.analysis.layout.dateline import DATE
from newsreader.analysis.layout.lazy import Lazy
from newsreader.analysis.layout.model import HEADING
from newsreader.analysis.layout.titles import (
    BULLET,
    CLOSING,
    LABELLED,
    ends_sentence,
    in_headline_capitals,
    plain,
)
from newsreader.article.model import Span

DATED_END = Lazy(rf"(?x) {DATE} (?:,?\ in\ this\ .{{3,60}})? \.? $ ")
MAX_CAPTION = 500
MAX_HEADING_WORDS = 12
MAX_HEADING = 90
MIN_PARAGRAPH = 60
UNFINISHED = frozenset(
    """
    a an and are as at be because been between but by for from had has have he her his i if in into
    is it its nor of on or our she so than that the their they to was we were when which while who
    whose will with would you your
    """.lower().split()
)
"""Words that no heading ends in: such a line goes on in the next."""

SUBJECTS = frozenset({"He", "I", "It", "She", "There", "They", "This", "We", "You"})

Kinds = list[str | None]


def mark_by_neighbours(text: str, places: list[Span], kinds: Kinds, title: str | None) -> None:
    """Fill in the kinds of lines that are furniture because of what stands before or after them."""
    lines = [text[start:end] for start, end in places]
    _mark_repeated_title(lines, kinds, title)
    _mark_headings(lines, kinds)


def _mark_repeated_title(lines: list[str], kinds: Kinds, title: str | None) -> None:
    for index, line in enumerate(lines[:8]):
        if title and not kinds[index] and len(line) < 250 and plain(line) == plain(title):
            kinds[index] = "headline repeated"


def mark_highlights(text: str, places: list[Span], kinds: Kinds) -> None:
    """The lines without a full stop that follow a label such as "Story highlights"."""
    listing = single = False
    for index, (start, end) in enumerate(places):
        if not kinds[index] and not listing and not single:
            continue
        line = text[start:end]
        label = plain(line) if kinds[index] == "label" else ""
        if label == "highlight":
            single = True
        elif label in ("story highlights", "highlights", "key points"):
            listing = True
        elif not kinds[index]:
            if (listing or single) and len(line) < 200 and not ends_sentence(line):
                kinds[index] = "story highlight"
            else:
                listing = False
            single = False


def mark_captions(text: str, places: list[Span], kinds: Kinds) -> None:
    """The line above a photo credit, where it ends in the date of the photo."""
    for index, (above, kind) in enumerate(pairwise(kinds)):
        start, end = places[index]
        is_above = kind == "photo credit" and above is None and end - start <= MAX_CAPTION
        if is_above and DATED_END.search(text[max(start, end - 120) : end]):
            kinds[index] = "caption"


def _mark_headings(lines: list[str], kinds: Kinds) -> None:
    """Short lines without a full stop between paragraphs that end in one."""
    for index, line in enumerate(lines):
        if kinds[index] or not is_heading(line):
            continue
        above = next(
            (lines[i] for i in range(index - 1, -1, -1) if kinds[i] in (None, "title", HEADING)), None
        )
        below = next((lines[i] for i in range(index + 1, len(lines)) if not kinds[i]), None)
        if above is not None and below is not None and is_prose(below):
            kinds[index] = HEADING


def is_heading(line: str) -> bool:
    """Whether a line may be a heading: few words, a capital first, no sentence, list item or data."""
    words = line.split()
    if not 1 <= len(words) <= MAX_HEADING_WORDS or len(line) > MAX_HEADING or BULLET.match(line):
        return False
    capitals = line.isupper() and len(line) > 3
    if line[0] in '"“”' or any(char.isdigit() for char in line) or (LABELLED.match(line) and not capitals):
        return False
    end = line.rstrip(CLOSING)[-1:]
    if end in ".!?":
        return capitals and end == "?"
    if not end.isalpha() or words[-1] in UNFINISHED or not (line[0].isupper() or line[0] in "'‘"):
        return False
    return capitals or in_headline_capitals(words) or (len(words) <= 8 and words[0] not in SUBJECTS)


def is_prose(line: str) -> bool:
    """Whether a line is as long as a paragraph and ends as a sentence does."""
    return len(line) >= MIN_PARAGRAPH and ends_sentence(line)
