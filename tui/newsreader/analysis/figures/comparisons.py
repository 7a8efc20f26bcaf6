"""Which cards stand together in the text and invite a bar chart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from newsreader.analysis.figures.cards import Card
from newsreader.analysis.gazetteers import kin_nouns

SPREAD = 100
"""How many times the smallest bar the longest may be."""

_BESIDE = 200
"""Characters between two figures that stand beside each other."""
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n")

COMPARED = frozenset(("percent", "money", "count", "measure"))


class Bar(msgspec.Struct, frozen=True):
    """One bar of a comparison: the index of its card, and its length as a share of the longest (0 to 1)."""

    card: int
    share: float


class Comparison(msgspec.Struct, frozen=True):
    """Cards in one unit that stand together in the text and invite a bar chart, in reading order."""

    unit: str
    bars: tuple[Bar, ...]


def comparisons(made: Sequence[Card], text: str) -> tuple[Comparison, ...]:
    """The groups of cards that invite a comparison: in one unit, and said of the same or side by side.

    Cards belong together when each stands near the one before, in one sentence with it or with one label.
    Rises and falls are compared with one another only, nothing with what is a hundred times larger, and no
    families by their children.

    Args:
        text: The text of the cards, by which sentences are told apart.
    """
    units: dict[tuple[str, str, bool], list[int]] = {}
    for i, card in enumerate(made):
        if card.kind in COMPARED and card.unit not in (None, "person", *kin_nouns()) and _single(card) > 0:
            moves = any(mark in card.marks for mark in ("▲", "▼"))
            units.setdefault((card.kind, str(card.unit), moves), []).append(i)
    groups = [
        Comparison(unit, bars)
        for (_, unit, _), members in units.items()
        for chain in _chains(made, members, text)
        if (bars := _comparable(made, chain))
    ]
    return tuple(groups)


def _chains(made: Sequence[Card], members: list[int], text: str) -> list[list[int]]:
    """Cards in reading order, broken where one does not go on from the one before."""
    chains: list[list[int]] = []
    for i in sorted(members, key=lambda i: made[i].spans[0]):
        if chains and _go_together(made[chains[-1][-1]], made[i], text):
            chains[-1].append(i)
        else:
            chains.append([i])
    return chains


def _go_together(one: Card, other: Card, text: str) -> bool:
    """Whether two cards stand beside each other and are of one thing, or of two in one sentence."""
    # Beside a number of a plain count a piece of its sentence may stand, which the next one does not share.
    same = one.label == other.label != "" or (one.kind == "count" and bool(one.quoted and other.quoted))
    places = sorted([(*span, 0) for span in one.spans] + [(*span, 1) for span in other.spans])
    return any(
        owner != next_owner and start - end < _BESIDE and (same or not _SENTENCE_END.search(text[end:start]))
        for (_, end, owner), (start, _, next_owner) in pairwise(places)
    )


def _comparable(made: Sequence[Card], chain: list[int]) -> tuple[Bar, ...]:
    """The bars of a chain, or none when too few are left."""
    top = max(_single(made[i]) for i in chain)
    near = [i for i in chain if _single(made[i]) * SPREAD >= top]
    return tuple(Bar(i, _single(made[i]) / top) for i in near) if len(near) > 1 else ()


def _single(card: Card) -> float:
    """The card's value where it stands and is one positive number, else 0."""
    single = card.standing is None and isinstance(card.value, float) and card.value > 0
    return float(card.value) if single else 0.0  # type: ignore[arg-type]
