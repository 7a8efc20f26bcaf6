"""Which names of people and bodies are alike: spellings, short forms, initials, nicknames."""

from __future__ import annotations

from time import process_time

import pytest

from newsreader.analysis.cast.hints import Hints
from newsreader.analysis.cast.name_parts import misspelt, parts, same_person
from newsreader.analysis.cast.organisation_names import BRACKETS, EQUAL, INITIALS, PART, likeness
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.stems import person_noun, stem


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bob Larsen", "Bob Larsen Jr.", True),
        ("J. Larsen", "John Larsen", True),
        ("Maria Elena Ruiz", "Maria Ruiz", True),
        ("Renée Blanc", "Renee Blanc", True),
        ("Kristin Marlow", "Kristen Marlow", True),
        ("Bob Larsen", "Robert Larsen", True),
        ("Tom Larsen", "Bob Larsen", False),
        ("Bob Larsen", "Bob Jensen", False),
    ],
)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_slips_of_the_pen_are_few_letters_in_long_words() -> None:
    assert misspelt("maurer", "mauer")
    assert not misspelt("li", "le")
    assert not misspelt("meyer", "beyer")


def test_names_are_folded() -> None:
    assert parts("Al-Maliki") == ("maliki",)
    assert parts("Anna-Lena O’Neil’s") == ("anna-lena", "o'neil")


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("FTO", "Fair Trade Office", INITIALS),
        ("UoL", "University of Lund", INITIALS),
        ("Uol", "University of Lund", 0),
        ("USI", "University of Southern Indiana", INITIALS),
        ("Quint", "Quint Corp", EQUAL),
        ("Home Barn", "Home Barn Stores", PART),
        ("Rovers", "Ashby Rovers", PART),
        ("News", "Harbour News", 0),
        ("Party Wall Ltd", "Party", 0),
        ("Fisheries Department", "Department of Fisheries", EQUAL),
        ("Fisheries Department", "Norwegian Department of Fisheries", PART),
        ("DOF", "Fisheries Department", INITIALS),
        ("CHA", "Norwegian Coastal Health Agency", INITIALS),
        ("NH", "Norwegian Health", INITIALS),
    ],
)
def test_short_forms_of_organisations(short: str, full: str, expected: int) -> None:
    assert likeness(short, full) == expected
    assert expected < BRACKETS


def test_words_of_descriptions_are_made_alike() -> None:
    assert stem("Turks") == stem("Turkey") == stem("Turkish")
    assert stem("consul") == stem("consular")
    assert stem("spokeswoman") == stem("spokesman")
    assert stem("president") != stem("presidency")
    assert person_noun("then-president") == "president"
    assert person_noun("table") is None


def test_directories_of_names_cost_little() -> None:
    letters = "abcdefghijkl"
    surnames = [f"B{a}{b}{c}{b}{a}s" for a in letters for b in letters for c in letters]
    names = [(f"Anna {name}", (20 * at, 20 * at + 11)) for at, name in enumerate(surnames)]
    names += [(f"{name}k", (200_000 + 20 * at, 200_007 + 20 * at)) for at, name in enumerate(surnames)]
    start = process_time()
    assert len(group_people(names)) > len(surnames)
    assert process_time() - start < 10


def test_hints_are_no_full_names() -> None:
    names = [("Robert Vale Holm", (0, 16)), ("Mary Vale Holm", (100, 114))]
    short = [("Holm", (at, at + 4)) for at in range(200, 260, 10)]
    again = [("Robert Vale Holm", (1000, 1016)), ("Vale", (1500, 1504))]
    people = group_people([*names, *short, *again], Hints(owning={span: "female" for _, span in short}))
    by_name = {person.name: person for person in people}
    assert len(by_name["Mary Vale Holm"].forms["Holm"]) == len(short)
    assert by_name["Robert Vale Holm"].forms["Vale"] == [(1500, 1504)]


@pytest.mark.parametrize(
    ("full", "short", "alike"),
    [
        ("Department of Corrections", "Corrections Department", True),
        ("University of York", "York University", False),
        ("Bank of Asti", "Asti Bank", False),
    ],
)
def test_a_name_with_its_noun_last(full: str, short: str, alike: bool) -> None:
    assert (likeness(short, full) > 0) == alike
