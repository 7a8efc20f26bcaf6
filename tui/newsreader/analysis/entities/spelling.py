"""What a name by itself says of its label: the lists it is in, its first and last words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from newsreader.analysis.entities.things import Vote
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    given_names,
    known_organisations,
    name_endings,
    name_words,
    peoples,
    regions,
)
from newsreader.analysis.model import EntityLabel

PARTICLE = re.compile(r"(?:von|van|de la)\b")
ACRONYM = re.compile(r"[A-Z]{3,6}$")
NO_FULL_NAME = re.compile(r"[&\d]|\b(?:and|of|the|for|vs?)\b")
STORMS, VESSELS = (frozenset(name_words(kind)) for kind in ("storms", "vessels"))
BEGINNINGS: dict[str, EntityLabel] = {
    **dict.fromkeys(name_words("buildings_begin"), "FAC"),
    **dict.fromkeys(name_words("events_begin"), "EVENT"),
    **dict.fromkeys(name_words("organisations_begin"), "ORG"),
    **dict.fromkeys(name_words("places_begin"), "GPE"),
}

SURNAMES_TOO = frozenset(name_words("surnames_too"))


def listed(written: str, *, told: bool) -> Iterator[Vote]:
    """What the word lists say of a name; less of a firm's that is one's own, where words tell of somebody."""
    if written in known_organisations():
        own = written in given_names() or is_full_name(written.split(), written)
        yield "ORG", 1.0 if told and own else 3.0
    if written in countries() or written in regions():
        yield "GPE", 3.0
    elif written in cities():
        yield "GPE", 1.0
    elif written in given_names():
        yield "PERSON", 0.6
    elif ACRONYM.match(written):
        yield "ORG", 1.0


def built(words: list[str], written: str) -> Iterator[Vote]:
    """What a name's first and last words say."""
    if PARTICLE.match(written):
        yield "PERSON", 2.0
    elif NO_FULL_NAME.search(written):
        yield "PERSON", -1.5
    ends = len(words) > 1 and words[-1] in name_endings()
    if len(words) > 1 and (beginning := BEGINNINGS.get(words[0])) and (beginning != "GPE" or not ends):
        yield beginning, 3.0
    if len(words) > 1 and words[-1] == "State":
        yield "PERSON", -2.0
        yield "GPE", 1.0
    if words[0] in STORMS and words[-1] not in name_endings():
        yield "EVENT", 4.0
    elif words[0] in VESSELS:
        yield "PRODUCT", 4.0
    elif len(words) > 1 and written not in cities():
        if words[0] in known_organisations() and words[0] not in given_names():
            yield "ORG", 1.5
        if len(words) == 2 and words[0] in given_names() and words[1] in SURNAMES_TOO:
            yield "PERSON", 1.0
        elif ending := name_endings().get(words[-1].rstrip(".")):
            yield cast(EntityLabel, ending), 1.5 if ending != "EVENT" else 3.0
        elif is_full_name(words, written):
            yield "PERSON", 1.2


def is_full_name(words: list[str], written: str) -> bool:
    """Whether several words begin with a given name and hold nothing that a person's name does not."""
    if written.endswith("s") and words[-1] in peoples():
        return False
    if len(words) < 2 or words[-1].rstrip(".") in name_endings():
        return False
    return words[0] in given_names() and words[0] not in regions() and not NO_FULL_NAME.search(written)
