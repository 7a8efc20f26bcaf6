"""Set phrases with a number in them count nothing; the same words as a count do."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


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
