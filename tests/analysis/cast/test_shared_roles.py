"""What a plural noun before several names says of each."""

from __future__ import annotations

import pytest
from tests.analysis.cast.reading import member
from tests.conftest import Read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They asked Senators Karl Brandt and David Lund about the vote.", "Senator"),
        ("Goals from defenders Karl Brandt and David Lund won it.", "defender"),
        ("Victims Karl Brandt and David Lund were found on Monday.", "Victim"),
        ("The club signed veteran strikers Karl Brandt and David Lund.", "veteran striker"),
        (
            "The court heard London-based lawyers Karl Brandt, Paul Reed and David Lund.",
            "London-based lawyer",
        ),
    ],
)
def test_each_of_several_is_one_of_them(read: Read, text: str, role: str) -> None:
    page = read(text)
    for name in ("Karl Brandt", "David Lund"):
        who = member(page, name)
        assert who.role == role
        assert who.role_span is not None
        assert page.text[slice(*who.role_span)] == role


def test_of_several_kinds_nobody_is_told_to_be_one(read: Read) -> None:
    page = read("It was signed by the Danish and Norwegian envoys Karl Brandt and David Lund.")
    assert member(page, "Karl Brandt").role == "envoy"
    assert member(page, "David Lund").role == "envoy"


@pytest.mark.parametrize(
    "text",
    [
        "The film stars Karl Brandt and David Lund.",
        "She beat rivals Karl Brandt and David Lund on Monday.",
        "The strikers thanked Karl Brandt and David Lund.",
        "She left her sons Karl Brandt and David Lund a house.",
        "They praised friends Karl Brandt and David Lund on Monday.",
        "The minister met reporters, and Karl Brandt and David Lund left.",
    ],
)
def test_a_plural_that_is_not_theirs(read: Read, text: str) -> None:
    page = read(text)
    assert member(page, "Karl Brandt").role is None
    assert member(page, "David Lund").role is None
