"""What the words around all places of a name say, asked once for each name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newsreader.analysis.entities.evidence import around, is_several
from newsreader.analysis.entities.name import Name, key_of
from newsreader.analysis.entities.personhood import Weights, personhood
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.entities.things import Vote
from newsreader.analysis.page import Page

PERSONHOOD = 0.7
"""What one of the log-odds that the words around a name speak for a person is worth."""


class Surroundings(NamedTuple):
    """What the words around one name say.

    Attributes:
        votes: Labels, each with what one place's words are worth for it.
        alike: What speaks for a person, as other words stand around people's names, or against one.
        several: Whether the name is said to be of more than one: "Orra, who are third".
    """

    votes: tuple[Vote, ...]
    alike: float
    several: bool

    @property
    def person(self) -> float:
        """All that speaks for a person."""
        return self.alike + sum(weight for label, weight in self.votes if label == "PERSON")


def surroundings(page: Page, names: list[Name], weights: Weights) -> dict[str, Surroundings]:
    """By how it is written, what the words around each name say."""
    found = {}
    for key, places in _places(page.text, names).items():
        hints = tuple(hint for place in places for hint in around(page.text, place))
        alike = PERSONHOOD * personhood(page.doc, places, weights)
        found[key] = Surroundings(hints, alike, any(is_several(page.text, place) for place in places))
    return found


def _places(text: str, names: list[Name]) -> Mapping[str, list[Name]]:
    """By how it is written, where each name stands, whether the model saw it there or not."""
    seen = {name[:2] for name in names}
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(key_of(text, name), []).append(name)
    for (start, end), key in PhraseFinder(found).find(text):
        if (start, end) not in seen and not is_compound(text, start, end):
            found[key].append(Name(start, end, found[key][0].label))
    return found
