"""What a figure takes from its neighbours: an elided noun, the bound and concept of what it restates."""

from __future__ import annotations

import re
from itertools import pairwise

from newsreader.analysis.figures.implied import implied_unit
from newsreader.analysis.figures.outcomes import outcome
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.trend import moved_to
from newsreader.analysis.figures.units import rate_after
from newsreader.analysis.figures.words import lists

_DEAD = re.compile(
    r"(?i) (?:more )?(?:dead|killed|wounded|injured|hurt|missing|arrested|aboard|on board|others|"
    r"more|died|unaccounted"
    r"|displaced"
    r"|hospitali[sz]ed|critically|seriously)\b"
)
_TOLL = re.compile(r"(?i)\b(?:death toll|toll|number of (?:dead|deaths|victims|injured))\b[^.!?;,]{0,60}$")
_CONVERSION = re.compile(
    r"(?i)\s?[(\[](?:or |about |around |some |nearly |roughly |equivalent to |equal to |approximately |="
    r"|~|≈)*"
)
_RESTATED = re.compile(
    r"(?i),? or (?:about |around |nearly |roughly |almost |more than |over |some |just over |just under )*"
)
_CONTINUED = re.compile(
    r"(?i)\b(?:and|or|while|but|from|than|with|versus|vs|against|the lowest|the highest)\b|[,;—–]|--|\bto\s"
)
_LISTED = re.compile(
    r"(?i)-?,? (?:and|or|to|if not)(?: (?:as many as|up to|more than|nearly|perhaps|possibly|maybe|even|over"
    r"|about))? |-,? | out of "
)
_COMPARED = re.compile(
    r"(?i)\b(?:from|compared with|compared to|against|versus|vs\.?|than)"
    r"(?: (?:about|around|nearly|roughly|almost|just|only|over|a|an|the))* $"
)
_FORESEEN = re.compile(r"(?i) (?:expected|forecast|predicted|projected|anticipated|estimated|planned)\b")
_THE_OTHER = re.compile(r"(?i)\b(?:the|his|her|its|their|our|my) (?:other|remaining) $")
_ALL = re.compile(r"(?i)\b(?:the |all (?:of the )?|these |those )$")
_CROWD = re.compile(
    r"(?i)\b(?:city|town|village|hamlet|suburb|country|nation|island|community|congregation|army|force|crowd"
    r"|audience|staff|workforce|delegation|crew|mob|throng|gathering|electorate|population|jury|family) of"
    r"(?: (?:about|around|some|nearly|roughly|almost|just|only|over|under|more than|fewer than|less than"
    r"|up to|at least|an estimated))* $"
)
_OWN = re.compile(r"(?i)\b(?:his|her|their|its|my|our|your) (?:own )?$")
_MONEYED = 1e9
"""From here on an indefinite number of nothing is money ("billions more in cuts")."""
_POPULATION = re.compile(r"(?i)\bpopulation\b(?: [\w’'-]+){0,6} $")
_NEAR = 300
"""Farther off, "the two" are any two."""
_REACH = 60
_AHEAD = 60
"""Figures that are looked through for a more exact one."""

_NOMINAL = frozenset(["NOUN", "PROPN", "ADJ", "DET", "CCONJ", "PART"])
_AGES = re.compile(r", (?:and )?| and | or ")
_NEW_SENTENCE = re.compile(r"[.!?][\"”’)]? [A-Z]")


def name_elided(text: str, readings: list[Reading]) -> None:
    """Give bare numbers their unit: persons killed or wounded, or the unit of the figure they continue.

    "wounded 1,800 others", "435 homes by open sale and 187 by tender", "three women, one of whom …",
    "the five",
    "eight or nine euros".
    """
    for bare, after in reversed(list(pairwise(readings))):
        if not bare.stated and bare.kind == "count" and _is_listed(text, bare, after):
            bare.unit, bare.kind, bare.stated, bare.noun = after.unit, after.kind, after.stated, after.noun
    for before, bare in pairwise(readings):
        if before.kind == "age" and not bare.stated and _AGES.fullmatch(text[before.end : bare.start]):
            bare.unit, bare.kind, bare.stated, bare.noun = before.unit, "age", True, None
    for at, bare in enumerate(readings):
        if bare.unit not in (None, "other", "rest", "more") or bare.kind != "count":
            continue
        if bare.numeral.form == "vague" and bare.numeral.value >= _MONEYED:
            continue
        if _is_casualty(text, bare) or _is_crowd(text, bare):
            bare.unit = "person"
        elif antecedent := _antecedent(text, readings, at):
            bare.unit, bare.kind = antecedent.unit, antecedent.kind
        elif named := _same_elsewhere(readings, bare):
            bare.unit = named.unit
        elif implied := implied_unit(text, bare):
            bare.unit, bare.kind = implied
            bare.concept = [] if bare.unit == "child" else bare.concept
        elif bare.unit == "other":
            bare.unit = "person"
        elif bare.unit == "more":
            bare.unit = None


