"""Times told from where one stands: "yesterday", "last week", "that day", "currently", "the near future"."""

from __future__ import annotations

import re
from datetime import date

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import shifted, value_of
from newsreader.analysis.dates.rule import MOD, PART, SOMEWHERE, Moment, Rule, rule
from newsreader.analysis.dates.weekdays import STEP
from newsreader.analysis.dates.words import DAY_PART

_DAYS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_CALENDAR_UNIT = r"(?P<unit>day|week|weekend|month|quarter|year|decade|century)"
_FINER = {"day": ("day",), "week": ("day", "week"), "weekend": ("day", "week", "weekend")}
_ANY = ("day", "week", "month", "quarter", "year", "season")
_OVER = ("over ", "Over ", "within ", "Within ")
"""Before "the next year" that begins with the writing."""

_FISCAL = r"(?:fiscal |financial |calendar |school |academic |tax )?"


def _named_day(match: re.Match[str], moment: Moment) -> str | None:
    name = re.sub(r"\s+", " ", match["name"].lower())
    return shifted(moment.reference, "day", _DAYS[name]) if moment.reference else None


def _unit(match: re.Match[str], moment: Moment) -> str | None:
    """ "Last week", "this year", "the next month": the calendar unit so many from that of the writing."""
    which = re.sub(r"^(?:the|this)\s+(?=\w)", "", (match["which"] or match["now"]).lower())
    return _relative_unit(match["unit"].lower(), STEP[which], moment.reference)


def _relative_unit(unit: str, step: int, reference: date | None) -> str | None:
    return shifted(reference, unit, step) if reference else None


def _told_unit(match: re.Match[str], moment: Moment) -> str | None:
    """ "That day", "the following year", "the same month": counted from what was told last."""
    unit, step = match["unit"].lower(), STEP[match["which"].lower().split()[-1]]
    grains = _FINER.get(unit, _ANY)
    same = "previous" in match["which"].lower() or "prior" in match["which"].lower()
    is_ahead = match.string.endswith(_OVER, 0, match.start()) and moment.direction() != "past"
    told = None if is_ahead else moment.mentioned(*grains, where="sentence" if same else "text")
    anchor = (told.first if step < 0 else told.last) if told else moment.reference
    return shifted(anchor, unit, step) if anchor else None


def _this_unit(match: re.Match[str], moment: Moment) -> str | None:
    """ "The end of the year", "later in the day", "for the quarter": of the writing or just told."""
    unit = match["unit"].lower()
    told = (
        moment.mentioned(unit, where="sentence") if unit in {"year", "decade", "quarter", "month"} else None
    )
    anchor = told.first if told else moment.reference
    return value_of(anchor, unit) if anchor else None


def _weekend(match: re.Match[str], moment: Moment) -> str | None:
    """ "The weekend": the last one, or the next where the clause speaks of the future."""
    reference = moment.reference
    if reference is None:
        return None
    which = (match["which"] or "").lower()
    weekend = reference.isoweekday() >= 6
    if "next" in which or "coming" in which or "following" in which:
        return shifted(reference, "weekend", int(weekend))
    if "this" in which.split():
        return shifted(
            reference, "weekend", -int(reference.isoweekday() <= 2 and moment.direction() == "past")
        )
    future = moment.direction() == "future"
    if "last" in which or "past" in which or "previous" in which or not (weekend or future):
        return shifted(reference, "weekend", -1)
    return value_of(reference, "weekend")


def _day_part(match: re.Match[str], moment: Moment) -> str | None:
    """ "This morning", "last night", "tonight", "overnight"."""
    found = match.groupdict()
    step = -1 if (found.get("which") or "").lower() in {"last", "past", "previous"} else 0
    part = words.DAY_PARTS[(found.get("part") or "night").lower()]
    if found.get("alone", "").lower() == "overnight" and moment.direction() != "future":
        step = -1
    day = shifted(moment.reference, "day", step) if moment.reference else None
    return f"{day or 'XXXX-XX-XX'}T{part}"


def _told_part(match: re.Match[str], moment: Moment) -> str | None:
    """ "That night", "the next morning": of the day told last, or the one after."""
    told = moment.mentioned("day")
    anchor = told.first if told else moment.reference
    step = STEP[match["which"].lower().split()[-1]]
    day = shifted(anchor, "day", step) if anchor else None
    return f"{day or 'XXXX-XX-XX'}T{words.DAY_PARTS[match['part'].lower()]}"


