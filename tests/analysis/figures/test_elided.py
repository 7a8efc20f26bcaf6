"""Units that stand nowhere beside the number but follow from its words."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("The father of two Mark Lowe won the race.", 2, "child", "count"),
        ("Thousands fled after the flood.", 1000, "person", "count"),
        ("The number of shops rose to 120.", 120, "shop", "count"),
        ("She bought two two-seater benches.", 2, "two-seater bench", "count"),
        ("He fell just ninety-eight runs short.", 98, "run", "count"),
        ("The island has three other hospitals.", 3, "hospital", "count"),
        ("The retirement age will rise to 67.", 67, "year", "age"),
        ("Life expectancy for men is around 73.", 73, "year", "age"),
        ("The Stone Age was long, and the index rose to 67.", 67, None, "count"),
        ("The hall, measuring 7.1, was locked.", 7.1, None, "count"),
        ("The tiger population has fallen to 300.", 300, None, "count"),
        ("The wolf population reached 2,400.", 2400, None, "count"),
        ("The population density rose to 40.", 40, None, "count"),
        ("The population of wild bears is about 70.", 70, None, "count"),
    ],
)
def test_implied_unit(find: Find, text: str, value: float, unit: str | None, kind: str) -> None:
    assert [(f.value, f.unit, f.kind) for f in find(text)] == [(value, unit, kind)]


def test_an_age_is_no_number_of_those_named_before(find: Find) -> None:
    found = find("The choir has five children; their average age is 9.")
    assert [(figure.unit, figure.kind) for figure in found] == [("child", "count"), ("year", "age")]


def test_all_of_a_number_named_before(find: Find) -> None:
    found = find("Five guards were charged. All five have pleaded not guilty.")
    assert [(figure.value, figure.unit) for figure in found] == [(5, "guard"), (5, "guard")]


def test_children_are_not_said_of_the_name_that_follows(find: Find) -> None:
    assert find("Father of two Mark Lowe won the race.")[0].concept is None


def test_the_number_of_the_aged_is_no_age(find: Find) -> None:
    found = find("Three of the pupils are aged 18, and two are 19, she said.")
    assert ("two", "age") not in [(figure.text, figure.kind) for figure in found]
