"""Clubs that go by their towns in reports of matches: "Lille beat Krasnodar"."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.analysis.entities.name import Name, key_of
from newsreader.analysis.entities.sites import IN_WORD
from newsreader.analysis.gazetteers import countries, name_words, regions

SPORT = re.compile(rf"(?i)\b(?:{'|'.join(name_words('sport'))})s?\b")
MANY = 6
"""Words of sport that make a report of one."""

FOE = re.compile(
    r"""(?x)\b(?: against|beat|beating|defeat(?:ed|ing)|fac(?:e|ed|ing)|thrashed|versus|vs?\.?|visit[ ]of
        | (?:defeats?|loss|losing|lost|draw|drew|drawn|victory|wins?|won)
            [ ](?:against|at|away[ ]to|by|over|to|with)
        | (?:away|home)[ ]to ) [ ]$"""
)
"""What stands before whom somebody plays."""

PLAYS = re.compile(
    r"""(?x) [ ](?:(?:had|have)[ ])?(?:are|beat|beaten|drawn|drew|host|lost|play|scored|trail|went|were|won)\b
        | (?:['’]s?)?[ ](?:back|boss|captain|defen[cs]e|defender|fans|forward|full-back|(?:goal)?keeper
            |manager|midfield(?:er)?|opener|striker|supporters|winger)\b | [ ]\d{1,2}[-–]\d{1,2}\b"""
)
"""What stands behind who plays, or is played for."""


def clubs(text: str, names: list[Name]) -> frozenset[str]:
    """The names, as written, that more often play than lie anywhere, if two of them at least play a match."""
    if len(SPORT.findall(text)) < MANY:
        return frozenset()
    plays: Counter[str] = Counter()
    for name in names:
        written = key_of(text, name)
        if name.label == "PERSON" and " " in written:
            continue
        window = text[max(0, name.start - 30) : name.start]
        plays[written] += bool(FOE.search(window) or PLAYS.match(text, name.end))
        plays[written] -= bool(IN_WORD.search(window))
    places = countries().keys() | regions()
    found = frozenset(key for key, times in plays.items() if times > 0 and key not in places)
    return found if len(found) > 1 else frozenset()
