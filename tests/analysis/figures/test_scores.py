"""The results of games, each on a card of its own."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Orra beat Lund 5-1 on Sunday.", "5-1"),
        ("The 3–0 home win lifted Orra.", "3–0"),
        ("Orra came home from a dull 1-1 draw.", "1-1"),
        ("Brandt defeated Keel 7-6 (7-4) 6-3 in an hour.", "7-6 (7-4) 6-3"),
        ("Brandt lost 6-4, 3-6, 6-3 in an hour.", "6-4, 3-6, 6-3"),
        ("It was a 6-3 6-2 second-round victory.", "6-3 6-2"),
    ],
)
def test_a_result_is_a_card(find: Find, text: str, number: str) -> None:
    (card,) = cards(find(text), text)
    assert (card.number, card.kind, card.label) == (number, "score", f"“{text.rstrip('.')}”")


@pytest.mark.parametrize(
    "text",
    [
        "The talks on March 17-18 ended in Orra.",
        "Orra led 2-0 at the break.",
        "She won at 10-11 a.m. on Sunday.",
        "The 2030-31 win was their last.",
        "Brandt won the F-16-18 trophy.",
        "Orra (7-2) beat Lund (3-6) on Sunday.",
        "Lund won on Friday to improve to 12-3.",
        "The mare won by a neck at 12-1.",
        "Brandt beat the 5-1 favourite.",
        "The show won 24-7 access to the hall.",
        "The court drew a 5-4 line.",
        "Brandt lost his 9-5 job.",
        "The lead was 3-1 when Orra lost its captain.",
    ],
)
def test_no_result(find: Find, text: str) -> None:
    assert [card.text for card in cards(find(text), text) if card.kind == "score"] == []


def test_a_result_told_again_is_told_once_and_the_first_stands_first(find: Find) -> None:
    text = (
        "Orra beat Lund 5-1. " + "The crowd sang in the rain. " * 30 + "Elm beat Rhee 2-0. It was a 5-1 win."
    )
    assert [card.number for card in cards(find(text), text)] == ["5-1", "2-0"]


def test_two_games_with_one_score_are_two_results(find: Find) -> None:
    text = "Orra beat Lund 2-1 on Sunday. Elm beat Rhee 2-1 on Sunday. Lund had lost 2-1 to Orra in May."
    sides = [card.label for card in cards(find(text), text)]
    assert sides == ["“Orra beat Lund 2-1 on Sunday”", "“Elm beat Rhee 2-1 on Sunday”"]


def test_a_vote_is_no_result(find: Find) -> None:
    text = "The bill was lost by a vote of 312-198 in the senate."
    assert [card.kind for card in cards(find(text), text)] == ["ratio"]


def test_what_nobody_lost_yet_is_no_result(find: Find) -> None:
    text = "We would happily lose 2-0 and play for the draw."
    assert [card for card in cards(find(text), text) if card.kind == "score"] == []
