"""Arrows: what went from one value to another, what was asked for, what was carried down."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Fees went from 30 euros to 90 euros.", "up"),
        ("A cut in staff from 90 to 40 people is planned.", "down"),
        ("The mayor raised the fee from $5 to $8.", "up"),
        ("The price fell to $30 from $41.", "down"),
        ("Tickets cost from 5 to 9 euros.", None),
        ("Donors sent gifts, from 30 euros to the 75,000 of a banker.", None),
        ("The gale brought down 40 trees.", None),
        ("The reform brought down prices by 4 percent.", "down"),
        ("The mayor had asked to lower the lake by four metres.", None),
        ("Tenants demanded that rents be cut by 5 percent.", None),
        ("He says fees were cut by 5 percent.", "down"),
    ],
)
def test_the_last_figure_moves_only_where_it_is_said_to(find: Find, text: str, trend: str | None) -> None:
    assert find(text)[-1].trend == trend


def test_the_second_of_two_places_moves_as_the_first(find: Find) -> None:
    found = find("Turnout sank, dropping 50 percent in Ohio and 40 percent in Utah.")
    assert [one.trend for one in found] == ["down", "down"]
