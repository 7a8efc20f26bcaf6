"""Different values given for one thing: "48 killed" here, "at least 50 killed" there.

Only counts of people killed, hurt, missing or arrested are compared: other numbers of one unit differ far
more often because they are of different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.dates.words import MONTH_NAMES, either
from newsreader.analysis.figures.outcomes import around, in_sentence, outcome
from newsreader.analysis.model import Figure

_PART = re.compile(
    r"(?i)\b(?:includ(?:es?|ing)|of them|of whom|of those|among them|another|other|in (?:a|an"
    r"|the)? ?(?:separate|earlier|"
    r"previous|similar)|previous(?:ly)?|last (?:year|month|week)|since|so far this year|in (?:19"
    r"|20)[0-9]{2}|more than one)\b"
)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_BACK_THEN = re.compile(rf"\b(?:[Ii]n|[Ss]ince) (?:(?:late|early|mid)[- ])?{either(MONTH_NAMES)}\b")
_SERIES = re.compile(r"(?i)\b(?:string|series|wave|spate) of\b")
_KILLS = "kill"
"""The unit of what each player has some of ("had 12 kills"), and no toll."""
_CLOSE = 2.0
"""Two accounts of one event differ by less than this factor; more is another event."""
_MOST = 60
"""Figures of one sort that one is compared with, so that a long list costs no square."""

_SENTENCE = 160


def conflicts(figures: Sequence[Figure], text: str, mains: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each figure among `mains` that others contradict, those others, in reading order.

    Figures that are said to be a part of others, or of another event or time, contradict none, nor do those
    that the text itself denies or replaces. Values contradict when no number fits both with their bounds.
    """
    clashes: dict[int, set[int]] = {}
    held = [i for i in mains if figures[i].standing is None]
    for i, j in _of_people(figures, text, held):
        clashes.setdefault(i, set()).add(j)
        clashes.setdefault(j, set()).add(i)
    return {i: tuple(sorted(clashes[i])) for i in mains if i in clashes}


def _of_people(figures: Sequence[Figure], text: str, mains: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of counts of people that contradict each other."""
    fates: dict[str, list[int]] = {}
    for i in mains:
        if fate := _outcome(figures[i], text):
            fates.setdefault(fate, []).append(i)
    for members in fates.values():
        events = {i: _event(figures[i], text) for i in members}
        for at, i in enumerate(members):
            near = (j for j in members[at + 1 : at + 1 + _MOST] if events[i] == events[j])
            yield from ((i, j) for j in near if _contradict(figures[i], figures[j]))


def _contradict(one: Figure, other: Figure) -> bool:
    """Whether two counts are near enough to be of one event, and no number fits both."""
    low, high = sorted((float(one.value), float(other.value)))  # type: ignore[arg-type]
    if one.unit != other.unit or low <= 0 or high / low >= _CLOSE:
        return False
    (a, b), (c, d) = _interval(one), _interval(other)
    return b < c or d < a


def _outcome(figure: Figure, text: str) -> str | None:
    """What happened to the people counted, by the nearest word; None when they are a part."""
    if figure.kind != "count" or not isinstance(figure.value, float) or figure.value < 2:
        return None
    if figure.unit == _KILLS:
        return None
    before, after = around(text, *figure.span)
    if _PART.search(before[-24:]) or _PART.search(after):
        return None
    found = outcome(text, *figure.span)
    return found if found in ("dead", "hurt", "missing", "arrested") else None


def _event(figure: Figure, text: str) -> list[str]:
    """What its sentence says of the time of the event, and whether it is several events."""
    before, after = in_sentence(text, *figure.span, _SENTENCE)
    times = [
        found for words in (before, after) for found in (*_YEAR.findall(words), *_BACK_THEN.findall(words))
    ]
    return [*times, *_SERIES.findall(before)]


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
