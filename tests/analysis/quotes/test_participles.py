"""Who speaks with a participle."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.analysis.quotes.conftest import Told

SPEAKERS = [
    (
        "The bank will hardly cut rates next week, with president Ada Holt on Friday saying it would take "
        "until autumn to see the effects.",
        "Ada Holt",
    ),
    ("The club will appeal, with manager Tom Varga saying the ban was unfair.", "Tom Varga"),
    (
        "The Ministry of Justice has met Ada Holt twice, saying the talks were friendly.",
        "Ministry of Justice",
    ),
    (
        "Ada Holt met the board. After saying the mill was “too old to keep,” she was fined by a court.",
        "Ada Holt",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_is_named_with_a_participle_speaks(told: Callable[[str], Told], text: str, speaker: str) -> None:
    assert speaker in {name for _, _, name in told(text)}
