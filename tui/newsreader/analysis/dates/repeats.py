"""What happens again and again: "daily", "every two weeks", "twice a year", "on Mondays"."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import DAY_PART, MONTH, NUMBER, SEASON, SINGULAR, UNIT, WEEKDAY

_EACH = r"(?:every|each)(?: single)?"


def _adjective(match: re.Match[str], moment: Moment) -> str:
    return words.REPEATS[match["word"].lower()]


def _every_unit(match: re.Match[str], moment: Moment) -> str:
    found = match.groupdict()
    amount: float | str = 1
    if found.get("amount"):
        amount = words.number(found["amount"] or "1")
    elif found.get("other"):
        other = (found["other"] or "").lower()
        amount = {"other": 2, "second": 2, "third": 3, "fourth": 4}.get(other, "X")
    return words.length(amount, match["unit"])


def _every_weekday(match: re.Match[str], moment: Moment) -> str:
    part = words.DAY_PARTS.get((match.groupdict().get("part") or "").lower())
    return f"XXXX-WXX-{words.weekday_number(match['weekday'])}" + (f"T{part}" if part else "")


def _every_month(match: re.Match[str], moment: Moment) -> str:
    return f"XXXX-{words.month_number(match['month']):02}"


def _every_season(match: re.Match[str], moment: Moment) -> str:
    return f"XXXX-{words.SEASONS[match['season'].lower()]}"


def _every_part(match: re.Match[str], moment: Moment) -> str:
    return f"XXXX-XX-XXT{words.DAY_PARTS[match['part'].lower()]}"


_TIMES = rf"(?:once|twice|thrice|(?:{NUMBER}|several|many|a few) times)"
RULES: tuple[Rule, ...] = (
    rule("repeat", rf"(?P<word>{words.either(words.REPEATS)})\b(?!-)", "SET", _adjective),
    rule(
        "unit",
        rf"{_EACH}(?: (?P<other>other|second|third|fourth|few|couple of)| (?P<amount>{NUMBER}))? "
        rf"(?P<unit>{UNIT})\b(?! in which)",
        "SET",
        _every_unit,
    ),
    rule("unit", rf"{_TIMES} (?:an?|each|every|per|in a) (?P<unit>{SINGULAR})\b(?!-)", "SET", _every_unit),
    rule("weekday", rf"{_EACH} (?P<weekday>{WEEKDAY})(?: (?P<part>{DAY_PART}))?\b", "SET", _every_weekday),
    rule("weekday", rf"(?P<weekday>{WEEKDAY})s\b", "SET", _every_weekday),
    rule("weekday", rf"(?P<weekday>{WEEKDAY}) (?P<part>{DAY_PART})s\b", "SET", _every_weekday),
    rule("month", rf"{_EACH} (?P<month>{MONTH})", "SET", _every_month),
    rule("season", rf"{_EACH} (?P<season>{SEASON})\b", "SET", _every_season),
    rule("part", rf"{_EACH} (?P<part>{DAY_PART})\b", "SET", _every_part),
    rule("unit", r"(?<=on\s)weekends\b", "SET", lambda match, moment: "XXXX-WXX-WE"),
)
