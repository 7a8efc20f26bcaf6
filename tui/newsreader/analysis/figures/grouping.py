"""Thousands marked by a space: "R500 000", "1 000 000 euros", "12 500 kroner"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.units import currency_after, currency_before
from newsreader.analysis.figures.words import lists

_NARROW = r"[\u00a0\u2009\u202f]"
_GROUPED = re.compile(
    rf"([1-9][0-9]{{0,2}})(?:{_NARROW}[0-9]{{3}}|[ ][0-9]{{3}})+(?:\.[0-9]{{1,2}})?(?![0-9])"
)
_RUNS_ON = re.compile(rf"(?:[ ]|{_NARROW}|[-‑–/:.,])[0-9]")
_NUMBER_BEFORE = re.compile(rf"[0-9](?:[ ]|{_NARROW}|[-‑–/:.,])$|[0-9]$|[+(#@]$")
_COUNTED = re.compile(r"[ ]?(?:%|(?!and\b|or\b|to\b|in\b|at\b|for\b)[a-z]{2,})")
_COMMON_WORD = re.compile(r"(?:^|[\s(\"“'‘])([a-z]+) $")


def grouped_end(text: str, start: int, end: int) -> int | None:
    """Where the number that begins with the digits `text[start:end]` ends when spaces mark its thousands.

    A plain space joins only what is hardly two numbers: two groups or more, a group that begins with a nought
    ("3 000"), a sum of money, or a count after a common word ("some 12 500 people", not "on Channel 4 200
    viewers"). Telephone numbers and the like run on in other ways.
    """
    if end - start > 3 or _NUMBER_BEFORE.search(text[max(0, start - 2) : start]):
        return None
    match = _GROUPED.match(text, start, start + 32)
    if not match or _RUNS_ON.match(text, match.end()):
        return None
    groups = re.split(r"\D", match[0].partition(".")[0])
    if " " not in match[0] or len(groups) > 2 or groups[1].startswith("0"):
        return match.end()
    if currency_before(text, start) or currency_after(text, match.end()):
        return match.end()
    word = _COMMON_WORD.search(text[max(0, start - 20) : start])
    names = word is None or word[1] in lists()["labels"]
    return match.end() if not names and _COUNTED.match(text, match.end()) else None
