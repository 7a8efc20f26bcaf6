"""Names that are only words of somebody's office."""

from __future__ import annotations

import re

from newsreader.analysis.entities.name import Name
from newsreader.analysis.gazetteers import cities, countries
from newsreader.analysis.page import Page

KIND_OF_OFFICE = frozenset(
    (
        "Attorney",
        "Assistant",
        "Chief",
        "Consul",
        "Consular",
        "Deputy",
        "Executive",
        "Foreign",
        "General",
        "Honorary",
        "Parliamentary",
        "Permanent",
        "Presidential",
    )
    + (
        "Prime",
        "Secretary",
        "Solicitor",
        "Special",
        "Surgeon",
        "Vice",
        "Vicar",
        "Governor",
        "Inspector",
        "Quartermaster",
        "Director",
        "Staff",
    )
)
OFFICE = re.compile(
    r" (?:General|Secretary|Minister|President|Envoy|Ambassador|Adviser|Advisor|Officer|Justice|Attorney|Counsel|Director|Marshal|Sergeant|Inspector)\b"
)


def drop_offices(page: Page, names: list[Name]) -> list[Name]:
    """The names without those that end inside a title: "Lagos Consular" in "Lagos Consular General Ade Obi".

    The place at the beginning of such a title stays.
    """
    kept = []
    for name in names:
        words = page.text[name.start : name.end].split()
        if name.label == "PERSON" or words[-1] not in KIND_OF_OFFICE or not OFFICE.match(page.text, name.end):
            kept.append(name)
            continue
        place = " ".join(words[:-1])
        if place in cities() or place in countries():
            kept.append(Name(name.start, name.start + len(place), "GPE"))
    return kept
