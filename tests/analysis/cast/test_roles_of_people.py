"""What the text says somebody is."""

from __future__ import annotations

import pytest
from tests.analysis.cast.reading import member, words
from tests.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Swedish Foreign Minister Karin Holm met reporters.", "Karin Holm", "Swedish Foreign Minister"),
        ("Karin Holm, a retired judge from Malmo, spoke first.", "Karin Holm", "retired judge from Malmo"),
        ("Malta’s former leader Joe Zammit was there.", "Joe Zammit", "Malta’s former leader"),
        ("Lina Berg, spokeswoman for the hospital, said so.", "Lina Berg", "spokeswoman for the hospital"),
        ("Omar Faye is the captain of the team.", "Omar Faye", "captain of the team"),
        ("The team's goalkeeper, Omar Faye, was hurt.", "Omar Faye", "team's goalkeeper"),
        ("They handed the boy to the mayor, Omar Faye, on Monday.", "Omar Faye", "mayor"),
        ("The prize went to Dutch trapezist Sarah Lund on Monday.", "Sarah Lund", "Dutch trapezist"),
        ("The Commissioner for Wales Sarah Lund welcomed it.", "Sarah Lund", "Commissioner for Wales"),
        ("The court fined fly-half David Lund on Monday.", "David Lund", "fly-half"),
        (
            "The former head of security David Lund told the court so.",
            "David Lund",
            "former head of security",
        ),
    ],
)
def test_roles_beside_a_name(read: Read, sentence: str, name: str, role: str) -> None:
    page = read(sentence)
    who = member(page, name)
    assert who.role == role
    assert who.role_span is not None
    assert page.text[slice(*who.role_span)] == role


def test_what_describes_the_next_of_a_list_is_no_apposition(read: Read) -> None:
    page = read(
        "The guests were Danish Prime Minister Karin Holm, Speaker of the House of Elders William Lund and "
        "former mayor David Berg. The songs were by Lina Berg, David Singer and others."
    )
    assert words(page, member(page, "Karin Holm"), "nominal") == []
    assert words(page, member(page, "Lina Berg"), "nominal") == []
    assert member(page, "William Lund").role == "Speaker of the House of Elders"


def test_whose_wife_stands_in_a_list_is_told_by_the_name_before_her(read: Read) -> None:
    page = read(
        "Omar Faye spoke first. He praised Paul Reed and his late brother Peter Reed. The guests were "
        "David Lund, his wife, Sarah, and Omar Faye."
    )
    assert member(page, "David Lund").role is None
    assert member(page, "Sarah").role == "David Lund's wife"
    assert member(page, "Peter Reed").role == "Paul Reed's late brother"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They will vote if David Lund is the nominee, said aides.", None),
        ("They will vote as David Lund is the nominee, said aides.", "nominee"),
        ("Former judge and Asti mayor David Lund, who backs the bill, spoke.", "Former judge and Asti mayor"),
        ("A judge and Asti mayor David Lund spoke.", "Asti mayor"),
        ("They saw David Lund, who was mayor of Asti in 2013, on Monday.", "former mayor of Asti"),
        ("David Lund, who served as mayor of Asti from 1983 to 1989, spoke.", "former mayor of Asti"),
        ("David Lund became mayor of Asti in 2013.", "mayor of Asti"),
        ("David Lund was mayor of Asti when the bridge fell.", "mayor of Asti"),
    ],
)
def test_an_office_of_another_time_is_not_shown_as_todays(read: Read, text: str, role: str | None) -> None:
    assert member(read(text), "David Lund").role == role


def test_a_form_of_address_is_no_role(read: Read) -> None:
    page = read("The letter was signed by Mr. Anton Weiss on Friday. Mr. Weiss lives in Linz.")
    assert member(page, "Anton Weiss").role is None


def test_a_rank_gives_way_to_what_says_more(read: Read) -> None:
    page = read("Col. Idris Bello, commander of the northern garrison, spoke on the radio in Kano on Sunday.")
    assert member(page, "Idris Bello").role == "commander of the northern garrison"


def test_a_bare_title_belongs_to_the_name_an_owned_one_stands_alone(read: Read) -> None:
    page = read("Coach Ali Demir was praised. Ghana’s goalkeeper Kofi Mensah was not.")
    assert words(page, member(page, "Ali Demir"), "name") == ["Coach Ali Demir"]
    keeper = member(page, "Kofi Mensah")
    assert words(page, keeper, "nominal") == ["Ghana’s goalkeeper"]
    assert words(page, keeper, "name") == ["Kofi Mensah"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "She made her mark - sacking Ostia's police chief Karl Brandt on Monday.",
            "Karl Brandt",
            "Ostia's police chief",
        ),
        ("Sarah Lund fell, allowing the young striker a goal.", "Sarah Lund", None),
        ("The ball fell to Sarah Lund, beating the big striker.", "Sarah Lund", None),
        ("Lars Holm, the fire official leading the search, said so.", "Lars Holm", "fire official"),
        ("Paul Reed, 43, a father of seven, was shot.", "Paul Reed", "father of seven"),
        (
            "Karl Brandt said Ruth Alvey was fooling herself that she was a serious politician.",
            "Ruth Alvey",
            None,
        ),
    ],
)
def test_where_roles_begin_and_end(read: Read, text: str, name: str, role: str | None) -> None:
    assert member(read(text), name).role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reid Marlow cast Ada Holt as a former liberal.", None),
        ("The board appointed Ada Holt as director.", "director"),
        ("There was a passion for Ada Holt, and his wife left.", None),
        ("At the wish of Premier Ada Holt, Bell and his wife returned home.", "Premier"),
    ],
)
def test_what_others_take_somebody_for_is_no_role(read: Read, text: str, role: str | None) -> None:
    assert member(read(text), "Ada Holt").role == role


@pytest.mark.parametrize(
    "text",
    [
        "On Monday night David Lund left for Oslo.",
        "For the first time David Lund was asked.",
        "The court was shown the house David Lund had bought.",
        "In the end David Lund won the race.",
    ],
)
def test_not_every_noun_before_a_name_is_a_role(read: Read, text: str) -> None:
    assert member(read(text), "David Lund").role is None


def test_two_descriptions_before_a_name_are_both_of_that_person(read: Read) -> None:
    page = read("It happened after her former boss and the bank's lawyer, Tom Reed, had left the town.")
    assert words(page, member(page, "Tom Reed"), "nominal") == ["her former boss", "the bank's lawyer"]
