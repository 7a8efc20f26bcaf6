"""What tests ask of the cast of a page."""

from __future__ import annotations

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page


def cast_of(page: Page) -> tuple[CastMember, ...]:
    return find_cast(page, find_entities(page))


def member(page: Page, name: str) -> CastMember:
    found = [m for m in cast_of(page) if m.name == name]
    assert len(found) == 1, [m.name for m in cast_of(page)]
    return found[0]


def words(page: Page, who: CastMember, kind: str) -> list[str]:
    return [page.text[slice(*mention.span)] for mention in who.mentions if mention.kind == kind]
