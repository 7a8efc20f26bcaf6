"""Days and months of the calendar: "Nov. 3, 2020", "the 15th of March", "early June", "last April"."""

from __future__ import annotations

import re
from datetime import date

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import nth_weekday
from newsreader.analysis.dates.rule import SOMEWHERE, Moment, Rule, rule
from newsreader.analysis.dates.words import DAY, LONG_MONTH, MONTH, ORDINAL, SHORT_WEEKDAY, WEEKDAY, YEAR

_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}),? (?:the )?)?"
_TH = r"(?:st|nd|rd|th)?"
_LATEST_SHORT = 40
"""The last year of this century that two digits stand for: "'40" is 2040, "'41" is 1941."""
_NUMBER_END = r"(?![\d%]|[.,:]\d)"
_TO = rf"(?:\s?[-–—]\s?(?P<last>{DAY}){_TH}{_NUMBER_END})?"
_IN_YEAR = (
    rf"(?:,? (?:of |in )?(?P<year>{YEAR})\b{_NUMBER_END}|,? (?:of )?(?P<which>last|this|next) year\b"
    r"|,? (?:of |in )?['’](?P<short>\d\d)\b(?!['’]?s))?"
)
_WORD_DAY = rf"(?P<word>{words.either(words.ORDINALS)}) of"
_SHARED_YEAR = re.compile(
    rf"\s*(?:,|-|–|to|and|or|through|until|till)\s*(?:(?:early|late|mid)[-\s])?{MONTH}"
    rf"(?:\s+{DAY}(?:st|nd|rd|th)?)?,?\s+({YEAR})\b",
    re.IGNORECASE,
)

_AHEAD = 1.5
"""What a day ahead counts for: news tells more of the past than of the future."""


def year_of(month: int, day: int | None, moment: Moment) -> int | None:
    """The year of a month or day that is named without one, by the tense of its clause, else the nearest."""
    reference = moment.reference
    told = moment.mentioned("year", where="sentence")
    if told and told.first.year == told.last.year != (reference.year if reference else None):
        return told.first.year
    if reference is None:
        return None
    years = [year for year in range(reference.year - 4, reference.year + 5) if _exists(year, month, day)]
    direction = moment.direction()
    if direction == "past":
        years = [year for year in years if _first(year, month, day) <= reference] or years[:1]
        return years[-1] if years else None
    if direction == "future":
        here = (reference.month, reference.day if day else 0)
        years = [year for year in years if (year, month, day or 0) >= (reference.year, *here)] or years[-1:]
        return years[0] if years else None
    ahead = 1.0 if direction == "foreseen" else _AHEAD
    return min(
        years, key=lambda year: _distance(_first(year, month, day or 15), reference, ahead), default=None
    )


def _distance(day: date, reference: date, ahead: float) -> float:
    days = (day - reference).days
    return ahead * days if days > 0 else -days


def _exists(year: int, month: int, day: int | None) -> bool:
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


def _first(year: int, month: int, day: int | None) -> date:
    return date(year, month, min(day or 1, 28) if month == 2 else day or 1)


def _year(match: re.Match[str], moment: Moment, month: int, day: int | None) -> str:
    found = match.groupdict()
    if found.get("year"):
        return found["year"] or ""
    if short := found.get("short"):
        return ("19" if int(short) > _LATEST_SHORT else "20") + short
    if which := found.get("which"):
        return _relative_year(which.lower(), moment)
    if shared := _SHARED_YEAR.match(match.string, match.end(), match.end() + 60):
        return shared[1]
    year = year_of(month, day, moment)
    return "XXXX" if year is None else f"{year:04}"


def _relative_year(which: str, moment: Moment) -> str:
    if moment.reference is None:
        return "XXXX"
    return f"{moment.reference.year + {'last': -1, 'this': 0, 'next': 1}[which]:04}"


