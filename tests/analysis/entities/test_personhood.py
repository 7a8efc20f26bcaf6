"""How the words around a name tell a person from a thing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.consistency import agree
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.personhood import features, personhood, spans
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

Read = Callable[[str], Page]


def places(page: Page, word: str, label: EntityLabel = "ORG") -> list[Name]:
    return [Name(*found.span(), label) for found in re.finditer(rf"\b{word}\b", page.text)]


@pytest.mark.parametrize(
    "text",
    [
        "Tillane said when asked for her view that it was late.",
        "The vote was won by Tillane's brother, who thanked his friends.",
        "Tillane, who is ill, left.",
    ],
)
def test_what_a_person_does_and_has_speaks_for_one(read: Read, text: str) -> None:
    page = read(text)
    assert personhood(page.doc, places(page, "Tillane")) > 0.3


@pytest.mark.parametrize(
    "text",
    [
        "They boarded the Tillane at night.",
        "The fair was held at Tillane, where it rained.",
        "The storm was seen in Tillane.",
    ],
)
def test_what_is_boarded_or_lies_somewhere_is_no_person(read: Read, text: str) -> None:
    page = read(text)
    assert personhood(page.doc, places(page, "Tillane")) < -0.3


def test_more_places_tell_more(read: Read) -> None:
    once, often = (read("They boarded the Tillane at night. " * times) for times in (1, 3))
    assert personhood(often.doc, places(often, "Tillane")) < personhood(once.doc, places(once, "Tillane"))


def test_places_that_the_model_left_out_count(read: Read) -> None:
    page = read("Pirates seized Golden Tillane. They boarded the Golden Tillane at night.")
    seen = places(page, "Golden Tillane", "PERSON")[:1]
    assert [name.label for name in agree(page, seen)] != ["PERSON"]


def test_much_that_a_person_does_outvotes_the_model(read: Read) -> None:
    page = read(
        "Hanosa said he would wait. “We need more help,” Hanosa said. Hanosa told his friends he was tired."
    )
    assert {name.label for name in agree(page, places(page, "Hanosa"))} == {"PERSON"}


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("Samsung, who lost the case, said that the man would appeal.", "Samsung", "ORG"),
        ("Tillane, who are third, beat Orra. The man said he saw Tillane.", "Tillane", "ORG"),
        ("Tillane, who lost the case, said they would appeal.", "Tillane", "ORG"),
        ("Tillane, who is third, beat Orra. The man said he saw Tillane.", "Tillane", "PERSON"),
    ],
)
def test_no_person_is_known_as_a_firm_or_several(
    read: Read, text: str, word: str, label: EntityLabel
) -> None:
    page = read(text)
    assert {name.label for name in agree(page, places(page, word))} == {label}


def test_a_legal_form_makes_no_person(read: Read) -> None:
    page = read("Kelham Bank plc cut 40 jobs on Monday. The bank said sales fell.")
    entities = find_entities(page)
    assert [entity.label for entity in entities] == ["ORG"]
    (bank,) = find_cast(page, entities)
    assert len(bank.mentions) == 2


def test_a_phrase_with_of_is_no_full_name(read: Read) -> None:
    page = read("A vote for Marten Party of Ostia is lost.")
    names = places(page, "Marten Party of Ostia", "PERSON")
    assert {name.label for name in agree(page, names)} != {"PERSON"}


def test_whom_somebody_told_tells_nothing(read: Read) -> None:
    page = read("Ng told Tillane it was late.")
    (span,) = spans(page.doc, places(page, "Tillane"))
    assert not [feature for feature in features(span) if "tell" in feature or "told" in feature]


def test_names_and_numbers_beside_a_name_stand_for_their_like(read: Read) -> None:
    told = [
        list(features(next(spans(page.doc, places(page, "Tillane")))))
        for page in (read("On the 12th Ng saw Tillane."), read("On the 30th Holt saw Tillane."))
    ]
    assert told[0] == told[1]
    assert not {"12th", "ng"}.intersection(" ".join(told[0]).split())


def test_weights_may_be_given(read: Read) -> None:
    page = read("Tillane left.")
    assert personhood(page.doc, places(page, "Tillane"), {}) == 0.0
    assert personhood(page.doc, places(page, "Tillane"), {"always": 1.0}) == 1.0


AGAINST = {"always": -3.0}
"""Weights by which all words speak against a person."""


def test_what_a_rule_is_sure_of_no_words_around_it_doubt(read: Read) -> None:
    page = read("Zorvek Tillane left.")
    (name,) = places(page, "Zorvek Tillane", "PERSON")
    assert [found.label for found in agree(page, [name], AGAINST)] == ["PRODUCT"]
    assert [found.label for found in agree(page, [name._replace(sure=True)], AGAINST)] == ["PERSON"]


def test_the_words_around_a_surname_of_two_words_take_nothing_from_it(read: Read) -> None:
    page = read("Ana Wassel Tillane left. Wassel Tillane wept.")
    full = places(page, "Ana Wassel Tillane", "PERSON")
    short = places(page, "(?<!Ana )Wassel Tillane", "PERSON")
    assert [found.label for found in agree(page, short, AGAINST)] == ["PRODUCT"]
    assert [found.label for found in agree(page, [*full, *short], AGAINST)] == ["PERSON", "PERSON"]
