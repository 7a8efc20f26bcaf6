"""Which names name the same."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.cast.organisation_names import group_organisations
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import countries
from newsreader.analysis.model import Entity, EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Span

CAST_LABELS: tuple[EntityLabel, ...] = ("PERSON", "ORG", "GPE", "LOC", "FAC")
"""The kinds of names that make a member of the cast."""

Named = tuple[str, Span]


def group_names(page: Page, entities: Sequence[Entity]) -> list[Referent]:
    """The names of an article as referents, in the order of their first mention.

    Names in furniture (photo credits, bylines) make nobody, but count for somebody the story names.
    """
    text = page.text
    body = [e for e in entities if e.label in CAST_LABELS and not _in_furniture(page, e.span)]
    by_label: dict[EntityLabel, list[Named]] = {label: [] for label in CAST_LABELS}
    for entity in body:
        by_label[entity.label].append((" ".join(text[slice(*entity.span)].split()), entity.span))
    people = group_people(by_label["PERSON"])
    organisations = group_organisations(page, by_label["ORG"])
    places = [ref for label in ("GPE", "LOC", "FAC") for ref in _group_places(label, by_label[label])]
    return sorted((*people, *organisations, *places), key=lambda referent: referent.first)


def _in_furniture(page: Page, span: Span) -> bool:
    return any(start <= span[0] < end for start, end in page.layout.furniture)


def _group_places(label: EntityLabel, names: list[Named]) -> list[Referent]:
    """Places by equal name, or by another name of the same country."""
    found: dict[str, Referent] = {}
    for form, span in names:
        key = countries().get(form, form).casefold().replace(".", "")
        key = key.removeprefix("state of ").removesuffix(" city")
        found.setdefault(key, Referent(label)).add_name(form, span)
    return list(found.values())
