"""Names that make one entry of the cast, and names that make two."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.cast.hints import Hints
from newsreader.analysis.cast.organisation_names import likeness
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.relatives import told_apart
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import Entity, EntityLabel


@pytest.mark.parametrize(
    ("text", "label", "one", "other"),
    [
        ("He fled the Kingdom of Norway. Norway wept.", "GPE", "Kingdom of Norway", "Norway"),
        ("He fled the State of Kuwait. Kuwait wept.", "GPE", "State of Kuwait", "Kuwait"),
        ("South Korea won. The South wept.", "GPE", "South Korea", "South"),
        ("He fled to Reno, Nev. The rest of Nevada wept.", "GPE", "Nev.", "Nevada"),
        ("He fled to Washington, DC. People in D.C. wept.", "GPE", "Washington, DC", "D.C."),
        ("Washington state sued. In Washington, DC, few in D.C. wept.", "GPE", "Washington, DC", "D.C."),
        ("They met in Washington to wash. He lived in D.C. in May.", "GPE", "Washington", "D.C."),
        ("He lived in Mo. as a boy. The rest of Missouri wept.", "GPE", "Mo.", "Missouri"),
    ],
)
def test_one_entry(read: Read, text: str, label: EntityLabel, one: str, other: str) -> None:
    start = text.index(one) + len(one)
    page = read(text)
    second = text.index(other, start)
    spans = [(text.index(one), start), (second, second + len(other))]
    assert len(find_cast(page, tuple(Entity(span, label) for span in spans))) == 1


@pytest.mark.parametrize(
    ("text", "label", "one", "other"),
    [
        ("He sold it to Harbour Bank, or IBM, says the mayor.", "ORG", "Harbour Bank", "IBM"),
        ("South Carolina won. They did well in the South.", "GPE", "South Carolina", "South"),
        ("The mayor of Derby told the Derby Herald.", "ORG", "Derby", "Derby Herald"),
        ("The Republic of China is not China, he said.", "GPE", "Republic of China", "China"),
        ("Farmers in Washington state wept. He left D.C. on Friday.", "GPE", "Washington", "D.C."),
        ("He left Yakima, Wash. Washington, D.C., wept.", "GPE", "Wash.", "Washington, D.C."),
        ("Washington’s governor wept. He left D.C. on Friday.", "GPE", "Washington", "D.C."),
        ("Washington Gov. Ada Holt wept. He left D.C. on Friday.", "GPE", "Washington", "D.C."),
    ],
)
def test_two_entries(read: Read, text: str, label: EntityLabel, one: str, other: str) -> None:
    spans = [
        (text.index(one), text.index(one) + len(one)),
        (text.rindex(other), text.rindex(other) + len(other)),
    ]
    assert len(find_cast(read(text), tuple(Entity(span, label) for span in spans))) == 2


@pytest.mark.parametrize(
    ("short", "full", "alike"),
    [
        ("Borle", "Borle Crown Court", False),
        ("Derby", "Derby City Council", False),
        ("Manchester", "Manchester Evening News", False),
        ("Army", "U.S. Army Reserves", False),
        ("U.S Army", "U.S. Army Signal Command", False),
        ("Army", "U.S. Army", True),
        ("BBC", "BBC News", True),
        ("Borle", "Borle University", True),
        ("Herald", "Borle Herald", True),
        ("Wolves", "Wolverhampton Wanderers", True),
        ("City", "Borle City", False),
        ("City", "City of Hull Trust", False),
    ],
)
def test_a_town_is_none_of_its_public_bodies(short: str, full: str, alike: bool) -> None:
    assert (likeness(short, full) > 0) == alike


def names_of(*forms: str, offices: dict[int, str] | None = None) -> list[list[str]]:
    """People's names, one behind another, as they are grouped; offices by the place of the name."""
    spans = [(at * 400, at * 400 + len(form)) for at, form in enumerate(forms)]
    held = {spans[at]: office for at, office in (offices or {}).items()}
    named = list(zip(forms, spans, strict=True))
    apart = told_apart("", named)
    return [list(person.forms) for person in group_people(named, Hints(offices=held, apart=apart))]


def test_a_king_is_nobody_of_his_given_name() -> None:
    assert names_of("Rupert IV", "Rupert Marsh", "Marsh") == [["Rupert IV"], ["Rupert Marsh", "Marsh"]]
    assert names_of("Rupert IV", "Rupert") == [["Rupert IV", "Rupert"]]
    assert names_of("Rupert Marsh IV", "Rupert Marsh") == [["Rupert Marsh IV", "Rupert Marsh"]]


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("Laura Marsh, the president, left. President Marsh wept.", False),
        ("Laura Marsh, the first woman in space, left. Mrs Marsh wept.", False),
        ("The First Lady, Laura Marsh, left. Mrs Marsh wept.", False),
    ],
)
def test_who_the_first_lady_is(read: Read, text: str, two: bool) -> None:
    page = read(text)
    people = [member.name for member in find_cast(page, find_entities(page)) if member.label == "PERSON"]
    assert sorted(people) == (["Laura Marsh", "Marsh"] if two else ["Laura Marsh"])


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tom Reed may be the mayor of Asti.", None),
        ("Tom Reed should be the next president.", None),
        ("Tom Reed was the most famous runner.", None),
        ("Tom Reed is the mayor of Asti.", "mayor of Asti"),
        ("Tom Reed was the captain.", "captain"),
    ],
)
def test_what_somebody_only_may_be_is_no_role(read: Read, text: str, role: str | None) -> None:
    page = read(text)
    assert next(m.role for m in find_cast(page, find_entities(page)) if m.name == "Tom Reed") == role


def test_who_is_told_from_others_by_a_clause_is_not_the_one_known(read: Read) -> None:
    text = "Tom Reed, a fan of the club, wept. The fan who threw the cup fled. The fan said he was sorry."
    page = read(text)
    tom = next(m for m in find_cast(page, find_entities(page)) if m.name == "Tom Reed")
    places = [m.span[0] for m in tom.mentions if text[slice(*m.span)] == "The fan"]
    assert text.index("The fan who") not in places
