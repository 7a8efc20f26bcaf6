"""The mentions of an article, to step through, click and look up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import msgspec

from newsreader.analysis.aliases import Aliases
from newsreader.analysis.kinds import kind_of
from newsreader.analysis.model import Analysis, Quote
from newsreader.article.model import Span, on_one_line
from newsreader.reader.places import Place

LABEL_NAMES = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "country, city or state",
    "LOC": "place",
    "FAC": "building or site",
    "NORP": "nationality, religion or party",
    "EVENT": "event",
    "PRODUCT": "product",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "LANGUAGE": "language",
}


class Spot(msgspec.Struct, frozen=True):
    """One mention where it stands.

    Attributes:
        label: Of OntoNotes.
        member: The id of the cast member it refers to, or None.
    """

    span: Span
    label: str
    member: str | None


class Mentions:
    """All mentions of an article in reading order."""

    def __init__(self, analysis: Analysis) -> None:
        self.spots = _spots(analysis)
        self._starts = [spot.span[0] for spot in self.spots]

    def at(self, offset: int) -> Spot | None:
        """The shortest mention that holds the character at an offset."""
        holding = [
            spot
            for spot in self.spots[
                max(0, bisect_right(self._starts, offset) - 8) : bisect_right(self._starts, offset)
            ]
            if spot.span[0] <= offset < spot.span[1]
        ]
        return min(holding, key=lambda spot: spot.span[1] - spot.span[0], default=None)

    def meant(self, place: Place) -> Spot | None:
        """The mention that an entry is about: its very words, else its person's, else what it begins with."""
        exact = [spot for spot in self.spots if spot.span == place.span]
        own = [spot for spot in self.spots if place.member is not None and spot.member == place.member]
        marked = [
            spot
            for spot in own
            if any(mark.start <= spot.span[0] and spot.span[1] <= mark.end for mark in place.marks)
        ]
        return next(iter(exact or marked or own), None) or self.at(place.span[0])

    def next(self, offset: int, step: int, hidden: frozenset[str] = frozenset()) -> Spot | None:
        """The first mention that starts after an offset (`step` 1), or the last before it (-1).

        Args:
            hidden: Kinds that are passed over.
        """
        if step > 0:
            spots = self.spots[bisect_right(self._starts, offset) :]
        else:
            spots = self.spots[: bisect_left(self._starts, offset)][::-1]
        return next((spot for spot in spots if kind_of(spot.label) not in hidden), None)


def _spots(analysis: Analysis) -> tuple[Spot, ...]:
    found = {entity.span: Spot(entity.span, entity.label, entity.cast) for entity in analysis.entities}
    for member in analysis.cast:
        for mention in member.mentions:
            found[mention.span] = Spot(mention.span, member.label, member.id)
    return tuple(sorted(found.values(), key=lambda spot: spot.span))


class About(msgspec.Struct, frozen=True):
    """All that the analysis knows of one person, organisation or place.

    Attributes:
        aliases: Other names and descriptions used for it, each once, in reading order.
        spans: Every mention, in reading order.
        quotes: What they said.
    """

    name: str
    label: str
    role: str | None
    aliases: tuple[str, ...]
    spans: tuple[Span, ...]
    quotes: tuple[Quote, ...]


def about(analysis: Analysis, spot: Spot) -> About:
    """What is known of the one that a mention refers to."""
    member = next((member for member in analysis.cast if member.id == spot.member), None)
    if member:
        return About(
            name=member.name,
            label=member.label,
            role=member.role,
            aliases=Aliases(analysis).of(member),
            spans=tuple(mention.span for mention in member.mentions),
            quotes=tuple(quote for quote in analysis.quotes if quote.speaker_cast == member.id),
        )
    name = analysis.text[slice(*spot.span)]
    spans = tuple(
        entity.span
        for entity in analysis.entities
        if entity.label == spot.label and analysis.text[slice(*entity.span)] == name
    )
    return About(on_one_line(name), spot.label, None, (), spans or (spot.span,), ())
