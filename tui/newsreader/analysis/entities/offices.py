"""Offices inside and behind names: "Benghazi Consular General Ali Akin", "State Department Spokesperson"."""

from __future__ import annotations

import re

from newsreader.analysis.entities.name import Name
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    known_organisations,
    name_endings,
    name_words,
    person_nouns,
)
from newsreader.analysis.page import Page

INSIDE_OFFICES = frozenset(name_words("inside_offices"))
OFFICE = re.compile(rf" (?:{'|'.join(name_words('offices'))})\b")


def drop_offices(page: Page, names: list[Name]) -> list[Name]:
    """The names without the offices in them.

    "Lagos Consular" of "Lagos Consular General Ade Obi" is none, though Lagos is; "State Department
    Spokesperson" is the State Department.
    """
    kept = []
    for name in names:
        words = page.text[name.start : name.end].split()
        if name.label == "PERSON" or words[-1] not in INSIDE_OFFICES or not OFFICE.match(page.text, name.end):
            kept.append(_before_office(page.text, name) if name.label == "ORG" else name)
            continue
        place = " ".join(words[:-1])
        if place in cities() or place in countries():
            kept.append(Name(name.start, name.start + len(place), "GPE"))
    return kept


def _before_office(text: str, name: Name) -> Name:
    """An organisation's name without the noun for a person at its end."""
    body, _, last = text[name.start : name.end].rpartition(" ")
    is_body = bool(body) and (body.split()[-1] in name_endings() or body in known_organisations())
    if is_body and last.lower() in person_nouns():
        return name._replace(end=name.start + len(body.rstrip()))
    return name
