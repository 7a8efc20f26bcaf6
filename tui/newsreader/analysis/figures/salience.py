"""How much a figure is a key figure: its kind, size, place and repetition, in one weighted sum."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.outcomes import around, outcome

if TYPE_CHECKING:
    from newsreader.analysis.figures.reading import Reading

SUPERLATIVE = re.compile(
    r"(?i)\b(?:record|most|largest|biggest|highest|lowest|worst|deadliest|longest|total|overall"
    r"|unprecedented|first time)\b"
)

WEIGHTS = {
    "money": 1.4, "percent": 1.7, "ratio": 0.8, "count": 0.9, "measure": 0.4, "duration": 0.8,
    "age": -0.5, "rank": 0.0, "dead": 1.3, "harmed": 0.5, "times": -0.7, "largest": 0.3,
    "size": 1.7, "one": -1.0, "vague": -0.7, "first": 0.1, "early": 1.8, "headline": 1.5,
    "summary": 0.5, "repeated": 1.1, "converted": -3.0, "quoted": -0.3, "superlative": 0.2, "trend": 0.5,
    "unnamed": -1.0, "precise": 0.2, "aside": -0.3, "superseded": -3.0, "lede": 0.4, "ago": -0.7,
    "compared": -1.0, "forecast": -1.0, "subject": 0.4, "sample": -2.0,
    "known": -0.6, "whereabouts": -0.3, "window": -0.5, "penalty": 0.5,
    "denied": -2.0, "earlier": -1.5, "passing": -0.7,
}  # fmt: skip
"""What each feature adds. Set by hand, and moved only where two kinds of evidence agreed: figures that
annotators put in a box, and figures that editors' own summaries of other articles repeat. Twenty articles of
the first kind are too few to fit them freely; the second kind does not tell which figure comes first."""

_FORECAST = re.compile(
    r"(?i)\b(?:forecasts?|estimates?|expectations?|projections?|predictions?|consensus|guidance"
    r"|(?:analysts|economists|traders|investors|experts)(?: \w+){0,4}"
    r" (?:expect|forecast|predict|estimat|project)\w*)[^.,;!?]{0,40}$"
)
_SAMPLED = re.compile(
    r"(?i)\b(?:survey(?:s|ed|ing)?|poll(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:s|ed|ing)"
    r"|canvass(?:es|ed|ing)?|sample|(?:survey|poll|study|questionnaire) of)(?: (?:about|around|nearly|some"
    r"|almost|more than|over|of|the))* $"
)
_AGO = re.compile(r"(?i) (?:ago|later|earlier|before|after|running|in a row)\b")
_KNOWN = re.compile(r"(?i)\b(?:the|his|her|their|its|our|my) (?:other |remaining )?$")
_WHEREABOUTS = re.compile(r"(?i)[ -](?:(?:due )?(?:north|south|east|west)|away|outside|inland|offshore|from)")
_WINDOW = re.compile(r"(?i)\b(?:past|last|next|first|previous|final|opening|just|only) $")
_PENALTY = re.compile(
    r"(?i)\b(?:sentence[sd]?|prison|jail(?:ed)?|bans?|banned|suspen(?:ded|sion)|fine[sd]?|bail|bond"
    r"|behind bars"
    r"|imprison\w*|probation|penalt\w+|damages|compensation|reward)\b"
)
_IN_PASSING = re.compile(r"[,(] $|\($")
_SMALL = 10
_SMALL_WORDS = re.compile(r"(?i)(?:one|two|three|four|five|six|seven|eight|nine|ten)")


def features(
    reading: Reading,
    *,
    text: str,
    sentence: int,
    headline: str,
    chosen: bool,
    repeats: int,
    largest: bool,
    quoted: bool,
) -> dict[str, float]:
    """The features of a figure by name; those that are 0 are left out.

    Args:
        sentence: Index of the figure's sentence in the body, -1 in the title.
        headline: The title, or "".
        chosen: Whether it stands in a sentence of the summary.
        repeats: How many other figures have the same value and unit.
        largest: Whether it is the largest of its unit among several.
        quoted: Whether it stands inside a direct quotation.
    """
    start, end = reading.start, max(reading.end, reading.rate_end)
    near_start = max(reading.sentence.start_char, start - 70)
    near = text[max(reading.sentence.start_char, start - 50) : min(reading.sentence.end_char, end + 50)]
    value = max(reading.value) if isinstance(reading.value, tuple) else reading.value
    counted = reading.kind == "count"
    fate = outcome(text, start, end) if counted else None
    found = {
        reading.kind: 1.0,
        "dead": float(fate == "dead"),
        "harmed": float(fate not in (None, "dead")),
        "times": float(counted and reading.unit == "time"),
        "largest": float(largest),
        "size": _size(reading, value),
        "one": float(counted and value == 1),
        "vague": float(reading.numeral.form == "vague"),
        "first": float(sentence <= 0),
        "early": 1 / (1 + 0.25 * max(sentence, 0)),
        "headline": float(text[reading.numeral.start : reading.numeral.end] in headline.split()),
        "summary": float(chosen),
        "repeated": float(repeats > 0),
        "converted": float(reading.restates),
        "quoted": float(quoted),
        "superlative": float(SUPERLATIVE.search(near) is not None),
        "trend": float(reading.trend is not None or reading.moves),
        "unnamed": float(reading.unit is None),
        "precise": float(reading.bound == "="),
        "lede": float(counted and sentence <= 1),
        "ago": float(reading.kind == "duration" and _AGO.match(text, end) is not None),
        "superseded": float(reading.superseded),
        "compared": float(reading.compared),
        "forecast": float(_FORECAST.search(text, near_start, start) is not None),
        "sample": float(counted and _SAMPLED.search(text, near_start, start) is not None),
        "subject": float(hanger(reading).dep_ in ("nsubj", "nsubjpass")),
        **_remarks(text, reading, start, end),
        reading.standing or "": 1.0,
        "aside": float(counted and _SMALL_WORDS.fullmatch(text[start : reading.end]) is not None),
    }
    return {name: amount for name, amount in found.items() if name and amount}


def _remarks(text: str, reading: Reading, start: int, end: int) -> dict[str, float]:
    """What the words beside it make of a figure.

    "the two men" are known already, "30 miles east of the city" says where, "the past two years" since when;
    what a court or a club imposes is what happened; "Anna Lund, 34, said" tells an age in passing.
    """
    before, after = around(text, start, end)
    counted, lasting = reading.kind == "count", reading.kind == "duration"
    small = counted and reading.numeral.value <= _SMALL
    imposed = lasting or reading.kind == "money"
    return {
        "known": float(small and _KNOWN.search(before) is not None),
        "whereabouts": float(reading.kind == "measure" and _WHEREABOUTS.match(after) is not None),
        "passing": float(reading.kind == "age" and _IN_PASSING.search(before) is not None),
        "window": float(lasting and _WINDOW.search(before) is not None),
        "penalty": float(imposed and _PENALTY.search(f"{before} {after}") is not None),
    }


def _size(reading: Reading, value: float) -> float:
    """0 to about 1: the order of magnitude of a count or a sum of money."""
    if reading.kind not in ("count", "money") or value <= 1:
        return 0.0
    return min(math.log10(value) / (6 if reading.kind == "count" else 9), 1.2)


def score(found: dict[str, float]) -> float:
    """The weighted sum of a figure's features."""
    return round(sum(WEIGHTS[name] * amount for name, amount in found.items()), 3)


def repetitions(readings: Sequence[Reading]) -> Counter[tuple[float | tuple[float, float], str | None]]:
    """How often each value with its unit is given."""
    return Counter((reading.value, reading.unit) for reading in readings)


def largest(readings: Sequence[Reading]) -> list[Reading]:
    """The readings that are the largest of their unit, of at least two in that unit."""
    units: dict[str | None, list[Reading]] = {}
    for reading in readings:
        if isinstance(reading.value, float):
            units.setdefault(reading.unit, []).append(reading)
    return [max(members, key=lambda r: r.numeral.value) for members in units.values() if len(members) > 1]
