"""Two numbers that make one figure: ranges, ratios and votes."""

from __future__ import annotations

import re
from itertools import takewhile
from math import prod
from typing import Literal

from newsreader.analysis.figures.atoms import SCALES, times
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.trend import trend_of

Link = Literal["range", "change", "reversed", "ratio", "vote", "score"]
"""A "change" is "from X to Y", "reversed" the same given as "to Y from X"."""

_ADVERBS = (
    r"(?:(?:about|around|nearly|almost|roughly|just|some|over|more than|as much as|as many as|up to"
    r"|at least|only|"
    r"under|a|an|the|as little as|as few as|an estimated|perhaps|maybe|even) )*"
)
_TO = re.compile(rf"[ -]?(?:to|through|till|until)[ -]{_ADVERBS}", re.IGNORECASE)
_LATE_TO = re.compile(rf"(?:,? [\w’']+){{0,2}} to {_ADVERBS}", re.IGNORECASE)
_AND = re.compile(rf" and {_ADVERBS}", re.IGNORECASE)
_FROM_AFTER = re.compile(rf" from {_ADVERBS}", re.IGNORECASE)
_DASH = re.compile(r"\s?(?:-|–|‑|—|−|/)\s?")
_OPENING = re.compile(
    rf"\b(?:from(?: (?:an?|the|its|their|his|her|our))?(?: [\w’'-]+){{0,2}} (?:estimate|total|figure|average"
    rf"|record|forecast|count|toll|peak|high|low) of|from|rang(?:e|es|ed|ing)(?: from)?|between|ages? of|aged"
    rf"|vary(?:ing)?(?: from)?"
    rf"|anywhere from) {_ADVERBS}$",
    re.IGNORECASE,
)
_VOTE = re.compile(
    r"(?i)\bvot(?:e|es|ed|ing)\b|\bballot|\breferend|\bpass(?:ed|es)\b|\bapprov(?:e|ed|al)|\breject(?:ed"
    r"|ion)?\b|\bruling\b"
    r"|\bruled\b|\bsplit\b|\bdecision\b|\bconfirm(?:ed|ation)\b|\badopted\b|\bmajority\b|\btally\b"
    r"|\bmotion\b|\bacquit"
    r"|\bbill\b|\bimpeach|\boverrid"
)
_OUT_OF = re.compile(r" (?:out of|in)(?: every| each)? |-(?:out-of|in|of)-", re.IGNORECASE)
_CRICKET = re.compile(r"\b(?:wickets?|innings|overs|bowle[dr]s?|batsm[ae]n)\b")
_NEAR = 600
"""Characters on either side in which a word of cricket tells "179 for two" to be a score."""
_FAR_APART = 4
"""From here on what something moved by and what it came to are apart ("fell by 300 to 1.3 million")."""


def link(text: str, left: Reading, right: Reading) -> Link | None:
    """How two neighbouring numbers belong together, if they make one figure."""
    start = left.rate_end or left.end
    if right.start < start or right.start - start > 40:
        return None
    between = text[start : right.start]
    if between.strip() == "=" and left.kind == right.kind == "money":
        return "score"
    if _OUT_OF.fullmatch(between) and not left.stated:
        return "ratio" if _is_ratio(text, left, right, between) else None
    if _DASH.fullmatch(between):
        return _dashed(text, left, right, between)
    if between == " for " and not any(r.stated or r.noun for r in (left, right)):
        return "score" if _CRICKET.search(text, max(0, left.start - _NEAR), right.end + _NEAR) else None
    if left.numeral.form in ("multiple", "vague", "rank") or not _comparable(left, right):
        return None
    opening = _OPENING.search(text[max(0, left.start - 40) : left.start])
    if between == " or " and left.numeral.form == right.numeral.form in ("digits", "words"):
        return "range" if _is_either(left, right) else None
    if _AND.fullmatch(between):
        return "range" if opening and re.match(r"(?i)between|ages? of", opening[0]) else None
    rest = text[_noun_end(left) : right.start] if _noun_end(left) <= right.start else between
    if _FROM_AFTER.fullmatch(rest) and re.search(
        r"(?i)\b(?:to|at) [^\w\s]*$", text[max(0, left.start - 8) : left.start]
    ):
        return "reversed"
    if rest != between and left.noun is not None and left.noun.lemma_ == "vote" and _TO.fullmatch(rest):
        return "vote" if right.noun is None else None
    if opening:
        way: Link = "change" if opening[0].lower().startswith("from") else "range"
        return way if _TO.fullmatch(between) or _LATE_TO.fullmatch(rest) else None
    return _plain_to(text, left, right, between)


def _is_either(left: Reading, right: Reading) -> bool:
    """Whether "X or Y" is one rough amount ("three or four boats"): close together, and of one thing."""
    close = left.numeral.value < right.numeral.value <= 2 * left.numeral.value
    named = right.stated or right.noun is None or right.noun.i > right.last.i
    return close and named and not left.stated and right.kind != "money"