def _beside(match: re.Match[str], moment: Moment) -> str | None:
    """ "The day before", "the year after": beside what was told last, else beside the day of writing."""
    unit = match["unit"].lower()
    told = moment.mentioned(*_FINER.get(unit, _ANY), where="paragraph") or moment.mentioned(unit)
    anchor = told.first if told else moment.reference
    return shifted(anchor, unit, -1 if match["way"].lower() == "before" else 1) if anchor else None


_PRESENT = (
    r"(?:right |even |just |until |for )?now|currently|current|nowadays|at present|at the moment|these days|"
    r"the present(?: day| time)?|at this (?:time|point|moment|stage)|for the time being"
)
_PAST = (
    r"(?:most |more |only |just )?recently|(?:most |more )?recent|(?:the )?(?:recent|distant) past|"
    r"(?<=in\s)the past|in times past|lately|"
    r"(?:some time|(?:not (?:so |too |very )?)?long|(?:a|quite a|not a) (?:long|short) time) ago|"
    r"(?<=at\s)(?:the|that) time(?![-\w]| (?:of|that|when|where|i|we|you|he|she|it|they|there|the|an?|"
    r"my|our|your|his|her|its|their|this|these)\b)"
)
_FUTURE = (
    r"(?:(?:the|a) )?(?:near|foreseeable|distant|immediate)(?:[-\s]term)? future|(?<=in\s)future|the future"
)

RULES: tuple[Rule, ...] = (
    rule("deictic", rf"(?:{_PRESENT})\b", "DATE", lambda match, moment: "PRESENT_REF"),
    rule("deictic", rf"(?:{_PAST})\b", "DATE", lambda match, moment: "PAST_REF"),
    rule("deictic", rf"(?:{_FUTURE})\b", "DATE", lambda match, moment: "FUTURE_REF"),
    rule(
        "deictic",
        rf"{SOMEWHERE}(?P<name>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)\b",
        "DATE",
        _named_day,
    ),
    rule(
        "unit",
        rf"{SOMEWHERE}(?:(?P<which>last|this|next|this past|this coming)|(?:the|its|their) "
        rf"(?P<now>current)) {_FISCAL}{_CALENDAR_UNIT}\b(?!-(?:old|long))",
        "DATE",
        _unit,
    ),
    rule(
        "unit",
        rf"(?:{MOD}|{PART})?(?P<which>that|(?:the|that) same|the (?:previous|preceding|prior|following|"
        rf"next|ensuing|subsequent)) {_FISCAL}{_CALENDAR_UNIT}\b(?!-)",
        "DATE",
        _told_unit,
    ),
    rule(
        "unit",
        rf"(?:{PART}|(?:early|earlier|late|later|mid) (?:in|on) )the {_FISCAL}{_CALENDAR_UNIT}\b(?!-)",
        "DATE",
        _this_unit,
        8,
    ),
    rule(
        "unit",
        rf"(?:(?<=for\s)|(?<=during\s)|(?<=through\s))the {_FISCAL}(?P<unit>year|quarter|month|week|"
        rf"day)\b(?! of| after| before| that| when|-)",
        "DATE",
        _this_unit,
    ),
    rule(
        "unit",
        rf"(?:the|its|their) (?:latest|most recent) {_FISCAL}(?P<unit>week|month|quarter|year)\b(?!-)",
        "DATE",
        lambda match, moment: _relative_unit(match["unit"].lower(), -1, moment.reference),
    ),
    rule(
        "unit",
        rf"{SOMEWHERE}(?:(?P<which>(?:(?:the|this) )?(?:last|past|previous|next|coming|following)|this|"
        rf"the|that) )?(?<!day\s)(?<!long\s)weekend\b(?(which)|(?! (?:one|two|three|four|\d)))",
        "DATE",
        _weekend,
    ),
    rule("part", rf"{MOD}?(?P<which>this|last|this past) (?P<part>{DAY_PART})\b", "TIME", _day_part),
    rule(
        "part",
        rf"{MOD}?(?P<which>that(?: same)?|the (?:same|next|following|previous)) (?P<part>{DAY_PART})\b(?!-)",
        "TIME",
        _told_part,
    ),
    rule(
        "unit",
        r"the (?P<unit>day|week|month|year) (?P<way>before|after)(?=\s*(?:[.,;:)]|when\b|$))",
        "DATE",
        _beside,
    ),
    rule("deictic", r"(?:(?:early|earlier|late|later) )?(?P<alone>tonight|overnight)\b", "TIME", _day_part),
)
