"""Numbers without a noun: people, or what was spoken of."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The avalanche left 14 homeless.", 14, "person"),
        ("The farm sold most of its parrots. Hundreds remain.", 100, None),
        ("The mason had bricks for a second wall, and thousands survive.", 1000, None),
        ("Thousands marched past the shops and houses of the town.", 1000, "person"),
        ("More than 60 are missing off the cape.", 60, "person"),
        ("Thousands slept there and dozens collapsed in the heat.", 12, "person"),
        ("The yard repaired its boats; dozens more are idle.", 12, None),
    ],
)
def test_a_number_without_a_noun(find: Find, text: str, value: float, unit: str | None) -> None:
    assert (value, unit) in [(f.value, f.unit) for f in find(text)]


def test_more_of_what_was_counted_before_are_no_people(find: Find) -> None:
    assert [f.unit for f in find("The port bought eight cranes, with options for 20 more.")] == ["crane"] * 2


def test_what_remains_of_an_amount_is_in_its_unit(find: Find) -> None:
    found = find("Hundreds of litres were pumped out, but hundreds remain in the tank.")
    assert [f.unit for f in found] == ["litre", "litre"]
