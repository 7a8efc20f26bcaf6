"""The features of whole sentences."""

from __future__ import annotations

import numpy as np
import pytest
from tests.conftest import Read

from newsreader.analysis.entities import find_entities
from newsreader.analysis.page import Page
from newsreader.analysis.summary.candidates import find_candidates
from newsreader.analysis.summary.importance import estimate, load_models
from newsreader.analysis.summary.judgement import LONGEST, SENTENCE_FEATURES, sentence_features
from newsreader.analysis.summary.scores import contributions, strengths


def features(page: Page) -> dict[str, list[float]]:
    """The columns by name."""
    candidates = find_candidates(page, find_entities(page))
    parts = contributions(candidates)
    strength = strengths(parts)
    rows = sentence_features(candidates, estimate(candidates, strength, load_models()), parts, strength)
    assert rows.shape == (len(candidates), len(SENTENCE_FEATURES))
    assert np.isfinite(rows).all()
    return dict(zip(SENTENCE_FEATURES, rows.T.tolist(), strict=True))


def test_the_form_of_a_sentence_is_read(read: Read) -> None:
    page = read(
        "The harbour board of Holm sold two cranes on Tuesday. They had rusted for years. "
        "Ann Dahl will build a theatre there. Ships have left the harbour."
    )
    found = features(page)
    assert found["first"] == [1, 0, 0, 0]
    assert found["pronoun"] == [0, 1, 0, 0]
    assert found["perfect"] == [0, 1, 0, 1]
    assert found["modal"] == [0, 0, 1, 0]
    assert found["person"] == [0, 0, 1, 0]
    assert found["date"] == [1, 1, 0, 0]
    assert found["figures"] == [1, 0, 0, 0]
    assert found["near the end"] == [0, 1, 1, 1]


def test_sentences_alike_are_near_each_other(read: Read) -> None:
    nearest = features(read("The ferry sank. The old ferry sank. Bakers went home happy."))["nearest"]
    assert nearest[0] == pytest.approx(nearest[1])
    assert nearest[0] > 0.5 > nearest[2]


def test_what_is_very_long_is_just_long(read: Read) -> None:
    words = "and the board met " * LONGEST
    length = features(read(f"The board met {words}in Holm. The board met again."))["length"]
    assert length == [LONGEST / 20, 0.2]


def test_a_single_sentence_has_features(read: Read) -> None:
    assert features(read("Rain fell."))["likely words"] == [0]
