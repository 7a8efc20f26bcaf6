"""The kinds of names that people are shown."""

from __future__ import annotations

import pytest

from newsreader.analysis.kinds import by_kind, kind_of
from newsreader.analysis.model import CastMember, EntityLabel


@pytest.mark.parametrize(
    ("label", "kind"),
    [("PERSON", "person"), ("FAC", "place"), ("NORP", "group"), ("LAW", "other"), ("ORG", "org")],
)
def test_kinds_of_labels(label: str, kind: str) -> None:
    assert kind_of(label) == kind


def test_a_cast_by_kind_in_its_order() -> None:
    labels: tuple[EntityLabel, ...] = ("NORP", "FAC", "PERSON", "GPE", "LAW")
    cast = [CastMember(label, label.title(), label, None, None, ()) for label in labels]
    assert {kind: [member.id for member in members] for kind, members in by_kind(cast).items()} == {
        "person": ["PERSON"],
        "place": ["FAC", "GPE"],
        "group": ["NORP"],
        "other": ["LAW"],
    }
    assert list(by_kind(cast)) == ["person", "place", "group", "other"]
