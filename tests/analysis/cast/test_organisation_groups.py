"""The names of one organisation are found among thousands without comparing each with each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import Read

from newsreader.analysis.cast import organisation_groups
from newsreader.analysis.cast.organisation_groups import _Known, group_organisations
from newsreader.analysis.cast.organisation_names import likeness
from newsreader.analysis.cast.referent import Referent

WORDS = (
    "Harbour",
    "Harbourers",
    "Harbouries",
    "HO",
    "H",
    "of",
    "the",
    "Bank",
    "Office",
    "BANK",
    "Inc",
    "U.S.",
)
PAIRS = [(a, b) for a in ("Ab", "Bo", "Ca", "Du", "Em") for b in ("el", *(f"{n}x" for n in range(60)))]
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(full=names, short=names)
def test_the_index_finds_every_name_that_is_alike(full: str, short: str) -> None:
    known = _Known()
    known.add("Elsewhere Trust", Referent("ORG"))
    known.add(full, Referent("ORG"))
    assert likeness(short, full) == 0 or full in known._alike(short)


def test_names_that_share_a_word_are_not_all_compared(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, str]] = []

    def counted(short: str, full: str) -> int:
        compared.append((short, full))
        return likeness(short, full)

    monkeypatch.setattr(organisation_groups, "likeness", counted)
    named = [(f"{a}{b} Grain Bank", (at, at + 1)) for at, (a, b) in enumerate(PAIRS)]
    found = group_organisations(read("Nothing is named."), [*named, ("Abel Grain", (9000, 9010))])
    assert len(found) == len(named)
    assert len(compared) < 3 * len(named)
