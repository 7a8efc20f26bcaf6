"""Numbers that are no quantities: labels, verses, years, departures, list numbers, sources."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

NONE = [
    "(1) The swim is done first. (2) The climb comes next.",
    "The pupils reached the top level (5.4).",
    "They came dressed as R2-D2 and C-3PO.",
    "They came dressed as R2-D2 and R4-P17.",
    "It was tested on a Concept 2 rowing machine.",
    "(No.) 22 will be missed by the whole team.",
    "Ostia lost land in the Six-Day War.",
    "The P5+1 group met in Geneva.",
    "The chapel dates back to 1630.",
    "The island wants zero-carbon ferries.",
    "He answered a triple zero call.",
    "The Formula One champion was late.",
    "The plan was described by one councillor as mad.",
    "They watched Ocean's Eleven.",
    "He played in this year's Six Nations.",
    "He lost his wallet during one visit.",
    "The fair runs from 10 to 17 December.",
    "The fair runs from December 8 to 11.",
    "The fair is on June 3, 4 or 5.",
    "The shop will close at nine.",
    "Doors open at ten on Sundays.",
    "Ann Roe: 4 Started badly.",
    "Some 100 hundred people were on the ferry.",
    "The rate is $1 = £0.78 now.",
    "(1 euro = $1.1213)",
    "The price was $1 = Rs 70.",
    "(10 to 20 euros = $11.20)",
    "He waited an hour and a quarter.",
    "It took a year and a quarter.",
    "Prices have risen since about 1990 levels.",
    "The barn doubles as a chapel.",
    "The barn can double as a chapel.",
    "Orra reached the last 16 of the cup.",
    "Orra lost in the round of 32.",
    "Orra reached the round of 16 of the cup.",
    "The round of sixteen begins on Friday.",
    "Orra was faster, but its nets reached fewer towns than those of Nine.",
    "It was tested in the north, with Nine second in terms of calls.",
    "The fleet keeps its K/A-17 planes flying.",
    "It is a crime under Section 48A.",
    "The bowler took six for 41 as Orra lost its last wickets.",
    "And a third, Edda Brandt, said that she was for it.",
    "He has told it a million times.",
    "The guide opens with seven key things to know.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_quantity(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("About 1800 soldiers marched.", 1800, "soldier"),
        ("The number of cases (which rose to 15) alarmed doctors.", 15, "case"),
        ("The result (it was 4) stunned all.", 4, None),
        ("One officer was shot.", 1, "officer"),
        ("The yard has a total of 1846 rifles.", 1846, "rifle"),
        ("The 60-odd players were banned.", 60, "player"),
        ("He was one of the two pilots.", 2, "pilot"),
        ("The programme paid 1033 farmers.", 1033, "farmer"),
        ("The count stood at nine on Sunday.", 9, None),
        ("On May 3, 12 sailors drowned.", 12, "sailor"),
        ("On May 3, 12 were hurt.", 12, "person"),
        ("The number of boats rose to seven Thursday.", 7, "boat"),
        ("The walk took a one-day detour.", 1, "day"),
        ("Troops killed 25 Taliban in clashes.", 25, "taliban"),
        ("It was 25C in the shade.", 25, "celsius"),
        ("A ticket costs HK$5M.", 5_000_000, "hong kong dollar"),
        ("Six-day strikes are rare.", 6, "day"),
        ("The army freed 50 Yazidi.", 50, "yazidi"),
        ("The last 16 days were cold.", 16, "day"),
        ("Kelham will host the round of 32 games.", 32, "game"),
        ("Prices doubled as a result of the war.", 2, "time"),
        ("Prices will double as a result of the war.", 2, "time"),
        ("Output triples as a share of the trade.", 3, "time"),
        ("Sales doubled as a new shop opened.", 2, "time"),
    ],
)
def test_a_quantity_that_looks_like_noise(find: Find, text: str, value: float, unit: str) -> None:
    assert [(figure.value, figure.unit) for figure in find(text)] == [(value, unit)]


def test_a_tally_is_no_list(find: Find) -> None:
    assert [figure.value for figure in find("The toll so far: Dead: 14. Injured: 35. Missing: 3.")] == [
        14,
        35,
        3,
    ]


def test_a_year_before_a_name_in_the_plural_counts_nothing(find: Find) -> None:
    assert find("The London 2012 Games had ended.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The trial was one big mess from the start.",
        "Such a goal is one in a million.",
        "Nine times out of ten the lift is broken.",
        "Not one cent went to the school.",
        "Two wrongs never made a right.",
        "They say lightning never strikes twice.",
        "The mayor has lied on more than one occasion.",
        "The guards are there 24/7.",
    ],
)
def test_a_set_phrase_counts_nothing(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The dog bit her twice.", 2),
        ("He paid one dollar for it.", 1),
        ("Two bridges fell in the storm.", 2),
        ("One in ten shops is empty.", 0.1),
        ("The flood took nine lives.", 9),
        ("Each essay has a thousand words.", 1000),
        ("The probe is a million miles from Earth.", 1e6),
        ("The disease strikes one in a million people.", 1e-6),
        ("The lane was six feet under water.", 6),
        ("Boats there catch 22 tonnes.", 22),
        ("Wheat hit a record high five months ago.", 5),
        ("Give me five minutes.", 5),
    ],
)
def test_the_words_of_a_phrase_count_elsewhere(find: Find, text: str, value: float) -> None:
    assert [figure.value for figure in find(text)] == [value]


def test_a_price_for_as_many_things_is_no_saying(find: Find) -> None:
    assert [figure.value for figure in find("Guests pay $15 for 15 minutes.")] == [15, 15]


def test_a_hundred_and_one_passengers_are_counted(find: Find) -> None:
    found = find("A hundred and one passengers were aboard.")
    assert [figure.unit for figure in found] == ["passenger"]
