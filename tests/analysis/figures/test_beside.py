"""What stands beside a number on its card: a noun the grammar ties to it, or its own words, or nothing."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


def label(find: Find, text: str, number: str) -> str:
    return next(card.label for card in cards(find(text), text) if card.number == number)


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("The pair were seen picking up a $700 tablet.", "$700", "tablet"),
        ("The court gave the smuggler a four-year sentence.", "four-year", "sentence"),
        ("Turnout was down an average of almost 30 percent.", "30 %", "Turnout"),
        ("The party lost 12 percent of its seats.", "12 %", "seats"),
        ("The striker was sold for a fee of $5 million.", "$5 million", "fee"),
        ("The jury awarded her $3 million in damages.", "$3 million", "damages"),
        ("The minister cut the allowance by $40.", "$40", "allowance"),
        ("The bakery paid $35,000 for a new oven.", "$35,000", "new oven"),
        ("Organisers put the loss at $4 million.", "$4 million", "loss"),
        ("The trial lasted three weeks.", "three weeks", "trial"),
        ("Gold edged up to $2,912.", "$2,912", "Gold"),
        ("The number of patients fell from 13% to 9%.", "9 % ← 13 %", "number of patients"),
    ],
)
def test_a_noun_that_is_tied_to_the_number(find: Find, text: str, number: str, words: str) -> None:
    assert label(find, text, number) == words


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        (
            "The choir raced through nine songs in 12 minutes.",
            "12 minutes",
            "choir raced through nine songs in …",
        ),
        (
            "Judge Okoro had been living in Aden for four years when he was shot.",
            "four years",
            "Judge Okoro had been living in Aden for …",
        ),
        (
            "A survey by the bank that runs the port showed that 76% of those who had paid did so freely.",
            "76 %",
            "… of those who had paid did so freely",
        ),
        ("It rained. At least 261 were diagnosed in May.", "261", "… were diagnosed in May"),
        (
            "The committee that backs Moser raised more than $100 million.",
            "$100 million",
            "raised more than …",
        ),
        (
            "For two decades no other coach has won the cup.",
            "two decades",
            "For … no other coach has won the cup",
        ),
        ("He kept $9,000 in a freezer bag.", "$9,000", "He kept … in a freezer bag"),
        ("The visa let him travel 500 miles.", "500 miles", "travel …"),
        ("The farm, about 10 miles from the sea, was flooded.", "10 miles", "about … from the sea"),
        ("Of those who had paid, 76 percent did so freely.", "76 %", "… did so freely"),
        ("Rents did not rise by 4 percent.", "4 %", "Rents did not rise by …"),
    ],
)
def test_the_words_around_a_number_without_such_a_noun(
    find: Find, text: str, number: str, words: str
) -> None:
    assert label(find, text, number) == f"“{words}”"


@pytest.mark.parametrize(
    "text", ["The captain left the port two years ago.", "She met her husband two months later.", "Just 40?"]
)
def test_nothing_where_the_words_say_no_more(find: Find, text: str) -> None:
    assert [card.label for card in cards(find(text), text)] == [""]


def test_what_is_shown_leaves_the_concept_alone(find: Find) -> None:
    (figure, *_) = find("Moser raised more than $100 million.")
    assert figure.concept == "Moser"
    assert figure.label_span == ((0, 35),)


def test_a_conversion_is_of_what_its_figure_is_of(find: Find) -> None:
    first, second = find("The port cost £900 million ($1.1 billion).")
    assert first.label_span == second.label_span


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("He never took part in a debate with fewer than four candidates.", "≥ four candidates"),
        ("The judge never sat with less than three colleagues.", "≥ three colleagues"),
        ("The team has never won with fewer than nine men.", "≥ nine men"),
        ("The choir never sang to fewer than 200 guests.", "≥ 200 guests"),
        ("Fewer than four candidates came.", "< four candidates"),
        ("The band never toured because fewer than 200 fans came.", "< 200 fans"),
        ("He said he would never retire and that fewer than 40 clerks knew.", "< 40 clerks"),
        ("The man, who was never rich, lived with fewer than four dogs.", "< four dogs"),
        ("He went up against Lindner five times.", "five times"),
        ("The boxer came up against the Dane three times.", "three times"),
        ("The pound went up against the euro by 3 percent.", "▲ 3 % pound"),
        ("Shares went up by 4 percent.", "▲ 4 % Shares"),
        ("She would not go one cent higher.", "one cent “She would not go … higher”"),
        ("Taxes never fell 3 percent.", "3 % “Taxes never fell …”"),
        ("Rents not only rose 4 percent.", "▲ 4 % Rents"),
        ("The shop did not open, and prices rose 6 percent.", "▲ 6 % prices"),
    ],
)
def test_what_is_denied_is_neither_a_limit_nor_a_rise(find: Find, text: str, shown: str) -> None:
    assert [card.text for card in cards(find(text), text)] == [shown]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The union wants talks on zero-hours contracts.", 0),
        ("He is on a zero-hour contract.", 0),
        ("It was a two-hour contract.", 1),
        ("There were zero hours left.", 1),
        ("The valley gets zero hours of daylight.", 1),
    ],
)
def test_a_kind_of_contract_counts_no_hours(find: Find, text: str, count: int) -> None:
    assert len(find(text)) == count
