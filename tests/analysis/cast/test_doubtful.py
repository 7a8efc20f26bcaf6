"""Which names are left out of the cast because the article tells nothing of them."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import Entity, EntityLabel
from newsreader.analysis.page import Page


def members(page: Page, words: str, label: EntityLabel) -> list[str]:
    """The names in the cast where the model took words for a name of that label."""
    start = page.text.index(words)
    return [member.name for member in find_cast(page, (Entity((start, start + len(words)), label),))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Children were given the Vexar jab at the clinic on Monday.", "Vexar"),
        ("The striker wore a Zolt on his wrist after the match.", "Zolt"),
        ("The minister spoke of the Quorrel in a long speech.", "Quorrel"),
        ("Police found the Tresk reactors behind the court.", "Tresk"),
        ("He was hit by a Vexar.", "Vexar"),
        ("She bought his Vexar for a friend.", "Vexar"),
        ("He was on Vexar when he died.", "Vexar"),
        ("The jury heard of the Vexar and a Zolt.", "Vexar"),
        ("It is the end for the Vexar programme.", "Vexar"),
        ("The Quorrel was opened on Friday by the mayor.", "Quorrel"),
    ],
)
def test_a_body_that_does_nothing_is_left_out(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "ORG") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vexar sold the children's clinic on Monday.", "Vexar"),
        ("The clinic was bought by Vexar on Monday.", "Vexar"),
        ("He is the head of Vexar in Wales.", "Vexar"),
        ("She told the Quorrel that she had wept.", "Quorrel"),
        ("The Zolt captain wept after the match.", "Zolt"),
        ("The Vexar Foundation's jab was given at the clinic.", "Vexar Foundation"),
        ("They watched it on the BBC.", "BBC"),
        ("Malcolm Reed at Vexar told the court so.", "Vexar"),
        ("Officers from the Brannock Patrol raided a farm.", "Brannock Patrol"),
        ("Workers at Vexar fear the worst.", "Vexar"),
        ("Kessel beat Vexar 2-0 on Saturday.", "Vexar"),
        ("He works for Vexar.", "Vexar"),
        ("The firm was sold to Vexar.", "Vexar"),
        ("The police raided Vexar's offices.", "Vexar"),
        ("Zolt, Kessel and Vexar must pay more.", "Vexar"),
        ("The new Vexar company is in debt.", "Vexar"),
        ("A rival, Vexar, lost out on Friday.", "Vexar"),
        ("They spoke at the RMT office.", "RMT"),
    ],
)
def test_a_body_that_does_something_or_is_known_stays(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "ORG") == [words]


def times(page: Page, words: str, label: EntityLabel) -> list[str]:
    """The names in the cast where the model took every place of a word for a name of that label."""
    starts = [at for at in range(len(page.text)) if page.text.startswith(words, at)]
    found = tuple(Entity((start, start + len(words)), label) for start in starts)
    return [member.name for member in find_cast(page, found)]


@pytest.mark.parametrize(
    "text",
    [
        "A deal for Vexar was put off. A bid of $2bn for Vexar was made by a fund.",
        "Fans were delighted with Vexar. The striker moved from Vexar in June.",
        "Vexar were unhappy with the fee. The striker came from Vexar.",
        "Peace talks with Vexar failed. A truce was agreed with Vexar in 2014.",
    ],
)
def test_what_an_article_is_about_stays(read: Read, text: str) -> None:
    assert times(read(text), "Vexar", "ORG") == ["Vexar"]


@pytest.mark.parametrize(
    "text",
    [
        "The Vexar jab was given to a child. A second Vexar jab was late.",
        "The minister spoke of the Vexar. A man was hurt by a Vexar.",
        "A Vexar gun was found. The Vexar rifles were sold in May.",
        "He bought a Vexar in May. She had sold the Vexar by then.",
    ],
)
def test_what_is_often_a_thing_is_left_out(read: Read, text: str) -> None:
    assert times(read(text), "Vexar", "ORG") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He joined on a Dorlan at the end of the season.", "Dorlan"),
        ("The plot was known as the Brass Kettle affair.", "Brass Kettle"),
        ("He is a Brannock fan and a singer.", "Brannock"),
    ],
)
def test_a_thing_named_after_somebody_is_no_person(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "PERSON") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court heard that Dorlan wept.", "Dorlan"),
        ("Police arrested Dorlan at the station.", "Dorlan"),
        ("They left Dorlan's house at night.", "Dorlan"),
        ("The plan came from Ana Brannock.", "Ana Brannock"),
        ("The prize went to Claire.", "Claire"),
        ("They voted for the minister, Mr Dorlan.", "Dorlan"),
    ],
)
def test_somebody_who_does_or_has_something_stays(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "PERSON") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vexar's almost over, the gardener said.", "Vexar"),
        ("Two kinds are common, Quorrel and Vexar.", "Vexar"),
        ("The Quorrelian kingdom is proud of its tea.", "Quorrelian"),
        ("Vexar co-pilot Ana Reed wept.", "Vexar"),
        ("She was cast as Vexar last year.", "Vexar"),
        ("The gardener bought Vexar for a friend.", "Vexar"),
    ],
)
def test_a_place_where_nothing_is_is_left_out(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "GPE") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The gardener lives in Vexar.", "Vexar"),
        ("They met in the capital, Vexar.", "Vexar"),
        ("The Vexar district was flooded.", "Vexar"),
        ("Vexar, Ohio, was flooded.", "Vexar"),
        ("South Vexar was flooded.", "South Vexar"),
        ("The Vexar Bridge was closed.", "Vexar Bridge"),
        ("NORWAY wept.", "NORWAY"),
        ("The storm hit Vexar on Friday.", "Vexar"),
        ("Heavy rains lashed Quorrel and Vexar.", "Vexar"),
        ("Vexar was evacuated on Friday.", "Vexar"),
        ("Hundreds fled Vexar on Friday.", "Vexar"),
        ("The train leaves Vexar at nine.", "Vexar"),
        ("The Vexar police found the boat.", "Vexar"),
        ("On Friday Vexar residents saw the boat.", "Vexar"),
        ("Sikkim wept.", "Sikkim"),
    ],
)
def test_a_place_where_something_is_or_that_is_known_stays(read: Read, text: str, words: str) -> None:
    assert members(read(text), words, "GPE") == [words]


def test_a_place_that_an_article_is_about_stays(read: Read) -> None:
    assert times(read("Vexar is big. " * 5), "Vexar", "GPE") == ["Vexar"]


def test_what_is_left_out_is_no_part_of_the_cast(read: Read) -> None:
    page = read("Ana Brannock, a nurse, said the Vexar jab was safe.")
    start = page.text.index("Vexar")
    entities = (*find_entities(page), Entity((start, start + 5), "ORG"))
    assert [member.name for member in find_cast(page, tuple(dict.fromkeys(entities)))] == ["Ana Brannock"]
