"""The day an article was published, where the article itself says so."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newsreader.analysis.dates.words import DAY, MONTH, SHORT_WEEKDAY, WEEKDAY, month_number
from newsreader.analysis.page import Page
from newsreader.article.model import Notice

_DATE = (
    rf"(?:(?P<month>{MONTH})\s+(?P<day>{DAY})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)"
    rf"|(?P<day2>{DAY})(?:st|nd|rd|th)?\s+(?P<month2>{MONTH}),?\s+(?P<year2>(?:19|20)\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))\b"
)
_LABEL = r"(?:first\s+)?(?:published|posted|updated|last\s+(?:updated|modified)|date|filed|created)"
_WHOLE_LINE = re.compile(
    rf"(?:{_LABEL}\b\s*(?:at|on|:)?\s*)?(?:\d{{1,2}}:\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{{2,4}})?,?\s*)?"
    rf"(?:(?:{WEEKDAY}|{SHORT_WEEKDAY}),?\s+)?{_DATE}[\s,.|–—-]*(?:(?:at\s+)?\d{{1,2}}[:.]\d\d.{{0,30}})?$",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    rf"(?-i:[A-Z])[^\n.!?]{{0,60}}?[,(/]\s*(?:(?:{WEEKDAY}|{SHORT_WEEKDAY}),?\s+)?{_DATE}\s*(?:\([^()\n]{{2,30}}\)\s*)?(?:[-–—:]|$)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    rf"[^\n.!?()]{{0,60}}\((?:Reuters|AP|AFP|CNN|UPI|Xinhua|Bloomberg|dpa)\)[\s,–—-]*{_DATE}\s*(?:[-–—:]|$)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updated|modified", re.IGNORECASE)


_LATE = timedelta(31)
"""Between what the text says and what is given: beyond this an article was not just published later."""


def find_published(page: Page) -> date | None:
    """The article's date: given with it, or stated by a line of its own or by its dateline, else None.

    A date inside the story is never taken for it.
    """
    if page.article.published is not None:
        return page.article.published
    return next(iter(_stated(page)), None)


def published_notices(page: Page) -> tuple[Notice, ...]:
    """What to say where the text states another day than that given, from which times are counted."""
    given = page.article.published
    if given is None or not _contradicts(stated := _stated(page), given):
        return ()
    message = f"Days are counted from {given}, as given, although the text is dated {stated[0]}."
    return (Notice("not-understood", message),)


def _contradicts(stated: list[date], given: date) -> bool:
    return len(set(stated)) == 1 and abs(stated[0] - given) > _LATE


def _stated(page: Page) -> list[date]:
    """The days that lines of the text or its dateline state, those of publication before those of changes."""
    layout = page.layout
    lines = [page.text[slice(*span)] for span in layout.furniture]
    lines += [page.text[slice(*span)] for span in layout.paragraphs if span[1] - span[0] <= 120]
    stated = [
        (bool(_UPDATED.search(part)), day)
        for line in lines
        for part in re.split(r"[|·•]", line)
        if (day := _day(_WHOLE_LINE.match(part.strip())))
    ]
    if not stated:
        day = _from_dateline(page)
        return [day] if day else []
    return [day for _, day in sorted(stated, key=lambda pair: pair[0])]


def _from_dateline(page: Page) -> date | None:
    layout = page.layout
    first = min((start for start, _ in layout.paragraphs), default=0)
    starts = [layout.dateline[0] if layout.dateline else first, first]
    for start in starts:
        opening = page.text[start : start + 160]
        if day := _day(_DATELINE.match(opening) or _AGENCY.match(opening)):
            return day
    return None


def _day(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        month = month_number(match["month"] or match["month2"])
        return date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None
