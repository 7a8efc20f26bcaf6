"""In which order sentences join a summary: what says most first, nothing twice, nothing out of the air."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.terms import Matrix

REDUNDANCY = 1.0
"""Weight of the largest similarity to a sentence already chosen, against scores in standard deviations."""


def order(candidates: Candidates, scores: Sequence[float]) -> list[int]:
    """All sentences in the order they join the summary: the first n of it are the summary of n.

    Maximal marginal relevance (Carbonell and Goldstein 1998) over the standardised scores. A sentence
    that opens on a word that stands for something before joins only when its predecessor has joined;
    sentences unfit for a summary come last.
    """
    values = standardised(np.array(scores, dtype=np.float64))
    chosen: list[int] = []
    left = list(range(len(values)))
    nearest = np.zeros(len(values))
    while left:
        open_to = _allowed(candidates, left, chosen)
        best = max(open_to, key=lambda i: (round(float(values[i] - REDUNDANCY * nearest[i]), 9), -i))
        chosen.append(best)
        left.remove(best)
        nearest = np.maximum(nearest, candidates.cosine[best])
    return chosen


def _allowed(candidates: Candidates, left: Sequence[int], chosen: Sequence[int]) -> Sequence[int]:
    """The sentences left that may join now."""
    fit = [i for i in left if candidates.fit[i]]
    return [i for i in fit if stands(candidates, i, chosen)] or fit or left


def stands(candidates: Candidates, i: int, chosen: Sequence[int]) -> bool:
    """Whether a sentence can be understood beside the ones chosen."""
    return not candidates.traits[i].anaphoric or i - 1 in chosen


def standardised(values: Matrix) -> Matrix:
    """The values with mean 0 and standard deviation 1 (all 0 where they do not differ)."""
    deviation = values.std() if len(values) else 0.0
    return (values - values.mean()) / deviation if deviation > 0 else np.zeros_like(values)
