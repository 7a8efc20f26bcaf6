"""Which names name the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from newsreader.analysis.cast.hints import read_hints
from newsreader.analysis.cast.name_parts import Named, generation
from newsreader.analysis.cast.organisation_groups import group_organisations
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.gazetteers import countries, regions
from newsreader.analysis.layout.credits import is_reporting_credit
from newsreader.analysis.model import Entity, EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Span, on_one_line

PLACES: tuple[EntityLabel, ...] = ("GPE", "LOC", "FAC")
OF_THE_STORY = frozenset(("caption", "heading", "story highlight", "headline repeated"))
"""Kinds of furniture that speak of the story itself."""

CREDIT = re.compile(
    r"\b(?:Images?|Photos?|Photograph|Pictures?|Videos?|Audio|Credits?|Source)\s?(?::|by\b|/)|\("
)
HALVES = frozenset(("North", "South", "East", "West"))
"""Short for the one place of the article whose name begins so ("the North"), or left out ("Korea")."""

CAPITAL = re.compile(r"(?:Washington,? )?D\.?C\.?$")
GENERATION = re.compile(r",? ([JS]r\b\.?|I{2,3}\b|IV\b)")
CAPITALS_STATE = re.compile(r"\bWash\.|\bWashington(?: [Ss]tate\b|(?:['’]s)? [Gg]ov(?:ernor\b|\.))")
"""What tells that an article's "Washington" is the state and not the capital."""

FORM_OF_STATE = re.compile(r"^(?:kingdom|republic|state) of (?!the\b|china\b|congo\b)", re.IGNORECASE)


def group_names(page: Page, entities: Sequence[Entity]) -> list[Referent]:
    """The names of an article as referents, in the order of their first mention.

    Names in captions and headings count as well, names in other furniture (photo credits, bylines) do not;
    a photographer at a caption's end counts only where the story names him too.
    """
    text = page.text
    body, aside = _body_and_captions(page, entities)
    written = {_form(text, entity) for entity in body}
    body += [entity for entity in aside if _form(text, entity) in written]
    body.sort(key=lambda entity: entity.span)

    def named(*labels: EntityLabel) -> list[Named]:
        return [(_form(text, e), e.span) for e in body if e.label in labels]

    labels = {entity.span: entity.label for entity in body}
    written_people = [name for name in named("PERSON") if " " in name[0] or not generation(name[0])]
    people = group_people(written_people, read_hints(text, written_people))
    organisations = group_organisations(page, named("ORG"))
    _add_namesakes(people, body, text)
    places = _group_places(text, named(*PLACES), labels)
    return sorted((*people, *organisations, *places), key=lambda referent: referent.first)


def _form(text: str, entity: Entity) -> str:
    """The name as written, with the generation behind it: "Jan Ng" in "Jan Ng, Jr.", "Ng" in "Ng Sr."."""
    form = on_one_line(text[slice(*entity.span)])
    after = GENERATION.match(text, entity.span[1]) if entity.label == "PERSON" else None
    return f"{form} {after[1]}" if after else form


def _body_and_captions(page: Page, entities: Sequence[Entity]) -> tuple[list[Entity], list[Entity]]:
    """The entities of the story, captions and headings included, and those of credits in and below it."""
    layout = page.layout
    end = _end_of_story(page)
    lines = list(zip(layout.furniture, layout.furniture_kinds, strict=False))
    body: list[Entity] = []
    aside: list[Entity] = []
    at = 0
    for entity in sorted(entities, key=lambda entity: entity.span):
        while at < len(lines) and lines[at][0][1] <= entity.span[0]:
            at += 1
        if at == len(lines) or entity.span[0] < lines[at][0][0]:
            (body if entity.span[0] < end else aside).append(entity)
        elif lines[at][1] in OF_THE_STORY:
            credited = CREDIT.search(page.text, lines[at][0][0], entity.span[0])
            (aside if credited else body).append(entity)
    return body, aside


def _end_of_story(page: Page) -> int:
    """Where the sentences begin that only name who reported the story, if it ends in such."""
    end = len(page.text)
    for sentence in reversed(page.sentences):
        if not is_reporting_credit(sentence.text.strip()):
            break
        end = sentence.start_char
    return end


def _add_namesakes(people: list[Referent], body: list[Entity], text: str) -> None:
    """Count a person's full name inside another name as well: "the Ada Nkosi Foundation"."""
    full = {form: person for person in people for form in person.forms if " " in form}
    finder = PhraseFinder(full)
    for entity in body:
        if entity.label == "PERSON" or entity.span[1] - entity.span[0] < 8:
            continue
        for (start, end), form in finder.find(text[slice(*entity.span)]):
            full[form].add_name(form, (entity.span[0] + start, entity.span[0] + end))


def _group_places(text: str, names: list[Named], labels: dict[Span, EntityLabel]) -> list[Referent]:
    """Places by equal name, or by another name of the same country."""
    forms = {form for form, _ in names}
    capital = "Washington, D.C." if CAPITALS_STATE.search(text) else "Washington"
    found: dict[str, Referent] = {}
    for form, span in names:
        found.setdefault(_place_key(form, forms, capital), Referent("GPE")).add_name(form, span)
    for place in found.values():
        place.label = Counter(labels[span] for span in place.mentions).most_common(1)[0][0]
    return list(found.values())


def _place_key(form: str, forms: set[str], capital: str) -> str:
    """What all names of one place in the article share; the capital of the United States as it is called."""
    whole = sorted(f for f in forms if form in HALVES and f.startswith(form + " ") and _is_country(f))
    if form not in countries() and form not in regions():
        whole += sorted(f"{half} {form}" for half in HALVES if f"{half} {form}" in forms)
    meant = CAPITAL.sub(capital, whole[0] if len(whole) == 1 else form)
    if meant.removesuffix(" City").casefold() not in _states():
        meant = meant.removesuffix(" City")
    return FORM_OF_STATE.sub("", countries().get(meant, meant).casefold().replace(".", ""))


def _is_country(form: str) -> bool:
    return form in countries() and form not in regions()


@cache
def _states() -> frozenset[str]:
    """Countries and states, some of which have a city of their name: "Mexico City".

    New York is left out: in the news it is the city.
    """
    return frozenset(name.casefold() for name in (*countries(), *regions()) if name != "New York")
