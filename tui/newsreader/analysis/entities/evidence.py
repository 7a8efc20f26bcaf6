"""What the words in and around a name say of its label."""

from __future__ import annotations

import re
from math import sqrt
from collections import Counter
from collections.abc import Iterator
from typing import cast

from newsreader.analysis.entities.name import Name
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    first_names,
    known_organisations,
    name_endings,
    organisation_nouns,
    person_nouns,
    regions,
    titles,
)
from newsreader.analysis.model import EntityLabel

Vote = tuple[EntityLabel, float]

BEFORE = re.compile(r"([\w.’'-]+)[ \u00a0]+$")
AFTER = re.compile(r"[ \u00a0]+([\w’'-]+)")
ORG_AFTER = frozenset(
    (
        "shares",
        "stock",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "employees",
        "executives",
        "CEO",
        "newspaper",
        "subsidiary",
        "headquarters",
        "customers",
        "users",
        "fans",
        "shareholders",
    )
)
PLACE_AFTER = frozenset(("mayor", "governor", "residents", "province", "county", "airport", "suburb"))
PERSON_RELATIVE = re.compile(r",? who\b|, (?:aged )?\d\d?,")
THING_RELATIVE = re.compile(r", which\b")
SAYS_IT = re.compile(r"(?: \w+){1,2} (?:that )?(it|he|she)\b")
OWN = re.compile(r" [a-z][^A-Z.!?\n]{0,80}?\b(its|his|her)\b")
CITY_OF = re.compile(
    r"\b(?:city|town|village|province|state|island|port|capital|district|region|county) of $", re.IGNORECASE
)
PARTICLE = re.compile(r"(?:von|van|de la|bin|al-)[ -]?\b")
ACRONYM = re.compile(r"[A-Z]{3,6}$")
WORK_BEFORE = frozenset(
    (
        "film",
        "movie",
        "novel",
        "book",
        "song",
        "album",
        "play",
        "musical",
        "documentary",
        "drama",
        "comedy",
        "thriller",
        "opera",
        "sitcom",
        "bestseller",
        "single",
    )
)
STORMS = frozenset(("Cyclone", "Hurricane", "Typhoon", "Storm", "Tropical"))
VESSELS = frozenset(("Shuttle", "HMS", "USS", "HMC", "RMS", "MV", "SS"))
IN = frozenset(("in", "near", "outside", "across", "throughout"))


def inside(written: str) -> Iterator[Vote]:
    """What the words of a name say, wherever it stands."""
    words = written.split()
    if written in known_organisations():
        yield "ORG", 3.0
    if written in countries() or written in regions():
        yield "GPE", 3.0
    elif written in cities():
        yield "GPE", 1.0
    elif written in first_names() and written not in countries() and written not in regions():
        yield "PERSON", 0.6
    elif ACRONYM.match(written):
        yield "ORG", 1.0
    if PARTICLE.match(written):
        yield "PERSON", 2.0
    if words[0] in STORMS or words[0] in VESSELS:
        yield ("EVENT", 4.0) if words[0] in STORMS else ("PRODUCT", 4.0)
    elif len(words) > 1 and written not in cities():
        ending = name_endings().get(words[-1].rstrip("."))
        if ending:
            yield cast(EntityLabel, ending), 1.5
        elif (
            words[0] in first_names()
            and words[0] not in regions()
            and not re.search(r"[&\d]|\b(?:and|of|the|for)\b", written)
        ):
            yield "PERSON", 1.2


def around(text: str, name: Name) -> Iterator[Vote]:
    """What the words beside one occurrence of a name say."""
    window = text[max(0, name.start - 40) : name.start]
    if word := BEFORE.search(window):
        yield from _before(word[1], window)
    if CITY_OF.search(window):
        yield "GPE", 2.0
    if word := AFTER.match(text, name.end):
        if word[1] in ORG_AFTER:
            yield "ORG", 0.5
        elif word[1] in PLACE_AFTER:
            yield "GPE", 1.0
    if PERSON_RELATIVE.match(text, name.end):
        yield "PERSON", 1.0
    elif THING_RELATIVE.match(text, name.end):
        yield "ORG", 0.5
    if says := SAYS_IT.match(text, name.end):
        yield ("ORG", 1.0) if says[1] == "it" else ("PERSON", 1.0)
    elif says := OWN.match(text, name.end):
        yield ("ORG", 0.5) if says[1] == "its" else ("PERSON", 0.5)


def _before(word: str, window: str) -> Iterator[Vote]:
    bare = word.rstrip(".")
    if bare in WORK_BEFORE:
        yield "WORK_OF_ART", 2.0
    elif bare in titles():
        yield "PERSON", 1.0
    elif bare in organisation_nouns() and bare not in (
        "government",
        "house",
        "office",
        "side",
        "force",
        "union",
    ):
        yield "ORG", 2.0
    elif bare in person_nouns():
        yield "PERSON", 1.0
    elif bare in IN:
        yield "GPE", 0.5


def votes(text: str, names: list[Name]) -> Counter[EntityLabel]:
    """All that speaks for each label of one name, given its occurrences."""
    counts: Counter[EntityLabel] = Counter()
    seen: Counter[EntityLabel] = Counter()
    for name in names:
        seen[name.label] += 3 if name.sure else 1
        for label, weight in around(text, name):
            counts[label] += weight
    for label, times in seen.items():
        counts[label] += sqrt(times)
    written = " ".join(text[names[0].start : names[0].end].split())
    for label, weight in inside(written):
        counts[label] += weight
    return counts
