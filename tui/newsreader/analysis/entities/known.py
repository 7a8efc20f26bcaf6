"""Organisations that the model left unmarked: known from a list, or by the noun they end in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from newsreader.analysis.entities.headline import is_title_case
from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import (
    known_organisations,
    name_endings,
    name_words,
    organisation_nouns,
)
from newsreader.analysis.page import Page
from newsreader.article.model import Span


@cache
def _finder() -> PhraseFinder:
    """Finds those whose writing is no common word's: capitals inside, several words, or a platform's."""
    ambiguous, platforms = name_words("ambiguous_organisations"), name_words("platforms")
    return PhraseFinder(
        name
        for name in known_organisations()
        if name not in ambiguous and (" " in name or not name[1:].islower() or name in platforms)
    )


def add_known(page: Page, names: list[Name]) -> list[Name]:
    """The names, and organisations of world-wide fame that stand between them."""
    found = [
        Name(start, end, "ORG")
        for (start, end), _ in _finder().find(page.text)
        if not is_compound(page.text, start, end)
    ]
    pieces = sorted(name[:2] for name in names if name.label in ("ORG", "GPE"))
    whole = [name for name in found if _holds_piece(page.text[name.start : name.end], name, pieces)]
    return without_overlaps([*names, *whole, *_institutions(page)], found)


def _holds_piece(written: str, name: Name, pieces: list[Span]) -> bool:
    """Whether the model saw only a part of a name: "USA" of "USA TODAY", "Mirror" of "Sunday Mirror"."""
    at = bisect_left(pieces, (name.start, 0))
    return (
        not written.startswith("The ")
        and at < len(pieces)
        and pieces[at][1] <= name.end
        and pieces[at] != name[:2]
    )


@cache
def _institution() -> re.Pattern[str]:
    """Matches "the Divers' Union": capitals after an article, up to a noun for organisations."""
    endings = [w for w, label in name_endings().items() if label == "ORG" and w != "Administration"]
    nouns = "|".join(word for word in endings if word.lower() in organisation_nouns())
    word = r"[A-Z]\w*(?:-[A-Z]\w*)*(?:['’]s?)?"
    return re.compile(rf"\b[Tt]he (?P<name>(?:{word} ){{1,4}}(?:{nouns}))(?![\w-]| [A-Z]| (?:of|on|for)\b)")


def _institutions(page: Page) -> Iterator[Name]:
    for start, end in page.layout.paragraphs:
        if not is_title_case(page.text[start:end]):
            for found in _institution().finditer(page.text, start, end):
                yield Name(*found.span("name"), "ORG")
