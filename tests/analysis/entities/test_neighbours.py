"""What other names in the article say of a name."""

from __future__ import annotations

import re

import pytest

from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.neighbours import listed_with, parts_of_people
from newsreader.analysis.model import EntityLabel


def named(text: str, **labels: EntityLabel) -> list[Name]:
    """Names as written, blanks as underlines, with the model's labels, wherever they stand."""
    return [
        Name(*found.span(), label)
        for words, label in labels.items()
        for found in re.finditer(words.replace("_", " "), text)
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Vettor and Ana Holt drove.", {"Vettor": "ORG", "Ana_Holt": "PERSON"}),
        ("Ana Holt, or Vettor, will stand.", {"Vettor": "ORG", "Ana_Holt": "PERSON"}),
        (
            "The judge heard Vettor, Ana Holt, and Kell.",
            {"Vettor": "ORG", "Ana_Holt": "PERSON", "Kell": "ORG"},
        ),
    ],
)
def test_a_name_is_of_the_kind_it_is_listed_with(text: str, labels: dict[str, EntityLabel]) -> None:
    assert listed_with(text, named(text, **labels))["Vettor"] == {"PERSON": 0.8}


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Vettor, Ana Holt said.", {"Vettor": "ORG", "Ana_Holt": "PERSON"}),
        ("Vettor met Ana Holt.", {"Vettor": "ORG", "Ana_Holt": "PERSON"}),
        ("Vettor and Kell met.", {"Vettor": "ORG", "Kell": "PERSON"}),
        ("Vettor, France and Ana Holt", {"Vettor": "ORG", "France": "GPE", "Ana_Holt": "PERSON"}),
        ("Ana Holt and Paris won.", {"Ana_Holt": "PERSON", "Paris": "GPE"}),
    ],
)
def test_a_list_tells_nothing_where_nobody_in_it_is_known(text: str, labels: dict[str, EntityLabel]) -> None:
    assert not listed_with(text, named(text, **labels))


def test_two_who_are_known_tell_more_than_one() -> None:
    text = "Ana Holt, Vettor and Ed Marsh spoke."
    names = named(text, Vettor="GPE", Ana_Holt="PERSON", Ed_Marsh="PERSON")
    assert listed_with(text, names)["Vettor"] == {"PERSON": 1.6}


def test_a_list_counts_twice_at_most() -> None:
    text = "Vettor and Ana Holt. " * 5
    assert listed_with(text, named(text, Vettor="ORG", Ana_Holt="PERSON"))["Vettor"] == {"PERSON": 1.6}


def test_the_words_of_full_names_are_peoples_unless_they_are_places() -> None:
    text = "Kamal Vettor Ng, Paris Holt, Afghan Mayor Ng and Kell Hall"
    names = named(
        text, Kamal_Vettor_Ng="PERSON", Paris_Holt="PERSON", Afghan_Mayor_Ng="PERSON", Kell_Hall="FAC"
    )
    assert parts_of_people(text, names) == {"Kamal", "Vettor"}


def test_a_firm_is_known_by_its_last_word() -> None:
    text = "Borle Energy, Vettor and Harl Oil"
    names = named(text, Borle_Energy="ORG", Vettor="PERSON", Harl_Oil="ORG")
    assert listed_with(text, names)["Vettor"] == {"ORG": 1.6}