def _day(match: re.Match[str], moment: Moment) -> str:
    month = words.month_number(match["month"])
    found = match.groupdict()
    day = words.ordinal(word) if (word := found.get("word")) else int(match["day"])
    head = f"{_year(match, moment, month, day)}-{month:02}-"
    last = found.get("last")
    return f"{head}{day:02}" + (f"/{head}{int(last):02}" if last and int(last) > day else "")


def _month(match: re.Match[str], moment: Moment) -> str:
    month = words.month_number(match["month"])
    return f"{_year(match, moment, month, None)}-{month:02}"


def _chosen_month(match: re.Match[str], moment: Moment) -> str:
    """ "Last April", "this June 3", "next March"."""
    month, day, reference = words.month_number(match["month"]), match["day"], moment.reference
    tail = f"-{month:02}" + (f"-{int(day):02}" if day else "")
    if reference is None:
        return "XXXX" + tail
    which = match["which"].lower()
    if "last" in which or "past" in which:
        year = reference.year - (month >= reference.month)
    elif "next" in which or "coming" in which:
        year = reference.year + (month <= reference.month)
    else:
        year = reference.year
    return f"{year:04}{tail}"


def _part_of_month(match: re.Match[str], moment: Moment) -> str | None:
    """ "The third Monday in January", "the last day of May"; a week of a month is that month."""
    month = words.month_number(match["month"])
    year = _year(match, moment, month, None)
    which = match["nth"].lower()
    nth = -1 if which in {"last", "final"} else words.ordinal(which)
    if match["weekday"] and year.isdigit():
        day = nth_weekday(int(year), month, words.weekday_number(match["weekday"]), nth)
        return day.isoformat() if day else None
    return f"{year}-{month:02}"


def _iso(match: re.Match[str], moment: Moment) -> str | None:
    """2013-03-22, 22.03.2013, 3/22/2013 (American order unless it cannot be)."""
    if match["iso"]:
        year, month, day = int(match["y1"]), int(match["m1"]), int(match["d1"])
    else:
        year, month, day = int(match["y2"]), int(match["a"]), int(match["b"])
        year += 0 if year > 99 else 2000 if year < 50 else 1900
        if month > 12 or match["sep"] == ".":
            month, day = day, month
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None


_NAMED = rf"(?P<month>{MONTH})"
RULES: tuple[Rule, ...] = (
    rule(
        "month",
        rf"{SOMEWHERE}{_WEEKDAY}{_NAMED} (?P<day>{DAY}){_TH}\b{_NUMBER_END}{_TO}{_IN_YEAR}",
        "DATE",
        _day,
    ),
    rule(
        "month",
        rf"{SOMEWHERE}{_WEEKDAY}(?:the )?(?P<day>{DAY}){_TH}{_TO}(?: day)?(?: of)? {_NAMED}{_IN_YEAR}",
        "DATE",
        _day,
    ),
    rule("month", rf"{_WEEKDAY}(?:the )?{_WORD_DAY} {_NAMED}{_IN_YEAR}", "DATE", _day),
    rule("month", rf"{SOMEWHERE}(?:the month of )?{_NAMED}{_IN_YEAR}", "DATE", _month, 8),
    rule(
        "month",
        rf"{SOMEWHERE}(?P<which>(?:this )?(?:last|past|next|coming)|this) (?P<month>{LONG_MONTH})\b(?: "
        rf"(?P<day>{DAY})\b{_NUMBER_END})?",
        "DATE",
        _chosen_month,
    ),
    rule(
        "month",
        rf"(?:the )?(?P<nth>{ORDINAL}|last|final) (?:(?P<weekday>{WEEKDAY})|week|weekend|half|part|"
        rf"days|weeks) (?:of|in) {_NAMED}{_IN_YEAR}",
        "DATE",
        _part_of_month,
    ),
    rule(
        "number",
        r"(?P<iso>(?P<y1>\d{4})-(?P<m1>\d\d)-(?P<d1>\d\d))(?![-\d])|"
        r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<y2>\d{4}|\d\d)(?![/\d])",
        "DATE",
        _iso,
    ),
)
