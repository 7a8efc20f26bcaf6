"""Relatives with like names stay two people, and nicknames one."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.page import Page


def people(page: Page) -> list[str]:
    return sorted(m.name for m in find_cast(page, find_entities(page)) if m.label == "PERSON")


@pytest.mark.parametrize(
    "text",
    [
        "Frank Underwood lost. Francis Underwood, his father, won. Frank Underwood wept.",
        "Frank Underwood lost the match. His father, Francis Underwood, won.",
        "Frank Underwood and his son Francis Underwood were jailed.",
        "Senator Frank Underwood spoke. Francis Underwood, the brother, did not. Frank Underwood left.",
        "Frank Underwood, 40, was hurt in the crash. Francis Underwood, 12, was unharmed.",
    ],
)
def test_relatives_are_two(read: Read, text: str) -> None:
    assert people(read(text)) == ["Francis Underwood", "Frank Underwood"]


@pytest.mark.parametrize(
    "text",
    [
        "Frank Underwood lost the vote. Francis Underwood had led the party for years.",
        "Frank Underwood, 40, was hurt in the crash. Francis Underwood, 40, was taken home.",
        "Frank Underwood scored twice. The crowd cheered. Francis Underwood, the captain, waved.",
        "The court heard that Frank Underwood lied. The judge told his lawyer that he must pay. "
        "It is the third time in as many years, she said. Francis Underwood left.",
        "Frank Underwood met his mother. Francis Underwood wept.",
        "Francis Underwood won. Frank Underwood and his wife left. Francis Underwood was glad.",
    ],
)
def test_a_nickname_is_the_same_person(read: Read, text: str) -> None:
    assert len(people(read(text))) == 1


def test_a_nickname_with_another_surname_is_another(read: Read) -> None:
    assert people(read("Kate Holt sang. Catherine Berg said she was tired. Kate wept.")) == [
        "Catherine Berg",
        "Kate Holt",
    ]


def called(page: Page, words: str) -> list[str]:
    """Who is named so."""
    members = find_cast(page, find_entities(page))
    return sorted({m.name for m in members for at in m.mentions if words in page.text[slice(*at.span)]})


@pytest.mark.parametrize(
    ("text", "title", "meant"),
    [
        ("Ann Holt, 80, fell. Her sister, Vera Holt, ran. Vera Holt wept. Mrs Holt died.", "Mrs", "Ann"),
        ("Ann Holt fell. Vera Holt's mother, Ann Holt, ran. Vera Holt wept. Mrs Holt died.", "Mrs", "Vera"),
        ("Jon Holt and his son, Paul Holt, were jailed. Paul Holt wept. Mr Holt did not.", "Mr", "Jon"),
        ("Jon Holt fell. His wife, Vera Holt, ran. Vera Holt wept. Mrs Holt was ill.", "Mrs", "Vera"),
        ("Ann Holt fell. Her sister, Vera Holt, ran. Mrs Holt wept.", "Mrs", "Vera"),
        ("Ann Holt fell. Vera Holt, a nurse, ran. Vera Holt wept. Mrs Holt was glad.", "Mrs", "Vera"),
    ],
)
def test_relatives_who_go_on_being_named_in_full(read: Read, text: str, title: str, meant: str) -> None:
    assert called(read(text), f"{title} Holt") == [f"{meant} Holt"]


@pytest.mark.parametrize(
    ("text", "she"),
    [
        ("Ann Holt died. Her daughter, Vera Berg, told the court that she had rung.", "Vera Berg"),
        ("Ann Holt left Asti. Her lawyer, Vera Berg, said she would be back.", "Vera Berg"),
        ("Ann Holt left Asti as the mayor thanked her teacher, Vera Berg. She was in tears.", "Ann Holt"),
    ],
)
def test_who_stands_beside_the_subject_is_the_subject(read: Read, text: str, she: str) -> None:
    page = read(text)
    start = text.lower().rindex("she")
    cast = find_cast(page, find_entities(page))
    assert [m.name for m in cast if any(at.span[0] == start for at in m.mentions)] == [she]


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("Mrs Dobson wept. The judge freed Mrs Dobson. Mrs Dobson left.", "Mrs Dobson", ["Mrs Dobson"]),
        ("Sheila Dobson wept. Mrs Dobson left. Dobson was in tears.", "Mrs Dobson", ["Sheila Dobson"]),
    ],
)
def test_a_couple_is_two(read: Read, text: str, words: str, meant: list[str]) -> None:
    assert called(read(text), words) == meant