def _same_elsewhere(readings: list[Reading], bare: Reading) -> Reading | None:
    """The count of the same value that another sentence names in full ("214 aboard", then "214 people")."""
    if bare.numeral.value < 30 or isinstance(bare.value, tuple):
        return None
    known = (r for r in readings[: 2 * _AHEAD] if r.unit not in (None, "other", "rest", "more"))
    same = (r for r in known if r.value == bare.value and r.kind == "count")
    return next(same, None)


def _is_listed(text: str, bare: Reading, after: Reading) -> bool:
    """Whether a bare number waits for the unit of the next one: "7- or 8-inch", "(16,369 up 58 points)"."""
    if isinstance(bare.value, tuple) or after.unit is None or after.start - bare.end > 20:
        return False
    between = text[bare.end : after.start]
    if re.fullmatch(r" (?:up|down) ", between):
        return bare.noun is None and after.unit == "point"
    return bool(_LISTED.fullmatch(between)) and (
        bare.noun is None or bare.noun.i > after.last.i or after.stated
    )


def _is_casualty(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people: "killing 48", "139 wounded"."""
    if _DEAD.match(text, reading.numeral.end):
        return not re.match(r" more than\b", text[reading.numeral.end : reading.numeral.end + 10])
    if _TOLL.search(text[max(0, reading.start - 60) : reading.start]):
        return True
    head = reading.last.head
    if head.lemma_.lower() == "shoot" and reading.last.dep_ != "nsubjpass":
        return False
    deps = ("dobj", "nsubjpass", "nsubj", "obj", "npadvmod", "attr")
    return head.lemma_.lower() in lists()["casualties"] and reading.last.dep_ in deps


def _is_crowd(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people: "thousands marched", "a city of 40,000"."""
    head, dependency = reading.last.head, reading.last.dep_
    if reading.numeral.form == "vague" and reading.numeral.value < _MONEYED and head.pos_ == "VERB":
        after = text[reading.end : reading.end + 8]
        flock = dependency == "nsubj" and not after.startswith((" of ", " in ", " more in "))
        return flock or (dependency in ("nsubj", "dobj") and re.match(r" to [a-z]", after) is not None)
    near = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    return reading.noun is None and bool(_CROWD.search(near) or _POPULATION.search(near))


def _antecedent(text: str, readings: list[Reading], at: int) -> Reading | None:
    """The figure whose unit a bare number shares."""
    bare = readings[at]
    article = _ALL.search(text[max(0, bare.start - 12) : bare.start])
    rest = _THE_OTHER.search(text[max(0, bare.start - 20) : bare.start])
    if not rest and _OWN.search(text[max(0, bare.start - 20) : bare.start]):
        return None
    partitive = re.match(r" of (?:whom|which|them)\b| who\b", text[bare.end : bare.end + 9])
    wanted = article and re.match(r" (?:needed|required|necessary)\b", text[bare.end : bare.end + 10])
    for before in reversed(readings[max(0, at - 8) : at]):
        if before.unit is None or before.kind in ("age", "ratio"):
            continue
        if (article or rest) and before.value == bare.value and before.kind == "count":
            return before if bare.numeral.value > 2 or bare.start - before.end < _NEAR else None
        if rest and before.kind == "count" and before.numeral.value > bare.numeral.value:
            return before
        if before.sentence.start != bare.sentence.start:
            continue
        between = text[before.end : bare.start]
        if before.kind == "count" and _FORESEEN.match(text, bare.end):
            return before
        if partitive or wanted:
            if before.kind == "count":
                return before
        elif not article and _CONTINUED.search(between) and _is_alike(text, before, bare, between):
            return before
    return None


def _is_alike(text: str, before: Reading, bare: Reading, between: str) -> bool:
    """Whether a bare number may be in the unit of one before it."""
    if _NEW_SENTENCE.search(between) or text[max(0, before.start - 1)] == "(":
        return False
    if before.kind == "duration" and (bare.numeral.value > 99 or len(between) > 16):
        return False
    if before.kind == "percent":
        return not re.search(r"\b(?:to|at|of)\s*(?:[^\w\s]|about |around |just )*$", between)
    if before.kind == "count" and moved_to(bare.first):
        return True
    return not (re.search(r"\bto\s", between) and before.unit != "point")


def inherit(text: str, readings: list[Reading]) -> None:
    """Conversions ("(11 km)") and restatements ("or 5 %") share bound, trend and what the figure is of."""
    for before, after in pairwise(readings):
        if not after.concept and _is_measured_alike(before, after):
            after.concept = before.concept
        between = text[max(before.end, before.rate_end) : after.start]
        listed = before.restates and between in (", ", ": ", "; ", " or ")
        if (listed or _CONVERSION.fullmatch(between)) and before.stated == after.stated:
            after.restates = after.kind == before.kind
            _share_rate(text, before, after)
            after.concept = before.concept
            _share_trend(before, after)
            after.bound = before.bound if after.bound == "=" else after.bound
        elif _RESTATED.fullmatch(between) and after.kind != before.kind:
            _share_trend(before, after)
            after.concept = after.concept or before.concept
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
