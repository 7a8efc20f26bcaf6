"""Rises and falls: what says so, and what only stands beside a number."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

UP = """
Rents climbed 4 percent in March.
Rents edged 0.3 percent higher.
The index ticked up 12 points.
Oil inched up by 40 cents.
The deficit ballooned by $2 billion.
The deficit swelled $2 billion.
Ministers hiked the tax by 3 percent.
The company reported growth of 6 percent.
Turnout was up 7 points.
Profit came in 12 percent higher than a year earlier.
Profit, up 14 percent, beat forecasts.
A 5 percent increase in fees was announced.
There was a jump of 300 cases.
Up 20 percent on last year, sales pleased him.
The surge in deaths, 40 percent, shocked them.
Shares surged as much as 9 percent.
Wages rose an average of 3 percent.
Output grew at an annual rate of 3 percent.
The rate increased half a percentage point.
Salaries, boosted 10 percent by the deal, were generous.
Crime rose sharply last year, by 12 percent.
The lake has warmed 2 degrees Celsius.
That was 300 more than a year earlier.
The lake rose 3 metres from its level in May.
There were 12 percent more visitors than a year before.
"""

DOWN = """
Rents slid 4 percent in March.
Emissions fell 2 million tons from 2013.
The pound shed 2 percent.
The firm slashed prices by 30 percent.
Budgets were trimmed by $5 million.
The plan would pare the deficit by $9 billion.
The lake shrank by 2 metres.
The lake fell 2 metres.
She fell by 2 points.
The firm axed 12 percent of its staff.
The firm lopped 12 percent off its forecast.
The crash wiped $9 billion off its value.
Attendance was down by 4,000.
That was 300 fewer than a year earlier.
There were 12 percent fewer visitors than a year before.
It was a drop of 8 percent.
Deaths fell a third.
Falling 3 percent, shares closed lower.
Sales, which sank 7 percent, disappointed.
A cut in aid of 8 percent was criticised.
Output contracted at an annual rate of 3 percent.
Losses of 3 percent hit the index.
Emissions are to be cut 40 percent by 2030.
"""

NEITHER = """
The price rose to $40.
Shares closed at 40 pence after falling.
The company raised $40 million from investors.
The minister will accelerate $40 million in aid.
Police cut 40 bolts.
The fund, which has grown, holds $3 billion.
The fire grew rapidly and destroyed 40 homes.
A rise in temperatures would displace 4 million people.
The team lost 3 players.
Growth stood at 3 percent.
He added that 40 people had been arrested.
Of the reduction, 40 percent came from power stations.
The army advanced 40 miles.
He jumped 40 fences.
She fell 40 feet from the roof.
She dropped 3 plates.
He picked up 40 votes.
The tax cut would cost $40 billion.
Taking 900 cars off the road would help.
They are 40 percent more likely to vote.
Sales have risen; 40 percent of buyers are men.
The balloon came down 2 miles east of Lund.
They fetch water 3 miles down the road.
The fee is more than double that of the rival.
"""


def _sentences(block: str) -> list[str]:
    return block.strip().split("\n")


@pytest.mark.parametrize("text", _sentences(UP))
def test_up(find: Find, text: str) -> None:
    assert [figure.trend for figure in find(text)] == ["up"]


@pytest.mark.parametrize("text", _sentences(DOWN))
def test_down(find: Find, text: str) -> None:
    assert [figure.trend for figure in find(text)] == ["down"]


@pytest.mark.parametrize("text", _sentences(NEITHER))
def test_neither(find: Find, text: str) -> None:
    assert [figure.trend for figure in find(text)] == [None]


def test_a_share_of_its_own_value_is_an_amount_of_change(find: Find) -> None:
    assert [figure.trend for figure in find("Shares gained 5 percent of their value.")] == ["up"]


def test_the_values_before_and_after_have_no_trend(find: Find) -> None:
    figures = find("The town grew from 4,000 people in 1830 and 40,000 in 1865 to over 300,000 in 1900.")
    assert [(figure.value, figure.trend) for figure in figures] == [(4e3, None), (4e4, None), (3e5, None)]


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
