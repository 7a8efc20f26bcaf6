"""Whether a number stands: whether its sentence denies it, or gives it as one that another has replaced.

"denied reports that 40 had died", "earlier reports had put the toll at 12", "not 300 but 200".
"""

from __future__ import annotations

import re
from typing import Literal

Standing = Literal["denied", "earlier"]

_TURN = (
    r"(?:\b(?:who|whom|whose|which|when|where|while|after|because|but|later|now|then|instead|before|saying"
    r"|adding|insisting|corrected|revised|updated|amended|raised|lowered|fact|knew|known|aware|responsible|blame"
    r"|behind|guilty|liable|complicit|involve[sd]?|involvement|role|part)\b)"
)
"""Turns to something else, or to what is so, whoever did it ("denied that it was behind 40 deaths")."""
_CLAUSE = rf"(?:(?!{_TURN})[^.,;:!?()—–\n]){{0,90}}$"
"""The rest of the clause up to the number."""
_SAME_CLAUSE = rf"(?:(?!{_TURN}|(?<!and )\bthat\b)[^.,;:!?()—–\n]){{0,90}}$"
"""The same without a clause in it ("denied that it made the bomb that killed 40")."""
_NO_NUMBER = rf"(?:(?!{_TURN}|\band\b)[^.,;:!?()—–\n0-9]){{0,90}}"
"""The same where no other number stands in between."""
_HEARSAY = r"(?:reports?|rumou?rs?|suggestions?|speculation|accounts?|stories)"
_CLAIMS = rf"(?:{_HEARSAY}|claims?|allegations?|assertions?|accusations?)"
_THAT = r"(?: [\w’'-]+){0,3} (?:that|it|he|she|they|there)\b"
_UNTRUE = r"(?:false|untrue|not true|unfounded|baseless|fabricated|exaggerated|wrong|nonsense|a lie)"
_DENYING = (
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)"
    r"|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disput(?:es?|ed|ing)|no truth (?:in|to))"
)
_DENIED = tuple(
    re.compile(f"(?i){head}{_SAME_CLAUSE}")
    for head in (
        rf"{_DENYING}(?: [\w’'-]+){{0,3}}? {_CLAIMS}{_THAT}",
        rf"{_DENYING}(?: [\w’'-]+){{0,3}}? {_HEARSAY} of\b",
        r"\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)) (?:that|there (?:is|are|was|were|had been))\b",
        rf"\b{_UNTRUE} (?:to say|{_HEARSAY} of|{_CLAIMS}{_THAT})\b",
        r"\b(?:false|untrue|not true|a lie) that\b",
    )
)
_REPORTED = re.compile(rf"(?i)\b(?:{_HEARSAY} of|{_CLAIMS} that)\b{_SAME_CLAUSE}")
_THEN_DENIED = re.compile(
    rf"(?i)(?P<said>(?:(?!{_TURN})[^.,;:!?\n]){{0,60}}?) (?:is|are|was|were|turned out to be|proved)"
    rf"(?: \w+ly)? (?:{_UNTRUE}|denied|rejected|dismissed)\b"
)
_ROUGHLY = r"(?: (?:about|around|some|nearly|almost|just|only|over|more than|up to|at least|as many as))*"
_SUBJECT = re.compile(rf"(?i)\bthat{_ROUGHLY} [^\w\s]?$")
_TOLD = re.compile(r"(?i) (?:\w{2,}ed|is|are|was|were|has|had|have|will|would|can|could|may|might|must)\b")
"""Says that something happened; without it "that 40 votes were rejected" tells of votes, not of a report."""
_A_CLAIM_DENIED = re.compile(
    r"(?i)[^.,;:!?\n]{0,40}, an? (?:claim|report|figure|number|allegation|assertion|account)\b"
    r"(?:(?!\b(?:no|nobody|none|never|not|hardly)\b)[^.,;:!?\n]){0,40}"
    r" (?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b"
)
_DEFINITE = r"(?:the|these|those|his|her|its|their|our|my)"
_KNOWN = re.compile(rf"(?i)\b(?:{_DEFINITE}|all|both) (?:other )?$|\b{_DEFINITE} (?:[\w’'-]+ )?[\w’'-]+ of $")

