"""Keywords of stories of our own."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Read

from newsreader.analysis.keywords import find_keywords
from newsreader.analysis.model import Entity
from newsreader.analysis.page import Page

STORY = """\
Beekeepers in Lower Saxony lost a third of their colonies this winter, a survey by the Heide Institute says.
The varroa mite is to blame for most of the dead colonies, said Greta Lindqvist, who led the survey.
Beekeepers can treat their colonies against the mite, but Lindqvist said many had treated them too late.
The Heide Institute will offer beekeepers free courses on the varroa mite in Lower Saxony from next autumn.
Honey will cost more this year, according to Reuters.
"""


def entity(text: str, name: str, label: str, at: int = 0, cast: str | None = None) -> Entity:
    start = text.index(name, at)
    return Entity((start, start + len(name)), label, cast)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def page(read: Read) -> Page:
    return read(STORY)


def names(text: str) -> tuple[Entity, ...]:
    found = [
        entity(text, "Lower Saxony", "GPE", 0, "c2"),
        entity(text, "Lower Saxony", "GPE", text.rindex("Lower Saxony"), "c2"),
        entity(text, "Heide Institute", "ORG", 0, "c3"),
        entity(text, "Heide Institute", "ORG", text.rindex("Heide"), "c3"),
        entity(text, "Greta Lindqvist", "PERSON", 0, "c1"),
        entity(text, "Lindqvist", "PERSON", text.rindex("Lindqvist"), "c1"),
        entity(text, "Reuters", "ORG", 0, "c4"),
    ]
    return tuple(sorted(found, key=lambda e: e.span))


def test_names_and_subjects_are_found_and_people_have_their_full_names(page: Page) -> None:
    keywords = find_keywords(page, names(page.text))
    assert {"Greta Lindqvist", "Heide Institute", "Lower Saxony", "varroa mite"} <= set(keywords)
    assert {"beekeeper", "colony"} & set(keywords)
    assert "Lindqvist" not in keywords
    assert "Reuters" not in keywords


def test_everyday_nouns_are_no_keywords(page: Page) -> None:
    assert not {"year", "third", "winter", "cost"} >= set(find_keywords(page, ()))
    assert "year" not in find_keywords(page, ())


def test_no_keyword_repeats_another(page: Page) -> None:
    keywords = find_keywords(page, names(page.text))
    assert 5 <= len(keywords) <= 8
    for keyword in keywords:
        others = [set(other.casefold().split()) for other in keywords if other != keyword]
        assert not any(set(keyword.casefold().split()) <= other for other in others)


def test_names_are_few_enough_to_leave_room_for_the_subject(read: Read) -> None:
    people = ["Ann Orr", "Bo Lund", "Cy Hall", "Di Marsh", "Ed Penn"]
    page = read(" ".join(f"{name} spoke about the harbour tunnel. {name} left." for name in people))
    entities = tuple(
        Entity((i, i + len(name)), "PERSON", name)
        for name in people
        for i in range(len(page.text))
        if page.text.startswith(name, i)
    )
    keywords = find_keywords(page, tuple(sorted(entities, key=lambda e: e.span)))
    assert len(set(people) & set(keywords)) == 3
    assert "harbour tunnel" in keywords


def test_names_outside_the_story_do_not_count(read: Read) -> None:
    page = read("LUNDBERG, Oct 3 (Northwire) — The tunnel will open in May. The tunnel cost $3 million.")
    assert page.layout.dateline
    assert "Northwire" not in find_keywords(page, (entity(page.text, "Northwire", "ORG"),))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_any_text_gives_few_words_or_none(read: Read, text: str) -> None:
    keywords = find_keywords(read(text.encode("utf-8", "ignore").decode()), ())
    assert len(keywords) <= 8
    assert all(keyword.strip() for keyword in keywords)
