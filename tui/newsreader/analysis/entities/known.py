"""Names that are known from lists and stand unmarked, and words that look like names and are none."""

from __future__ import annotations

import re
from functools import cache

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import known_organisations
from newsreader.analysis.page import Page

WORDS_TOO = frozenset(
    "ICE ETA IRA SEC ANA UPS ISI SPA WAM MENA SANA FINA AU SA IT UN ICC GE EY LG HP ESA NEC MIT Vox PA".split()
)
"""Short forms that are words or other short forms too often to be taken unseen."""

PLATFORMS = frozenset(
    (
        "Twitter",
        "Facebook",
        "Instagram",
        "YouTube",
        "Snapchat",
        "TikTok",
        "WhatsApp",
        "Reddit",
        "Telegram",
        "LinkedIn",
        "Netflix",
    )
)
ON = re.compile(
    r"\b(?:on|via) $|\b(?:on|to|his|her|their|its|my|our|your) (?:official |verified |personal )?$"
)
FIELDS = frozenset(
    (
        "Agriculture",
        "Home",
        "Shadow",
        "Commerce",
        "Defence",
        "Defense",
        "Economy",
        "Education",
        "Energy",
        "Environment",
        "Finance",
        "Foreign",
        "Health",
        "Housing",
        "Industry",
    )
    + (
        "Interior",
        "Justice",
        "Labor",
        "Labour",
        "Trade",
        "Transport",
        "Transportation",
        "Tourism",
        "Culture",
        "Sport",
        "Sports",
        "Science",
        "Planning",
        "State",
        "War",
        "Navy",
    )
)
"""What ministers are ministers of: part of an office, not a name."""

OFFICE_AFTER = re.compile(
    r"(?:, [A-Z]\w+)*,?(?: (?:and|&) [A-Z]\w+(?: [A-Z]\w+)?)? (?:Secretary|Minister|Department|Ministry|Committee|minister|secretary|ministry|department|committee)\b"
)
OFFICE_BEFORE = re.compile(
    r"\b(?:Secretary|Minister|Department|Ministry|secretary|minister|Committee) (?:of|for) (?:the )?(?:\w+(?:, | and ))*$"
)
URL_BEFORE = re.compile(r"\w\.\w{2,}/\S*$|[@#]$|://\S*$")


@cache
def _finder() -> PhraseFinder:
    return PhraseFinder(
        n for n in known_organisations() if n not in WORDS_TOO and (" " in n or not n[1:].islower())
    )


def add_known(page: Page, names: list[Name]) -> list[Name]:
    """The names, and organisations of world-wide fame whose writing cannot be a common word's."""
    found = [
        Name(start, end, "ORG")
        for (start, end), _ in _finder().find(page.text)
        if not is_compound(page.text, start, end)
    ]
    return without_overlaps(names, found)


def drop_no_names(page: Page, names: list[Name]) -> list[Name]:
    """The names without pieces of offices and web addresses and the last words of a text cut off; platforms that are written on are products."""
    kept = []
    cut = page.layout.cut_off
    for name in names:
        window = page.text[max(0, name.start - 60) : name.start]
        written = page.text[name.start : name.end]
        if URL_BEFORE.search(window) or (cut and cut[0] <= name.start and name.end >= cut[1]):
            continue
        if set(written.split()) <= FIELDS and (
            OFFICE_AFTER.match(page.text, name.end) or OFFICE_BEFORE.search(window)
        ):
            continue
        if written in PLATFORMS and ON.search(window):
            name = name._replace(label="PRODUCT")
        kept.append(name)
    return kept
