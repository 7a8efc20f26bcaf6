"""Two numbers for one amount, pieces of an amount, rates, odds and limits."""

from __future__ import annotations

from typing import Any

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind", "bound"),
    [
        ("He owns 14 or 15 horses.", (14, 15), "horse", "count", "="),
        ("Three or four defenders ran.", (3, 4), "defender", "count", "="),
        ("It lasts no more than three or four hours.", (3, 4), "hour", "duration", "<"),
        ("The odds are 9.2 quintillion to 1.", 9.2e18, "proportion", "ratio", "="),
        ("The odds are 14 million to 1.", 14e6, "proportion", "ratio", "="),
        ("A crowd of 20-30 thousand came.", (20e3, 30e3), "person", "count", "="),
        ("A crowd of 2-3 lakh came.", (2e5, 3e5), "person", "count", "="),
        ("The road will cost Rs 5-7 crore.", (5e7, 7e7), "indian rupee", "money", "="),
        ("The road will cost Rs 50-70 lakh crore.", (50e12, 70e12), "indian rupee", "money", "="),
        ("The loss is 500-2,000 million euros.", (500e6, 2e9), "euro", "money", "="),
        ("They earned £2,000 each a day.", 2000, "pound per day", "money", "="),
        ("Turbines are 100 times better than they were.", 100, "time", "ratio", "="),
        ("The law was struck down twice last year.", 2, "time", "count", "="),
        ("Staff did not get more than 20 days of leave.", 20, "day", "duration", "<"),
        ("So why not have more than three museums?", 3, "museum", "count", ">"),
        ("The bill limits fees to $50.", 50, "dollar", "money", "<"),
        ("These past two months have been hard.", 2, "month", "duration", "="),
        ("They were alone for (nearly) 15 years.", 15, "year", "duration", "~"),
        ("He faces up to a 10-year term.", 10, "year", "duration", "<"),
        ("He told a story about a 10-year term.", 10, "year", "duration", "="),
        ("The clock is wound every hundred years.", 100, "year", "duration", "="),
        ("They want another dozen games.", 12, "game", "count", "="),
        ("Two successful Barker penalties won it.", 2, "successful penalty", "count", "="),
        ("They made more than five maximum efforts.", 5, "maximum effort", "count", ">"),
        ("You cannot keep more than two dogs.", 2, "dog", "count", "<"),
        ("The bank cannot spare more than $5 million.", 5e6, "dollar", "money", "<"),
        ("She did not know that more than 40 people were inside.", 40, "person", "count", ">"),
        ("It was not until more than three hours later that help came.", 3, "hour", "duration", ">"),
        ("The firm did not disclose that more than 200 workers fell ill.", 200, "worker", "count", ">"),
        ("Plans to cross 12 borders were dropped.", 12, "border", "count", "="),
        ("Speed limits rose to 50 mph.", 50, "mile per hour", "measure", "="),
        ("Caps went on sale at $25.", 25, "dollar", "money", "="),
        ("The roof will cost $5 to 7 million.", (5e6, 7e6), "dollar", "money", "="),
        ("They hope to save between 400m and 600m euros.", (4e8, 6e8), "euro", "money", "="),
        ("It is a 5-10km walk.", (5, 10), "kilometre", "measure", "="),
        ("The shop sold 5 second-hand vans.", 5, "second-hand van", "count", "="),
        ("A two second-long pause followed.", 2, "second", "duration", "="),
        ("He lost by less than one-half of 1 percent.", 0.5, "percentage", "percent", "<"),
        ("The court was split by a 5-to-4 decision.", (5, 4), "vote", "ratio", "="),
    ],
)
def test_amount(find: Find, text: str, value: Any, unit: str, kind: str, bound: str) -> None:
    assert [(f.value, f.unit, f.kind, f.bound) for f in find(text)] == [(value, unit, kind, bound)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It cost eight or nine euros.", [8, 9]),
        ("Eighteen out of 312 doors were open.", [18, 312]),
        ("Most came from Syria (450) and Iraq (300).", [450, 300]),
        ("They gave the plan 100 per cent support and 12 boats.", [100, 12]),
        ("The state gave 100 per cent grants to 12 farms.", [100, 12]),
        ("The cage was 6-foot-by-8-foot wide.", [6, 8]),
        ("A table costs 40 for two.", [40, 2]),
        ("The firm was declared bankrupt; it still sells 20 for two.", [20, 2]),
        ("The app paid $5 to 7 million users.", [5, 7e6]),
    ],
)
def test_two_figures(find: Find, text: str, values: list[float]) -> None:
    assert [figure.value for figure in find(text)] == values


def test_a_share_of_a_round_number_is_a_ratio(find: Find) -> None:
    assert [(f.value, f.kind) for f in find("3 out of 10 schools closed.")] == [(0.3, "ratio")]


def test_doors_on_both_sides_of_out_of(find: Find) -> None:
    assert {f.unit for f in find("Eighteen out of 312 doors were open.")} == {"door"}


@pytest.mark.parametrize("text", ["He gave 100 per cent.", "We want him 100 per cent fit."])
def test_emphasis(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("She finished in 18 minutes, 23 seconds.", "18 minutes 23 seconds"),
        ("A day there has 24 hours, 39 minutes, and 35 seconds.", "24 hours 39 minutes 35 seconds"),
        ("The 6ft 5in keeper stayed.", "6ft 5in"),
    ],
)
def test_pieces_stand_on_one_card(find: Find, text: str, number: str) -> None:
    assert [card.number for card in cards(find(text), text)] == [number]


def test_a_larger_piece_is_an_amount_of_its_own(find: Find) -> None:
    text = "The first lap took 2 minutes, 75 seconds went into the second."
    assert len(cards(find(text), text)) == 2
