"""The kinds of names that people are shown: fewer than the labels of OntoNotes."""

from __future__ import annotations

from collections.abc import Iterable

from newsreader.analysis.model import CastMember

KINDS = {
    "person": "People",
    "org": "Organisations",
    "place": "Places",
    "group": "Groups",
    "other": "Other names",
}
"""The kinds in the order in which they are shown, and what people call them."""

KIND_OF_LABEL = {
    "PERSON": "person",
    "ORG": "org",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
}


def kind_of(label: str) -> str:
    """The kind that a label of OntoNotes is shown as."""
    return KIND_OF_LABEL.get(label, "other")


def by_kind(cast: Iterable[CastMember]) -> dict[str, list[CastMember]]:
    """The members of a cast by their kind, none without members."""
    groups: dict[str, list[CastMember]] = {kind: [] for kind in KINDS}
    for member in cast:
        groups[kind_of(member.label)].append(member)
    return {kind: members for kind, members in groups.items() if members}
