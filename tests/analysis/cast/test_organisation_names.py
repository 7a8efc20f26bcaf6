"""Which names can stand for one organisation."""

from __future__ import annotations

import pytest

from newsreader.analysis.cast.organisation_names import likeness


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("U.N. Relief Agency", "United Nations Relief Agency"),
        ("Relief Agency", "United Nations Relief Agency"),
        ("US Mint", "United States Mint"),
        ("House", "House of Representatives"),
        ("Senate", "Ohio Senate"),
        ("CA", "Department of Coastal Affairs"),
        ("ISIL", "Islamic State"),
        ("DfT", "Department for Tides"),
        ("BBC", "BBC News"),
        ("Bloom", "Bloom Academy"),
        ("Man United", "Manchester United"),
    ],
)
def test_what_can_stand_for_it(short: str, full: str) -> None:
    assert likeness(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("House", "House Budget Committee"),
        ("House", "White House"),
        ("Senate", "Senate Ethics Panel"),
        ("UK Home Office", "United States Home Office"),
        ("CA", "Club of Coastal Actors"),
        ("E", "Department of Energy"),
        ("Fed", "Fed Ex"),
        ("UN", "UN Tides Commission"),
        ("Army", "Army Training Command"),
        ("Dft", "Department for Tides"),
    ],
)
def test_what_cannot(short: str, full: str) -> None:
    assert not likeness(short, full)
