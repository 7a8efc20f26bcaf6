"""Lengths of time and what is told by them: "six months", "the past three years", "two weeks ago"."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import shift, shifted, value_of
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import NUMBER, PLURAL, SINGULAR, UNIT

APPROX = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|some|over|under|just|only|exactly|barely|"
    r"(?:just |slightly |a little |well )?(?:over|under|more than|less than|fewer than)|no (?:more|less|fewer) than|"
    r"not more than|at (?:least|most)|up to|as (?:many|much|long|little|few) as|the better part of|close to|"
    r"the equivalent of|a total of|a further|another|an (?:additional|extra|estimated|average)|a (?:full|whole)|"
    r"the entire|every one of) )"
)
_WHICH = (
    r"(?:(?:the|its|his|her|their|our|my|these|those|this) )?(?:(?:very )?(?:past|last|next|first|final|previous|following|"
    r"coming|preceding|opening|subsequent|ensuing|initial|latest|current|entire|whole|full|other|remaining|recent|"
    r"additional|extra) )?"
)
_KIND = r"(?:(?:full|whole|straight|consecutive|successive|solid|long|short|additional|extra|more|further|calendar|trading|business|working|fiscal|school|academic) )?"
_VAGUE = (
    r"(?:a (?:couple|number|handful|matter)(?: of| more)?|(?:a |the |these )?(?:past |last |next |first |final |coming )?"
    r"(?:few|several|many|couple of|dozens? of|hundreds of|thousands of|tens of|numerous|countless|multiple)(?: more)?)"
)
_HALF = {
    "hour": "PT30M", "day": "PT12H", "month": "P15D", "year": "P6M", "decade": "P5Y", "century": "P50Y",
    "minute": "PT30S", "week": "P0.5W",
}  # fmt: skip
_NOT_AGE = r"(?![-\s]old\b|[-\s]olds\b| (?:older|younger) than| of age)"
_HYPHEN = r"[-\s‑–]"
_COUNTED = rf"(?P<amount>{NUMBER})(?P<half> and a half)?(?:{_HYPHEN}?(?:to|or|and|[-–])\s?(?P<upper>{NUMBER}))?"
_ALSO = r"(?: and a half)?(?: or (?:so|more))?"


def _counted(match: re.Match[str], moment: Moment) -> str:
    amount = words.number(match["amount"])
    if match["half"] or re.search(r"and\s+a\s+half", match[0]):
        return _and_half(amount, match["unit"])
    low = words.length(amount, match["unit"])
    return f"{low}/{words.length(words.number(match['upper']), match['unit'])}" if match["upper"] else low


def _and_half(amount: float, unit: str) -> str:
    name = words.unit(unit)
    if name == "year":
        return f"P{12 * amount + 6:g}M"
    if name == "hour":
        return f"PT{60 * amount + 30:g}M"
    return words.length(amount + 0.5, name)


def _one(match: re.Match[str], moment: Moment) -> str:
    if re.search(r"and\s+a\s+half", match[0]):
        return _and_half(1, match["unit"])
    return words.length(1, match["unit"])


def _unknown(match: re.Match[str], moment: Moment) -> str:
    return words.length("X", match["unit"])


def _half(match: re.Match[str], moment: Moment) -> str | None:
    return _HALF.get(words.unit(match["unit"]))


def _amount(match: re.Match[str]) -> float | None:
    """How many units, or None where only "several", "a few" or nothing is said."""
    found = match.groupdict()
    if found.get("amount"):
        return words.number(found["amount"] or "1") + (0.5 if "half" in match[0] else 0)
    return 1 if found.get("single") else None


def _ago(match: re.Match[str], moment: Moment) -> str | None:
    return _moved(match, moment, -1, "PAST_REF") if moment.reference else None


def _from_now(match: re.Match[str], moment: Moment) -> str | None:
    return _moved(match, moment, 1, "FUTURE_REF") if moment.reference else None


def _moved(match: re.Match[str], moment: Moment, sign: int, vague: str) -> str | None:
    amount, name = _amount(match), words.unit(match["unit"])
    reference = moment.reference
    if amount is None or reference is None:
        return vague
    told = moment.mentioned("month", "quarter", here=True)
    if name == "year" and amount == 1 and told:
        # "profit in the third quarter, against a loss a year ago": the same quarter of the year before.
        return shifted(told.first, told.grain, -12 // {"month": 1, "quarter": 3}[told.grain])
    return _shift_value(reference, name, sign * amount)


def _shift_value(day: object, name: str, amount: float) -> str | None:
    from datetime import date

    assert isinstance(day, date)
    if name in words.CLOCK_UNITS:
        hours = amount / {"hour": 1, "minute": 60, "second": 3600}[name]
        return shifted(day, "day", round(hours / 24)) if abs(hours) < 1e7 else None
    if name == "fortnight":
        name, amount = "week", 2 * amount
    if name not in {"day", "week", "weekend", "month", "quarter", "year", "decade", "century"} or abs(amount) > 1e6:
        return None
    if not float(amount).is_integer() and name == "year":
        return shifted(day, "month", round(12 * amount))
    moved = shift(day, name, round(amount))
    return value_of(moved, "year" if name in {"decade", "century"} else name) if moved else None


def _told_shift(match: re.Match[str], moment: Moment) -> str | None:
    """ "Two days later", "a year earlier": counted from what was told last, else from the writing."""
    amount, name = _amount(match), words.unit(match["unit"])
    back = match["way"].lower() in {"earlier", "before", "previously", "prior"}
    if amount is None:
        return "PAST_REF" if back else "FUTURE_REF"
    if name == "year" and (told := moment.mentioned("month", "quarter", "year", here=True)):
        return shifted(told.first, told.grain, (-1 if back else 1) * round(amount) * {"month": 12, "quarter": 4, "year": 1}[told.grain])
    told = moment.mentioned()
    anchor = told.first if told else moment.reference
    return _shift_value(anchor, name, -amount if back else amount) if anchor else None


def _year_before(match: re.Match[str], moment: Moment) -> str | None:
    told = moment.mentioned("month", "quarter", here=True)
    if told:
        return shifted(told.first, told.grain, -12 if told.grain == "month" else -4)
    return shifted(moment.reference, "year", -1) if moment.reference else None


_LONG = r"(?:[-\s]long|long)?"
_SINGLE = r"(?P<single>an?|one)"
_SPAN = rf"{APPROX}?(?:(?P<amount>{NUMBER})(?: and a half)?|{_SINGLE}|{_VAGUE})"
_UNITS_AGO = rf"{_SPAN} {_KIND}(?P<unit>{UNIT}){_ALSO}"
RULES: tuple[Rule, ...] = (
    rule("unit", rf"{APPROX}?{_WHICH}{_COUNTED}{_HYPHEN}{_KIND}(?P<unit>{UNIT}){_LONG}{_ALSO}\b{_NOT_AGE}", "DURATION", _counted, 10),
    rule(
        "unit",
        rf"{APPROX}?{_VAGUE} {_KIND}(?P<unit>{PLURAL}){_ALSO}\b{_NOT_AGE}", "DURATION", _unknown, 9,
    ),
    rule("unit", rf"{APPROX}?an? {_KIND}(?P<unit>hour|day|week|month|year|decade|century|fortnight|minute)\b{_ALSO}(?![-\s]old\b|-(?!long)|'|’)", "DURATION", _one, 7),
    rule("unit", rf"{APPROX}?(?:the )?(?:past|last|next|coming|entire|whole|full|better part of the|better part of an?) (?P<unit>day|week|month|year|decade|century|hour|quarter|fortnight)\b(?!-)", "DURATION", _one),
    rule("unit", r"(?:all|this entire|the rest of an?) (?P<unit>day|week|month|year)\b(?!-)(?! long ago)", "DURATION", _one),
    rule("unit", rf"(?:{APPROX}|a )?half(?:-|[-\s]an?[-\s]| of a )(?P<unit>{SINGULAR})\b(?!-old)", "DURATION", _half),
    rule("unit", r"(?P<unit>year|month|week|day|hour|decade|century|minute)s?-?long\b", "DURATION", lambda m, at: _unknown(m, at) if "s" in m[0].lower().replace("-long", "")[-1:] else _one(m, at)),
    rule("unit", r"(?P<unit>hours|days|weeks|months|years|decades|centuries)\b(?!-)", "DURATION", _unknown),
    rule("unit", rf"{_UNITS_AGO} ago\b", "DATE", _ago, 9),
    rule("unit", rf"(?P<unit>{PLURAL}) ago\b", "DATE", _ago),
    rule("unit", rf"{_UNITS_AGO} (?:from (?:now|today)|hence)\b", "DATE", _from_now, 9),
    rule("unit", rf"{_UNITS_AGO} (?P<way>earlier|later|afterwards?|previously|prior)\b(?! than| to)", "DATE", _told_shift, 9),
    rule("unit", rf"(?P<unit>{PLURAL}) (?P<way>earlier|later|afterwards?)\b", "DATE", _told_shift),
    rule("unit", r"(?:the )?year-(?:ago|earlier)(?: (?:period|quarter))?\b", "DATE", _year_before),
    rule("unit", rf"(?:in )?(?:the )?(?P<when>recent|coming) (?P<unit>{PLURAL})\b", "DATE", lambda m, _: "PAST_REF" if m["when"].lower() == "recent" else "FUTURE_REF"),
    rule("unit", rf"the (?P<unit>{PLURAL}) (?:ahead|to come)\b", "DATE", lambda m, _: "FUTURE_REF"),
)  # fmt: skip
