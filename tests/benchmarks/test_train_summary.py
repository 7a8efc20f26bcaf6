"""The training of the summary's weights, on made-up articles."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from benchmarks.train_summary import fit, publisher_weights, read_example, stems, train

from newsreader.analysis.page import Page

TEXT = (
    "A jury in Holm convicted the banker Ann Dahl of fraud on Friday. "
    "Dahl had taken money from pensioners for years. "
    "She will be sentenced in May. Her lawyer announced an appeal. "
    "Pensioners in court applauded the verdict. Outside it was raining on the tulips."
)


def test_stems_are_what_rouge_compares() -> None:
    assert stems("Convicted: the BANKERS' 2 banks!") == ["convict", "the", "banker", "2", "bank"]


def test_a_regression_finds_the_column_that_tells() -> None:
    features = np.array([[i % 2, i % 3] for i in range(60)], dtype=np.float64)
    slopes, bias = fit(features, features[:, 0], np.ones(60), np.ones(2))
    assert slopes[0] > 10 * abs(slopes[1])
    assert bias < 0


def test_the_same_articles_make_the_same_weights(read: Callable[..., Page]) -> None:
    page = read(TEXT)
    examples = [read_example(page, ["A jury convicted Ann Dahl of fraud."], "Here")] * 5
    used = {lemma for lemma, used in zip(examples[0].words, examples[0].used, strict=True) if used}
    assert used == {"a", "jury", "convict", "ann", "dahl", "of", "fraud"}
    assert train(examples) == train(examples)


def test_publishers_with_few_articles_count_more(read: Callable[..., Page]) -> None:
    example = read_example(read(TEXT), ["Dahl convicted."], "Here")
    other = read_example(read(TEXT), ["Dahl convicted."], "There")
    assert publisher_weights([example] * 3 + [other]) == pytest.approx([1, 1, 1, 3])
