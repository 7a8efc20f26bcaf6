"""Days told by their name in the week: "Monday", "last Friday", "Thursday next week"."""

from __future__ import annotations

import re
from datetime import timedelta

from newsreader.analysis.dates import words
from newsreader.analysis.dates.periods import period, shifted
from newsreader.analysis.dates.rule import MOD, PART, SOMEWHERE, Moment, Rule, rule
from newsreader.analysis.dates.words import WEEKDAY

STEP = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "same": 0,
    "that": 0, "next": 1, "coming": 1, "following": 1, "ensuing": 1, "subsequent": 1,
}  # fmt: skip
"""How far each word leads from the time it counts from."""

_THAT = (
    "(?:"
    + "|".join(rf"(?<=\b{word}\s)" for word in ("on", "by", "of", "until", "after"))
    + r"|(?<!\w\s))that"
)
"""The demonstrative: a verb before it would make it the "that" of "he said that Friday was too early"."""


def weekday_value(weekday: int, moment: Moment) -> str:
    """The weekday nearest in the direction its clause speaks of; the reference day counts both ways."""
    reference = moment.reference
    if reference is None:
        return f"XXXX-WXX-{weekday}"
    ahead = (weekday - reference.isoweekday()) % 7
    step = ahead if moment.direction() == "future" or ahead == 0 else ahead - 7
    return shifted(reference, "day", step) or f"XXXX-WXX-{weekday}"


def _weekday(match: re.Match[str], moment: Moment) -> str:
    weekday = words.weekday_number(match["weekday"])
    is_owner = match.string.startswith(("'s", "’s"), match.end())
    # "Thursday's attack" is that of the Thursday told.
    return (_told_of(weekday, moment) if is_owner else None) or weekday_value(weekday, moment)


def _told_of(weekday: int, moment: Moment) -> str | None:
    """Such a weekday that the article told of last, within a week of the writing."""
    days = [
        told.first for value in reversed(moment.earlier) if (told := period(value)) and told.grain == "day"
    ]
    near = moment.reference
    same = (day for day in days if near and day.isoweekday() == weekday and abs((near - day).days) < 7)
    return next((day.isoformat() for day in same), None)


def _chosen_weekday(match: re.Match[str], moment: Moment) -> str | None:
    """ "Last Friday" lies before the day of writing, "next Tuesday" after it, "this Friday" in its week."""
    weekday, reference = words.weekday_number(match["weekday"]), moment.reference
    if reference is None:
        return f"XXXX-WXX-{weekday}"
    which = match["which"].lower()
    if which in {"that", "same", "the same"}:
        return _told_weekday(weekday, moment)
    ahead = (weekday - reference.isoweekday()) % 7
    if "last" in which or "past" in which or "previous" in which:
        step = ahead - 7
    elif "next" in which or "coming" in which or "following" in which:
        step = ahead or 7
    else:
        step = weekday - reference.isoweekday()
        if step < 0 and moment.direction() == "future":
            step += 7
    return shifted(reference, "day", step)


def _told_weekday(weekday: int, moment: Moment) -> str | None:
    """ "That Friday" is the nearest to the day told last, or in the week told last."""
    told = moment.mentioned("day", "week", "weekend")
    if told is None:
        return weekday_value(weekday, moment)
    ahead = (weekday - told.first.isoweekday()) % 7
    return shifted(told.first, "day", ahead - 7 if told.grain == "day" and ahead > 4 else ahead)


def _weekday_of_week(match: re.Match[str], moment: Moment) -> str | None:
    """ "Monday of last week", "Thursday next week"."""
    weekday, reference = words.weekday_number(match["weekday"]), moment.reference
    if reference is None:
        return f"XXXX-WXX-{weekday}"
    monday = reference - timedelta(reference.weekday())
    return shifted(monday, "day", 7 * STEP[match["which"].lower()] + weekday - 1)


RULES: tuple[Rule, ...] = (
    rule(
        "weekday",
        rf"(?:{PART}(?:the )?day,? (?:on )?|{SOMEWHERE})(?P<weekday>{WEEKDAY})\b(?!s\b)",
        "DATE",
        _weekday,
    ),
    rule(
        "weekday",
        rf"{MOD}?(?P<which>(?:(?:this|the) )?(?:last|past|previous|next|coming)|the following|this|{_THAT}|"
        rf"(?:the )?same) (?P<weekday>{WEEKDAY})\b",
        "DATE",
        _chosen_weekday,
    ),
    rule(
        "weekday",
        rf"(?P<weekday>{WEEKDAY})(?: of|,)? (?P<which>last|this|next|that) week\b",
        "DATE",
        _weekday_of_week,
    ),
)
