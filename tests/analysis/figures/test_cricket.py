"""Runs without the word; scores of runs and wickets are no figures."""

from __future__ import annotations

from tests.analysis.figures.conftest import Find


def test_scores_are_no_figures(find: Find) -> None:
    assert find("England were 179 for two when the second innings ended.") == ()
    assert find("Starc took five for 34 before the other bowlers tired.") == ()


def test_runs(find: Find) -> None:
    found = find("The captain scored 85 off 76 balls.")
    assert [(f.value, f.unit) for f in found] == [(85, "run"), (76, "ball")]
    found = find("Cook was run out on 99 by the youngest of the bowlers.")
    assert [(f.value, f.unit) for f in found] == [(99, "run")]


def test_what_looks_alike_without_the_game(find: Find) -> None:
    assert [f.value for f in find("They sold 12 for 40 dollars.")] == [12, 40]


def test_halves_that_are_counted_are_no_time(find: Find) -> None:
    found = find("Kapoor has made two half-centuries this month.")
    assert [(f.value, f.unit, f.kind) for f in found] == [(2, "half-century", "count")]
    found = find("The custom died half a century ago, after a half-hour talk.")
    assert [(f.value, f.unit) for f in found] == [(0.5, "century"), (0.5, "hour")]
