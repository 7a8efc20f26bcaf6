"""Numbers of the calendar and the clock, of telephones and addresses."""

from __future__ import annotations

import re

from newsreader.analysis.dates.words import MONTH
from newsreader.analysis.figures.place import Place

_CLOCK_AFTER = re.compile(
    r"[ -]?(?:[ap]\.m\b|[ap]m\b|[AP]\.?M\b|o['’]clock|noon|hours? (?:GMT|BST|EST|local)"
    r"|local time\b|UTC\b|(?:GMT|BST|CET|EST|EDT|ET|PT)\b)"
)
_YEAR_BEFORE = re.compile(
    r"(?:^|[(\[,\"“‘'–-]|\b(?:in|since|by|from|until|till|til|through|throughout|during|between|before|after|of|late"
    r"|early|mid|circa|and|or|fiscal|year|season|summer|winter|spring|autumn|fall|election)\b)[\s(-]*$",
    re.IGNORECASE,
)
_DATING = re.compile(
    r"(?i)\b(?:in|of|from|since|until|till|by|circa) (?:about|around|roughly) $"
    r"|\bdat(?:es?|ed|ing)(?: back)? to $"
)
_MEASURED_BEFORE = re.compile(
    r"\b(?:about|approximately|roughly|nearly|almost|some|over|under|than|least|most|up to|exceed(?:s|ed"
    r"|ing)?|"
    r"average of|total of|just|only|another|every|extra|additional)\s*$",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?i)\b(?:since|until|than in|than|from) (?:about|around)? ?$")
_PHONE = re.compile(
    r"(?<![0-9])(?:(?:\+?[0-9]{1,3}[-. ])?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}|\+[0-9]{2}[0-9 ]{7,12}"
    r"|[0-9]{3}-[0-9]{4}|0[0-9]{2,4} [0-9]{3,4} ?[0-9]{3,4})(?![0-9])"
)
_AROUND = 16
_GROUPS = re.compile(r"(?<![0-9])(?<![0-9] )[0-9]{3} [0-9]{3} [0-9]{3,4}(?![0-9]| [0-9])")
_STREETS = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Highway|"
    r"Hwy|Parkway|Pkwy|Crescent|Close|Gardens|Row|Broadway|Plaza|Quay|Wharf|Mews|Alley|Circle)"
)
_ADDRESS = re.compile(
    rf" (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z0-9][\w'’.]* ){{1,3}}{_STREETS}\b"
    r"| (?:St|Street|Ave)\b\.?(?! [A-Z])"
    r"|,? (?:Ave|Avenue|Rue|rue|Via|Calle|Boulevard|Bd|Quai|Platz|Piazza)\.? [A-Z]"
)


_FURTHER = r"(?:,? (?:and|or|to|until|till|through) |, |[-–])"
_DAYS_AFTER = re.compile(
    rf"(?i)(?:st|nd|rd|th)?(?:{_FURTHER}[0-9]{{1,2}}(?:st|nd|rd|th)?){{1,4}}(?: of)? {MONTH}(?!\w)"
)
_DAYS_BEFORE = re.compile(
    rf"(?i)\b{MONTH} (?:[0-9]{{1,2}}(?:st|nd|rd|th)?{_FURTHER}){{0,3}}[0-9]{{1,2}}(?:st|nd|rd|th)?"
    r"(?:(?P<comma>, )|[-–]|,? (?:and|or|to|until|till|through) )$"
)
_DAY_FOLLOWS = re.compile(r"(?:,? (?:and|or) |, |[-–])[0-9]{1,2}\b")
_SCHEDULED = re.compile(
    r"(?i)\b(?:(?:re)?open|clos|shut|start|beg[aiu]n|end|finish|arriv|leav|left|depart|met|meet|kick|w[ao]ke|wak"
    r"|return|resum|sail|dinner|lunch|supper|breakfast|curfew)[\w’']*(?: [\w’']+){0,3}?"
    r" (?:at|until|till|before|after|around|about)(?: (?:about|around|exactly|just|half past))? $"
)
_FREE = re.compile(
    r"\s*(?:[.,;:!?)”\"]|$)|\s+(?:on|in the|every|each|and|or|but|to|until|when|sharp|tonight)\b"
)


def is_clock(place: Place) -> bool:
    """Whether it is part of a clock time or a running time: "2 p.m.", "17:22", "1:36.6"."""
    if _CLOCK_AFTER.match(place.after) or re.match(r":[0-9]{2}\b", place.after):
        return True
    return re.search(r"[0-9]:$", place.before) is not None


def is_day(place: Place) -> bool:
    """Whether it is one of several days of a month: "from 10 to 17 December", "June 3, 4 or 5"."""
    if place.has_unit or place.numeral.value > 31 or not place.whole:
        return False
    if _DAYS_AFTER.match(place.after):
        return True
    before = _DAYS_BEFORE.search(place.before)
    if before is None:
        return False
    # "On June 3, 12 were hurt" has one day, "June 3, 4 or 5" three.
    return not before["comma"] or _DAY_FOLLOWS.match(place.after) is not None


def is_hour(place: Place) -> bool:
    """Whether a number in words is the hour at which something starts or ends: "closes at nine"."""
    if place.has_unit or place.has_noun or not place.whole or not 1 <= place.numeral.value <= 12:
        return False
    return bool(_SCHEDULED.search(place.before) and _FREE.match(place.after))


def is_phone(place: Place) -> bool:
    """Whether it is, or is a part of, a telephone number; a group alone of "555 123 456" is such a part."""
    return _stands_in(_PHONE, place) or (" " not in place.written and _stands_in(_GROUPS, place))


def _stands_in(pattern: re.Pattern[str], place: Place) -> bool:
    """Whether the number begins inside a match of the pattern."""
    lead = max(0, place.numeral.start - _AROUND)
    window = place.text[lead : place.numeral.end + _AROUND]
    return any(m.start() <= place.numeral.start - lead < m.end() for m in pattern.finditer(window))


def is_address(place: Place) -> bool:
    """Whether a street's name follows: "9 E 71st St", "22 Avenue Foch"."""
    return _ADDRESS.match(place.after) is not None


def is_year(place: Place) -> bool:
    """A number of four digits that names a year, or two after an apostrophe."""
    digits, value = place.written, place.numeral.value
    if place.before[-1:] in ("'", "’", "‘") and len(digits) == 2:
        return True
    if len(digits) != 4 or not digits.isdigit() or not 1000 <= value < 2200:
        return False
    if _DATING.search(place.before) and not place.has_noun:
        return True
    if _MEASURED_BEFORE.search(place.before):
        return value >= 1900 and _SINCE.search(place.before) is not None
    if 1900 <= value < 2100 and place.has_noun and place.last.head.tag_ == "NNPS":
        return True
    if place.counts_plural and place.last.head.i - place.last.i <= 3 and place.last.ent_type_ != "DATE":
        return False
    if 1900 <= value < 2100:
        return True
    return _YEAR_BEFORE.search(place.before) is not None and not place.has_noun
