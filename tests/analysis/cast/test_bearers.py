"""Namesakes are told apart among thousands as among two."""

from __future__ import annotations

import pytest

from newsreader.analysis.cast.bearers import CROWD, Bearers
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.referent import Referent


@pytest.fixture
def crowd() -> tuple[Bearers, list[Referent]]:
    bearers, people = Bearers(), [Referent("PERSON") for _ in range(5 * CROWD)]
    for at, person in enumerate(people):
        form = f"A{at}x Nkosi"
        person.add_name(form, (10 * at, 10 * at + len(form)))
        bearers.add(form, 10 * at, person)
    bearers.settle()
    return bearers, people


def test_of_a_crowd_of_namesakes_the_nearest_are_found(crowd: tuple[Bearers, list[Referent]]) -> None:
    bearers, people = crowd
    found = bearers.surnamed("nkosi", 3005)
    assert {people[300], people[301]} <= set(found)
    assert len(found) == 2 * CROWD
    assert bearers.given("nkosi", 3005) == []


def test_in_a_directory_a_surname_means_the_one_just_named() -> None:
    names, at = [], 0
    for number in range(3 * CROWD):
        for form in (f"A{number}x Nkosi", "Nkosi"):
            names.append((form, (at, at + len(form))))
            at += len(form) + 5
    found = group_people(names)
    assert len(found) == 3 * CROWD
    assert all(len(person.mentions) == 2 for person in found)
