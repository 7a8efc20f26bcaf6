"""How much a figure is a key figure: its kind, its place, its repetition, and what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.analysis.figures.reading import Reading
    from newsreader.article.model import Span

KIND = {
    "money": 2.5,
    "ratio": 2.2,
    "percent": 2.0,
    "count": 1.5,
    "measure": 1.0,
    "duration": 0.8,
    "age": 0.3,
    "rank": 0.5,
}
CASUALTY = re.compile(
    r"(?i)\b(?:kill|dead|die[sd]?\b|dying|death|injur|wound|casualt|victim|missing|hurt|displac|evacuat|homeless|trapped|"
    r"fled|flee|strand|hostage|arrest|refugee|surviv|rescued|infect|sicken|hospitali[sz]ed|body|bodies|slain|massacre)"
)
SUPERLATIVE = re.compile(
    r"(?i)\b(?:record|first|most|largest|biggest|highest|lowest|worst|best|deadliest|longest|total|overall|unprecedented)\b"
)
SENTENCED = re.compile(r"(?i)\b(?:sentenc|jail|prison|behind bars|contract|ban|suspen|deadline)")


def salience_of(
    reading: Reading,
    *,
    text: str,
    sentence: int,
    headline: str,
    chosen: Sequence[Span],
    repeats: int,
    largest: bool,
    quoted: bool,
) -> float:
    """A hand-weighted score.

    Args:
        sentence: Index of the figure's sentence in the body, -1 in the title.
        headline: The title, or "".
        chosen: Spans of the summary's sentences.
        repeats: How many other figures have the same value and unit.
        largest: Whether it is the largest of its unit among several.
        quoted: Whether it stands inside a quotation.
    """
    near = text[
        max(reading.sentence.start_char, reading.start - 60) : min(
            reading.sentence.end_char, reading.end + 60
        )
    ]
    score = KIND[reading.kind]
    if reading.kind == "count" and CASUALTY.search(near):
        score = 3.0
    if reading.kind == "percent" and reading.trend:
        score = 2.5
    if reading.kind == "duration" and SENTENCED.search(near):
        score = 1.5
    score += 2.0 if sentence < 2 else 2.0 / (1 + 0.15 * sentence)
    score += 3.0 if text[reading.numeral.start : reading.numeral.end] in headline.split() else 0.0
    score += 1.5 if any(s <= reading.start < e for s, e in chosen) else 0.0
    score += min(repeats, 2) * 1.0 + 0.5 * largest + 0.7 * (reading.trend is not None) - 0.3 * quoted
    score += 0.5 if SUPERLATIVE.search(near) else 0.0
    return round(score, 3)
