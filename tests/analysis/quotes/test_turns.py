"""Transcripts: who has the word, how long, and what is no turn at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Read

from newsreader.analysis.quotes.labels import may_be_name
from newsreader.analysis.quotes.tokens import read_tokens
from newsreader.analysis.quotes.turns import find_turns

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

DEBATE = """The council met on Monday.

ROSA DELGADO: We have no money for the bridge this year.

There may be some next year, if the state helps.

TOM GREEN: That is what you said last year.

DELGADO: Well, it was true last year too.

(APPLAUSE)

MR. GREEN: People are tired of waiting for it.

MODERATOR: Please let her finish.

WASHINGTON: The capital has no part in this debate.

Time: 10:30

ROSA DELGADO (laughing): Thank you all for coming."""


def test_every_turn_is_listed_and_goes_on_until_the_next(told: Told) -> None:
    found = told(DEBATE)
    assert [words for words, _, _ in found] == [
        "We have no money for the bridge this year",
        "There may be some next year, if the state helps",
        "That is what you said last year",
        "Well, it was true last year too",
        "People are tired of waiting for it",
        "Please let her finish",
        "Thank you all for coming",
    ]
    assert [cue is None for _, cue, _ in found] == [False, True, *[False] * 5]


def test_a_surname_is_who_had_the_full_name_before(told: Told) -> None:
    names = [name for _, _, name in told(DEBATE)]
    delgado, green = "ROSA DELGADO", "TOM GREEN"
    assert names == [delgado, delgado, green, delgado, green, None, delgado]


@pytest.mark.parametrize(("ask", "answer"), [("Q:", "A:"), ("Q.", "A."), ("Question:", "Answer:")])
def test_the_one_who_answers_is_whom_the_opening_names(told: Told, ask: str, answer: str) -> None:
    found = told(
        "Coach Maria Lindqvist spoke to us after the final.\n\n"
        f"{ask} How was the season?\n\n"
        f"{answer} I am proud of them.\n\n"
        "We had eleven injuries by the new year.\n\n"
        f"{ask} Will you stay?\n\n"
        f"{answer} I have a contract."
    )
    name = "Maria Lindqvist"
    assert [(words, who) for words, _, who in found] == [
        ("How was the season?", None),
        ("I am proud of them", name),
        ("We had eleven injuries by the new year", name),
        ("Will you stay?", None),
        ("I have a contract", name),
    ]


def test_nobody_answers_by_name_where_two_are_introduced(told: Told) -> None:
    found = told(
        "Maria Lindqvist and Paula Berg spoke to us after the final.\n\n"
        "Q: How was the season?\n\nA: I am proud of them.\n\nQ: Will you stay?\n\nA: I have a contract."
    )
    assert [name for _, cue, name in found if cue] == [None] * 4


def test_a_paper_that_asks_and_who_answers_it(told: Told) -> None:
    found = told(
        "Maria Lindqvist has trained the club since 2019. We met her on Monday.\n\n"
        "Courier: How was the season?\n\nLindqvist: I am proud of them.\n\n"
        "Courier: Will you stay?\n\nLindqvist: I have a contract.\n\n"
        "Courier: Who was best?\n\nLindqvist: Ask the fans.\n\n"
        "The final against Rovers is on Saturday at noon."
    )
    assert [name for _, _, name in found][1::2] == ["Maria Lindqvist"] * 3
    assert len(found) == 6


@pytest.mark.parametrize(
    "text",
    [
        "City won the derby.\n\nScore: 2-1\n\nMan of the match: Anna Berg\n\nReferee: Paul Stone\n\n"
        "Attendance: 22,410\n\nVenue: Mill Lane\n\nTime: 15:00",
        "Four candidates met in Springvale.\n\nRosa Delgado: 1,769.\n\nTom Okafor: 1,501.\n\n"
        "Ingrid Solberg: 7.",
        "WASHINGTON: The senate is to vote on Monday.\n\nLONDON: The pound fell.\n\n"
        "WASHINGTON: The vote was put off.\n\nLONDON: The pound rose.",
        "Note: the hall is closed.\n\nTickets: They cost 10 pounds.\n\nNote: there is no parking.\n\n"
        "Tickets: Children pay half.",
        "Three courts sat on Monday.\n\nVerdict: The court fined him.\n\nAppeal: He has a month.\n\n"
        "Verdict: The court let her go.",
    ],
)
def test_tables_and_datelines_are_no_transcripts(told: Told, text: str) -> None:
    assert not [words for words, cue, _ in told(text) if cue == ":"]


def test_what_several_say_of_one_thing(told: Told) -> None:
    found = told(
        "Three candidates met in Springvale.\n\nRosa Delgado: “The bridge will be finished.”\n\n"
        "Tom Okafor: “I will lower the tax on water.”\n\nIngrid Solberg: “Neither has told you the truth.”"
    )
    assert [name for _, _, name in found] == ["Rosa Delgado", "Tom Okafor", "Ingrid Solberg"]


def test_headings_between_turns_are_nobodys_words(told: Told) -> None:
    found = told(
        "Rosa Delgado and Tom Okafor met in Springvale.\n\nTaxes\n\nDelgado: I want to cut them by half.\n\n"
        "Okafor: We need a tax on land.\n\nSchools\n\nDelgado: I am against the plan.\n\nOkafor: I back it."
    )
    assert len(found) == 4
    assert not {"Taxes", "Schools"} & {words for words, _, _ in found}


def test_what_is_told_of_people_is_no_transcript(read: Read) -> None:
    page = read(
        "Rosa Delgado and Tom Okafor want to be mayor.\n\nTaxes\n\nDelgado: Wants to cut them by half.\n\n"
        "Okafor: Would raise the tax on land.\n\nSchools\n\nDelgado: Opposes the plan.\n\nOkafor: Backs it."
    )
    assert find_turns(read_tokens(page), page.layout.paragraphs) == []


def test_what_he_told_others_is_no_part_of_his_turn(told: Told) -> None:
    found = told(DEBATE + "\n\nDelgado's rival left early. He told a reporter: “I am tired of her.”")
    assert "Thank you all for coming" in [words for words, _, _ in found]
    assert not [words for words, _, _ in found if "left early" in words]


def test_a_paper_speaks_of_itself_behind_the_last_turn(told: Told) -> None:
    found = told(DEBATE + "\n\nYou can hear the debate in full on our website.")
    assert found[-1][0] == "Thank you all for coming"


@pytest.mark.parametrize(
    ("label", "name"), [("TOM GREEN", True), ("Okafor", True), ("July 3", False), ("Early life", False),
                        ("Career", False), ("Moderator", False), ("PARIS", False), ("Q", False), ("", False)]
)  # fmt: skip
def test_labels_that_may_be_names(label: str, name: bool) -> None:
    assert may_be_name(label) is name


def test_the_facts_are_nobodys_words(told: Told) -> None:
    found = told(
        "Rosa Delgado made several claims about bridges on Monday. A look at them:\n\n"
        "DELGADO: “We have built more bridges than any town.”\n\n"
        "THE FACTS: That is not right. Marlow has built nine since 2010.\n\n"
        "Springvale built four of them with the help of the state.\n\n"
        "DELGADO: “The state has paid for none of it.”\n\n"
        "THE FACTS: The state paid for half of the second bridge.\n\n"
        "OKAFOR: “Nobody has died on our bridges.”\n\n"
        "THE FACTS: Two people died there in 2011."
    )
    assert [words for words, _, _ in found] == [
        "We have built more bridges than any town",
        "The state has paid for none of it",
        "Nobody has died on our bridges",
    ]


def test_the_story_goes_on_behind_the_last_turn(told: Told) -> None:
    found = told(
        DEBATE + "\n\nI hope to see all of you at the vote.\n\nThe council meets again on Friday at noon."
    )
    assert [words for words, _, _ in found][-2:] == [
        "Thank you all for coming",
        "I hope to see all of you at the vote",
    ]


def test_many_labels_take_linear_time(told: Told) -> None:
    text = "\n\n".join(f"{chr(65 + i % 26)}{chr(97 + i % 7)}{'b' * (i % 20)}: I say so." for i in range(600))
    assert told(text)
