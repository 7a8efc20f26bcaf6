"""What a figure takes from its neighbours: the bound, the trend and the concept of what it restates."""

from __future__ import annotations

import re
from itertools import pairwise

from newsreader.analysis.figures.outcomes import outcome
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.units import rate_after

CONVERSION = re.compile(
    r"(?i)\s?[(\[](?:or |about |around |some |nearly |roughly |equivalent to |equal to |approximately |="
    r"|~|≈)*"
)
"""What opens the same in another unit: "(about"."""

_COMPARED = re.compile(
    r"(?i)\b(?:from|compared with|compared to|against|versus|vs\.?|than)"
    r"(?: (?:about|around|nearly|roughly|almost|just|only|over|a|an|the))* $"
)
_REACH = 60
_AHEAD = 60
"""Figures that are looked through for a more exact one."""
_NOMINAL = frozenset(["NOUN", "PROPN", "ADJ", "DET", "CCONJ", "PART"])


def inherit(text: str, readings: list[Reading]) -> None:
    """Conversions ("(11 km)") and restatements ("or 5 %") share bound, trend and what the figure is of."""
    for before, after in pairwise(readings):
        if not after.concept and _is_measured_alike(before, after):
            after.concept = before.concept
        between = text[max(before.end, before.rate_end) : after.start]
        listed = before.restates and between in (", ", ": ", "; ", " or ")
        if (listed or CONVERSION.fullmatch(between)) and before.stated == after.stated:
            after.restates = after.kind == before.kind
            _share_rate(text, before, after)
            after.concept = before.concept
            after.echoes = before.echoes or before
            _share_trend(before, after)
            after.bound = before.bound if after.bound == "=" else after.bound
        elif after.kind == before.kind == "percent" and _is_gapped(before, after):
            _share_trend(before, after)


def _share_rate(text: str, before: Reading, after: Reading) -> None:
    """Give an amount and its conversion the rate that stands behind the bracket: "$3 (£2.40) a gallon"."""
    amounts = after.kind == before.kind and after.kind in ("money", "measure")
    if not amounts or before.rate_end or after.rate_end or text[after.end : after.end + 1] != ")":
        return
    if rate := rate_after(text, after.end + 1):
        before.unit, after.unit = f"{before.unit} per {rate[0]}", f"{after.unit} per {rate[0]}"


def _is_measured_alike(before: Reading, after: Reading) -> bool:
    """Whether two figures of a sentence are amounts in one unit ("it fell to $1, then went to $1.50")."""
    measured = after.kind in ("money", "percent", "measure")
    return measured and before.unit == after.unit and before.sentence.start == after.sentence.start


def _is_gapped(before: Reading, after: Reading) -> bool:
    """Whether the verb of the figure before is left out ("wheat rose 12 percent, barley 6 percent")."""
    if before.sentence.start != after.sentence.start or isinstance(after.value, tuple):
        return False
    end = max(before.end, before.rate_end)
    between = [t for t in before.last.doc[before.last.i + 1 : after.first.i] if t.idx >= end]
    return 0 < len(between) <= 8 and all(t.pos_ in _NOMINAL or t.text == "," for t in between)


def _share_trend(before: Reading, after: Reading) -> None:
    if after.trend is None:
        after.trend, after.nominal = before.trend, before.nominal


def compare(text: str, readings: list[Reading]) -> None:
    """Mark the values that others of their sentence are held against ("£1.2bn, up from £900m")."""
    for before, after in pairwise(readings):
        if before.sentence.start == after.sentence.start and before.unit == after.unit is not None:
            end = max(before.end, before.rate_end)
            after.compared = _COMPARED.search(text[max(end, after.start - _REACH) : after.start]) is not None
            before.held = after.compared


def supersede(text: str, readings: list[Reading]) -> None:
    """Mark rough counts that another figure gives more exactly ("more than 50" beside "at least 54")."""
    for at, rough in enumerate(readings):
        if not _is_rough(rough):
            continue
        near = (*readings[max(0, at - _AHEAD) : at], *readings[at + 1 : at + 1 + _AHEAD])
        rough.superseded = any(
            exact.kind == "count" and _is_exacter(exact, rough) and _counts_the_same(text, exact, rough)
            for exact in near
        )


def _is_rough(reading: Reading) -> bool:
    """Whether it is a count of ten or more with a bound, or an indefinite one."""
    if reading.kind != "count" or reading.unit is None or reading.numeral.value < 10:
        return False
    if isinstance(reading.value, tuple):
        return reading.numeral.top is not None
    return reading.bound != "=" or reading.numeral.form == "vague"


def _counts_the_same(text: str, exact: Reading, rough: Reading) -> bool:
    """Whether both count people with one outcome, or, where none is named, things of one unit."""
    fates = [outcome(text, one.start, max(one.end, one.rate_end)) for one in (exact, rough)]
    return fates[0] == fates[1] if all(fates) else exact.unit == rough.unit


def _is_exacter(exact: Reading, rough: Reading) -> bool:
    if isinstance(exact.value, tuple) or exact.numeral.form == "vague":
        return False
    value, given = exact.numeral.value, rough.numeral.value
    top = rough.numeral.top or 1.25 * given
    return given < value < top and value % 10 ** max(0, len(str(int(given))) - 1) != 0
