"""How much a figure is a key figure: its kind, size, place and repetition, in one weighted sum."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec
from spacy.tokens import Span as Words
from spacy.tokens import Token

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.outcomes import around, outcome
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.trend import WHEREABOUTS

WEIGHTS_FILE = Path(__file__).with_name("salience.json")

_SAMPLED = re.compile(
    r"(?i)\b(?:survey(?:s|ed|ing)?|poll(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:s|ed|ing)"
    r"|canvass(?:es|ed|ing)?|sample|(?:survey|poll|study|questionnaire) of)(?: (?:about|around|nearly|some"
    r"|almost|more than|over|of|the))* $"
)
_KNOWN = re.compile(r"(?i)\b(?:the|his|her|their|its|our|my) (?:other |remaining )?$")
_PENALTY = re.compile(
    r"(?i)\b(?:sentence[sd]?|prison|jail(?:ed)?|bans?|banned|suspen(?:ded|sion)|fine[sd]?|bail|bond"
    r"|behind bars"
    r"|imprison\w*|probation|penalt\w+|damages|compensation|reward)\b"
)
_IN_PASSING = re.compile(r"[,(] $|\($")
_SMALL = 10
_SMALL_WORDS = re.compile(r"(?i)(?:one|two|three|four|five|six|seven|eight|nine|ten)")
_PERIODS = frozenset(["second", "minute", "hour", "day", "week"])
_BESIDE = 6
"""Words on either side of what a number hangs on that are held against those of the lede."""
_SHORT = 8
"""A first sentence of fewer words is no lede without the next."""
_BRACKET = 60


def features(
    reading: Reading,
    *,
    text: str,
    sentence: int,
    headline: str,
    chosen: bool,
    repeats: int,
    quoted: bool,
    lede: frozenset[str],
) -> dict[str, float]:
    """The features of a figure by name; those that are 0 are left out.

    Args:
        sentence: Index of the figure's sentence in the body, -1 in the title.
        headline: The title, or "".
        chosen: Whether it stands in a sentence of the summary.
        repeats: How many other figures have the same value and unit.
        quoted: Whether it stands inside a direct quotation.
        lede: The telling words of the opening.
    """
    start, end = reading.start, max(reading.end, reading.rate_end)
    near_start = max(reading.sentence.start_char, start - 70)
    value = max(reading.value) if isinstance(reading.value, tuple) else reading.value
    counted = reading.kind == "count"
    fate = outcome(text, start, end) if counted else None
    found = {
        reading.kind: 1.0,
        "dead": float(fate == "dead"),
        "harmed": float(fate not in (None, "dead")),
        "times": float(counted and reading.unit == "time"),
        "size": _size(reading, value),
        "one": float(counted and value == 1),
        "two": float(counted and value == 2),
        "vague": float(reading.numeral.form == "vague"),
        **_where(sentence),
        "headline": float(text[reading.numeral.start : reading.numeral.end] in headline.split()),
        "summary": float(chosen),
        "repeated": float(repeats > 0),
        "converted": float(reading.restates),
        "quoted": float(quoted),
        "trend": float(reading.trend is not None or reading.moves),
        "unnamed": float(reading.unit is None),
        "precise": float(reading.bound == "="),
        "lede": float(counted and sentence <= 1),
        "of the lede": _shared(reading, lede),
        "superseded": float(reading.superseded),
        "compared": float(reading.compared),
        "sample": float(counted and _SAMPLED.search(text, near_start, start) is not None),
        **_how(text, reading),
        "period": float(reading.unit in _PERIODS),
        "words": float(not any(char.isdigit() for char in text[start : reading.end])),
        **_remarks(text, reading, start, end),
        reading.standing or "": 1.0,
        "aside": float(counted and _SMALL_WORDS.fullmatch(text[start : reading.end]) is not None),
    }
    return {name: amount for name, amount in found.items() if name and amount}


def _where(sentence: int) -> dict[str, float]:
    """The part of the article that a sentence stands in."""
    return {
        "early": 1 / (1 + 0.25 * max(sentence, 0)),
        "near the top": float(1 <= sentence <= 2),
        "upper part": float(3 <= sentence <= 5),
        "middle part": float(6 <= sentence <= 10),
    }


def _how(text: str, reading: Reading) -> dict[str, float]:
    """What the figure is in its sentence."""
    relation, window = hanger(reading).dep_, (reading.start - _BRACKET, reading.start)
    return {
        "subject": float(relation in ("nsubj", "nsubjpass")),
        "object": float(relation == "dobj"),
        "listed": float(relation == "conj"),
        "bracketed": float(text.rfind("(", *window) > text.rfind(")", *window)),
    }


def _remarks(text: str, reading: Reading, start: int, end: int) -> dict[str, float]:
    """What the words beside it make of a figure.

    "the two men" are known already, "30 miles east of the city" says where; what a court or a club imposes is
    what happened; "Anna Lund, 34, said" tells an age in passing.
    """
    before, after = around(text, start, end)
    small = reading.kind == "count" and reading.numeral.value <= _SMALL
    imposed = reading.kind in ("duration", "money")
    return {
        "known": float(small and _KNOWN.search(before) is not None),
        "whereabouts": float(reading.kind == "measure" and WHEREABOUTS.match(after) is not None),
        "passing": float(reading.kind == "age" and _IN_PASSING.search(before) is not None),
        "penalty": float(imposed and _PENALTY.search(f"{before} {after}") is not None),
    }


def _size(reading: Reading, value: float) -> float:
    """0 to about 1: the order of magnitude of a count or a sum of money."""
    if reading.kind not in ("count", "money") or value <= 1:
        return 0.0
    return min(math.log10(value) / (6 if reading.kind == "count" else 9), 1.2)


def score(found: dict[str, float]) -> float:
    """The weighted sum of a figure's features."""
    known = weights()
    return round(sum(known.get(name, 0.0) * amount for name, amount in found.items()), 3)


@cache
def weights() -> dict[str, float]:
    """What each feature adds; learned by `benchmarks/train_salience.py`."""
    return msgspec.json.decode(WEIGHTS_FILE.read_bytes(), type=dict[str, float])


def telling_words(sentences: Sequence[Words]) -> frozenset[str]:
    """The lemmas of the opening that say what the article is of."""
    opening = sentences[: 1 + (len(sentences[0]) < _SHORT)] if sentences else ()
    return frozenset(lemma for sentence in opening for lemma in _telling(sentence))


def _telling(words: Iterable[Token]) -> Iterator[str]:
    return (
        word.lemma_.lower()
        for word in words
        if word.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") and word.is_alpha and not word.is_stop
    )


def _shared(reading: Reading, lede: frozenset[str]) -> float:
    """The share of the telling words near a figure that the opening has too."""
    at, sentence = hanger(reading).i, reading.sentence
    near = set(
        _telling(sentence.doc[max(sentence.start, at - _BESIDE) : min(sentence.end, at + _BESIDE + 1)])
    )
    return len(near & lede) / max(2, len(near))


def repetitions(readings: Sequence[Reading]) -> Counter[tuple[float | tuple[float, float], str | None]]:
    """How often each value with its unit is given."""
    return Counter((reading.value, reading.unit) for reading in readings)
