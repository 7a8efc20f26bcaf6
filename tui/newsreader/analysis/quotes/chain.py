"""Inference in linear-chain conditional random fields, many sequences at once.

The model of Lafferty, McCallum and Pereira, "Conditional Random Fields" (ICML 2001), with transitions
that depend on the place: into and out of content and source. Forward, backward and Viterbi passes run
over a batch of sequences together, padded to the longest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

OUTSIDE, CONTENT, SOURCE, CUE = range(4)
LABELS = 4
EDGES: Floats = np.zeros((4, LABELS, LABELS), np.float32)
"""Transitions that have a score of their own at every place: into content, out of it, into the source,
out of it."""
EDGES[0, [OUTSIDE, SOURCE, CUE], CONTENT] = 1
EDGES[1, CONTENT, [OUTSIDE, SOURCE, CUE]] = 1
EDGES[2, [OUTSIDE, CONTENT, CUE], SOURCE] = 1
EDGES[3, SOURCE, [OUTSIDE, CONTENT, CUE]] = 1

BATCH = 64
"""Sequences padded together: sorted by length, so that little is wasted."""


class Decoded(NamedTuple):
    """Per place the probability of every label, and the label in the best sequence."""

    marginals: Floats
    best: NDArray[np.int8]


def decode(scores: Floats, transitions: Floats, bounds: NDArray[np.int64]) -> Decoded:
    """Decode many sequences.

    Args:
        scores: Places by labels and edges, sequence after sequence.
        transitions: Scores of a label (row) being followed by another (column).
        bounds: Where each sequence begins, and the number of places last.
    """
    marginals = np.zeros((len(scores), LABELS), np.float32)
    best = np.zeros(len(scores), np.int8)
    for places, real in batches(bounds):
        labels, steps = potentials(scores[places], transitions)
        marginals[places[real]] = forward_backward(labels, steps, real)[0][real]
        best[places[real]] = _viterbi(labels, steps, real)[real]
    return Decoded(marginals, best)


def batches(bounds: NDArray[np.int64]) -> Iterator[tuple[NDArray[np.int64], NDArray[np.bool_]]]:
    """Places of sequences of like length, padded with place 0, and which of them are real."""
    lengths = np.diff(bounds)
    order = np.argsort(lengths, kind="stable")
    for start in range(0, len(order), BATCH):
        batch = order[start : start + BATCH]
        steps = np.arange(int(lengths[batch].max(initial=0)))
        real = steps[None, :] < lengths[batch][:, None]
        if len(steps):
            yield np.where(real, bounds[batch][:, None] + steps, 0), real


def potentials(scores: Floats, transitions: Floats) -> tuple[Floats, Floats]:
    """Scores of the labels, and of the step into each place from every label to every other."""
    return scores[..., :LABELS], transitions + np.tensordot(scores[..., LABELS:], EDGES, axes=(-1, 0))


def forward_backward(labels: Floats, steps: Floats, real: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Marginals of the labels, and of the pairs of labels at each step (zero at the first place)."""
    local = np.exp(labels - labels.max(axis=2, keepdims=True))
    move = np.exp(steps - steps.max(axis=(2, 3), keepdims=True))
    forward, backward = np.empty_like(local), np.ones_like(local)
    forward[:, 0] = local[:, 0] / local[:, 0].sum(axis=1, keepdims=True)
    for i in range(1, local.shape[1]):
        message = (forward[:, i - 1, :, None] * move[:, i]).sum(axis=1) * local[:, i]
        forward[:, i] = message / message.sum(axis=1, keepdims=True)
    for i in range(local.shape[1] - 2, -1, -1):
        message = (move[:, i + 1] * (backward[:, i + 1] * local[:, i + 1])[:, None, :]).sum(axis=2)
        message /= message.sum(axis=1, keepdims=True)
        backward[:, i] = np.where(real[:, i + 1, None], message, 1.0)
    both = forward * backward
    pairs = np.zeros_like(move)
    pairs[:, 1:] = forward[:, :-1, :, None] * move[:, 1:] * (local[:, 1:] * backward[:, 1:])[:, :, None, :]
    pairs[:, 1:] /= pairs[:, 1:].sum(axis=(2, 3), keepdims=True)
    pairs *= real[:, :, None, None]
    return both / both.sum(axis=2, keepdims=True), pairs


def _viterbi(labels: Floats, steps: Floats, real: NDArray[np.bool_]) -> NDArray[np.int8]:
    count, length, size = labels.shape
    came = np.zeros((count, length, size), np.int8)
    score = labels[:, 0]
    for i in range(1, length):
        ways = score[:, :, None] + steps[:, i]
        from_ = ways.argmax(axis=1)
        ahead = np.take_along_axis(ways, from_[:, None], axis=1)[:, 0] + labels[:, i]
        came[:, i] = np.where(real[:, i, None], from_, np.arange(size))
        score = np.where(real[:, i, None], ahead, score)
    label = score.argmax(axis=1)
    best = np.zeros((count, length), np.int8)
    for i in range(length - 1, -1, -1):
        best[:, i] = label
        label = came[np.arange(count), i, label]
    return best
