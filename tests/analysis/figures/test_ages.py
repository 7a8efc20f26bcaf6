"""Ages: which bare numbers are one, and whose it is."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

AGES = [
    ("The driver, Anna Keel, now 39, was fined.", "39", "Anna Keel"),
    ("The singer died at 40 in a fall.", "40", "singer"),
    ("Marco Bell and Tina Ross, both 37, were found at home.", "37", None),
    ("Jane Foss (right), 50, left the court.", "50", "Jane Foss"),
    ("Jane Foss, 50 (left), left the court.", "50", "Jane Foss"),
    ("Mr Holm, also 28, left the court.", "28", "Mr Holm"),
    ("The Spaniard, 31, left the court.", "31", "Spaniard"),
    ("At 64, he still rows to work.", "64", None),
    ("Her mother, aged 71, stayed at home.", "71", "mother"),
    ("Ann Vale was found by Peter Holm, 29, the next morning.", "29", "Peter Holm"),
    ("Mr Holm found the 28-year-old's bag in the house.", "28-year-old", None),
    ("The same day, 22-year-old Brian Moss was hurt.", "22-year-old", "Brian Moss"),
    ("Peter Holm was 77 when he left.", "77", "Peter Holm"),
    ("His wife was 38.", "38", "wife"),
    ("The then 18 year-old winger was sold.", "18 year-old", "winger"),
    ("The former captain has died at the age of 84.", "84", "former captain"),
    ("Maria Brandt is now 83 and said she still rows.", "83", "Maria Brandt"),
    ("It was not until I was 67 that I learned to swim.", "67", None),
    ("The singer died peacefully in Lund, at 91, her agent said.", "91", "singer"),
    ("Voters who will turn 18 prior to the election may enrol.", "18", "Voters"),
    ("He began to trade after leaving school at 15.", "15", None),
]


@pytest.mark.parametrize(("text", "written", "person"), AGES)
def test_whose_age_it_is(find: Find, text: str, written: str, person: str | None) -> None:
    assert [(f.text, f.kind, f.concept) for f in find(text)] == [(written, "age", person)]


def test_an_age_before_a_name_is_whole_or_left_out(find: Find) -> None:
    found = find("Thieves robbed 27-year-old Max Rahm's wife Ann Rahm, 50, in Lund.")
    assert all(not (figure.concept or "").startswith("year") for figure in found)


def test_two_ages_of_a_list(find: Find) -> None:
    found = find("Two men -- identified as James Holt, 43, and Carl Rudd, 41 -- were named as accomplices.")
    assert [(f.value, f.kind, f.concept) for f in found[1:]] == [
        (43, "age", "James Holt"),
        (41, "age", "Carl Rudd"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The share closed at 40 on Friday.",
        "He moved to Leeds, 12 miles away.",
        "The game ended late in Leeds, 40 minutes after dark.",
        "In Lund, 30 were killed.",
        "In Aleppo, 42 died overnight.",
        "In Berlin, 40 said yes.",
        "Officials put the number of dead at 45.",
        "He put the dead at 64.",
        "The number was 40.",
        "The share stood at 40, he said.",
        "My hours of work are 35.",
        "Classes at the school at 9 were stopped.",
        "The boy left school at 8 in the morning.",
        "It was 32 on Sunday.",
        "The winter was 12 when it ended.",
        "The rate was low: it was 12 before the war.",
        "The four-year Obama term began.",
        "He signed a five-year Hawking study.",
        "Now 12, the number of cases is falling.",
    ],
)
def test_no_age(find: Find, text: str) -> None:
    found = find(text)
    assert len(found) == 1
    assert found[0].kind != "age"
