"""Lengths of time: "six months", "about 90 minutes", "the past three years", "a year and a half"."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.dates.clock import day_part
from newsreader.analysis.dates.rule import Moment, Rule, rule
from newsreader.analysis.dates.words import NUMBER, PLURAL, SINGULAR

APPROX = (
    r"(?:(?:(?:just |slightly |a little |well )?(?:more than|less than|fewer than)|"
    r"(?:just |slightly |a little |well )?(?:over|under)(?! (?:the|its|his|her|their|our|these|those) )|"
    r"about|around|roughly|approximately|nearly|almost|some|just|only|exactly|barely|"
    r"no (?:more|less|fewer) than|not more than|at (?:least|most)|up to|as (?:many|much|long|little|few) as|"
    r"the better part of|close to|the equivalent of|a total of|a further|another|"
    r"an (?:additional|extra|estimated|average)|a (?:full|whole)|the entire) )"
)
"""Words before a length that say how exact it is."""

KIND = (
    r"(?:(?:single|full|whole|straight|consecutive|successive|solid|long|short|additional|extra|more|further|"
    r"calendar|"
    r"trading|business|working|fiscal|school|academic) )?"
)
VAGUE = (
    r"(?:a (?:couple|number|handful|matter)(?: of| more)?|"
    r"(?:a |the |these )?(?:past |last |next |first |final |coming )?(?:few|several|many|couple of|"
    r"dozens? of|"
    r"(?:(?:tens|hundreds) of )?(?:hundreds|thousands|millions|billions) of|tens of|"
    r"numerous|countless|multiple)(?: more)?)"
)
ALSO = r"(?: and a half)?(?: or (?:so|more))?"
_WHICH = (
    r"(?:(?:the|its|his|her|their|our|my|these|those|this) )?(?:(?:very )?(?:past|last|next|first|"
    r"final|previous|"
    r"following|coming|preceding|opening|subsequent|ensuing|initial|latest|current|entire|whole|full|other|"
    r"remaining|recent|additional|extra) )?"
)
_HALF = {
    "minute": "PT30S", "hour": "PT30M", "day": "PT12H", "week": "P0.5W", "month": "P0.5M", "year": "P6M",
    "decade": "P5Y", "century": "P50Y",
}  # fmt: skip
_TIES = r"[-\s‑–]"
_COUNTED = (
    rf"(?P<amount>{NUMBER})(?:\+|-plus)?(?:[-\s]and[-\s]a[-\s]half)?"
    rf"(?:{_TIES}?(?:(?:to|or|and){_TIES}|[-–])(?P<upper>{NUMBER}))?"
)
_UNITS = rf"(?!quarters?(?: of\b|-))(?P<unit>{PLURAL}|(?!second){SINGULAR}|(?<=[-‑])second(?!-))"
_NO_ARTICLE = r"(?!(?:the|its|his|her|their|our|my|these|those|this)\s+[\w,.]+-)"
"""The article of "the two-week talks" is that of the talks."""

NOT_AGE = r"(?!(?:[-\s]old\b|[-\s]olds\b|\s+(?:older|younger)\s+than|\s+of\s+age))"


def _counted(match: re.Match[str], moment: Moment) -> str:
    amount = words.number(match["amount"])
    if re.search(r"and[-\s]a[-\s]half", match[0]):
        return length_of(amount + 0.5, match["unit"])
    low = length_of(amount, match["unit"])
    return f"{low}/{length_of(words.number(match['upper']), match['unit'])}" if match["upper"] else low


def length_of(amount: float, unit: str) -> str:
    """The duration of so many units; half years and half hours are told in months and minutes."""
    name = words.unit(unit)
    if name in {"year", "hour"} and not float(amount).is_integer() and float(2 * amount).is_integer():
        return words.length(*((12 * amount, "months") if name == "year" else (60 * amount, "minutes")))
    return words.length(amount, unit)


def _one(match: re.Match[str], moment: Moment) -> str:
    half = re.search(r"and[-\s]a[-\s]half", match[0])
    return length_of(1.5 if half else 1, match["unit"])


def _unknown(match: re.Match[str], moment: Moment) -> str:
    return words.length("X", match["unit"])


def _half(match: re.Match[str], moment: Moment) -> str | None:
    return _HALF.get(words.unit(match["unit"]))


def _long(match: re.Match[str], moment: Moment) -> str:
    """ "Year-long" is one year, "years-long" an unknown number."""
    return words.length("X" if match["several"] else 1, match["unit"])


_BEFORE_BARE = "|".join(
    rf"(?<={word}\s)"
    for word in words.listed(
        "for in of over after within took take takes by lasted lasting last spent spend many"
    )
)
RULES: tuple[Rule, ...] = (
    rule(
        "unit",
        rf"{_NO_ARTICLE}{APPROX}?{_WHICH}{_COUNTED}{_TIES}{KIND}{_UNITS}(?:[-\s]long|long)?{ALSO}\b{NOT_AGE}",
        "DURATION",
        _counted,
        10,
    ),
    rule("unit", rf"{APPROX}?{VAGUE} {KIND}(?P<unit>{PLURAL}){ALSO}\b{NOT_AGE}", "DURATION", _unknown, 9),
    rule(
        "unit",
        rf"{APPROX}?an? {KIND}(?P<unit>hour|day|week|month|year|decade|century|fortnight|minute)\b{ALSO}"
        r"(?![-\s]old\b|-(?!long)|['’]s)",
        "DURATION",
        _one,
        7,
    ),
    rule(
        "unit",
        rf"{APPROX}?(?:past|the (?:past|last|next|coming|entire|whole|full|better part of (?:the|an?))) "
        rf"(?P<unit>day|week|month|year|decade|century|hour|quarter|fortnight)(?:-plus)?\b(?!-){ALSO}",
        "DURATION",
        _one,
    ),
    rule(
        "unit",
        r"the (?:fiscal |financial )?(?P<unit>year|week) (?=(?:ended|ending|to|through) (?:last )?[A-Z0-9])",
        "DURATION",
        _one,
    ),
    rule(
        "unit",
        r"(?:another (?P<unit>day|week|month|year|decade|hour)|full[- ](?P<u2>year))\b(?!-)",
        "DURATION",
        lambda match, _: words.length(1, match["unit"] or match["u2"]),
    ),
    rule("unit", r"(?:all|the rest of an?) (?P<unit>day|week|month|year)\b(?!-)", "DURATION", _one),
    rule(
        "part",
        r"all (?P<part>morning|afternoon|evening|night)\b",
        "TIME",
        day_part,
    ),
    rule(
        "unit",
        rf"(?:{APPROX}|a )?half(?:-|[-\s]an?[-\s]| of a )(?P<unit>{SINGULAR})\b(?!-old)",
        "DURATION",
        _half,
    ),
    rule(
        "unit",
        r"(?P<unit>year|month|week|day|hour|decade|century|minute)(?P<several>s)?-?long\b",
        "DURATION",
        _long,
    ),
    rule(
        "unit",
        rf"(?!quarters)(?:(?:{_BEFORE_BARE})(?P<unit>{PLURAL})|(?P<u2>{PLURAL})(?= (?:after|before|"
        rf"of(?! age)|since|into|earlier|later|leading|following|away)\b))"
        r"\b(?!-)",
        "DURATION",
        lambda match, _: words.length("X", match["unit"] or match["u2"]),
    ),
)
