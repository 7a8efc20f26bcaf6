"""Words that look like names and are none, or name something else where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.neighbours import surnames_of
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    given_names,
    known_organisations,
    name_words,
    titles,
)
from newsreader.analysis.page import Page

WINDOW = 60
"""Characters before a name that are looked at."""

FIELDS = frozenset(name_words("fields"))
GIVEN_NAMES_TOO = frozenset(name_words("given_names_too"))
PLATFORMS = frozenset(name_words("platforms"))
ON = re.compile(
    r"\b(?:on|via) $|\b(?:on|to|his|her|their|its|my|our|your) (?:official |verified |personal )?$"
)
OFFICE_AFTER = re.compile(
    r"""(?x) (?:,[ ][A-Z]\w+)*,? (?: [ ](?:and|&)[ ][A-Z]\w+ (?:[ ][A-Z]\w+)? )? [ ]
        (?:[Ss]ecretary|[Mm]inister|[Dd]epartment|[Mm]inistry|[Cc]ommittee)\b"""
)
OFFICE_BEFORE = re.compile(
    r"\b(?:[Ss]ecretary|[Mm]inister|Department|Ministry|Committee) (?:of|for) (?:the )?(?:\w+(?:, | and ))*$"
)
WEB_ADDRESS = re.compile(r"\w\.\w{2,}/\S*$|[@#]$|://\S*$")
SEAT = re.compile(r"[RDI]-(?!Day)[A-Z][\w.]*(?: [A-Z][\w.]*)?$")
"""A politician's party and state: "R-Texas", "D-N.J."."""

HOLIDAY = re.compile(
    r"""(?x) ['’]s?[ \u00a0] (?:Day|Eve)\b
        (?! [ \u00a0](?:\d\d?\b | (?:One|Two|Three|Four|Five|of)\b | in[ ][Cc]ourt\b) | -[Nn]ight\b )"""
)
"""What follows whom a feast is named after: "Valentine's Day", but not "England's Day Two" of a match."""

WORD_BEFORE = re.compile(r"\b([\w-]+)\.?[ \u00a0]$")
GOES_ON = re.compile(r"[ \u00a0](?:[A-Z]|of\b)")
"""What follows a title and never a surname."""

COMMON = re.compile(r"(?<![\w/@.#-])[^\W\d_]{3,}(?![\w@-])")
IDEA = re.compile(r"[A-Z][a-z]+(?:ism|phobia)")
"""A word for what people think: "Islamism"."""


def drop_no_names(page: Page, names: list[Name]) -> list[Name]:
    """The names without pieces of offices, feasts and web addresses, and the last words of a text cut off.

    Platforms that something is written on ("on Twitter") become products.
    """
    cut = page.layout.cut_off
    surnames = surnames_of(page.text, names).keys()
    common = Counter(COMMON.findall(page.text))
    kept = []
    for name in names:
        window = page.text[max(0, name.start - WINDOW) : name.start]
        written = page.text[name.start : name.end]
        if WEB_ADDRESS.search(window) or (cut and cut[0] <= name.start and name.end >= cut[1]):
            continue
        if HOLIDAY.match(page.text, name.end) or SEAT.match(written) or _is_title(page.text, name, surnames):
            continue
        if IDEA.fullmatch(written) or (written not in surnames and _is_common(written, common)):
            continue
        office = OFFICE_AFTER.match(page.text, name.end) or OFFICE_BEFORE.search(window)
        if office and set(written.split()) <= FIELDS:
            continue
        kept.append(name._replace(label="PRODUCT") if written in PLATFORMS and ON.search(window) else name)
    return kept


def _is_common(written: str, words: Counter[str]) -> bool:
    """Whether a word stands in small letters more often than with a capital, and is no name that is known."""
    if not written.istitle() or words[written.lower()] <= words[written]:
        return False
    return not any(
        written in known for known in (known_organisations(), countries(), cities(), given_names())
    )


def _is_title(text: str, name: Name, surnames: Container[str]) -> bool:
    """Whether a word is a title that lost its name, and no surname: "Mr. King", "King" after "Larry King"."""
    written = text[name.start : name.end].rstrip(".")
    if written not in titles() or written in GIVEN_NAMES_TOO:
        return False
    if GOES_ON.match(text, name.end):
        return True
    before = WORD_BEFORE.search(text, max(0, name.start - 24), name.start)
    if before and before[1] in titles():
        return False
    return written not in surnames or (before is not None and before[1].lower() == "the")
