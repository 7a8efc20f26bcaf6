"""What a figure takes from the figures before it: an elided noun, the bound and concept of what it restates."""

from __future__ import annotations

import re
from itertools import pairwise

from newsreader.analysis.figures.reading import Reading

CASUALTIES = frozenset(
    """kill wound injure hurt maim slay murder shoot arrest detain evacuate displace hospitalize hospitalise rescue strand
    infect massacre execute drown bury abduct kidnap behead burn trap jail imprison deport""".split()
)
_DEAD = re.compile(
    r"(?i) (?:more )?(?:people )?(?:dead|killed|wounded|injured|hurt|missing|arrested|others|more|died|unaccounted|displaced|hospitali[sz]ed)\b"
)
_CONVERSION = re.compile(
    r"(?i)\s?[(\[](?:or |about |around |some |nearly |roughly |equivalent to |equal to |approximately |=|~|≈)*"
)
_RESTATED = re.compile(
    r"(?i),? or (?:about |around |nearly |roughly |almost |more than |over |some |just over |just under )*"
)
_CONTINUED = re.compile(
    r"(?i)\b(?:and|or|while|but|from|than|with|versus|vs|against|the lowest|the highest)\b|[,;]"
)


def name_elided(text: str, readings: list[Reading]) -> None:
    """Give bare numbers their unit: persons killed or wounded, or the unit of the figure they continue.

    "wounded 1,800 others", "435 homes by open sale and 187 by tender", "three women, one of whom …", "the five".
    """
    for at, bare in enumerate(readings):
        if bare.unit in ("other", "more", "rest") or (bare.unit is None and bare.kind == "count"):
            if _is_casualty(text, bare):
                bare.unit = "person"
            elif before := _antecedent(text, readings, at):
                bare.unit, bare.kind = before.unit, before.kind


def _is_casualty(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people: "killing 48", "139 wounded"."""
    if _DEAD.match(text, reading.end) or reading.unit == "other":
        return bool(_DEAD.match(text, reading.numeral.end))
    head = reading.last.head
    return head.lemma_.lower() in CASUALTIES and reading.last.dep_ in (
        "dobj",
        "nsubjpass",
        "nsubj",
        "obj",
        "npadvmod",
        "attr",
    )


def _antecedent(text: str, readings: list[Reading], at: int) -> Reading | None:
    """The figure whose unit a bare number shares."""
    bare = readings[at]
    article = re.search(r"(?i)\bthe (?:other )?$", text[max(0, bare.start - 12) : bare.start])
    for before in reversed(readings[max(0, at - 8) : at]):
        same = before.sentence.start == bare.sentence.start
        if before.unit is None or before.kind in ("age", "ratio"):
            continue
        if article and before.value == bare.value and before.kind == "count":
            return before
        if not same:
            continue
        between = text[before.end : bare.start]
        partitive = re.match(r" of (?:whom|which|them)\b", text[bare.end : bare.end + 9])
        if partitive and before.kind == "count":
            return before
        if article or not _CONTINUED.search(between) or _is_target(between, before):
            continue
        return before
    return None


def _is_target(between: str, before: Reading) -> bool:
    """Whether the bare number is what something rose or fell to, and so no percentage."""
    return before.kind == "percent" and bool(
        re.search(r"\b(?:to|at|of)\s*(?:[^\w\s]|about |around |just )*$", between)
    )


def inherit(text: str, readings: list[Reading]) -> None:
    """Conversions ("(11 km)") and restatements ("or 5 %") share bound, trend and what the figure is of."""
    for before, after in pairwise(readings):
        between = text[max(before.end, before.rate_end) : after.start]
        if _CONVERSION.fullmatch(between) and before.stated == after.stated:
            after.concept, after.trend = before.concept, after.trend or before.trend
            after.bound = before.bound if after.bound == "=" else after.bound
        elif _RESTATED.fullmatch(between) and after.kind != before.kind:
            after.trend = after.trend or before.trend
            after.concept = after.concept or before.concept
