"""Thousands marked by a space: "R500 000", "1 000 000 euros", "12 500 kroner"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.units import currency_after, currency_before, unit_after
from newsreader.analysis.figures.words import lists

_NARROW = r"[\u00a0\u2009\u202f]"
_GROUPED = re.compile(
    rf"([1-9][0-9]{{0,2}})(?:{_NARROW}[0-9]{{3}}|[ ][0-9]{{3}})+(?:\.[0-9]{{1,2}})?(?![0-9])"
)
_RUNS_ON = re.compile(rf"(?:[ ]|{_NARROW}|[-‑–/:.,])[0-9]")
_NUMBER_BEFORE = re.compile(rf"[0-9](?:[ ]|{_NARROW}|[-‑–/:.,])$|[0-9]$|[+(#@]$")
_COUNTED = re.compile(
    r"[ ]?(?:%|(?:[a-z]+[ -]){0,2}(?:(?!was\b|has\b|is\b|this\b|does\b|as\b)[a-z]+s|people|men|women|children"
    r"|kroner|won|head|cattle|sheep|police|staff|personnel|aircraft)\b)"
)
_NO_COUNT = re.compile(
    r" (?:and|or|to|in|at|for|of|on|by|from|with|were|was|are|is|have|has|had|did|do|does|will|would|could"
    r"|can|may|might|must|should|the|a|an|who|that|which|said|as|but|if|when|while)\b"
)
_TWO_GROUPS = r"[1-9][0-9]{0,2} [0-9]{3}"
_OF_THE = re.compile(r"(?i)\bof (?:the|these|those|its|his|her|their|our|my|your) $")
_CALLED = re.compile(
    r"(?i)\b(?:call(?:s|ed|ing)?|(?:tele)?phon(?:e|es|ed|ing)|dial(?:s|led|ling|ed|ing)?|tel|fax|text|ring|rang"
    r"|whatsapp|hotline|helpline|number|no)\b[.:]?(?: (?:us|them|him|her|is|was|on|at|the|number|hotline"
    r"|helpline|police|toll-free|now)){0,4}:? $"
)
_PLURAL_AFTER = re.compile(r" (?!was\b|has\b|is\b|as\b|this\b)[a-z]+s\b")
_ROUGHLY = re.compile(r"(?:[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|than|least) $")
_COMMON_WORD = re.compile(r"(?:^|[\s(\"“'‘])([a-z]+) $")


def grouped_end(text: str, start: int, end: int) -> int | None:
    """Where the number that begins with the digits `text[start:end]` ends when spaces mark its thousands.

    A plain space joins only what is hardly two numbers, however many the groups: one group that begins with a
    nought ("3 000") or several that end in three ("1 000 000"), a sum of money, a measure ("15 200 litres",
    not "15 200 litre barrels"), or a count after a common word ("some 12 500 people", not "on Channel 4 200
    viewers" nor "of the 12 100 were saved"). What is called ("call 555 123 456") is no number.
    """
    if end - start > 3 or _NUMBER_BEFORE.search(text[max(0, start - 2) : start]):
        return None
    match = _GROUPED.match(text, start, start + 32)
    if not match or _RUNS_ON.match(text, match.end()):
        return None
    groups = re.split(r"\D", match[0].partition(".")[0])
    if " " not in match[0]:
        return match.end()
    before = text[max(0, start - 40) : start]
    if _CALLED.search(before):
        return None
    if _is_moved(before, text[match.end() : match.end() + 24]):
        return match.end()
    if groups[-1] == "000" or (len(groups) == 2 and groups[1].startswith("0")):
        return match.end()
    if currency_before(text, start) or currency_after(text, match.end()):
        return match.end()
    if unit := unit_after(text, match.end(), digits=True):
        return match.end() if _is_last(text, unit.end) else None
    if _ROUGHLY.search(before):
        return match.end()
    word = _COMMON_WORD.search(before[-20:])
    if word is None or word[1] in lists()["labels"] or _OF_THE.search(before):
        return None
    counted = not _NO_COUNT.match(text, match.end()) and _COUNTED.match(text, match.end())
    return match.end() if counted else None


def _is_moved(before: str, after: str) -> bool:
    """Whether it is one end of a change whose other end is written alike: "to 12 500 from 9 400"."""
    return any(
        (before.endswith(f" {here} ") and re.match(rf" {there} {_TWO_GROUPS}(?![0-9])", after))
        or re.search(rf" {there} {_TWO_GROUPS} {here} $", before)
        for here, there in (("to", "from"), ("from", "to"))
    )


def _is_last(text: str, end: int) -> bool:
    """Whether a unit is what is counted, as "litres" and "km" are and "litre" before "barrels" is not."""
    return text[end - 1] == "s" or not _PLURAL_AFTER.match(text, end)
