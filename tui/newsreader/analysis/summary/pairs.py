"""What is known of each pair of neighbouring words that may tell whether a summary needs them together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.terms import Matrix, as_names
from newsreader.analysis.summary.words import Word

Pair = tuple[str, str]

PAIR_FEATURES = as_names("""first word, second word, both words, weaker word, often, in lede, second
    sentence, early, best, best of likely, first stops, second stops, both stop, neither stops, name,
    compound, person, number first, number second, verb first, verb second, repeated, bound, quoted, one
    name, article first, adposition first, adposition second, sentences""")
"""The names of the columns of `pair_features`, in order."""


@dataclass
class _Uses:
    count: int
    first: int
    best: float
    quoted: float


def read_pairs(lines: Sequence[Sequence[str]], candidates: Candidates, strength: Matrix) -> dict[Pair, _Uses]:
    """The pairs of neighbouring lemmas, in order of first use."""
    pairs: dict[Pair, _Uses] = {}
    for i, line in enumerate(lines):
        for pair in pairwise(line):
            uses = pairs.setdefault(pair, _Uses(0, i, -9.0, 1.0))
            uses.count += 1
            uses.best = max(uses.best, float(strength[i]))
            uses.quoted = min(uses.quoted, candidates.traits[i].quoted)
    return pairs


def pair_features(
    pairs: Mapping[Pair, _Uses], words: Mapping[str, Word], chances: Mapping[str, float], sentences: int
) -> Matrix:
    """One row a pair, columns as in `PAIR_FEATURES`.

    Args:
        pairs: From `read_pairs`.
        chances: The probability of each word.
        sentences: How many there are.
    """
    odds = {lemma: math.log((chance + 1e-9) / (1 - chance + 1e-9)) for lemma, chance in chances.items()}
    kinds = {lemma: (word.part, word.kind, word.stop, word.count) for lemma, word in words.items()}
    rows = []
    for (left, right), uses in pairs.items():
        (part, kind, stop, count), (next_part, next_kind, next_stop, next_count) = kinds[left], kinds[right]
        first, second = odds[left], odds[right]
        rows.append(
            [
                first,
                second,
                first * second / 4,
                min(first, second),
                math.log(uses.count),
                uses.first == 0,
                uses.first == 1,
                1 / math.sqrt(1 + uses.first),
                uses.best,
                uses.best * (first + second) / 4,
                stop,
                next_stop,
                stop and next_stop,
                not (stop or next_stop),
                part == next_part == "PROPN",
                part == next_part == "NOUN",
                kind == next_kind == "PERSON",
                part == "NUM",
                next_part == "NUM",
                part == "VERB",
                next_part == "VERB",
                uses.count > 1 and not (stop or next_stop),
                uses.count / min(count, next_count),
                uses.quoted,
                kind != "" and kind == next_kind,
                part == "DET",
                part == "ADP",
                next_part == "ADP",
                math.log(sentences),
            ]
        )
    return np.array(rows, dtype=np.float64).reshape(len(rows), len(PAIR_FEATURES))
