"""When an article is no news story of some length: its opening is the honest summary, or a part is told."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from newsreader.analysis.page import Page

FEWEST = 6
"""Sentences under which choosing among them is no gain over reading on from the first."""

CLOCK = re.compile(
    r"""(?ix) \W{0,3} (?: \d{1,2}:\d{2} (?!\d)
      | \d{1,2} (?:[.h]\d{2})? \s? [ap]\.?m\b
      | \d{1,3} (?:\s?\+\s?\d{1,2})? \s? ['’′] (?!\w) )"""
)
"""A time of day or a minute of play at the start of a line."""

NUMBER = re.compile(r"[\"“(#]*(\d{1,2})[.):]\s")
"""The number of a part at its start."""

ENTRIES = 12
"""Paragraphs from which a pattern in their openings is more than a coincidence."""

ENTRY_WORDS = 30
"""An entry of a ticker is at most this long."""


def fallback_reason(page: Page) -> str | None:
    """Why the summary is the article's opening instead of a choice: a sentence, or None where it is none."""
    if not page.sentences:
        return None
    if not page.is_english:
        return "The text does not seem to be English: the summary is its opening."
    if len(page.sentences) < FEWEST:
        count = "one sentence" if len(page.sentences) == 1 else f"{len(page.sentences)} sentences"
        return f"The text has only {count}: the summary is its opening."
    for is_one, told in (
        (_is_round_up, "holds several stories"),
        (_is_transcript, "is a transcript"),
        (_is_interview, "is an interview in questions and answers"),
        (_is_ticker, "is mostly a live ticker"),
        (_is_list, "is mostly a list"),
    ):
        if is_one(page):
            return f"The text {told}: the summary is its opening."
    return None


def _is_round_up(page: Page) -> bool:
    """Whether three bylines stand apart among the paragraphs."""
    starts = [start for start, _ in page.layout.paragraphs]
    lines = zip(page.layout.furniture, page.layout.furniture_kinds, strict=True)
    return len({bisect_left(starts, end) for (_, end), kind in lines if kind == "byline"}) >= 3


def _is_transcript(page: Page) -> bool:
    """Whether half of the paragraphs open with a speaker's label: `NAME:` or `Q:`."""
    openings = [page.text[start : min(end, start + 40)] for start, end in page.layout.paragraphs]
    return len(openings) >= 4 and sum(map(_is_label, openings)) * 2 >= len(openings)


def _is_label(opening: str) -> bool:
    label, colon, _ = opening.partition(":")
    words = label.split()
    return bool(colon) and 1 <= len(words) <= 4 and all(word[:1].isupper() for word in words)


def _is_interview(page: Page) -> bool:
    """Whether a quarter of the paragraphs, at least four, are questions outside quotation marks."""
    ends = [page.text[max(start, end - 2) : end] for start, end in page.layout.paragraphs]
    openings = [page.text[start] for start, _ in page.layout.paragraphs]
    asked = sum(
        end.endswith("?") and opening not in "\"'“‘" for end, opening in zip(ends, openings, strict=True)
    )
    return asked >= 4 and asked * 4 >= len(ends)


def _is_ticker(page: Page) -> bool:
    """Whether a third of the lines open with a time, or most are entries of one form in the present tense."""
    lines = [line for line in page.text.split("\n") if line.strip()]
    timed = sum(CLOCK.match(line) is not None for line in lines)
    if timed >= 4 and timed * 3 >= len(lines):
        return True
    return _is_of_one_form(page) and _is_in_the_present(page)


def _is_of_one_form(page: Page) -> bool:
    """Whether most paragraphs are short, and a third open with two words that two others open with."""
    paragraphs = [page.text[start:end].split() for start, end in page.layout.paragraphs]
    if len(paragraphs) < ENTRIES:
        return False
    short = sum(len(words) <= ENTRY_WORDS for words in paragraphs)
    openings = Counter(" ".join(words[:2]).lower() for words in paragraphs)
    alike = sum(count for count in openings.values() if count >= 3)
    return short * 4 >= len(paragraphs) * 3 and alike * 3 >= len(paragraphs)


def _is_in_the_present(page: Page) -> bool:
    """Whether most sentences hold no verb in the past tense."""
    past = sum(any(token.tag_ == "VBD" for token in sentence) for sentence in page.sentences)
    return past * 2 < len(page.sentences)


def _is_list(page: Page) -> bool:
    """Whether most sentences hold no verb with tense or most paragraphs are bullets."""
    bullets = sum(page.text[start] in "•·*-–—▪◦‣" for start, _ in page.layout.paragraphs)
    verbless = sum(not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in s) for s in page.sentences)
    return bullets * 2 > len(page.layout.paragraphs) or verbless * 2 > len(page.sentences)


def is_numbered(page: Page) -> bool:
    """Whether five sentences open with numbers that count up or down through more than half of the text."""
    openings = [(found[1], i) for i, s in enumerate(page.sentences) if (found := NUMBER.match(s.text))]
    counted = sum(abs(int(one) - int(next_)) == 1 for (one, _), (next_, _) in pairwise(openings))
    return counted >= 4 and (openings[-1][1] - openings[0][1]) * 2 > len(page.sentences)
