"""How likely a drafted report is right: the confidence of a quote, and what is not listed at all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.chain import CONTENT, SOURCE, Floats
from newsreader.analysis.quotes.lexicon import FINITE, classes, is_in
from newsreader.analysis.quotes.stretches import LONG
from newsreader.analysis.quotes.tokens import Tokens

ACCEPTED, BARE = 0.5, 0.55
"""Reports less likely right than this are not listed. Half the F1 reached would maximise it (Lipton, Elkan
and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014); a little more costs
nothing on held-out articles and keeps wrong ones away. Bare are those of neither a quotation nor a clause
("announced new homes"), which hold up least in other kinds of news."""

FEATURES, QUOTED, CLAUSAL = 19, 6, 9
"""Number of features, and which two say that words are quoted and that there is a finite verb."""


def evidence(
    tokens: Tokens,
    cue: int,
    content: Sequence[int],
    source: Sequence[int],
    chance: float,
    places: NDArray[np.int64],
    marginals: Floats,
) -> NDArray[np.float64]:
    """What tells whether a draft is right.

    Args:
        content, source: Token indices, `source` empty when nobody is named.
        chance: That the cue is one.
        places: The tokens that the tagger saw.
        marginals: Their probabilities by label.
    """
    said = np.isin(places, content)
    named = np.isin(places, source)
    likely = marginals[:, CONTENT].astype(np.float64)
    inside = tokens.segment[list(content)] >= 0
    finite = bool(is_in(tokens.tag[list(content)], FINITE).any())
    quoted = float(inside.mean())
    mean = float(likely[said].mean()) if said.any() else 0.0
    kids = [child.dep_ for child in tokens.doc[cue].children]
    runs = int((np.diff(content) > 2).sum())
    logit = float(np.log(chance / (1 - chance) + 1e-9))
    return np.array(
        [
            logit,
            max(logit, 0.0),
            mean,
            float(likely[said].min()) if said.any() else 0.0,
            float(likely[~said].sum()) / len(content),
            float(marginals[named, SOURCE].mean()) if named.any() else 0.0,
            quoted > 0,
            quoted > 0.9,
            quoted > 0 and int(inside.sum()) >= LONG,
            finite,
            finite and not quoted,
            not source,
            "nsubjpass" in kids or "auxpass" in kids,
            tokens.segment[cue] >= 0,
            np.log(len(content)),
            len(content) < 4,
            min(runs, 3),
            classes(tokens.lemma[cue : cue + 1])[0] > 0,
            1.0,
        ],
        np.float64,
    )


def is_accepted(vector: NDArray[np.float64], score: float) -> bool:
    """Whether a draft with this evidence and score is listed."""
    bare = not (vector[QUOTED] or vector[CLAUSAL])
    return score >= (BARE if bare else ACCEPTED)


def probability(vector: NDArray[np.float64], weights: Floats) -> float:
    """That the draft is right, by logistic regression."""
    return float(1 / (1 + np.exp(-float(vector @ weights.astype(np.float64)))))
