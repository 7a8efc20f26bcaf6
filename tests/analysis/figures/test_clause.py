"""The clause of a number: so much of its sentence that the words tell by themselves what it is of."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards
from newsreader.analysis.figures.snippet import FULL
from newsreader.analysis.figures.wording import quoted


def clause(find: Find, text: str, number: str) -> str:
    figure = next(figure for figure in find(text) if figure.text == number)
    assert figure.clause_span is not None
    return text[slice(*figure.clause_span)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "In the northern valleys, 12% of pupils at the 40 smallest schools walk more than an hour a day.",
            "12%",
        ),
        (
            "The union believes that 300 drivers would have to leave if the depot in the harbour closed.",
            "300",
        ),
        ("On Friday the jury cleared the dentist of nine charges after a trial of many weeks.", "nine"),
        ("The keeper let in four goals before half-time, and was booed by the home crowd.", "four"),
    ],
)
def test_a_sentence_that_is_not_long_stands_whole(find: Find, text: str, number: str) -> None:
    assert clause(find, text, number) == text.rstrip(".")


TAIL = (
    ", the paper that is read by most of the people who work in the harbour and in the mills along the river "
    "wrote on its front page on Saturday, a day after the council had met behind closed doors in the hall."
)


@pytest.mark.parametrize(
    ("text", "number", "held"),
    [
        ("In the north, 12% of the pupils failed" + TAIL, "12%", "In the north"),
        ("The union believes that 300 drivers would have to go" + TAIL, "300", "The union believes that"),
        ("If the bridge closed, 40 shops on the quay would fail" + TAIL, "40", "If the bridge closed"),
        (
            "The minister hopes that the tax will bring in $2 million a year" + TAIL,
            "$2 million",
            "hopes that",
        ),
        ("The coach doubts that 9 of his players are fit" + TAIL, "9", "doubts that"),
    ],
)
def test_a_piece_keeps_what_its_number_holds_for(find: Find, text: str, number: str, held: str) -> None:
    words = clause(find, text, number)
    assert held in words
    assert len(words) <= FULL.longest
    assert len(words) < len(text) - 20


def test_no_piece_begins_with_an_aside_of_the_clause_before(find: Find) -> None:
    text = (
        "The spokesman of the regional office of roads and harbours, who had come to the island by boat with "
        "two colleagues and a guide for the purpose, said that 41 bridges in the county are to be repaired."
    )
    assert clause(find, text, "41") == "said that 41 bridges in the county are to be repaired"


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ('"We sold nine boats in June," she said.', "nine", "“'We sold nine boats in June,' she said”"),
        ("He called it “a war of 12 days”.", "12 days", "“He called it ‘a war of 12 days’”"),
        ('The plank was 12" wide.', '12"', '“The plank was 12" wide”'),
        ("The choir sang nine songs.", "nine", "“The choir sang nine songs”"),
    ],
)
def test_marks_of_a_quotation_are_whole_and_single(find: Find, text: str, number: str, words: str) -> None:
    figure = next(figure for figure in find(text) if figure.text == number)
    assert quoted(text, figure.clause_span or (0, 0), figure.span).words == words


def test_no_clause_is_shown_where_number_and_label_say_it_all(find: Find) -> None:
    text = "Police seized 40 kilos of heroin."
    assert [card.clause for card in cards(find(text), text)] == ["“Police seized 40 kilos of heroin”"]
    text = "40 kilos of heroin."
    assert [card.clause for card in cards(find(text), text)] == [""]
