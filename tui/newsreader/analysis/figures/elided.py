"""The unit of a number without a noun, from its neighbours and from the words around it."""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.tokens import Token

from newsreader.analysis.figures.counted_name import singular
from newsreader.analysis.figures.governing import moved_to
from newsreader.analysis.figures.people import MONEYED, is_casualty, is_crowd
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import object_of
from newsreader.analysis.model import FigureKind

_AHEAD = 120
"""Figures that are looked through for one of the same value."""
_CONTINUED = re.compile(
    r"(?i)\b(?:and|or|while|whilst|whereas|but|from|than|with|versus|vs|against|the lowest|the highest)\b"
    r"|[,;—–]|--|\bto\s"
)
_LISTED = re.compile(
    r"(?i)-?,? (?:and|or|to|if not)(?: (?:as many as|up to|more than|nearly|perhaps|possibly|maybe|even|over"
    r"|about))? |-,? | out of "
)
_ALL = re.compile(r"(?i)\b(?:the |all (?:of the )?|these |those )$")
_NEAR = 300
"""Farther off, "the two" are any two."""
_UNNAMED = (None, "other", "rest", "more")
"""The units of counts whose noun is left out."""
_AGES = re.compile(r", (?:and )?| and | or ")
_NEW_SENTENCE = re.compile(r"[.!?][\"”’)]? [A-Z]")


def name_elided(text: str, readings: list[Reading]) -> None:
    """Give bare numbers their unit: persons killed or wounded, or the unit of the figure they continue.

    "wounded 1,800 others", "435 homes by open sale and 187 by tender", "three women, one of whom …", "the
    five", "eight or nine euros".
    """
    _name_listed(text, readings)
    for before, bare in pairwise(readings):
        alike = before.kind == "age" and not bare.stated and before.numeral.form == bare.numeral.form
        if alike and _AGES.fullmatch(text[before.end : bare.start]):
            bare.unit, bare.kind, bare.stated, bare.noun = before.unit, "age", True, None
    for at, bare in enumerate(readings):
        vague = bare.numeral.form == "vague" and bare.numeral.value >= MONEYED
        if bare.unit in _UNNAMED and bare.kind == "count" and not vague:
            _name(text, readings, at)


def _name_listed(text: str, readings: list[Reading]) -> None:
    """Give the numbers of a list the unit that stands behind its last."""
    named = None
    for bare, after in reversed(list(pairwise(readings))):
        waits = not bare.stated and bare.kind == "count"
        if waits and _is_listed(text, bare, after, goes_on=after is named):
            bare.unit, bare.kind, bare.stated, bare.noun = after.unit, after.kind, after.stated, after.noun
            named = bare


def _name(text: str, readings: list[Reading], at: int) -> None:
    """Give a count without a noun of its own the unit that tells most."""
    bare = readings[at]
    if is_lifetime(bare):
        bare.unit, bare.kind = "year", "age"
    elif is_casualty(text, bare) or is_crowd(text, bare):
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
    known = (r for r in readings[:_AHEAD] if r.unit not in _UNNAMED)
    same = (r for r in known if r.value == bare.value and r.kind == "count")
    return next(same, None)


def _is_listed(text: str, bare: Reading, after: Reading, *, goes_on: bool) -> bool:
    """Whether a bare number waits for the unit of the next one: "7- or 8-inch", "(16,369 up 58 points)".

    Args:
        goes_on: Whether the next one itself waited so, and a comma is enough ("61, 58 and 54 metres").
    """
    if isinstance(bare.value, tuple) or after.unit is None or after.start - bare.end > 20:
        return False
    between = text[bare.end : after.start]
    if re.fullmatch(r" (?:up|down) ", between):
        return bare.noun is None and after.unit == "point"
    return (bool(_LISTED.fullmatch(between)) or (goes_on and between == ", ")) and (
        bare.noun is None or bare.noun.i > after.last.i or after.stated
    )


def _antecedent(text: str, readings: list[Reading], at: int) -> Reading | None:
    """The figure whose unit a bare number shares."""
    bare = readings[at]
    article = _ALL.search(text[max(0, bare.start - 12) : bare.start])
    partitive = re.match(r" of (?:whom|which|them)\b| who\b", text[bare.end : bare.end + 9])
    for before in reversed(readings[max(0, at - 8) : at]):
        if before.unit is None or before.kind in ("age", "ratio"):
            continue
        if article and before.value == bare.value and before.kind == "count":
            return before if bare.numeral.value > 2 or bare.start - before.end < _NEAR else None
        if before.sentence.start != bare.sentence.start:
            continue
        between = text[before.end : bare.start]
        if partitive:
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
    if before.kind in ("count", "money") and moved_to(bare.first):
        return True
    return not (re.search(r"\bto\s", between) and before.unit != "point")


Implied = tuple[str, "FigureKind"]

_PARENT = re.compile(
    r"(?i)\b(?:father|mother|mum|mom|dad|parents?|grandfather|grandmother|grandparents?)[ -]of[ -]"
    r"(?:just |only |at least )?$"
)
_LIVED = frozenset(["age", "expectancy"])
_OLDEST = 122


def implied_unit(text: str, reading: Reading) -> Implied | None:
    """Unit and kind of a number without a noun, or None when its words do not tell."""
    before = text[max(reading.sentence.start_char, reading.start - 60) : reading.start]
    if _PARENT.search(before):
        return "child", "count"
    noun = _numbered(reading)
    return (singular(noun), "count") if noun is not None else None


def is_lifetime(reading: Reading) -> bool:
    """Whether a number is called an age: "the retirement age rose to 67", "life expectancy is 81"."""
    values = reading.value if isinstance(reading.value, tuple) else (reading.value,)
    lived = any(head.lemma_ in _LIVED and head.tag_ == "NN" for head in reading.concept)
    return lived and all(0 < value <= _OLDEST for value in values)


def _numbered(reading: Reading) -> Token | None:
    """What a number of things is a number of: "the number of shops fell to 10"."""
    for head in reading.concept:
        if head.lemma_.lower() not in ("number", "total"):
            continue
        of = next((child for child in head.children if child.lower_ == "of"), None)
        noun = object_of(of) if of is not None else None
        if noun is not None and noun.tag_ == "NNS" and noun.i < reading.first.i:
            return noun
    return None
