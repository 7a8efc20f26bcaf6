"""The words around a number that no phrase goes with: a piece of its clause with the number in it."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


def label(find: Find, text: str, number: str) -> str:
    return next(card.label for card in cards(find(text), text) if card.number == number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The choir raced through nine songs in 12 minutes.", "12 minutes"),
        ("He kept $9,000 in a freezer bag.", "$9,000"),
        ("The visa let him travel 500 miles.", "500 miles"),
        ("Of those who had paid, 76 percent did so freely.", "76 %"),
        ("Rents did not rise by 4 percent.", "4 %"),
        ("In the mine, 30 were hurt and 12 were killed.", "30"),
        ("The captain left the port two years ago.", "two years"),
        ("They were twice denied visas.", "twice"),
        ("Just 40?", "40"),
        ("The death toll rose to 41.", "41"),
        ("Ana Ruiz, 43, was fined.", "43"),
        ("The grants range from 40 euros to 9,000 euros.", "40 euros to 9,000 euros"),
    ],
)
def test_a_short_sentence_stands_whole(find: Find, text: str, number: str) -> None:
    assert label(find, text, number) == f"“{text.rstrip('.?')}”"


def test_dots_stand_only_where_words_are_left_out(find: Find) -> None:
    text = (
        'The mayor sighed. "We sold nine boats in June," she told the council of the town, and for a while '
        "the others were looking out of the window. Three of them sank."
    )
    labels = [card.label for card in sorted(cards(find(text), text), key=lambda card: card.spans)]
    assert labels == ["“We sold nine boats…”", "“Three of them sank”"]


@pytest.mark.parametrize(
    "text", ["She left twice.", "The blast killed 48 people.", "It cost them $1.5m to\nbuild."]
)
def test_a_card_knows_where_its_number_stands_in_the_words(find: Find, text: str) -> None:
    (card,) = cards(find(text), text)
    assert card.quoted is not None
    assert card.label[slice(*card.quoted)] == card.number
    assert card.text.startswith(f"{card.number} — “")


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The judge never sat with less than three colleagues.", "≥"),
        ("The team has never won with fewer than nine men.", "≥"),
        ("The choir never sang to fewer than 200 guests.", "≥"),
        ("Fewer than four candidates came.", "<"),
        ("The band never toured because fewer than 200 fans came.", "<"),
        ("He said he would never retire and that fewer than 40 clerks knew.", "<"),
        ("The man, who was never rich, lived with fewer than four dogs.", "<"),
        ("He went up against Lindner five times.", ""),
        ("The boxer came up against the Dane three times.", ""),
        ("She would not go one cent higher.", ""),
        ("Taxes never fell 3 percent.", ""),
    ],
)
def test_what_is_denied_is_neither_a_limit_nor_a_rise(find: Find, text: str, marks: str) -> None:
    assert [card.marks for card in cards(find(text), text)] == [marks]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It was a two-hour contract.", 1),
        ("There were zero hours left.", 1),
        ("The valley gets zero hours of daylight.", 1),
    ],
)
def test_a_kind_of_contract_counts_no_hours(find: Find, text: str, count: int) -> None:
    assert len(find(text)) == count
