"""Who says what follows somebody's words, or a passive, in their sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.analysis.quotes.conftest import Told

SPEAKERS = [
    (
        "Judge Ada Holt said in an interview last week that she did not want to think about the possibility "
        "that Tom Varga would be mayor and predicted that Mara Lind will win the vote.",
        "predicted",
        "Ada Holt",
    ),
    (
        "That pause lasted two years, Ada Holt said, but added that such a pause is not rare.",
        "added",
        "Ada Holt",
    ),
    (
        "Tom Varga is based in Norway but has family in the town that was flooded, and says his news is from "
        "the network’s team on the ground.",
        "says",
        "Tom Varga",
    ),
]


@pytest.mark.parametrize(("text", "verb", "speaker"), SPEAKERS)
def test_whoever_spoke_or_was_told_of_says_what_is_joined_to_it(
    told: Callable[[str], Told], text: str, verb: str, speaker: str
) -> None:
    assert [name for _, cue, name in told(text) if cue == verb] == [speaker]


def test_whom_an_according_to_tells_of_goes_on(told: Callable[[str], Told]) -> None:
    text = "Ada Holt watched the film on Friday, according to Tom Varga, and said she had more doubts."
    assert [name for _, cue, name in told(text) if cue == "said"] == ["Ada Holt"]
