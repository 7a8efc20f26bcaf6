"""Where names end before an office or begin with initials, and what was joined or cut by mistake."""

from __future__ import annotations

import re
from itertools import pairwise

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import (
    kin_nouns,
    known_organisations,
    name_endings,
    name_words,
    no_names,
    peoples,
    person_nouns,
    titles,
)
from newsreader.analysis.page import Page

INITIALS = re.compile(r"(?<![\w.’'-])(?:(?P<bare>[A-Z]{2})|[A-Z]\.(?:[ ]?[A-Z]\.){0,2}) $")
OFFICE_INITIALS = frozenset(name_words("office_initials"))
INITIALS_AND_NAME = re.compile(r"[A-Z]{2} [A-Z][a-z]+$")
AUTHOR = re.compile(r"\b(?:by|author) $")
PARTY_AND_STATE = re.compile(r"\([DIR]-[A-Z]")
RANK_OF_NAME = re.compile(r"\.? [A-Z]")
NOBLE_OF = re.compile(r" of (?:the )?[A-Z]")
OPENS = re.compile(r"[.!?…][\"”’']?\s+$|\n\s*$")
CROWD = re.compile(r"([A-Z][a-z]+)s of (?:the )?(?=[A-Z])")
COMPANIONS = frozenset(("brother", "companion", "friend", "knight", "servant", "sister"))
"""Nouns that names of associations begin with: "Friends of the Earth"."""

ORDINAL = re.compile(r"(?<![\w.,-])\d{1,3}(?:st|nd|rd|th) $")
UNITS = frozenset(
    ("Airborne", "Battalion", "Brigade", "Cavalry", "Circuit", "Division", "Infantry", "Regiment")
)
"""Last words of bodies that are numbered."""

INSTITUTIONS = frozenset(name_words("institutions"))


def mend_edges(page: Page, names: list[Name]) -> list[Name]:
    """The names, each from where it begins to where it ends.

    "Army Col" before a name is the army, "Kate Duchess" of a place is Kate, and initials belong to the
    surname after them; a church's or school's name goes on to its noun.
    """
    text = page.text
    mended = [found for name in names if (found := _mended(text, name))]
    mended += _institutions(text, sorted(names))
    return without_overlaps(mended)


def _mended(text: str, name: Name) -> Name | None:
    """The name with its edges right; None when it is none."""
    if name.label == "PERSON":
        return _person(text, name)
    if name.label != "ORG":
        return name
    written = text[name.start : name.end]
    if PARTY_AND_STATE.match(text, max(0, name.start - 1)) or _is_holder(written):
        return None
    if crowd := _crowd(text, name):
        return name._replace(start=name.start + crowd.end())
    unit = ORDINAL.search(text, max(0, name.start - 8), name.start)
    if unit and written.split()[-1] in UNITS:
        return name._replace(start=unit.start())
    author = INITIALS_AND_NAME.match(written) and AUTHOR.search(text, max(0, name.start - 10), name.start)
    if author and not (_is_office(written[:2]) or written[3:] in name_endings()):
        return name._replace(label="PERSON", sure=True)
    return _before_office(text, name)


def _person(text: str, name: Name) -> Name | None:
    words = text[name.start : name.end].split()
    if (
        len(words) > 2
        and words[1] == "of"
        and words[0].lower() in person_nouns()
        and words[0] not in titles()
    ):
        return None
    if len(words) == 2 and words[1] in titles() and NOBLE_OF.match(text, name.end):
        return name._replace(end=name.start + len(words[0]))
    before = INITIALS.search(text, max(0, name.start - 12), name.start)
    if before and not (before["bare"] and (len(words) < 2 or _is_office(before["bare"]))):
        return name._replace(start=before.start(), sure=True)
    return name


def _is_holder(written: str) -> bool:
    """Whether words say whose office somebody holds and are no name: "Recorder of Cardiff"."""
    first, _, rest = written.partition(" of ")
    return bool(rest) and first.lower() in person_nouns()


def _crowd(text: str, name: Name) -> re.Match[str] | None:
    """The plural noun for people that only its sentence capitalises: "Critics of" in "Critics of Acme"."""
    opens = OPENS.search(text, max(0, name.start - 4), name.start)
    words = CROWD.match(text[name.start : name.end]) if opens or not name.start else None
    noun = words[1].lower() if words else ""
    return words if noun in person_nouns() and noun not in kin_nouns() | COMPANIONS else None


def _is_office(initials: str) -> bool:
    """Whether two capitals stand for an office, a body or a state, and for no given names."""
    return initials in OFFICE_INITIALS or initials in known_organisations() or initials in no_names()


def _before_office(text: str, name: Name) -> Name:
    """An organisation's name without the office at its end: "State Department Spokesperson"."""
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    if len(words) < 2:
        return name
    last, rest = words[-1][0], text[name.start : name.start + words[-2].end()]
    rank = last in titles() and last.lower() not in person_nouns() and RANK_OF_NAME.match(text, name.end)
    chief = text.startswith((" in Chief", "-in-Chief"), name.end)
    body = chief or words[-2][0] in name_endings() or rest in known_organisations()
    if rank or (body and last.lower() in person_nouns()):
        return name._replace(end=name.start + words[-2].end())
    return name


def _institutions(text: str, names: list[Name]) -> list[Name]:
    """Names that the model broke before their last words: "St Olaf Memorial | Lutheran Church"."""
    found = []
    for first, second in pairwise(names):
        head, tail = text[first.start : first.end], text[second.start : second.end].split()
        if text[first.end : second.start] != " " or " " not in head or tail[-1] not in INSTITUTIONS:
            continue
        if second.label in ("ORG", "FAC") and all(w in name_endings() or w in peoples() for w in tail):
            found.append(Name(first.start, second.end, second.label, sure=True))
    return found
