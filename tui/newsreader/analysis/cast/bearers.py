"""Who bears a word in a full name: as a surname, as a given name, in between, or nearly so."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from newsreader.analysis.cast.name_parts import misspelt, parts
from newsreader.analysis.cast.referent import Referent

MOST = 30
"""Names of one beginning that are compared with another; directories hold more, stories do not."""

CROWD = 100
"""Bearers of one word before a place, and as many after it, among whom is chosen: the nearest."""


class _Bearer(NamedTuple):
    """A full name that holds a word.

    Attributes:
        start: Where the name first stands.
        place: The word's place in it, counted from its beginning.
        back: The same, counted from its end: -1 is a surname.
    """

    start: int
    place: int
    back: int
    referent: Referent


class Bearers:
    """The people's full names, indexed by their words."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[_Bearer]] = {}
        self._surnames: dict[str, list[str]] = {}

    def add(self, form: str, start: int, referent: Referent) -> None:
        """Note a full name, in the order of the places where these first stand."""
        words = parts(form)
        for place, word in enumerate(words):
            entry = _Bearer(start, place, place - len(words), referent)
            self._by_word.setdefault(word, []).append(entry)

    def settle(self) -> None:
        """Sort the surnames by their first letter, when all names are in."""
        for word, found in self._by_word.items():
            if any(bearer.back == -1 for bearer in found):
                self._surnames.setdefault(word[:1], []).append(word)

    def latest_surnamed(self, word: str) -> list[Referent]:
        """Those so surnamed, the last ones noted if they are many."""
        return [bearer.referent for bearer in self._by_word.get(word, ())[-CROWD:] if bearer.back == -1]

    def surnamed(self, word: str, start: int) -> list[Referent]:
        """Those so surnamed; around a place if they are many."""
        return [bearer.referent for bearer in self._near(word, start) if bearer.back == -1]

    def given(self, word: str, start: int) -> list[Referent]:
        """Those with this given name; around a place if they are many."""
        return [bearer.referent for bearer in self._near(word, start) if bearer.place == 0]

    def holding(self, word: str, start: int) -> list[Referent]:
        """Those of whose names this is a word anywhere; around a place if they are many."""
        return [bearer.referent for bearer in self._near(word, start)]

    def misspelt(self, word: str) -> Referent | None:
        """The one whose surname a word is a slip for."""
        others = self._surnames.get(word[:1], [])
        alike = {
            id(bearer.referent): bearer.referent
            for other in (others if len(others) <= MOST else [])
            if misspelt(word, other)
            for bearer in self._by_word[other]
            if bearer.back == -1
        }
        return next(iter(alike.values())) if len(alike) == 1 else None

    def _near(self, word: str, start: int) -> list[_Bearer]:
        found = self._by_word.get(word, [])
        if len(found) <= CROWD:
            return found
        at = bisect_left(found, start, key=lambda bearer: bearer.start)
        return found[max(0, at - CROWD) : at + CROWD]
