from __future__ import annotations

import re

import pytest
from benchmarks.floors import Floor, blocks, check, main, read_floors

REPORT = """
=== dates ===
    peer 99.9

--- spring: 2 articles, 5 words
  value    P  90.0 R  80.0 F1  84.7
=== cast ===

--- spring: 2 articles, 5 words
  names F 70.5
"""


def test_blocks_are_told_apart_by_task() -> None:
    assert set(blocks(REPORT)) == {"dates/spring", "cast/spring"}


@pytest.mark.parametrize(("least", "holds"), [(84.0, True), (84.7, True), (84.8, False)])
def test_a_floor_holds_from_its_figure_down(least: float, holds: bool) -> None:
    assert check([Floor("dates/spring", "dates", r"F1\s+([\d.]+)", least)], REPORT) is holds


def test_a_figure_that_is_missing_fails() -> None:
    assert not check([Floor("dates/autumn", "dates", r"F1\s+([\d.]+)", 1.0)], REPORT)


def test_the_floors_can_be_read() -> None:
    floors = read_floors()
    assert floors
    assert all(re.compile(floor.pattern).groups == 1 for floor in floors)


@pytest.mark.parametrize("command", ["./no-such-bench --all", "false"])
def test_a_benchmark_that_cannot_measure_is_told_in_a_line(
    command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([command]) == 1
    told = capfd.readouterr().err
    assert told.startswith("floors: ")
    assert told.count("\n") == 1
