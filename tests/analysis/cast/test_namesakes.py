"""Who is meant by a name that several bear."""

from __future__ import annotations

import re

import pytest
from tests.analysis.cast.reading import cast_of, member, words
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.cast.aliases import group_names
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import CastMember, Entity


def test_two_people_of_one_surname_stay_apart(read: Read) -> None:
    page = read(
        "Peter Hargrove owns the mill in Leeds. Hargrove bought it in 1990.\n\n"
        "His cousin Alice Hargrove runs it today. Hargrove has hired forty people."
    )
    assert len(words(page, member(page, "Peter Hargrove"), "name")) == 2
    assert len(words(page, member(page, "Alice Hargrove"), "name")) == 2


def test_what_a_namesake_owns_tells_who_is_meant(read: Read) -> None:
    page = read(
        "Mary Holm runs the mill. Her late uncle was Robert Holm. In her first year, Holm sold two boats.\n\n"
        "Holm kept the rest."
    )
    mary = next(member for member in cast_of(page) if member.name == "Mary Holm")
    assert sum(m.kind == "name" for m in mary.mentions) == 3


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Holm is already under fire for her many remarks.", "Mary Holm"),
        ("Holm had not yet opened his new mill.", "Robert Holm"),
        ("Holm waited with her in the rain.", "Robert Holm"),
        ("Holm saw that Ana Ng had lost her way.", "Robert Holm"),
    ],
)
def test_what_a_namesake_does_with_her_own_tells_who_is_meant(read: Read, sentence: str, who: str) -> None:
    page = read(f"Mary Holm runs the mill with her husband, Robert Holm.\n\n{sentence}")
    assert sum(m.kind == "name" for m in member(page, who).mentions) == 2


def test_an_office_before_a_surname_tells_which_namesake(read: Read) -> None:
    page = read(
        "The country mourns. President Daniel Okoro died on Monday after a long illness.\n\n"
        "First Lady Rose Okoro said she was sad.\n\n"
        "Former President Okoro had fallen out with donors."
    )
    assert "Former President Okoro" in words(page, member(page, "Daniel Okoro"), "name")
    assert member(page, "Rose Okoro").role == "First Lady"


def test_a_namesake_in_passing_takes_no_surname_over(read: Read) -> None:
    filler = "The town lies on the coast, and its harbour is large. Ships come in every day of the week. " * 3
    page = read(
        "Daniel Okoro died on Monday. Mr Okoro had led the country since 2004. "
        f"He wanted his brother, Peter Okoro, to follow him.\n\n{filler}\n\nMr Okoro left two children."
    )
    assert words(page, member(page, "Daniel Okoro"), "name").count("Mr Okoro") == 2


def test_the_son_of_a_namesake_keeps_the_surname(read: Read) -> None:
    page = read(
        "Petrov has forty horses. “They are fast,” Petrov said. Petrov, who lives near Asti, is the son of "
        "former champion Boris Petrov Sr. His mares win under the guidance of Petrov."
    )
    assert words(page, member(page, "Boris Petrov Sr."), "name") == ["former champion Boris Petrov Sr."]
    assert words(page, member(page, "Petrov"), "name") == ["Petrov"] * 4


def test_one_of_his_sons_takes_no_name_over(read: Read) -> None:
    page = read(
        "Chen Bo Wei died on Monday. Chen's coffin was taken home. Chen Tai Ming, who is one of Chen's "
        "sons, wept. Chen was 91."
    )
    assert words(page, member(page, "Chen Tai Ming"), "name") == ["Chen Tai Ming"]


def test_a_surname_with_another_office_before_the_full_name_is_another(read: Read) -> None:
    page = read(
        "Secretary Holm hid the letters. “Holm must explain herself,” said Ana Ng.\n\n"
        "Ms Ng had served under President Peter Holm. She said Secretary Holm had burnt them."
    )
    assert words(page, member(page, "Peter Holm"), "name") == ["President Peter Holm"]
    assert words(page, member(page, "Holm"), "name") == ["Secretary Holm", "Holm", "Secretary Holm"]


def test_a_surname_with_an_office_may_be_who_is_named_later(read: Read) -> None:
    page = read("Senator Holm won. Peter Holm was glad.\n\nProfessor Ng lost. Ana Ng wept.")
    assert [person.name for person in cast_of(page)] == ["Peter Holm", "Ana Ng"]


def test_whom_somebody_speaks_of_is_somebody_else(read: Read) -> None:
    page = read(
        "Boris Petrov was mayor once. Ana Petrov stood for mayor on Monday. “Nobody is better,” Petrov "
        "declared of Ana Petrov."
    )
    cast = {member.name: member for member in find_cast(page, find_entities(page))}
    said = page.text.index("Petrov declared"), page.text.index(" declared")
    assert said in [mention.span for mention in cast["Boris Petrov"].mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ana Petrov, Mr Holt's sister, left. Tom Holt stayed. Mr Holt's sister Ana Holt came.",
            ["Tom Holt"],
        ),
    ],
)
def test_whose_relative_somebody_is_is_somebody_else(read: Read, text: str, names: list[str]) -> None:
    page = read(text)
    owner = text.rindex("Mr ")
    assert [m.name for m in cast_of(page) if (owner, owner + 9) in _starts(m)] == names


def _starts(who: CastMember) -> set[tuple[int, int]]:
    return {(mention.span[0], mention.span[0] + 9) for mention in who.mentions if mention.kind == "name"}


def test_a_name_in_the_middle_is_nobodys_before_the_full_name(read: Read) -> None:
    page = read("Chen taught music. Chen wrote songs. His first daughter, Lena Chen Rossi, became a judge.")
    assert len(words(page, member(page, "Chen"), "name")) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The family of Jan Holm went to court. Jan Holm Sr. and Ana Ng were there. Holm was 18. Mr Holm "
            "Sr. wept.",
            {"Jan Holm": ["Jan Holm", "Holm"], "Jan Holm Sr.": ["Jan Holm Sr.", "Holm"]},
        ),
        (
            "His father, Jan Holm Sr., was a painter. Ana Ng said that Jan Holm was born in Asti.",
            {"Jan Holm": ["Jan Holm"], "Jan Holm Sr.": ["Jan Holm Sr."]},
        ),
        (
            "Pastor Jan Holm III spoke. His father, Jan Holm Jr., wept. Holm wept too.",
            {"Jan Holm III": ["Jan Holm III", "Holm"], "Jan Holm Jr.": ["Jan Holm Jr."]},
        ),
        (
            "Jan Holm has four children: Jan Holm, Jr., 38, and Ana Holm, 31.",
            {"Jan Holm": ["Jan Holm"], "Jan Holm Jr.": ["Jan Holm"], "Ana Holm": ["Ana Holm"]},
        ),
        ("Jan Holm Jr. won. Jan Holm was glad.", {"Jan Holm Jr.": ["Jan Holm Jr.", "Jan Holm"]}),
        (
            "Jan Holm won. Jan Holm Sr. wept. Jan Holm Jr. is 40.",
            {"Jan Holm Jr.": ["Jan Holm", "Jan Holm Jr."], "Jan Holm Sr.": ["Jan Holm Sr."]},
        ),
    ],
)
def test_two_generations_of_one_name_are_two(read: Read, text: str, names: dict[str, list[str]]) -> None:
    page = read(text)
    written = re.finditer(r"Jan Holm(?: Sr\.| Jr\.| III)?|Ana Holm|Holm", text)
    people = group_names(page, [Entity(at.span(), "PERSON") for at in written])
    assert {
        person.name: [text[slice(*span)] for span in sorted(person.mentions)] for person in people
    } == names
