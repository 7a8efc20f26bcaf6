"""The two learned parts: which words are cues, and what each cue reports.

The cue classifier is a logistic regression over hashed features. The tagger sums the vectors of a token's
hashed features, passes them through a rectifier and one convolution of width three, and scores labels and
edges for the chain. Weights are read once per process; `benchmarks/train_quotes.py` makes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.chain import Decoded, Floats, decode
from newsreader.analysis.quotes.cue_features import cue_features
from newsreader.analysis.quotes.lexicon import VERBS, classes, is_in
from newsreader.analysis.quotes.relation import Pairs
from newsreader.analysis.quotes.tag_features import tag_features
from newsreader.analysis.quotes.tokens import Index, Tokens

CUE_WORDS = ("according", ":", "per", "-", "–", "—", "―", "--", "in", "from", "via")
"""Words that can be cues without being words of speech."""


@dataclass(frozen=True)
class Weights:
    """All that was learned.

    Attributes:
        cue, cue_bias: Of the logistic regression, one for each row of its hash table.
        embedding, embedding_bias: Vectors of the tagger's hash table, and what is added to their sum.
        convolution, convolution_bias: From three neighbouring vectors to one.
        output, output_bias: From both layers to the scores of labels and edges.
        transitions: Scores of a label being followed by another.
        accept: Of the features in `acceptance`.
        meta: What the weights were made from, as JSON.
    """

    cue: Floats
    cue_bias: float
    embedding: Floats
    embedding_bias: Floats
    convolution: Floats
    convolution_bias: Floats
    output: Floats
    output_bias: Floats
    transitions: Floats
    accept: Floats
    meta: str


@cache
def load_weights() -> Weights:
    """The weights that came with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return read_weights(file)


def read_weights(file: Any) -> Weights:
    """Weights from an .npz file; its tables are stored as small integers with a scale."""
    with np.load(file, allow_pickle=False) as stored:
        return Weights(
            cue=stored["cue"].astype(np.float32) * stored["cue_scale"],
            cue_bias=float(stored["cue_bias"]),
            embedding=stored["embedding"].astype(np.float32) * stored["embedding_scale"],
            embedding_bias=stored["embedding_bias"],
            convolution=stored["convolution"],
            convolution_bias=stored["convolution_bias"],
            output=stored["output"],
            output_bias=stored["output_bias"],
            transitions=stored["transitions"],
            accept=stored["accept"],
            meta=str(stored["meta"]),
        )


def cue_candidates(tokens: Tokens) -> Index:
    """Tokens that may head a cue, ascending."""
    possible = is_in(tokens.tag, VERBS) | (classes(tokens.lemma) > 0) | is_in(tokens.lower, CUE_WORDS)
    return np.flatnonzero(possible)


def cue_chances(tokens: Tokens, weights: Weights) -> NDArray[np.float64]:
    """Per token, how likely it heads a cue."""
    at = cue_candidates(tokens)
    chance = np.zeros(len(tokens))
    rows = cue_features(tokens, at)
    score = summed(weights.cue[:, None], rows)[:, 0] + weights.cue_bias
    chance[at] = 1 / (1 + np.exp(-score.astype(np.float64)))
    return chance


def tag(tokens: Tokens, pairs: Pairs, chance: NDArray[np.float64], weights: Weights) -> Decoded:
    """Content, source and cue of every cue, place by place of `pairs`."""
    rows = tag_features(tokens, pairs, chance)
    hidden = np.maximum(summed(weights.embedding, rows) + weights.embedding_bias, 0)
    around = np.concatenate(
        [neighbour(hidden, pairs.bounds, -1), hidden, neighbour(hidden, pairs.bounds, 1)], 1
    )
    context = np.maximum(around @ weights.convolution + weights.convolution_bias, 0)
    scores = np.concatenate([context, hidden], axis=1) @ weights.output + weights.output_bias
    return decode(scores, weights.transitions, pairs.bounds)


def summed(table: Floats, rows: NDArray[np.uint32]) -> Floats:
    """The sum of some rows of a table, items by its columns."""
    total = np.zeros((len(rows), table.shape[1]), np.float32)
    for column in rows.T:
        total += table[column]
    return total


def neighbour(hidden: Floats, bounds: Sequence[int] | Index, by: int) -> Floats:
    """The vector of the place before (-1) or after (1), zero beyond a sequence's ends."""
    out = np.zeros_like(hidden)
    edges = np.asarray(bounds)
    if by < 0:
        out[1:] = hidden[:-1]
        out[edges[:-1][edges[:-1] < len(hidden)]] = 0
    else:
        out[:-1] = hidden[1:]
        out[edges[1:] - 1] = 0
    return out
