"""Units that stand nowhere beside the number but follow from its words."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("The father of two Mark Lowe won the race.", 2, "child", "count"),
        ("The banker was jailed for 18 for fraud.", 18, "year", "duration"),
        ("Towns with populations of 50,000 or more must report.", 50000, "person", "count"),
        ("Thousands fled after the flood.", 1000, "person", "count"),
        ("Police found the bags of 94 who had been on the ship.", 94, "person", "count"),
        ("Nineteen of them were nurses.", 19, "nurse", "count"),
        ("The number of shops rose to 120.", 120, "shop", "count"),
        ("She bought two two-seater benches.", 2, "two-seater bench", "count"),
        ("He fell just ninety-eight runs short.", 98, "run", "count"),
        ("The island has three other hospitals.", 3, "hospital", "count"),
        ("The earthquake, measuring 7.1, struck at dawn.", 7.1, "magnitude", "measure"),
        ("The retirement age will rise to 67.", 67, "year", "age"),
        ("Life expectancy for men is around 73.", 73, "year", "age"),
        ("The Stone Age was long, and the index rose to 67.", 67, None, "count"),
        ("The hall, measuring 7.1, was locked.", 7.1, None, "count"),
        ("The tiger population has fallen to 300.", 300, None, "count"),
        ("The wolf population reached 2,400.", 2400, None, "count"),
        ("The population density rose to 40.", 40, None, "count"),
        ("The population of wild bears is about 70.", 70, None, "count"),
        ("The prison population rose to 80,000.", 80000, "person", "count"),
    ],
)
def test_implied_unit(find: Find, text: str, value: float, unit: str | None, kind: str) -> None:
    assert [(f.value, f.unit, f.kind) for f in find(text)] == [(value, unit, kind)]


def test_a_total_is_in_the_unit_of_what_makes_it(find: Find) -> None:
    found = find("The yard sold 300 boats in May, bringing the total to 1,900.")
    assert [figure.unit for figure in found] == ["boat", "boat"]
    found = find("The state gave $40 million more, taking its total aid to 310 million.")
    assert [figure.unit for figure in found] == ["dollar", "dollar"]
    for other in (
        "The mill cut 300 jobs, taking the number of staff to 1,900.",
        "The town bought 12 trams, bringing the total bill to 40 million.",
        "The fund spent $3 million, bringing the total to 200.",
        "She scored twice, taking her tally to 12.",
    ):
        assert find(other)[-1].unit is None
    assert find("Guards seized 300 rifles in 12 raids, bringing the total to 1,900.")[-1].unit == "rifle"
    found = find("The state gave $40 million and hoped to reach 310 million.")
    assert [figure.unit for figure in found] == ["dollar", None]


def test_an_age_is_no_number_of_those_named_before(find: Find) -> None:
    found = find("The choir has five children; their average age is 9.")
    assert [(figure.unit, figure.kind) for figure in found] == [("child", "count"), ("year", "age")]


def test_what_a_quake_measures(find: Find) -> None:
    assert [figure.unit for figure in find("The earthquake measured 6.2 at sea.")] == ["magnitude"]
    assert "magnitude" not in [f.unit for f in find("The earthquake hit a hall measuring 40 by 60 metres.")]


def test_some_of_the_dead(find: Find) -> None:
    assert [figure.unit for figure in find("Five of the dead were children.")] == ["child"]


def test_all_of_a_number_named_before(find: Find) -> None:
    found = find("Five guards were charged. All five have pleaded not guilty.")
    assert [(figure.value, figure.unit) for figure in found] == [(5, "guard"), (5, "guard")]


def test_children_are_not_said_of_the_name_that_follows(find: Find) -> None:
    assert find("Father of two Mark Lowe won the race.")[0].concept is None


def test_the_source_of_a_figure_is_not_what_it_is_of(find: Find) -> None:
    assert find("It rose to 298,000 last year, the office said.")[0].concept is None
    assert find("Net migration rose to 298,000 last year, the office said.")[0].concept == "Net migration"
