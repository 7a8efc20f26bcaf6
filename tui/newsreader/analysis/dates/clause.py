"""The part of a sentence that tells what happened at a time."""

from __future__ import annotations

import re

from newsreader.analysis.dates.words import MONTHS, UNITS, WEEKDAYS
from newsreader.article.model import Span

_OPENS = (
    "and but while after before when who which where although "
    "though because as since until saying adding so or if with"
)
_CUT = re.compile(
    rf"[;:—–]\s|\s--?\s(?![0-9])|[.!?]['\"’”]+\s|,['\"’”]*\s+(?=(?:{'|'.join(_OPENS.split())})\b)"
    r"|\s(?=and\s(?:he|she|they)\s[a-z])",
    re.IGNORECASE,
)
MARKS = " \t\r\n.,;:!?\"'‘’“”()[]"

_FEWEST_WORDS = 5
_ASIDE = re.compile(r"(?:who|which|whose|where)\b")
_VERB = re.compile(r"\b(?:[a-z]+ed|is|are|was|were|has|had|will|said|says|told|made|took|won|lost|led)\b")
"""What "Yesterday the clerk Ann Mott, who saw it, …" has not had yet."""

_FEWEST_TELLING = 3
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS, *UNITS, "this", "last", "next"))
FAR = 500
"""Characters on each side of a time that its clause may reach."""


def clause_of(text: str, sentence: Span, span: Span) -> Span:
    """The part of a sentence around some words, cut at semicolons, dashes and clause-opening commas.

    A part of fewer than five words takes in its neighbours, so that it says what happened.
    """
    first, last = max(sentence[0], span[0] - FAR), min(sentence[1], span[1] + FAR)
    while sentence[0] < first < span[0] and not text[first - 1].isspace():
        first += 1
    cuts = [first, *(match.end() for match in _CUT.finditer(text, first, last)), last]
    left = max(index for index, cut in enumerate(cuts) if cut <= span[0])
    right = min(index for index, cut in enumerate(cuts) if cut >= span[1])
    if cuts[left] == first and _ASIDE.match(text, cuts[right]) and not _VERB.search(text, first, cuts[right]):
        right = min(right + 2, len(cuts) - 1)
    while (left, right) != (0, len(cuts) - 1) and not _says_what(text[cuts[left] : cuts[right]]):
        left, right = (left, right + 1) if right < len(cuts) - 1 else (left - 1, right)
    return _trimmed(text, (cuts[left], cuts[right]), span[1])


def _telling(words: str) -> list[str]:
    """The words that are of no calendar."""
    return [word for word in words.split() if word.strip(MARKS).lower() not in _CALENDAR]


def _says_what(words: str) -> bool:
    """Whether there is more than a time: enough words, and some that are of no calendar."""
    telling = _telling(words)
    return (
        len(words.split()) >= _FEWEST_WORDS and sum(word[0].isalpha() for word in telling) >= _FEWEST_TELLING
    )


def _trimmed(text: str, clause: Span, least: int) -> Span:
    """The clause without commas, dashes and white space at its end, which stays at `least` or after it."""
    start, end = clause
    while end > least and (text[end - 1].isspace() or text[end - 1] in ",;:—–-"):
        end -= 1
    return start, end
