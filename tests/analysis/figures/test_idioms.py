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
        "The office sells a programme called 30 for 30.",
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
    ],
)
def test_the_words_of_a_phrase_count_elsewhere(find: Find, text: str, value: float) -> None:
    assert [figure.value for figure in find(text)] == [value]
