"""Different values given for one thing: "48 killed" here, "at least 50 killed" there.

Two kinds are found. Counts of people killed, hurt, missing or arrested are compared wherever they stand.
Other counts, sums and measures are compared only where two sources, one soon after the other, say the same
of the same things ("police said 30 houses burned; the mayor said 45 houses had burned"): numbers of one
unit differ far more often because they are of different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.figures.outcomes import around, outcome
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Figure

_PART = re.compile(
    r"(?i)\b(?:includ(?:es?|ing)|of them|of whom|of those|among them|another|other|in (?:a|an"
    r"|the)? ?(?:separate|earlier|"
    r"previous|similar)|previous(?:ly)?|last (?:year|month|week)|since|so far this year|in (?:19"
    r"|20)[0-9]{2}|more than one)\b"
)
_OTHER_THING = re.compile(
    r"(?i)\b(?:from|than|compared|forecast\w*|expect\w*|each|every|per|first|second|third|more|additional"
    r"|ago|later|next|years?|months?|weeks?|days?|would|could|will|plan\w*|up to|was sentenced)\b"
)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_BACK_THEN = re.compile(
    r"\b(?:[Ii]n|[Ss]ince) (?:(?:late|early|mid)[- ])?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_SERIES = re.compile(r"(?i)\b(?:string|series|wave|spate) of\b")
_SOURCE = re.compile(
    r"(?i)\b(?:said|says|according to|put|puts|estimate[sd]?|claim(?:s|ed)?|report(?:s|ed)|counted"
    r"|insist(?:s|ed))\b"
)
_BREAK = re.compile(r"[.!?;]\s|\n")
_KILLS = "kill"
"""The unit of what each player has some of ("had 12 kills"), and no toll."""
_CLOSE = 2.0
"""Two accounts of one event differ by less than this factor; more is another event."""
_WIDE = 5.0
"""So far may two sources be apart about the same things."""
_SOON = 400
_MOST = 60
"""Figures of one sort that one is compared with, so that a long list costs no square."""

_SENTENCE = 160
_STEM = 6


def conflicts(figures: Sequence[Figure], text: str, mains: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each figure among `mains` that others contradict, those others, in reading order.

    Figures that are said to be a part of others, or of another event or time, contradict none, nor do those
    that the text itself denies or replaces. Values
    contradict when no number fits both with their bounds.
    """
    clashes: dict[int, set[int]] = {}
    held = [i for i in mains if figures[i].standing is None]
    for i, j in (*_of_people(figures, text, held), *_of_sources(figures, text, held)):
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


def _of_sources(figures: Sequence[Figure], text: str, mains: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of other figures that two sources give differently."""
    stated = sorted(i for i in mains if _is_stated(figures[i], text) and not _outcome(figures[i], text))
    for at, i in enumerate(stated):
        for j in stated[at + 1 : at + 1 + _MOST]:
            if figures[j].span[0] - figures[i].span[1] > _SOON:
                break
            if _dispute(figures[i], figures[j], text):
                yield i, j


def _outcome(figure: Figure, text: str) -> str | None:
    """What happened to the people counted, by the nearest word; None when they are a part."""
    if figure.kind != "count" or not isinstance(figure.value, float) or figure.value < 2 or not text:
        return None
    if figure.unit == _KILLS:
        return None
    before, after = around(text, *figure.span)
    if _PART.search(before[-24:]) or _PART.search(after):
        return None
    found = outcome(text, *figure.span)
    return found if found in ("dead", "hurt", "missing", "arrested") else None


def _contradict(one: Figure, other: Figure) -> bool:
    """Whether two counts of people with one outcome cannot both be right, and are near enough to be one."""
    return one.unit == other.unit and _apart(one, other, _CLOSE)


def _event(figure: Figure, text: str) -> list[str]:
    """What its sentence says of the time of the event, and whether it is several events."""
    before, after = _sentence(figure, text)
    times = [
        found for words in (before, after) for found in (*_YEAR.findall(words), *_BACK_THEN.findall(words))
    ]
    return [*times, *_SERIES.findall(before)]


def _is_stated(figure: Figure, text: str) -> bool:
    """Whether a source gives a count, a sum or a measure, and nothing says that it is of something else."""
    if figure.kind not in ("count", "money", "measure") or not isinstance(figure.value, float):
        return False
    if figure.value < 3 or figure.unit is None or figure.trend or not text:
        return False
    near = around(text, *figure.span)
    if any(_PART.search(words) or _OTHER_THING.search(words) for words in near):
        return False
    sentence = _sentence(figure, text)
    return not _YEAR.search(" ".join(sentence)) and any(_SOURCE.search(words) for words in sentence)


def _dispute(one: Figure, other: Figure, text: str) -> bool:
    """Whether two sources, in sentences of their own, give different values for the same things.

    `one` stands before `other` in the text.
    """
    between = text[one.span[1] : other.span[0]]
    if (one.kind, one.unit) != (other.kind, other.unit) or not _BREAK.search(between):
        return False
    return _apart(one, other, _WIDE) and bool(_said_of(one, text) & _said_of(other, text))


def _said_of(figure: Figure, text: str) -> set[str]:
    """The stems of the words near a figure that may say what it is of, its own unit left out."""
    unit = (figure.unit or "").split()
    words = re.findall(r"[a-z]{4,}", " ".join(around(text, *figure.span)).lower())
    kept = (
        w for w in words if w not in lists()["said of anything"] and not any(w.startswith(u) for u in unit)
    )
    return {word[:_STEM] for word in kept}


def _sentence(figure: Figure, text: str) -> tuple[str, str]:
    """The words of its sentence before and after a figure, 160 characters at most."""
    start, end = figure.span
    before = _BREAK.split(text[max(0, start - _SENTENCE) : start])[-1]
    return before, _BREAK.split(text[end : end + _SENTENCE])[0]


def _apart(one: Figure, other: Figure, factor: float) -> bool:
    """Whether two values differ by less than a factor, and no number fits both."""
    assert isinstance(one.value, float)
    assert isinstance(other.value, float)
    low, high = sorted((one.value, other.value))
    if low <= 0 or high / low >= factor:
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
