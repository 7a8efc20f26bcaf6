"""How likely a drafted report is right: the confidence of a quote, and what is not listed at all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from newsreader.analysis.grammar import is_finite
from newsreader.analysis.quotes.chain import CONTENT, SOURCE, Floats
from newsreader.analysis.quotes.lexicon import FINITE, classes, is_in
from newsreader.analysis.quotes.stretches import LONG
from newsreader.analysis.quotes.tokens import Tokens

ACCEPTED = 0.5
"""Reports less likely right than this are not listed. Half the F1 reached would maximise it (Lipton, Elkan
and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014); a little more costs
nothing on held-out articles and keeps wrong ones away."""

FEATURES = 24
"""Number of features."""


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
    finite = is_clause(tokens.doc, content)
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
            bool(is_in(tokens.tag[list(content)], FINITE).any()) and not finite,
            _is_object(tokens, cue, content),
            quoted > 0.9 and int(inside.sum()) >= LONG and _is_beside(tokens, cue, content, source),
            any(tokens.doc[i].pos_ == "PROPN" for i in source),
            len(source) == 1 and tokens.doc[source[0]].pos_ == "PRON",
            1.0,
        ],
        np.float64,
    )


def is_clause(doc: Doc, content: Sequence[int]) -> bool:
    """Whether the words said are a clause with a finite verb, and not a noun with one behind it."""
    inside = set(content)
    roots = (doc[i] for i in content if doc[i].head.i not in inside or doc[i].head.i == i)
    return any(map(is_finite, roots))


def _is_object(tokens: Tokens, cue: int, content: Sequence[int]) -> bool:
    """Whether the words said are the verb's object: "announced new homes"."""
    inside = set(content)
    return any(kid.i in inside and kid.dep_ in ("dobj", "pobj", "attr") for kid in tokens.doc[cue].children)


def _is_beside(tokens: Tokens, cue: int, content: Sequence[int], source: Sequence[int]) -> bool:
    """Whether the words said stand next to the cue, or to the speaker next to it."""
    report = sorted({cue, *source})
    edges = (content[-1] + 1, report[0]), (report[-1] + 1, content[0])
    return any(0 <= end - start <= 3 for start, end in edges)


def probability(vector: NDArray[np.float64], weights: Floats) -> float:
    """That the draft is right, by logistic regression."""
    return float(1 / (1 + np.exp(-float(vector @ weights.astype(np.float64)))))
