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
        ("The reform brought down prices by 4 percent.", "down"),
        ("He says fees were cut by 5 percent.", "down"),
    ],
)
def test_the_last_figure_moves_only_where_it_is_said_to(find: Find, text: str, trend: str | None) -> None:
    assert find(text)[-1].trend == trend
