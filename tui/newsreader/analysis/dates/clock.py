"""Times of day: "11 a.m.", "1430 GMT", "noon", "Tuesday morning"; the day is joined to them afterwards."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import DAY_PART

_ZONES = "(?-i:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|IST|JST|AEST|EET|MSK|Z)"
_ZONE = (
    rf"(?:\s?(?:\({_ZONES}\)|{_ZONES}\b)"
    r"|,? (?:local|Eastern|Central|Mountain|Pacific|British|Moscow|London|Beijing)"
    r"(?: (?:standard|daylight|summer))? time)?"
)
_HALF_DAY = r"\s?(?P<half>[ap]\.?\s?m\b\.?)"
_NAMED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
_HALVES = {"morning": "a", "afternoon": "p", "evening": "p"}
_ABOUT = (
    r"(?:(?:about|around|approximately|just (?:after|before)|shortly (?:after|before)|at least|nearly|"
    r"exactly) )?"
)


def _clock(match: re.Match[str], moment: Moment) -> str | None:
    found = match.groupdict()
    hour = int(found["hour"] or 0) if found["hour"].isdigit() else int(words.number(found["hour"]))
    half = (found.get("half") or _HALVES.get((found.get("part") or "").lower(), ""))[:1].lower()
    if found.get("part") and not 1 <= hour <= 12:
        return f"T{hour:02}:{found['minute']}"
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return f"T{hour:02}:{found.get('minute') or '00'}"


def _named(match: re.Match[str], moment: Moment) -> str:
    return _NAMED[match["name"].lower()]


def day_part(match: re.Match[str], moment: Moment) -> str:
    """A part of a day that is not named."""
    return f"T{words.DAY_PARTS[match['part'].lower()]}"


_HOURS = words.either(words.ONES[1:13])

RULES: tuple[Rule, ...] = (
    rule(
        "clock",
        rf"{_ABOUT}(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?{_HALF_DAY}{_ZONE}",
        "TIME",
        _clock,
    ),
    rule(
        "clock",
        rf"{_ABOUT}(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:]| minutes| "
        rf"seconds)(?: in the (?P<part>morning|afternoon|evening)\b)?{_ZONE}",
        "TIME",
        _clock,
    ),
    rule(
        "clock",
        r"(?P<hour>[01]\d|2[0-3])[:.h]?(?P<minute>[0-5]\d)\s?(?:hours )?"
        r"(?P<open>\()?(?-i:GMT|UTC|BST|CET|EST|EDT|ET|PT)\b(?(open)\))",
        "TIME",
        _clock,
    ),
    rule(
        "clock",
        rf"{_ABOUT}(?P<hour>1[0-2]|[1-9]|{_HOURS}) o['’]clock\b",
        "TIME",
        _clock,
    ),
    rule("clock", rf"{_ABOUT}(?P<name>noon|midday|midnight)\b", "TIME", _named),
    rule(
        "part",
        rf"(?:the )?(?:(?:early|late|mid)[-\s])?(?P<part>{DAY_PART})(?: hours)?\b(?!-)",
        "TIME",
        day_part,
    ),
)
