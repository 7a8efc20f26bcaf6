"""Different values given for one thing: "48 killed" here, "at least 50 killed" there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.analysis.figures.outcomes import around, outcome
from newsreader.analysis.model import Figure

_PART = re.compile(
    r"(?i)\b(?:includ(?:es?|ing)|of them|of whom|of those|among them|another|other|in (?:a|an"
    r"|the)? ?(?:separate|earlier|"
    r"previous|similar)|previous(?:ly)?|last (?:year|month|week)|since|so far this year|in (?:19"
    r"|20)[0-9]{2}|more than one)\b"
)
_CLOSE = 2.0
"""Two accounts of one event differ by less than this factor; more is another event."""


def conflicts(figures: Sequence[Figure], text: str, mains: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each figure among `mains` that others contradict, those others, in reading order.

    Only people killed, hurt, missing or arrested are compared, and not figures that are said to be a part of
    others or of another event. Values contradict when no number fits both with their bounds.
    """
    found: dict[int, tuple[int, ...]] = {}
    kinds = {i: _outcome(figures[i], text) for i in mains}
    for i in mains:
        others = [j for j in mains if j != i and kinds[i] and kinds[j] == kinds[i]]
        clash = tuple(sorted(j for j in others if _contradict(figures[i], figures[j])))
        if clash:
            found[i] = clash
    return found


def _outcome(figure: Figure, text: str) -> str | None:
    """What happened to the people counted, by the nearest word; None when they are a part."""
    if figure.kind != "count" or not isinstance(figure.value, float) or figure.value < 2 or not text:
        return None
    before, after = around(text, *figure.span)
    if _PART.search(before[-24:]) or _PART.search(after):
        return None
    found = outcome(text, *figure.span)
    return found if found in ("dead", "hurt", "missing", "arrested") else None


def _contradict(one: Figure, other: Figure) -> bool:
    assert isinstance(one.value, float)
    assert isinstance(other.value, float)
    low, high = sorted((one.value, other.value))
    if high / low > _CLOSE or one.unit != other.unit:
        return False
    (a, b), (c, d) = _interval(one), _interval(other)
    return b < c or d < a


def _interval(figure: Figure) -> tuple[float, float]:
    """The values that a figure allows."""
    assert isinstance(figure.value, float)
    value = figure.value
    return {
        "=": (value, value),
        "~": (0.9 * value, 1.1 * value),
        ">": (value, float("inf")),
        "<": (0.0, value),
    }[figure.bound]
