"""LexRank on similarities, held against sumy's own."""

from __future__ import annotations

import numpy as np
import pytest
from sumy.summarizers.lex_rank import LexRankSummarizer

from newsreader.analysis.summary.scores import lexrank


@pytest.mark.parametrize("seed", range(20))
def test_the_weights_are_those_of_sumy(seed: int) -> None:
    random = np.random.default_rng(seed)
    count = int(random.integers(1, 40))
    alike = np.triu(random.random((count, count)) * (random.random((count, count)) < 0.3), 1)
    cosine = alike + alike.T + np.eye(count)
    linked = (cosine > LexRankSummarizer.threshold).astype(float)
    steps = linked / linked.sum(axis=1, keepdims=True)
    expected = LexRankSummarizer.power_method(steps, LexRankSummarizer.epsilon)
    assert lexrank(cosine) == pytest.approx(expected, abs=1e-8)


def test_a_sentence_like_many_weighs_more() -> None:
    cosine = np.eye(4)
    cosine[0, :] = cosine[:, 0] = 0.5
    weights = lexrank(cosine)
    assert weights[0] > weights[1:].max()


def test_sentences_without_words_have_no_weight() -> None:
    assert not lexrank(np.zeros((3, 3))).any()


def test_no_sentences_no_weights() -> None:
    assert lexrank(np.zeros((0, 0))).shape == (0,)
