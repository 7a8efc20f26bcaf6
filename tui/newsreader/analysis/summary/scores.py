"""How much each sentence says of the whole: our own ranker.

Position and directed centrality as in PacSum (Zheng and Lapata 2019), LexRank (Erkan and Radev 2004).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.terms import Matrix

WEIGHTS = {
    "position": 1.0,
    "taken up": 1.0,
    "central": 0.5,
    "lede": 0.5,
    "title": 1.0,
    "names": 0.2,
    "quoted": -0.5,
    "first person": -0.3,
    "anaphoric": -0.25,
    "connective": -0.15,
    "short": -0.6,
    "long": -0.2,
    "thin": -0.3,
}

ALIKE = 0.1
"""Similarity above which two sentences speak for each other, as in LexRank's paper."""

TOLERANCE = 0.1
"""Change of the weights in one step at which the walk has come to rest, as in sumy."""

STEPS = 100


def contributions(candidates: Candidates) -> list[dict[str, float]]:
    """What each feature adds to the strength of each sentence."""
    features = read_features(candidates)
    return [
        {name: WEIGHTS[name] * float(values[i]) for name, values in features.items()}
        for i in range(len(candidates))
    ]


def strengths(parts: Sequence[Mapping[str, float]]) -> Matrix:
    """What each sentence says of the whole, in standard deviations.

    Args:
        parts: From `contributions`.
    """
    return standardised(_array([sum(part.values()) for part in parts]))


def standardised(values: Matrix) -> Matrix:
    """The values with mean 0 and standard deviation 1 (all 0 where they do not differ)."""
    deviation = values.std() if len(values) else 0.0
    unit: Matrix = (values - values.mean()) / deviation if deviation > 1e-9 else np.zeros_like(values)
    return unit.round(9)


def read_features(candidates: Candidates) -> dict[str, Matrix]:
    """The features by name, one value a sentence; those that are no yes or no lie between 0 and 1."""
    traits = candidates.traits
    top = max(candidates.prominence.values(), default=1)
    return {
        "position": 1 / np.sqrt(1 + np.arange(len(candidates))),
        "taken up": _scaled(np.triu(candidates.cosine, 1).sum(axis=1)),
        "central": _scaled(lexrank(candidates.cosine)),
        "lede": _lede(candidates),
        "title": _array(candidates.title),
        "names": _array(
            [max((candidates.prominence[n] for n in names), default=0) / top for names in candidates.names]
        ),
        "quoted": _array([t.quoted for t in traits]),
        "first person": _array([t.first_person for t in traits]),
        "anaphoric": _array([t.anaphoric for t in traits]),
        "connective": _array([t.connective for t in traits]),
        "short": _array([t.words < 8 for t in traits]),
        "long": _array([t.words > 40 for t in traits]),
        "thin": _array([len(terms) < 4 for terms in candidates.terms]),
    }


def lexrank(cosine: Matrix) -> Matrix:
    """The weight that a walk between sentences that are alike leaves on each: sumy's LexRank.

    sumy's own would bring all of NLTK with it, a second and more at every start.

    Args:
        cosine: Similarity of every two sentences, 0 to 1.
    """
    alike = (cosine > ALIKE).astype(np.float64)
    degrees = alike.sum(axis=1, keepdims=True)
    if not degrees.any():
        return np.zeros(len(cosine))
    steps = (alike / np.maximum(degrees, 1)).T
    weights: Matrix = np.full(len(cosine), 1 / len(cosine))
    for _ in range(STEPS):
        before, weights = weights, steps @ weights
        weights = weights / np.linalg.norm(weights)
        if np.linalg.norm(weights - before) <= TOLERANCE:
            break
    return weights.round(9)


def _lede(candidates: Candidates) -> Matrix:
    values: Matrix = candidates.cosine[0].copy() if len(candidates) else np.zeros(0)
    values[:1] = 0
    return values


def _scaled(values: Matrix) -> Matrix:
    top = values.max(initial=0.0)
    return values / top if top > 0 else values


def _array(values: Sequence[float]) -> Matrix:
    return np.array(values, dtype=np.float64)
