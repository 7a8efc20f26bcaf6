"""Words that look like names and are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.analysis.entities import find_entities
from newsreader.analysis.page import Page


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell, R-Texas, voted against the bill.",
        "Tom Reed (D-N.J.) spoke.",
        "Ada Holt (R-Fla.) voted for it.",
    ],
)
def test_a_politician_s_party_and_state_is_no_name(read: Callable[..., Page], text: str) -> None:
    found = [text[slice(*entity.span)] for entity in find_entities(read(text))]
    assert len(found) == 1


def test_a_country_with_a_letter_before_it_is_one(read: Callable[..., Page]) -> None:
    text = "N. Korea fired a missile on Friday, and S. Korea protested."
    assert [entity.label for entity in find_entities(read(text))] == ["GPE", "GPE"]


def test_a_holidays_saint_is_nobody(read: Callable[..., Page]) -> None:
    page = read("Ada Holt hates Valentine's Day. Her Valentine's plans went wrong. Holt's day was bad.")
    named = {page.text[slice(*entity.span)] for entity in find_entities(page) if entity.label == "PERSON"}
    assert named == {"Ada Holt", "Holt"}
