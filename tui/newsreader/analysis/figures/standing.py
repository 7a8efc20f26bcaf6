"""Whether a number stands: whether its sentence denies it, or gives it as one that another has replaced.

"denied reports that 40 had died", "earlier reports had put the toll at 12", "not 300 but 200".
"""

from __future__ import annotations

import re
from typing import Literal

Standing = Literal["denied", "earlier"]

_CLAUSE = (
    r"(?:(?!\b(?:who|whom|whose|which|when|where|while|after|because|but|later|now|then|instead|before|saying"
    r"|adding|insisting|corrected|revised|updated|amended|raised|lowered)\b)[^.,;:!?()—–\n]){0,90}$"
)
"""The rest of the clause up to the number, in which nothing turns to something else."""
_HEARSAY = r"(?:reports?|rumou?rs?|suggestions?|speculation|accounts?|stories)"
_CLAIMS = rf"(?:{_HEARSAY}|claims?|allegations?|assertions?|accusations?)"
_THAT = r"(?: [\w’'-]+){0,3} (?:that|it|he|she|they|there)\b"
_UNTRUE = r"(?:false|untrue|not true|unfounded|baseless|fabricated|exaggerated|wrong|nonsense|a lie)"
_DENYING = (
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)"
    r"|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disput(?:es?|ed|ing)|no truth (?:in|to))"
)
_DENIED = tuple(
    re.compile(f"(?i){head}{_CLAUSE}")
    for head in (
        rf"{_DENYING}(?: [\w’'-]+){{0,3}}? {_CLAIMS}{_THAT}",
        rf"{_DENYING}(?: [\w’'-]+){{0,3}}? {_HEARSAY} of\b",
        r"\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)) (?:that|there (?:is|are|was|were|had been))\b",
        rf"\b{_UNTRUE} (?:that|to say|{_CLAIMS}(?: of|{_THAT}))\b",
    )
)
_REPORTED = re.compile(rf"(?i)\b{_CLAIMS} (?:that|of)\b{_CLAUSE}")
_THEN_DENIED = re.compile(
    rf"(?i)[^.,;:!?\n]{{0,60}} (?:is|are|was|were|turned out to be|proved)(?: \w+ly)?"
    rf" (?:{_UNTRUE}|denied|rejected|dismissed)\b"
)
_A_CLAIM_DENIED = re.compile(
    r"(?i)[^.,;:!?\n]{0,40}, an? (?:claim|report|figure|number|allegation|assertion|account)\b"
    r"[^.,;:!?\n]{0,40} (?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b"
)
_KNOWN = re.compile(r"(?i)\b(?:the|these|those|his|her|its|their|our|my|all|both) (?:other )?$")

_AMOUNT = r"(?:[^\w\s]{0,2}[0-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
_NOT = re.compile(r"(?i)\bnot (?:(?:the|about|around|some|just|nearly|almost) )*$")
_BUT = re.compile(rf"(?i)(?: [\w’'-]+){{0,4}},? but (?:(?:about|around|only|just|some|nearly) )*{_AMOUNT}")
_RATHER_THAN = re.compile(rf"(?i){_AMOUNT}[^.;:!?\n]{{0,40}}, (?:and )?not (?:(?:the|about|some) )*$")
_NO_AMOUNT = re.compile(r"(?i)(?:[ -][a-z]+)? (?:ago|later|after|before|earlier|away|from|off)\b")

_SAYING = (
    r"(?:put|said|suggested|indicated|gave|given|spoken?|claimed|listed|showed|reported|estimated"
    r"|counted)"
)
_OFFICIAL = r"(?:(?:official|police|media|news|press|local|death|casualty|unconfirmed) )*"
_REPORTS = r"(?:reports|accounts|estimates|counts|tolls|figures|tallies|statements)"
_COUNT = r"(?:toll|count|figure|estimate|tally|forecast)"
_EARLIER = tuple(
    re.compile(f"(?i){head}{_CLAUSE}")
    for head in (
        rf"\b(?:earlier|previous) {_OFFICIAL}{_REPORTS} (?:of|that|(?:had |have )?{_SAYING})\b",
        rf"\b(?:initial|first|original) {_OFFICIAL}{_REPORTS} had {_SAYING}\b",
        rf"\b(?:earlier|previous|original) {_OFFICIAL}{_COUNT} (?:of|was|had been|stood at|gave|put)\b",
        r"\b(?:initially|originally|at first) (?:said|put|reported|estimated|thought|believed|announced|gave"
        r"|counted|spoke|feared|planned|expected|budgeted|priced)\b",
        r"\bhad (?:earlier|previously|initially|originally) (?:put|estimated|counted)\b",
        r"\bearlier version of (?:this|the) (?:article|story|report)\b",
    )
)
_FORMER = re.compile(
    rf"(?i)\bfrom (?:an|the|its|their) (?:earlier|initial|previous|original) (?:{_COUNT} )?(?:of )?"
    r"(?:(?:between|about|around|some|nearly|more than|at least) )*[^\w\s]?$"
)
_BEFORE = 160
_AFTER = 120


def standing(text: str, start: int, end: int) -> Standing | None:
    """Whether the number at `start`, `end` is denied, or was given earlier; None where it stands.

    What is known already ("denied that the 40 guards were armed") is not denied, nor what stands in a clause
    of its own ("denied that the raid, which killed 40, was a mistake").
    """
    before = re.split(r"[.!?;]\s|\n", text[max(0, start - _BEFORE) : start])[-1]
    after = re.split(r"[.!?;]\s|\n", text[end : end + _AFTER])[0]
    if _is_denied(before, after):
        return "denied"
    replaced = any(pattern.search(before) for pattern in (*_EARLIER, _FORMER))
    return "earlier" if replaced else None


def _is_denied(before: str, after: str) -> bool:
    if _NOT.search(before) and _BUT.match(after):
        return True
    if _RATHER_THAN.search(before) and not _NO_AMOUNT.match(after):
        return True
    if _A_CLAIM_DENIED.match(after):
        return True
    if _KNOWN.search(before):
        return False
    if _REPORTED.search(before) and _THEN_DENIED.match(after):
        return True
    return any(pattern.search(before) for pattern in _DENIED)
