"""In reports of matches towns that play are clubs."""

from __future__ import annotations

import re

import pytest

from newsreader.analysis.entities.clubs import clubs
from newsreader.analysis.entities.name import Name

REPORT = (
    "The season is long. The league goes on, and the striker, the defender and the coach hope for a goal. "
)


def found(text: str, *names: str) -> frozenset[str]:
    return clubs(text, [Name(*place.span(), "GPE") for name in names for place in re.finditer(name, text)])


@pytest.mark.parametrize(
    "text",
    [
        "Torvik beat Seyne on Friday.",
        "Torvik lost to Seyne.",
        "The Torvik boss was glad of the win over Seyne.",
        "It was Torvik 2-1 Seyne, and Seyne were poor.",
    ],
)
def test_towns_that_play_are_clubs(text: str) -> None:
    assert found(REPORT + text, "Torvik", "Seyne") == {"Torvik", "Seyne"}


@pytest.mark.parametrize(
    "text",
    [
        "Torvik beat nobody and Seyne slept.",
        "Torvik beat Seyne in Seyne, and people in Seyne wept.",
        "He lives in Torvik and works in Seyne.",
    ],
)
def test_one_alone_plays_no_match(text: str) -> None:
    assert not found(REPORT + text, "Torvik", "Seyne")


def test_away_from_sport_towns_are_towns() -> None:
    assert not found("Torvik beat Seyne to the contract.", "Torvik", "Seyne")


def test_countries_stay_countries() -> None:
    assert found(
        REPORT + "Torvik beat Seyne. Norway beat Sweden.", "Torvik", "Seyne", "Norway", "Sweden"
    ) == {
        "Torvik",
        "Seyne",
    }
