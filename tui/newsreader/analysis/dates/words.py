"""The vocabulary of dates and times: names, units and numbers, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable


def listed(words: str) -> tuple[str, ...]:
    """The words of a list that is written as one text."""
    return tuple(words.split())


MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
SEASONS = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
    "springtime": "SP", "summertime": "SU", "wintertime": "WI",
}  # fmt: skip
DAY_PARTS = {
    "morning": "MO", "midday": "MI", "lunchtime": "MI", "afternoon": "AF", "evening": "EV", "night": "NI",
    "nighttime": "NI", "daytime": "DT",
}  # fmt: skip
UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "weekend": "WE", "fortnight": "2W",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
    "centurie": "CE", "millennia": "ML",
}  # fmt: skip
"""Singular form (plural without its s) to the unit's letters in a TIMEX3 duration."""

CLOCK_UNITS = {"second", "minute", "hour"}
REPEATS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "annual": "P1Y",
    "annually": "P1Y", "yearly": "P1Y", "semiannual": "P6M", "semiannually": "P6M", "biannual": "P6M",
    "biannually": "P6M", "biennial": "P2Y", "biennially": "P2Y",
}  # fmt: skip

ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
DECADES = listed("twenties thirties forties fifties sixties seventies eighties nineties")
_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
NUMBERS = (
    {word: value for value, word in enumerate(ONES)}
    | {word: 10 * value for value, word in enumerate(TENS, 2)}
    | {"a": 1, "an": 1, "dozen": 12, "hundred": 100, "thousand": 1000}
)
ORDINALS = {word: value for value, word in enumerate(_ORDINALS, 1)} | {
    "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25,
    "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, longer ones first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w))) + ")"


def named(words: Iterable[str]) -> str:
    """A pattern for any of the names, capitalised or in capitals, whatever the flags around it."""
    forms = [form for word in words for form in (word.capitalize(), word.upper())]
    return f"(?-i:{either(forms)})"


LONG_MONTH = named(name for name in MONTHS if len(name) > 4 or name in {"may", "june", "july"})
SHORT_MONTH = named(name for name in MONTHS if len(name) <= 4 and name not in {"may", "june", "july"})
MONTH = rf"(?:{LONG_MONTH}|{SHORT_MONTH}\b\.?)"
WEEKDAY = named(name for name in WEEKDAYS if name.endswith("day"))
SHORT_WEEKDAY = rf"{named(name for name in WEEKDAYS if not name.endswith('day'))}\b\.?"
SEASON = either(SEASONS)
DAY_PART = either(DAY_PARTS)
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
ORDINAL = rf"(?:{either(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
DIGITS = r"\d{1,3}[-\s]1/2|\d{1,3}\s?½|\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?"
SMALL_WORD = rf"(?:{either(TENS)}(?:[-\s]{either(ONES[1:10])})?|{either(ONES[1:])})"
NUMBER_WORD = rf"(?:(?:an?|{SMALL_WORD})\s+)?(?:hundred|thousand|dozen)|{SMALL_WORD}"
NUMBER = rf"(?:{DIGITS}|{NUMBER_WORD})"
SINGULAR = r"(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|century|millennium)"
PLURAL = (
    r"(?:seconds|minutes|hours|days|weeks|weekends|fortnights|months|quarters|years|decades|centuries|"
    r"millennia)"
)
UNIT = rf"(?:{PLURAL}|{SINGULAR})"


def month_number(word: str) -> int:
    """1 to 12, for a name or an abbreviation of any case, with or without its dot."""
    return MONTHS[word.rstrip(".").lower()]


def weekday_number(word: str) -> int:
    """1 (Monday) to 7 (Sunday)."""
    return WEEKDAYS[word.rstrip(".").lower()]


def number(words: str) -> float:
    """The value of a number in digits or words ("1,200", "2 1/2", "twenty-five", "two dozen")."""
    plain = words.replace(",", "")
    if plain.endswith(("1/2", "½")):
        return float(re.split(r"\D", plain)[0]) + 0.5
    if plain[0].isdigit():
        return float(plain)
    total = 0.0
    for word in re.split(r"[-\s]+", plain.lower()):
        value = NUMBERS[word]
        total = (total or 1) * value if value >= 100 or word == "dozen" else total + value
    return total


def ordinal(word: str) -> int:
    """The value of an ordinal in digits or words ("3rd", "twenty-first")."""
    return int(word[:-2]) if word[0].isdigit() else ORDINALS[word.lower()]


def unit(word: str) -> str:
    """The unit's singular ("year" for "Years")."""
    word = word.lower()
    special = {"centuries": "century", "millennia": "millennium"}
    return special.get(word, word.removesuffix("s"))


def length(amount: float | str, word: str) -> str:
    """A TIMEX3 duration: `length(2, "weeks")` is "P2W", `length("X", "hours")` is "PTXH"."""
    name = unit(word)
    if name == "fortnight":
        name, amount = "week", amount if isinstance(amount, str) else 2 * amount
    shown = amount if isinstance(amount, str) else f"{amount:g}" if amount < 1e5 else str(int(amount))
    return f"P{'T' if name in CLOCK_UNITS else ''}{shown}{UNITS[name]}"