def _plain_to(text: str, left: Reading, right: Reading, between: str) -> Link | None:
    """What "X to Y" is without a "from": a vote, a range, or nothing together ("rose 5 points to 80")."""
    if not _TO.fullmatch(between):
        return None
    decided = right.noun is None or _VOTE.search(right.noun.lower_)
    if not left.stated and not right.stated and decided and _votes(text, left, right):
        return "vote"
    if left.stated and not right.stated:
        scaled = right.numeral.scaled and not left.numeral.scaled
        shared = left.kind == "money" and scaled and not _in_plural(right)
        return "range" if shared and left.numeral.value < right.numeral.value / _factor(right) else None
    if left.kind == right.kind == "percent" and left.numeral.value > right.numeral.value:
        return None
    if left.numeral.form == "fraction" and not left.stated and right.numeral.form != "fraction":
        return None
    if not left.stated and not right.stated and left.numeral.value > right.numeral.value:
        return "ratio" if left.numeral.scaled and right.numeral.value == 1 else "score"
    apart = right.noun is None and right.numeral.value > _FAR_APART * left.numeral.value
    moved = left.stated or (apart and not right.stated)
    if moved and trend_of(text, left.start, left.rate_end or left.end, left.last, relative=True)[0]:
        return None
    return "range"


def _noun_end(reading: Reading) -> int:
    end = reading.rate_end or reading.end
    if reading.noun is not None and not reading.stated and 0 < reading.noun.i - reading.last.i <= 4:
        end = max(end, reading.noun.idx + len(reading.noun.text))
    return end


def _base(unit: str | None) -> str | None:
    return unit.split(" per ")[0] if unit else None


def _comparable(left: Reading, right: Reading) -> bool:
    """Whether both numbers are, or may be, in one unit."""
    if left.stated and right.stated:
        return _base(left.unit) == _base(right.unit)
    if left.stated:
        return right.noun is None or right.numeral.start - left.end < 6
    nouns = [r.noun for r in (left, right) if r.noun is not None and r.noun.i != right.first.i]
    return right.stated or len(nouns) < 2 or nouns[0].lemma_ == nouns[1].lemma_


def _is_ratio(text: str, left: Reading, right: Reading, between: str) -> bool:
    """ "one in five", "3 out of 10": whole numbers, the smaller first, and no stretch of time."""
    low, high = left.numeral.value, right.numeral.value
    if not (0 < low < high and low.is_integer() and high.is_integer()) or right.kind != "count":
        return False
    if "of" in between.lower():
        return _is_round(high)
    if re.fullmatch(r"(?:1[6-9]|20)[0-9]{2}", text[right.numeral.start : right.numeral.end]):
        return False
    return low <= 9 and (high <= 20 or high % 5 == 0)


def _is_round(whole: float) -> bool:
    """Whether shares are told by it ("3 out of 10"), and it is no number of real things ("18 out of 312")."""
    while whole > 100 and whole % 10 == 0:
        whole /= 10
    return whole <= 12 or whole in (20, 25, 50, 100)


def _dashed(text: str, left: Reading, right: Reading, between: str) -> Link | None:
    """A range, a vote or a score: "3-5 years", "312-198", "2-1"."""
    low, high = left.numeral.value, right.numeral.value
    if "/" in between:
        return "range" if left.kind == right.kind == "money" else None
    if left.stated and right.stated and _base(left.unit) != _base(right.unit):
        return None
    if right.stated or left.stated:
        return (
            "range"
            if (low < high or right.numeral.scaled) and (right.stated or left.kind in ("money", "age"))
            else None
        )
    if not (low.is_integer() and high.is_integer()) or left.numeral.form != "digits":
        return None
    if _votes(text, left, right) and not _in_plural(right):
        return "vote"
    return "range" if low < high and (right.numeral.scaled or _in_plural(right)) else "score"


def _in_plural(reading: Reading) -> bool:
    """Whether a plural noun follows that the number counts."""
    noun = reading.noun
    return noun is not None and noun.tag_ in ("NNS", "NNPS") and 0 < noun.i - reading.last.i <= 3


def _votes(text: str, left: Reading, right: Reading) -> bool:
    sentence = left.sentence
    start, end = max(sentence.start_char, left.start - 90), min(sentence.end_char, right.end + 60)
    return bool(_VOTE.search(text, start, end))


def spread(left: Reading, right: Reading) -> tuple[float, float]:
    """The two values of a range, the scale of the second given to the first where it is meant for both."""
    low, high = left.numeral.value, right.numeral.value
    marked = left.stated and left.kind == "money"
    if right.numeral.scaled and not left.numeral.scaled and abs(low) < 1000:
        factor = _factor(right)
        if not marked or low < high / factor:
            return times(low, factor), high
    return low, high


def _factor(reading: Reading) -> float:
    """What the words at a number's end multiply it by ("lakh crore"), for "m" and "hundred" by its size."""
    words = reversed(reading.last.doc[reading.first.i : reading.last.i + 1])
    named = prod(takewhile(bool, (SCALES.get(word.lower_, 0.0) for word in words)))
    if named > 1:
        return named
    return next((factor for factor in (1e12, 1e9, 1e6, 1e3, 1e2) if reading.numeral.value >= factor), 1.0)
