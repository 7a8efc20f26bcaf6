"""How exactly a number is stated: "about 250", "at least 17", "up to $8 million", "20 or more".

The phrases stand in `bounds.txt`.
"""

from __future__ import annotations

import re
from functools import cache

from newsreader.analysis.figures.words import lines
from newsreader.analysis.model import Bound

_SHORT = frozenset(("some", "like", "say", "near", "past", "above", "below", "inside", "over", "under"))
"""Words that are also prepositions or verbs of something else."""

_DURING = re.compile(r"(?i)\bover (?:the |an? |another |just )*$")
_STATED = re.compile(
    r"(?i)\b(?:for|of|after|in|with|took|takes|take|last(?:s|ed|ing)?|spent|than|just|well|little|bit|is|was|were|are|be|by"
    r"|spend|served|spanning|and|to) over $"
)
_REACH = 60


def bound_of(text: str, start: int, ends: tuple[int, ...], *, duration: bool) -> Bound:
    """The bound of the figure that begins at `start`.

    Args:
        ends: Where words that follow may stand: after the number, after its unit, after the noun counted.
        duration: Whether it is a span of time, before which "over" may mean "during".
    """
    before = re.split(r"[.;!?]\s|\n", text[max(0, start - _REACH) : start])[-1]
    for bound, pattern in _patterns()["before"]:
        match = pattern.search(before)
        if not match or (duration and _DURING.search(before) and not _STATED.search(before)):
            continue
        if match[0].strip().lower() not in _SHORT or _stands_free(before, match):
            return bound
    for bound, pattern in _patterns()["after"]:
        if any(pattern.match(text, end) for end in ends):
            return bound
    return "="


def _stands_free(before: str, match: re.Match[str]) -> bool:
    """Whether a short word is an adverb of the number and no preposition or verb of something else."""
    word, lead = match[0].strip().lower(), before[: match.start()].rstrip().lower()
    if word == "like":
        return bool(re.search(r"(?:something|it[’']s|was|is)$", lead))
    if word == "say":
        return lead.endswith((",", "("))
    if word == "past":
        return not re.search(r"\b(?:the|over|in)$", lead)
    return not (word in ("over", "under") and re.search(r"\b(?:win|victory|lead|beat|came|defeat)$", lead))


@cache
def _patterns() -> dict[str, list[tuple[Bound, re.Pattern[str]]]]:
    """Patterns for what stands before and after a number, by bound, in the order they are tried."""
    phrases: dict[str, list[str]] = {}
    for line in lines("bounds.txt"):
        head, _, rest = line.partition(" : ")
        phrases.setdefault(head.strip(), []).extend(phrase.strip() for phrase in rest.split(", "))
    hedges = "|".join(phrases["hedges"])
    bounds: tuple[Bound, ...] = (">", "<", "~")
    lead, trail = r"(?i)(?<![\w’'-])", rf"[ \u00a0]?(?:(?:{hedges}) )*$"
    before = [rf"{lead}(?:{_either(phrases[f'before {b}'])}){trail}" for b in bounds]
    after = [rf"(?i) ?(?:{_either(phrases[f'after {b}'])})" for b in bounds]
    return {
        "before": [(bound, re.compile(pattern)) for bound, pattern in zip(bounds, before, strict=True)],
        "after": [(bound, re.compile(pattern)) for bound, pattern in zip(bounds, after, strict=True)],
    }


def _either(phrases: list[str]) -> str:
    """One alternative of many, the longest first, with full stops meant as such."""
    return "|".join(phrase.replace(".", r"\.") for phrase in sorted(phrases, key=lambda p: (-len(p), p)))
