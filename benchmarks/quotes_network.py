"""Training of the quotation tagger: stochastic gradients in NumPy, the same bytes every time.

A conditional random field over a small network, trained by AdaGrad (Duchi, Hazan and Singer, JMLR 2011)
with dropout on features and hidden units.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from newsreader.analysis.quotes.chain import EDGES, LABELS, Floats, forward_backward, potentials
from newsreader.analysis.quotes.network import neighbour

Rows = NDArray[np.uint32]


@dataclass(frozen=True)
class Settings:
    """How the network is trained.

    Attributes:
        width: Size of the vectors.
        rate, decay: Step size at the start, and pull towards zero for each sequence.
        feature_dropout, unit_dropout: Shares left out at random.
        averaged: The last share of the steps whose weights are averaged (Polyak and Juditsky, 1992).
        batch: Sequences at a time.
    """

    width: int = 24
    bits: int = 17
    epochs: int = 10
    rate: float = 0.02
    decay: float = 2e-5
    feature_dropout: float = 0.65
    unit_dropout: float = 0.2
    averaged: float = 0.6
    batch: int = 96
    seed: int = 0


@dataclass(frozen=True)
class Batch:
    """Sequences of like length: rows and labels place by place, and where each begins."""

    rows: Rows
    labels: NDArray[np.int64]
    bounds: NDArray[np.int64]
    weight: Floats


class Trainer:
    """The network while it learns; `weights` has the names of `Weights` in the package."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._random = np.random.default_rng(settings.seed)
        width, outputs = settings.width, LABELS + len(EDGES)
        normal = self._random.standard_normal
        shapes = {
            "embedding": normal((1 << settings.bits, width)) * 0.05,
            "embedding_bias": np.zeros(width),
            "convolution": normal((3 * width, width)) / np.sqrt(3 * width) * 0.7,
            "convolution_bias": np.zeros(width),
            "output": normal((2 * width, outputs)) * 0.1,
            "output_bias": np.zeros(outputs),
            "transitions": np.zeros((LABELS, LABELS)),
        }
        self.weights: dict[str, Floats] = {name: value.astype(np.float32) for name, value in shapes.items()}
        self._squares = {name: np.full_like(value, 1e-8) for name, value in self.weights.items()}

    def train(self, rows: Rows, labels: NDArray[np.int8], bounds: NDArray[np.int64], weight: Floats) -> None:
        """Learn from sequences laid end to end; at the end `weights` are the average of the last steps'."""
        settings = self.settings
        total = settings.epochs * -(-(len(bounds) - 1) // settings.batch)
        first = total - int(total * settings.averaged)
        mean = {name: np.zeros_like(value) for name, value in self.weights.items()}
        step = 0
        for _ in range(settings.epochs):
            for batch in self._batches(rows, labels, bounds, weight):
                self._update(self._gradients(batch), settings.rate * (1.02 - step / total))
                step += 1
                for name in mean if step > first else ():
                    mean[name] += (self.weights[name] - mean[name]) / np.float32(step - first)
        self.weights = mean if step > first else self.weights

    def _batches(
        self, rows: Rows, labels: NDArray[np.int8], bounds: NDArray[np.int64], weight: Floats
    ) -> Iterator[Batch]:
        lengths = np.diff(bounds)
        order = np.argsort(lengths * (1 + 0.1 * self._random.random(len(lengths))), kind="stable")
        size = self.settings.batch
        groups = [order[i : i + size] for i in range(0, len(order), size)]
        for number in self._random.permutation(len(groups)):
            group = groups[number]
            places = np.concatenate([np.arange(bounds[i], bounds[i + 1]) for i in group])
            edges = np.concatenate([[0], np.cumsum(lengths[group])])
            yield Batch(rows[places], labels[places].astype(np.int64), edges, weight[group])

    def _mask(self, shape: tuple[int, ...], share: float) -> Floats:
        kept = self._random.random(shape, dtype=np.float32) > share
        return kept.astype(np.float32) / np.float32(1 - share)

    def _gradients(self, batch: Batch) -> dict[str, Floats]:
        weights, width, bounds = self.weights, self.settings.width, batch.bounds
        count, features = batch.rows.shape
        data = self._mask((batch.rows.size,), self.settings.feature_dropout)
        units = self._mask((count, width), self.settings.unit_dropout)
        pointers = np.arange(0, batch.rows.size + 1, features)
        table = scipy.sparse.csr_matrix(
            (data, batch.rows.ravel().astype(np.int32), pointers),
            shape=(1 << self.settings.bits, count)[::-1],
        )
        first = np.asarray(table @ weights["embedding"]) + weights["embedding_bias"]
        hidden = np.maximum(first, 0) * units
        around = np.concatenate([neighbour(hidden, bounds, -1), hidden, neighbour(hidden, bounds, 1)], axis=1)
        second = around @ weights["convolution"] + weights["convolution_bias"]
        both = np.concatenate([np.maximum(second, 0), hidden], axis=1)
        wrong, moves = self._errors(both @ weights["output"] + weights["output_bias"], batch)
        to_both = wrong @ weights["output"].T
        to_second = to_both[:, :width] * (second > 0)
        to_around = (to_second @ weights["convolution"].T).astype(np.float32)
        to_hidden = to_both[:, width:] + to_around[:, width : 2 * width]
        to_hidden += neighbour(to_around[:, :width], bounds, 1)
        to_hidden += neighbour(to_around[:, 2 * width :], bounds, -1)
        to_first = (to_hidden * units * (first > 0)).astype(np.float32)
        decay = self.settings.decay * (len(bounds) - 1) * weights["embedding"]
        return {
            "embedding": np.asarray(table.T @ to_first) + decay,
            "embedding_bias": to_first.sum(axis=0),
            "convolution": around.T @ to_second,
            "convolution_bias": to_second.sum(axis=0),
            "output": both.T @ wrong,
            "output_bias": wrong.sum(axis=0),
            "transitions": moves,
        }

    def _errors(self, scores: Floats, batch: Batch) -> tuple[Floats, Floats]:
        """Expected minus observed: for labels and edges at each place, and for the transitions."""
        lengths = np.diff(batch.bounds)
        steps = np.arange(lengths.max())
        real = steps < lengths[:, None]
        padded = np.zeros((*real.shape, scores.shape[1]), np.float32)
        padded[real] = scores
        given = np.zeros(real.shape, np.int64)
        given[real] = batch.labels
        expected, pairs = forward_backward(*potentials(padded, self.weights["transitions"]), real)
        sequence, place = np.nonzero(real[:, 1:])
        np.subtract.at(pairs, (sequence, place + 1, given[sequence, place], given[sequence, place + 1]), 1)
        pairs *= batch.weight[:, None, None, None]
        at_labels = expected[real] - np.eye(LABELS, dtype=np.float32)[batch.labels]
        at_labels *= np.repeat(batch.weight, lengths)[:, None]
        at_edges = np.tensordot(pairs, EDGES, axes=([2, 3], [1, 2]))[real]
        return np.concatenate([at_labels, at_edges], axis=1).astype(np.float32), pairs.sum(axis=(0, 1))

    def _update(self, gradients: dict[str, Floats], rate: float) -> None:
        for name, gradient in gradients.items():
            squares = self._squares[name]
            squares += gradient * gradient
            self.weights[name] -= rate * gradient / (np.sqrt(squares) + 1e-6)
