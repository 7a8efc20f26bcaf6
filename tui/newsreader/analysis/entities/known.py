"""Organisations that are known from a list and stand unmarked."""

from __future__ import annotations

from functools import cache

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import known_organisations, name_words
from newsreader.analysis.page import Page


@cache
def _finder() -> PhraseFinder:
    """Finds those whose writing is no common word's: capitals inside, or several words."""
    ambiguous = name_words("ambiguous_organisations")
    return PhraseFinder(
        name
        for name in known_organisations()
        if name not in ambiguous and (" " in name or not name[1:].islower())
    )


def add_known(page: Page, names: list[Name]) -> list[Name]:
    """The names, and organisations of world-wide fame that stand between them."""
    found = (
        Name(start, end, "ORG")
        for (start, end), _ in _finder().find(page.text)
        if not is_compound(page.text, start, end)
    )
    return without_overlaps(names, found)
