"""Learning which figures come first."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from benchmarks.train_salience import PRIOR, Example, fit, main, read_example

from newsreader.analysis.figures.salience import weights

DATA = os.environ.get("NEWSREADER_FIGURE_DATA")


def test_the_shipped_weights_are_those_of_the_features() -> None:
    assert list(weights()) == list(PRIOR)


def test_what_is_chosen_gains_weight_and_what_is_not_loses_it() -> None:
    features = np.zeros((2, len(PRIOR)))
    names = list(PRIOR)
    features[0, names.index("trend")] = features[1, names.index("listed")] = 1.0
    learned = dict(zip(names, fit([Example(features, np.array([1.0, 0.0]))], ridge=0.1), strict=True))
    assert learned["trend"] > PRIOR["trend"] + 0.1
    assert learned["listed"] < PRIOR["listed"] - 0.1
    assert learned["money"] == pytest.approx(PRIOR["money"])


def test_a_stiff_ridge_keeps_what_was_set_by_hand() -> None:
    features = np.eye(2, len(PRIOR))
    learned = fit([Example(features, np.array([0.0, 1.0]))], ridge=1e9)
    assert learned == pytest.approx(np.array(list(PRIOR.values())), abs=1e-6)


def test_a_fact_told_twice_is_wanted_once() -> None:
    text = "The storm killed 48 people. It cost $3 million. The 48 people lived in Orra."
    places = [
        (text.index("$3 million"), text.index("$3 million") + 10),
        (text.index("48"), text.index("48") + 2),
    ]
    example = read_example(text, None, [places])
    assert example is not None
    assert example.wanted == pytest.approx(np.array([8, 25, 8]) / 41)


def test_an_article_without_a_chosen_figure_teaches_nothing() -> None:
    assert read_example("The storm killed 48 people.", None, [[]]) is None


@pytest.mark.skipif(DATA is None, reason="the training articles are not here (NEWSREADER_FIGURE_DATA)")
def test_the_weights_are_those_that_the_script_makes(tmp_path: Path) -> None:
    """Takes some three minutes. A few figures that are read otherwise move a weight by some hundredths."""
    assert DATA is not None
    main([DATA, "-o", str(tmp_path / "salience.json")])
    assert json.loads((tmp_path / "salience.json").read_bytes()) == pytest.approx(weights(), abs=0.05)
