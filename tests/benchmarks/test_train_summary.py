"""The training of the summary's weights, on made-up articles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from benchmarks.summary_sets import Choice, Sums, read_choices, solve, stems
from benchmarks.train_summary import fit, publisher_weights, read_example, train
from tests.conftest import Read

from newsreader.analysis.summary.judgement import SENTENCE_FEATURES

TEXT = (
    "A jury in Holm convicted the banker Ann Dahl of fraud on Friday. "
    "Dahl had taken money from pensioners for years. "
    "She will be sentenced in May. Her lawyer announced an appeal. "
    "Pensioners in court applauded the verdict. Outside it was raining on the tulips."
)


def record(name: str) -> dict[str, Any]:
    return {"id": name, "source": "Here", "summary": ["A jury convicted Ann Dahl of fraud."]}


def test_stems_are_what_rouge_compares() -> None:
    assert stems("Convicted: the BANKERS' 2 banks!") == ["convict", "the", "banker", "2", "bank"]


def test_a_regression_finds_the_column_that_tells() -> None:
    features = np.array([[i % 2, i % 3] for i in range(60)], dtype=np.float64)
    slopes, bias = fit(features, features[:, 0], np.ones(60), np.ones(2))
    assert slopes[0] > 10 * abs(slopes[1])
    assert bias < 0


def test_the_same_articles_make_the_same_weights(read: Read) -> None:
    page = read(TEXT)
    examples = [read_example(page, record(str(i))) for i in range(5)]
    used = {lemma for lemma, used in zip(examples[0].words, examples[0].used, strict=True) if used}
    assert used == {"a", "jury", "convict", "ann", "dahl", "of", "fraud"}
    choices = {"3": Choice([page.sentence_spans[0], page.sentence_spans[3]], [])}
    models = train(examples, choices)
    assert tuple(models.sentence.weights) == SENTENCE_FEATURES
    assert models == train(examples, choices)
    assert models.sentence != train(examples, {}).sentence


def test_publishers_with_few_articles_count_more(read: Read) -> None:
    example = read_example(read(TEXT), record("1"))
    other = read_example(read(TEXT), {**record("2"), "source": "There"})
    assert publisher_weights([example] * 3 + [other]) == pytest.approx([1, 1, 1, 3])


def test_slopes_are_found_from_each_article_by_itself() -> None:
    rows = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [2.0, 1.0]])
    weights = np.full(4, 0.25)
    sums = [Sums.of(rows, weights, rows @ [3.0, -2.0] + level) for level in (0.0, 50.0)]
    assert solve(sums, 1e-6).tolist() == pytest.approx([3, -2], abs=1e-3)


def test_choices_are_places_in_the_text(tmp_path: Path) -> None:
    file = tmp_path / "choices.jsonl"
    file.write_text('{"id": "a", "picks": [[0, 40]], "also": [[90, 100]]}\n', encoding="utf-8")
    choice = read_choices(file)["a"]
    assert [choice.of(span) for span in ((2, 40), (35, 60), (85, 100), (100, 120))] == [1.0, 0.0, 0.4, 0.0]
