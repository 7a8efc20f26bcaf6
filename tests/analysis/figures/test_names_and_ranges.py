"""Numbers within names and rows against counts that look alike, and pairs of numbers that are one amount."""

from __future__ import annotations

from typing import Any

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards
from newsreader.analysis.figures.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "She named the asteroid 316201 Malala after her.",
        "The bomb went off at 18.00 local time in the market.",
        "She wants to play for a top four team.",
        "Group G — Peru 1 – 2 Chile",
        "Their number eight Nathan Hughes is fit.",
        "One minute there is a cap, the next there is none.",
        "He kept one eye on the door.",
        "Zero Hedge reported it.",
        "The viewers are mostly 20-somethings.",
    ],
)
def test_a_name_a_place_or_a_time_is_no_figure(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The firm sold 15000 Teslas.", [15000.0]),
        ("The firm sold 63000 Model 3 sedans.", [63000.0]),
        ("Fuel costs 18.00 pounds there.", [18.0]),
        ("He turned professional at 18 and won 16 titles.", [18.0, 16.0]),
        ("The top four teams go through.", [4.0]),
        ("The last two percent were sold.", [2.0]),
        ("Two Taliban were killed.", [2.0]),
        ("They flew 737 patients home.", [737.0]),
        ("The fire lasted one minute before the next train came.", [1.0]),
        ("The office has 10 and the plant 17 machines.", [10.0, 17.0]),
        ("Shares closed at 22.45 on Sunday.", [22.45]),
        ("He read chapters of two books.", [2.0]),
        ("The number of deaths rose to eight.", [8.0]),
    ],
)
def test_a_count_that_looks_like_one(find: Find, text: str, values: list[float]) -> None:
    assert [figure.value for figure in find(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He counted one, two, three boats.", [1.0, 2.0, 3.0]),
        ("It cut the toll from an initial estimate of 90 to 67.", [(90.0, 67.0)]),
        ("He has 8- and 12-year-old sons.", [8.0, 12.0]),
        ("He won with 51.3 percent to 48.7 percent for his rival.", [51.3, 48.7]),
        ("Between 5 percent and 8 percent of them left.", [(5.0, 8.0)]),
    ],
)
def test_what_makes_one_amount(find: Find, text: str, values: list[Any]) -> None:
    found = [figure.value for figure in find(text)]
    assert [value for value in found if value in values or isinstance(value, tuple)] == values[-len(found) :]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Gold edged up to $2,912 an ounce.", "="),
        ("Fees went up to £9,000 in May.", "="),
        ("The fine can go up to $5,000.", "<"),
        ("The city moved up to 300 people.", "<"),
    ],
)
def test_a_value_that_is_reached_is_no_limit(find: Find, text: str, bound: str) -> None:
    assert find(text)[0].bound == bound


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The 1.93m keeper joined in May.", "metre"),
        ("They dug a 918m tunnel under the river.", "metre"),
        ("The show has 918m viewers.", "viewer"),
    ],
)
def test_metres_of_a_thing_that_is_built(find: Find, text: str, unit: str) -> None:
    assert find(text)[0].unit == unit


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Sales fell to 22 percent from 31 percent.", []),
        ("Profits were £22m, compared with £11m a year earlier.", ["← £11m"]),
        ("Some 22 percent of women agreed, compared with 11 percent of men.", []),
        ("Spain had 10 men and played against 11 men.", []),
        ("She added another 50,000 euros ($60,000, £45,000) to it.", []),
    ],
)
def test_only_the_same_thing_has_a_value_before(find: Find, text: str, notes: list[str]) -> None:
    assert [card.note for card in cards(find(text), text) if "←" in card.note] == notes


@pytest.mark.parametrize(
    "text",
    [
        "The widow of the mayor of the port then added another 50,000 euros ($60,000, £45,000).",
        "The deal is worth 5 billion yuan ($700 million; £550 million).",
    ],
)
def test_two_conversions_stand_on_one_card(find: Find, text: str) -> None:
    assert [card.spans[0] for card in cards(find(text), text)] == [find(text)[0].span]


def test_an_amount_in_the_same_unit_is_no_conversion(find: Find) -> None:
    text = "She spent $90 million ($160 a vote) on the race."
    told = [(card.number, card.note) for card in cards(find(text), text)]
    assert told == [("$90 million", ""), ("$160 per vote", "")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The road will cost Rs 5-7 crore.", "Rs 5-7 crore"),
        ("The loss was between 2 and 3 million crowns.", "2 and 3 million crowns"),
        ("It will save between 4 and 6 million euros a year.", "4 and 6 million euros per year"),
    ],
)
def test_a_range_names_its_money_once(find: Find, text: str, number: str) -> None:
    assert [card.number for card in cards(find(text), text)] == [number]


def test_counts_in_pieces_of_their_sentences_are_compared(find: Find) -> None:
    text = "Police recorded 40 arrests. A year before they recorded 25 arrests."
    found = cards(find(text), text)
    assert all(card.quoted for card in found)
    (group,) = comparisons(found, text)
    assert sorted(round(bar.share, 2) for bar in group.bars) == [0.62, 1.0]


def test_what_is_denied_is_not_cut_off_its_denial(find: Find) -> None:
    text = (
        "The foreign minister of the kingdom, who had come from the capital that day, firmly denied that "
        "the guards of the camp near the border had beaten 40 people there."
    )
    (card,) = cards(find(text), text)
    assert card.label == f"“{text.rstrip('.')}”"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "There is no evidence that 12 ballots were burnt.",
            "“There is no evidence that 12 ballots were burnt”",
        ),
        ("There is evidence that 12 ballots were burnt.", "ballots"),
    ],
)
def test_what_is_taken_back_stands_in_its_sentence(find: Find, text: str, label: str) -> None:
    assert [card.label for card in cards(find(text), text)] == [label]


def test_a_stop_behind_a_unit_is_no_part_of_the_words(find: Find) -> None:
    text = "Analysts had forecast a loss of up to £60m."
    assert cards(find(text), text)[0].label == "“Analysts had forecast a loss of up to £60m”"


def test_a_bracket_within_a_phrase_is_no_border(find: Find) -> None:
    text = (
        "The bones of the old mayor were found at the gate of the new railway station in the docks, a part "
        "of a £14 billion ($22 billion) project to widen the line."
    )
    assert "project" in cards(find(text), text)[0].label
