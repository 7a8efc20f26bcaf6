"""In which order sentences join a summary: what says most first, nothing twice, nothing out of the air."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.overlap import Overlap

CORE = 3
"""Sentences that are chosen together, as the best set; the summary's usual length."""

POOL = 18
"""How many of the best judged sentences the core is chosen from."""

OPENING = 4
"""Sentences of the opening that are in the pool however they are judged."""

CAREFUL = 30
"""Sentences chosen by what they add to the ones before; the rest follow by judgement alone."""


def order(candidates: Candidates, overlap: Overlap) -> list[int]:
    """All sentences in the order they join the summary: the first n of it are the summary of n.

    The core is the best of all sets of `CORE` sentences from the pool; each later sentence is the one that
    makes the best set with those before. A sentence that opens on a word that stands for something before
    joins only when its predecessor has joined; sentences unfit for a summary come last.
    """
    core = _core(candidates, overlap)
    chosen: list[int] = []
    while len(chosen) < min(len(candidates), CAREFUL):
        inside = [i for i in core if i not in chosen]
        chosen.append(_next(candidates, overlap, chosen, inside or _left(candidates, chosen)))
    rest = _left(candidates, chosen)
    rest.sort(key=lambda i: (not candidates.fit[i], -overlap.judgement[i], i))
    return [*chosen, *rest]


def stands(candidates: Candidates, i: int, chosen: Collection[int]) -> bool:
    """Whether a sentence can be understood beside the ones chosen.

    One that leans on the sentence before needs it; one that says "she" also needs her name there, or
    further up where that sentence leans as well.
    """
    traits = candidates.traits
    first = i
    while traits[first].anaphoric or traits[first].pointing:
        first -= 1
        if first not in chosen:
            return False
    return not traits[i].somebody or any(candidates.person[first : i + 1])


def core_sets(candidates: Candidates, overlap: Overlap) -> list[tuple[int, ...]]:
    """The sets of `CORE` sentences from the pool that can be understood without the sentences left out."""
    return [
        chosen
        for chosen in combinations(_pool(candidates, overlap), CORE)
        if all(stands(candidates, i, chosen) for i in chosen)
    ]


def _core(candidates: Candidates, overlap: Overlap) -> list[int]:
    """The best set of sentences, or none where too few are fit."""
    sets = core_sets(candidates, overlap)
    return list(sets[int(overlap.values(sets).argmax())]) if sets else []


def _pool(candidates: Candidates, overlap: Overlap) -> list[int]:
    fit = [i for i in range(len(candidates)) if candidates.fit[i]]
    strongest = sorted(fit, key=lambda i: (-overlap.judgement[i], i))[:POOL]
    return sorted({*strongest, *(i for i in fit if i < OPENING)})


def _next(candidates: Candidates, overlap: Overlap, chosen: Sequence[int], left: Sequence[int]) -> int:
    """The sentence that makes the best set with the ones chosen, of those that may join now."""
    fit = [i for i in left if candidates.fit[i]]
    standing = [i for i in fit if stands(candidates, i, chosen)]
    allowed = standing or fit or left
    return allowed[int(overlap.values([(*chosen, i) for i in allowed]).argmax())]


def _left(candidates: Candidates, chosen: Sequence[int]) -> list[int]:
    taken = set(chosen)
    return [i for i in range(len(candidates)) if i not in taken]
