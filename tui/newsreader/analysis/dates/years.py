"""Years, their parts, decades and centuries: "fiscal 2013", "the third quarter", "last summer", "the 90s"."""

from __future__ import annotations

import re
from datetime import date

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import SEASON_START, add_months, value_of
from newsreader.analysis.dates.rule import SOMEWHERE, Moment, Rule, rule
from newsreader.analysis.dates.words import ORDINAL, SEASON, YEAR

_NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)"
_OF_YEAR = (
    rf"(?:(?: of|,| in)?(?: (?:the )?(?:fiscal|calendar|financial))?(?: year)? (?P<year>{YEAR})\b"
    r"|(?: of)? (?P<which>last|this|next|the|the previous|the following) (?:fiscal |financial )?year\b)"
)
_DECADES = {word: digit for digit, word in enumerate(words.DECADES, 2)}


def _stated_year(match: re.Match[str], moment: Moment) -> int | None:
    found = match.groupdict()
    if found.get("year"):
        return int(found["year"] or 0)
    which, reference = found.get("which"), moment.reference
    if which is None or reference is None:
        return None
    if which.startswith("the"):
        told = moment.mentioned("year")
        base = told.first.year if told and which != "the" else reference.year
        return base + {"previous": -1, "following": 1}.get(which[4:].lower(), 0)
    return reference.year + {"last": -1, "this": 0, "next": 1}[which.lower()]


def _part(match: re.Match[str], moment: Moment) -> str:
    """A quarter or a half: its year as stated, or by the tense of its clause."""
    which, size = match["nth"].lower(), 3 if "quarter" in match["part"].lower() else 6
    nth = 12 // size if which in {"last", "final"} else min(words.ordinal(which), 12 // size)
    tail = f"-{'Q' if size == 3 else 'H'}{nth}"
    year, reference = _stated_year(match, moment), moment.reference
    if year is None and (told := moment.mentioned("year", where="sentence")):
        year = told.first.year
    if year is None and reference is not None:
        year = reference.year
        first, end = size * (nth - 1) + 1, size * nth
        direction = moment.direction()
        if first > reference.month and direction not in {"future", "foreseen"}:
            year -= 1
        elif end < reference.month and direction == "future":
            year += 1
    return ("XXXX" if year is None else f"{year:04}") + tail


def _short_part(match: re.Match[str], moment: Moment) -> str:
    year = match["year"] or match["short"]
    if year is None:
        year = "XXXX" if moment.reference is None else str(moment.reference.year)
    nth = match["nth"] or match["before"]
    return f"{year if len(year) == 4 else '20' + year}-Q{nth}"


def _season(match: re.Match[str], moment: Moment) -> str:
    season = words.SEASONS[match["season"].lower()]
    year, reference = _stated_year(match, moment), moment.reference
    if year is None and (told := moment.mentioned("year", where="sentence")):
        year = told.first.year
    when = (match["when"] or "").lower()
    if year is None and when == "that" and (told := moment.mentioned()):
        year = told.first.year
    if year is None and reference is not None:
        year = _season_year(season, when, reference, moment)
    return ("XXXX" if year is None else f"{year:04}") + f"-{season}"


def _season_year(season: str, when: str, reference: date, moment: Moment) -> int:
    """The year in which the season meant begins; a winter is named after its December."""
    start = SEASON_START[season]
    years = [reference.year - 1, reference.year, reference.year + 1]
    begun = [year for year in years if date(year, start, 1) <= reference]
    latest = begun[-1] if begun else reference.year - 1
    running = reference < add_months(date(latest, start, 1), 3)
    if "last" in when or "past" in when:
        return latest - running if "last" in when else latest
    if "next" in when and season != "WI":
        return reference.year + 1
    if "next" in when or "coming" in when:
        return latest + 1
    if "this" in when and season != "WI":
        return reference.year
    future = moment.direction() in {"future", "foreseen"}
    return (
        latest
        if running or not future or date(latest + 1, start, 1).year > reference.year + 1
        else latest + 1
    )


def _year(match: re.Match[str], moment: Moment) -> str:
    return ("BC" if match.groupdict().get("era") else "") + match["year"]


def _year_range(match: re.Match[str], moment: Moment) -> str:
    first, last = match["year"], match["last"]
    return f"{first}/{last if len(last) == 4 else first[:2] + last}"


