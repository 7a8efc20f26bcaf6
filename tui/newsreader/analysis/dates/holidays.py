"""Days with a name of their own, in the countries that English news speaks of most."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from newsreader.analysis.dates.days import year_of
from newsreader.analysis.dates.periods import easter, nth_weekday
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import YEAR

_FIXED = {
    "new year's day": (1, 1),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "inauguration day": (1, 20),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "st patrick's day": (3, 17),
    "international women's day": (3, 8),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "the fourth of july": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}
_EASTER = {
    "shrove tuesday": -47,
    "mardi gras": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter": 0,
    "easter monday": 1,
    "pentecost": 49,
}
_NTH = {
    "martin luther king jr. day": (1, 1, 3),
    "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3),
    "mother's day": (5, 7, 2),
    "memorial day": (5, 1, -1),
    "father's day": (6, 7, 3),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "remembrance sunday": (11, 7, 2),
    "thanksgiving day": (11, 4, 4),
    "thanksgiving": (11, 4, 4),
}
_AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}


def _rule_for(name: str) -> Callable[[int], date | None]:
    """The day of a holiday in a year."""
    if name in _FIXED:
        return lambda year: date(year, *_FIXED[name])
    if name in _EASTER:
        return lambda year: easter(year) + timedelta(_EASTER[name])
    if name in _NTH:
        return lambda year: nth_weekday(year, *_NTH[name])
    if name in _AFTER_THANKSGIVING:
        return lambda year: _thanksgiving(year) + timedelta(_AFTER_THANKSGIVING[name])
    return _election_day


def _thanksgiving(year: int) -> date:
    return nth_weekday(year, 11, 4, 4) or date(year, 11, 22)


def _election_day(year: int) -> date:
    return (nth_weekday(year, 11, 1, 1) or date(year, 11, 1)) + timedelta(1)


def _holiday(match: re.Match[str], moment: Moment) -> str | None:
    name = re.sub(r"\s+", " ", match["name"].lower().replace("’", "'"))
    day_in = _rule_for(name)
    if match["year"]:
        year: int | None = int(match["year"])
    else:
        sample = day_in(2000) or date(2000, 1, 1)
        year = year_of(sample.month, min(sample.day, 28), moment)
    if year is None:
        return f"XXXX-{_FIXED[name][0]:02}-{_FIXED[name][1]:02}" if name in _FIXED else None
    day = day_in(year) if year < 9999 else None
    return day.isoformat() if day else None


def _written(name: str) -> str:
    """The pattern of a name as it is written, with either apostrophe."""
    proper = " ".join(word if word in {"the", "of"} else word[0].upper() + word[1:] for word in name.split())
    return re.escape(proper).replace("'", "['’]")


_NAMES = sorted(
    [*_FIXED, *_EASTER, *_NTH, *_AFTER_THANKSGIVING, "election day"], key=lambda name: (-len(name), name)
)
_ANY = "|".join(_written(name).replace("\\ ", " ") for name in _NAMES)
_HOLIDAY = re.compile(rf"(?:{_ANY.replace(' ', chr(92) + 's+')})(?:\s+weekend)?")


def is_holiday(written: str) -> bool:
    """Whether the words are the name of a holiday and nothing more."""
    return _HOLIDAY.fullmatch(written) is not None


RULES: tuple[Rule, ...] = (
    rule(
        "holiday",
        rf"(?<!Chinese\s)(?<!Jewish\s)(?<!lunar\s)(?P<name>(?-i:{_ANY}))\b"
        rf"(?: weekend)?(?:,? (?P<year>{YEAR})\b)?",
        "DATE",
        _holiday,
    ),
    rule("number", r"9/11(?![\d/])", "DATE", lambda match, moment: "2001-09-11"),
    rule(
        "month",
        r"(?-i:Sept(?:ember|\.)?) (?:11|11th)(?:,? 2001)?(?= (?:terror|attack|hijack|era|commission))",
        "DATE",
        lambda match, moment: "2001-09-11",
    ),
)
