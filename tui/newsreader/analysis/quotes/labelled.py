"""Who is meant by the label of a turn: "MR. BELL:" and "Bell:" where the article has Ada Bell."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.gazetteers import titles
from newsreader.analysis.model import CastMember
from newsreader.analysis.quotes.labels import initials_of, key_of, may_be_name


class Labelled:
    """The people of the labels in one article."""

    def __init__(self, cast: Sequence[CastMember], labels: Sequence[str]) -> None:
        self._people: dict[str, list[CastMember]] = {}
        self._names: dict[str, set[str]] = {}
        for member in cast:
            if member.label == "PERSON":
                self._people.setdefault(key_of(member.name), []).append(member)
        for label in labels:
            words = label.split()
            if len(words) > 1 and may_be_name(label) and words[0].strip(".").capitalize() not in titles():
                self._names.setdefault(key_of(label), set()).add(label)

    def find(self, label: str) -> tuple[CastMember | None, str | None]:
        """Who is meant, with the name to be shown, which somebody who is not in the cast may have."""
        member = self._member(label)
        return member, member.name if member else self._name(label)

    def by_initials(self, label: str) -> CastMember | None:
        """The only person of the cast whose initials the label is: "AB" for Ada Bell."""
        people = [member for same in self._people.values() for member in same]
        found = [member for member in people if len(label) > 1 and initials_of(member.name) == label]
        return found[0] if len(found) == 1 else None

    def _member(self, label: str) -> CastMember | None:
        """The only person of the cast with the label's surname and, if it has one, its given name."""
        found = self._people.get(key_of(label), [])
        if len(found) > 1:
            first = label.split()[0].casefold()
            found = [member for member in found if member.name.split()[0].casefold() == first]
        return found[0] if len(found) == 1 else None

    def _name(self, label: str) -> str | None:
        """The label, as a name for somebody who is not in the cast; None where it is no name."""
        longer = self._names.get(key_of(label), set())
        if len(longer) == 1:
            return next(iter(longer))
        return label if may_be_name(label) else None