_AMOUNT = r"(?:[^\w\s]{0,2}[0-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
_NOT = re.compile(r"(?i)\bnot (?:(?:the|about|around|some|nearly|almost) )*$")
_BUT = re.compile(rf"(?i)(?: [\w’'-]+){{0,4}},? but (?:(?:about|around|only|just|some|nearly) )*{_AMOUNT}")
_RATHER_THAN = re.compile(rf"(?i){_AMOUNT}[^.;:!?\n]{{0,40}}, (?:and )?not (?:(?:the|about|some) )*$")
_NO_AMOUNT = re.compile(
    r"(?i)(?:[ -][a-z]+)? (?:ago|later|after|before|earlier|into|since|old|away|from|off|down|past|north"
    r"|south|east|west)\b"
)
"""After what only says when or where, and is no other amount ("not two weeks into the season")."""

_SAYING = (
    r"(?:put|said|suggested|indicated|gave|given|spoken?|claimed|listed|showed|reported|estimated"
    r"|counted)"
)
_OFFICIAL = r"(?:(?:official|police|media|news|press|local|death|casualty|unconfirmed) )*"
_REPORTS = r"(?:reports|accounts|estimates|counts|tolls|figures|tallies|statements)"
_COUNT = r"(?:toll|count|figure|estimate|tally|forecast)"
_EARLIER = tuple(
    re.compile(f"(?i){head}")
    for head in (
        rf"\b(?:earlier|previous) {_OFFICIAL}{_REPORTS} (?:of|that|(?:had |have )?{_SAYING})\b{_CLAUSE}",
        rf"\b(?:initial|first|original) {_OFFICIAL}{_REPORTS} had {_SAYING}\b{_CLAUSE}",
        rf"\b(?:earlier|previous|original) {_OFFICIAL}{_COUNT} (?:of|was|had been|stood at|gave|put)\b"
        rf"{_NO_NUMBER}$",
        r"\b(?:initially|originally|at first) (?:said|reported|estimated|thought|believed|announced|spoke of"
        rf"|feared|planned|expected|budgeted|priced|g[ai]ve an? (?:toll|count|figure|number))\b{_NO_NUMBER}$",
        rf"\b(?:initially|originally|at first|had (?:earlier|previously)) put\b{_NO_NUMBER} at{_ROUGHLY}"
        r" [^\w\s]?$",
        rf"\bhad (?:earlier|previously|initially|originally) (?:estimated|counted)\b{_NO_NUMBER}$",
        rf"\bearlier version of (?:this|the) (?:article|story|report)\b{_CLAUSE}",
    )
)
_FORMER = re.compile(
    rf"(?i)\bfrom (?:an|the|its|their) (?:earlier|initial|previous|original) (?:{_COUNT} )?(?:of )?"
    r"(?:(?:between|about|around|some|nearly|more than|at least) )*[^\w\s]?$"
)
_FROM = re.compile(r"(?i)\bfrom (?:[\w’'-]+ ){1,4}[^\w\s]?$")
"""Leads to the value before a change, the value after which stands ("from an earlier 30 to 42 percent")."""
_BEFORE = 160
_AFTER = 120


def standing(text: str, start: int, end: int) -> Standing | None:
    """Whether the number at `start`, `end` is denied, or was given earlier; None where it stands.

    What is known already ("denied that the 40 guards were armed") is not denied, nor what stands in a clause
    of its own ("denied that the raid, which killed 40, was a mistake").
    """
    before = re.split(r"[.!?;]\s|\n", text[max(0, start - _BEFORE) : start])[-1]
    after = re.split(r"[.!?;]\s|\n", text[end : end + _AFTER])[0]
    written = text[start:end]
    if _is_denied(before, written, after):
        return "denied"
    if _FROM.search(before) and " to " in written:
        return None
    replaced = any(pattern.search(before) for pattern in (*_EARLIER, _FORMER))
    return "earlier" if replaced else None


def _is_denied(before: str, written: str, after: str) -> bool:
    if _NOT.search(before) and _BUT.match(after):
        return True
    if _RATHER_THAN.search(before) and written.lower() != "one" and not _NO_AMOUNT.match(after):
        return True
    if _A_CLAIM_DENIED.match(after):
        return True
    if _KNOWN.search(before):
        return False
    said = _THEN_DENIED.match(after)
    if said and _REPORTED.search(before):
        return not _SUBJECT.search(before) or _TOLD.search(said["said"]) is not None
    return any(pattern.search(before) for pattern in _DENIED)
