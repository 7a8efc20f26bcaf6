"""Place, date and agency before the first sentence: `BENGHAZI, Libya (AP) — `."""

from __future__ import annotations

import re

from newsreader.analysis.gazetteers import cities, countries, regions
from newsreader.analysis.layout.lazy import Lazy
from newsreader.article.model import Span

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = rf"(?:{MONTH}\ \d{{1,2}}(?:,\ \d{{4}})?|\d{{1,2}}\ {MONTH}(?:,?\ \d{{4}})?)"
_WORDS = r"[A-Z][A-Z'’.-]+(?:\ [A-Z][A-Z'’.-]+){0,3}"
CAPITALS = rf"{_WORDS}(?:\ ?/\ ?{_WORDS}){{0,4}}"
MIXED = r"[A-Z][\w'’.-]{1,20}(?:\ [A-Z][\w'’.-]{1,20}){0,2}"
REGION = rf"(?:[,.]\ (?!{MONTH}\b){MIXED})"
WIRE = r"(?:/\ ?[A-Z][\w\ -]{1,40}\ ?/)"
AGENCY = r"(?:\([A-Z][\w\ &.,'’/-]{1,40}\))"
_AGENCIES = (
    "CNN|AP|Reuters|AFP|BBC|UPI|IRIN|IPS|PTI|ANI|IANS|Xinhua|TASS|DPA|dpa|EFE|ANSA|Kyodo|Bloomberg|MNS|PA"
    "|WAM|KUNA|QNA|SPA|Yonhap|Interfax|Anadolu|CP|AAP|NNA|MENA|CNS|RNS|KHN|ProPublica|Wikinews"
)
KNOWN_AGENCY = rf"(?:\((?:{_AGENCIES})\b[\w\ .'’/-]{{0,24}}\))"
DASH = r"(?:—|–|―|--?|_)"

STRONG = Lazy(
    rf"""(?x)
      (?: {CAPITALS} {REGION}{{0,2}} (?:,\ {DATE})? \s* (?:{AGENCY}|{WIRE}) \s* (?:{DASH}|:)? \s+ )
    | (?: {CAPITALS} {REGION}{{1,2}} (?:,\ {DATE})? \s* {DASH} \s+ )
    | (?: {CAPITALS} ,\ {DATE} \s* (?:{DASH}|:) \s+ )
    | (?: {MIXED} {REGION}{{0,2}} (?:,\ {DATE})? \s* {KNOWN_AGENCY} \s* {DASH}? \s* )
    | (?: {DATE} ,? \s* {KNOWN_AGENCY} \s* {DASH}? \s* )
    | (?: {KNOWN_AGENCY} \s* {DASH}? \s* )
    """
)
"""A dateline that names a region, a date or an agency."""

CAPITAL_FOLLOWS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ'’.-")
"""The second character of `_WORDS`."""

WEAK = Lazy(rf"(?x) (?P<place>{CAPITALS}) (?:\ +{DASH}|—|--) \s+ ")
"""A place in capitals and a dash."""

PLAIN = Lazy(rf"(?x) {MIXED} (?:,\ {MIXED})? ,\ (?P<region>{MIXED}) \s+ {DASH} \s+ ")
"""City and country as in running text, and a dash."""

NAMED = Lazy(rf"(?x) (?P<place>{_WORDS}) :\ (?=[“\"A-Z])")
"""A city in capitals and a colon; the name of who speaks may stand so too."""

LABELS = frozenset(
    """
    ANALYSIS BREAKING CORRECTED CORRECTION DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE
    FOCUS INSIGHT INTERVIEW LATEST LIVE OPINION PHOTOS PICTURES POLL PREVIEW PROFILE REFILE REPEAT
    REPORT REVIEW SPECIAL TIMELINE UPDATE UPDATED VIDEO WATCH WRAPUP
    """.upper().split()
)
"""Words in capitals before a dash that are no place."""


def find_dateline(text: str, paragraph: Span, *, first: bool) -> Span | None:
    """The dateline that a paragraph begins with, or None.

    Args:
        first: Whether it is the first of the body: only there a place alone is enough.
    """
    start, end = paragraph
    limit = min(end, start + 160)
    found = STRONG.match(text, start, limit) if _may_be_strong(text[start:limit]) else None
    if not found and first:
        found = _place_alone(text, start, limit)
    if not found or found.end() >= end:
        return None
    return start, start + len(found[0].rstrip())


def _may_be_strong(head: str) -> bool:
    """Whether it begins in capitals or names an agency: every strong dateline does one or the other."""
    in_capitals = head[:1].isupper() and head[1:2] in CAPITAL_FOLLOWS
    return in_capitals or ("(" in head and any(f"({agency}" in head for agency in _AGENCIES.split("|")))


def _place_alone(text: str, start: int, limit: int) -> re.Match[str] | None:
    if (weak := WEAK.match(text, start, limit)) and weak["place"].split()[0] not in LABELS:
        return weak
    if plain := PLAIN.match(text, start, limit):
        return plain if plain["region"] in regions() or plain["region"] in countries() else None
    named = NAMED.match(text, start, limit)
    return named if named and named["place"].title() in cities() else None
