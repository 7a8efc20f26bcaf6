"""The chain's inference against going through every sequence of labels."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.analysis.quotes.chain import EDGES, LABELS, decode


def weigh(scores: np.ndarray, transitions: np.ndarray, labels: tuple[int, ...]) -> float:
    total = float(sum(scores[i, label] for i, label in enumerate(labels)))
    for i in range(1, len(labels)):
        step = labels[i - 1], labels[i]
        total += float(
            transitions[step] + sum(scores[i, LABELS + k] * EDGES[k][step] for k in range(len(EDGES)))
        )
    return total


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_marginals_and_best_labels_are_those_of_all_sequences(seed: int, lengths: list[int]) -> None:
    random = np.random.default_rng(seed)
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    scores = random.normal(size=(bounds[-1], LABELS + len(EDGES))).astype(np.float32)
    transitions = random.normal(size=(LABELS, LABELS)).astype(np.float32)
    found = decode(scores, transitions, bounds)
    for start, end in pairwise(bounds):
        part = scores[start:end]
        every = list(product(range(LABELS), repeat=int(end - start)))
        weights = np.array([weigh(part, transitions, labels) for labels in every])
        chances = np.exp(weights - weights.max())
        chances /= chances.sum()
        expected = np.zeros((end - start, LABELS))
        for labels, chance in zip(every, chances, strict=True):
            expected[np.arange(end - start), labels] += chance
        np.testing.assert_allclose(found.marginals[start:end], expected, atol=1e-4)
        best = weigh(part, transitions, tuple(found.best[start:end]))
        assert abs(best - weights.max()) < 1e-4


def test_no_sequences() -> None:
    empty = np.zeros((0, LABELS + len(EDGES)), np.float32)
    found = decode(empty, np.zeros((LABELS, LABELS), np.float32), np.zeros(1, np.int64))
    assert found.marginals.shape == (0, LABELS)
    assert found.best.shape == (0,)