def _decade(match: re.Match[str], moment: Moment) -> str:
    if full := match["full"]:
        return full[:2] if full.endswith("00") and full < "1900" else full[:3]
    short = match["short"]
    digit = int(short[0]) if short else _DECADES[match["word"].lower()]
    return f"20{digit}" if digit <= 1 else f"19{digit}"


def _century(match: re.Match[str], moment: Moment) -> str:
    return f"{words.ordinal(match['nth']) - 1:02}"


def _fiscal(match: re.Match[str], moment: Moment) -> str:
    year = match["short"]
    return "20" + year if len(year) == 2 else year


def _year_end(match: re.Match[str], moment: Moment) -> str | None:
    return match["year"] or (value_of(moment.reference, "year") if moment.reference else None)


_FISCAL = r"(?:the )?(?:fiscal|financial|calendar|tax)(?:-| )(?:year )?(?:ending |ended )?"
RULES: tuple[Rule, ...] = (
    rule(
        "half",
        rf"{SOMEWHERE}(?:the )?(?:fiscal )?{_NTH}[-\s](?:fiscal |calendar )?(?P<part>quarter)(?:'s|"
        rf"’s)?{_OF_YEAR}?",
        "DATE",
        _part,
    ),
    rule(
        "half",
        r"(?P<nth>first|second)[-\s](?P<part>half)(?= (?:net |operating |pre-?tax |core )?"
        r"(?:profits?|earnings|revenues?|sales|results|loss(?:es)?|income|figures|output|turnover)\b)",
        "DATE",
        _part,
    ),
    rule(
        "half",
        rf"{SOMEWHERE}(?:the )?{_NTH.replace('fourth', 'fourth|final|last')}[-\s](?P<part>quarter|"
        rf"half){_OF_YEAR}",
        "DATE",
        _part,
    ),
    rule(
        "half",
        rf"(?:(?:the )?(?P<year>{YEAR})(?:['’]s)?|(?P<which>last|this|next) year['’]s) "
        rf"(?:fiscal )?{_NTH}[-\s](?P<part>quarter|half)\b",
        "DATE",
        _part,
    ),
    rule(
        "quarter",
        rf"(?:Q(?P<nth>[1-4])|(?P<before>[1-4])Q)(?:\s?(?P<year>{YEAR})\b|"
        rf"\s?['’]?(?P<short>[012]\d)\b)?(?!\w)",
        "DATE",
        _short_part,
    ),
    rule(
        "season",
        rf"{SOMEWHERE}(?P<when>(?:(?:this|the) )?(?:last|past|next|coming|previous|following)|this|"
        rf"that|the)?\s?(?P<season>{SEASON})\b{_OF_YEAR}?",
        "DATE",
        _season,
    ),
    rule(
        "year",
        rf"{SOMEWHERE}(?:the years? )?(?P<year>{YEAR})\b(?![%\d]|[.,:]\d|-\d)(?P<era> B\.?C\.?E?\.?)?",
        "DATE",
        _year,
        5,
    ),
    rule("year", rf"{SOMEWHERE}{_FISCAL}(?P<year>{YEAR})\b", "DATE", _year, 8),
    rule("quarter", r"FY\s?['’]?(?P<short>\d{4}|\d\d)\b", "DATE", _fiscal),
    rule("year", rf"(?P<year>{YEAR})[-–—/](?P<last>{YEAR}|\d\d)\b(?!-)", "DATE", _year_range),
    rule(
        "decade",
        rf"(?:the )?{SOMEWHERE}(?:the )?(?:(?P<full>1[0-9]\d0|20\d0)['’]?s|"
        rf"['’]?(?P<short>[0-9]0)['’]?s|(?P<word>{words.either(_DECADES)}))\b",
        "DATE",
        _decade,
    ),
    rule("unit", rf"(?:the )?{SOMEWHERE}(?:the )?(?P<nth>{ORDINAL})[-\s]centur(?:y|ies)\b", "DATE", _century),
    rule(
        "unit half",
        rf"(?:the )?(?:(?:calendar )?year[-\s]end|mid-?year)(?:,? (?P<year>{YEAR}))?\b",
        "DATE",
        _year_end,
    ),
)
