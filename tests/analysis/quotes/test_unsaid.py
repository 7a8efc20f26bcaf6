"""What looks like a statement and is none, and who speaks beside somebody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = list[tuple[str, str | None, str | None]]

NONE = [
    "The lawyers had not informed the family about the new date.",
    "Norway has not asked the alliance to send more ships.",
    "The judge agreed to a plea deal with the smugglers.",
    "A spokeswoman for the bank declined to comment on the arrests.",
    "The flood of empty seats suggests that the tour will lose money.",
    "The muddy boots confirm that somebody crossed the garden at night.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_said_is_not_listed(told: Callable[[str], Told], text: str) -> None:
    assert told(text) == []


SAID = [
    "The lawyers informed the family that the date had been moved.",
    "Norway asked the alliance to send more ships.",
    "The judge agreed that the smugglers had been paid.",
    "A spokeswoman for the bank denied that anybody had been arrested.",
    "The survey suggests that the tour will lose money.",
    "The minister confirmed that somebody crossed the border at night.",
    'The club did not tell fans why the match was off, but said: "We are sorry for the late notice."',
]


@pytest.mark.parametrize("text", SAID)
def test_what_somebody_said_is_listed(told: Callable[[str], Told], text: str) -> None:
    assert told(text)


BESIDE = [
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
]


@pytest.mark.parametrize(("text", "speaker"), BESIDE)
def test_who_is_named_with_a_participle_speaks(told: Callable[[str], Told], text: str, speaker: str) -> None:
    assert speaker in {name for _, _, name in told(text)}


def test_a_saying_with_nothing_behind_its_that_has_no_speaker(told: Callable[[str], Told]) -> None:
    assert all(name is None for _, _, name in told("'said that "))
