"""Which names name the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsreader.analysis.cast.organisation_names import group_organisations
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import countries
from newsreader.analysis.model import Entity, EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Span

PLACES: tuple[EntityLabel, ...] = ("GPE", "LOC", "FAC")
HALVES = frozenset(("North", "South", "East", "West"))
"""Short for the one place of the article whose name begins so: "the North"."""

Named = tuple[str, Span]


def group_names(page: Page, entities: Sequence[Entity]) -> list[Referent]:
    """The names of an article as referents, in the order of their first mention.

    Names in furniture (photo credits, bylines) make nobody, but count for somebody the story names.
    """
    text = page.text
    furniture = page.layout.furniture
    body = [e for e in entities if not any(start <= e.span[0] < end for start, end in furniture)]

    def named(*labels: EntityLabel) -> list[Named]:
        return [(" ".join(text[slice(*e.span)].split()), e.span) for e in body if e.label in labels]

    labels = {entity.span: entity.label for entity in body}
    people, organisations = group_people(named("PERSON")), group_organisations(page, named("ORG"))
    places = _group_places(named(*PLACES), labels)
    return sorted((*people, *organisations, *places), key=lambda referent: referent.first)


def _group_places(names: list[Named], labels: dict[Span, EntityLabel]) -> list[Referent]:
    """Places by equal name, or by another name of the same country."""
    forms = {form for form, _ in names}
    found: dict[str, Referent] = {}
    for form, span in names:
        found.setdefault(_place_key(form, forms), Referent("GPE")).add_name(form, span)
    for place in found.values():
        place.label = Counter(labels[span] for span in place.mentions).most_common(1)[0][0]
    return list(found.values())


def _place_key(form: str, forms: set[str]) -> str:
    whole = sorted(f for f in forms if f.startswith(form + " ")) if form in HALVES else []
    meant = whole[0] if len(whole) == 1 else form
    key = countries().get(meant, meant).casefold().replace(".", "")
    return key.removeprefix("state of ").removesuffix(" city")
