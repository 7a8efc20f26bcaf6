"""How much of an editor's summary a set of sentences is expected to hold: expected ROUGE.

The expected number of words (and of pairs of words) that sentences share with the unknown summary is
the sum of their probabilities, each counted once; divided by the lengths of both it is the F-measure
that ROUGE-1 (and ROUGE-2; Lin 2004) would give.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import numpy as np

from newsreader.analysis.summary.importance import Importance
from newsreader.analysis.summary.reference import Need
from newsreader.analysis.summary.terms import Matrix

Item = TypeVar("Item", bound=Hashable)

WORDS_A_SENTENCE = 14
"""Length of an editor's summary of n sentences, in words times n."""

PAIRS = 3.0
"""Weight of the overlap in pairs of words, against that in single words."""

REPETITION = 4.0
"""Weight of the largest similarity between two sentences of the set."""

NEIGHBOURS = 1.0
"""Weight of two sentences of the set that follow each other in the article, and read on without a gap."""

JUDGEMENT = 3.0
"""Weight of the average judgement of the set's sentences."""

OPEN = 12.0
"""Weight of the average number of questions that the set's sentences leave open."""


@dataclass(frozen=True)
class Overlap:
    """An article's sentences as rows of probabilities.

    Attributes:
        words, pairs: Row i holds the probability of each word (pair) that sentence i holds, else 0.
        lengths: In words.
        judgement: What speaks for each sentence as a whole.
        cosine: Similarity of every two sentences, 0 to 1.
        needs: What sentences need of others.
    """

    words: Matrix
    pairs: Matrix
    lengths: Matrix
    judgement: Matrix
    cosine: Matrix
    needs: Sequence[Need]

    def values(self, sets: Sequence[tuple[int, ...]]) -> Matrix:
        """The value of each set of sentences; all sets have the same size, at least one."""
        members = np.array(sets)
        size = members.shape[1]
        lengths = self.lengths[members].sum(axis=1)
        words, pairs = self.words[members[:, 0]], self.pairs[members[:, 0]]
        neighbours = (np.diff(np.sort(members, axis=1), axis=1) == 1).sum(axis=1)
        repeated = np.zeros(len(members))
        for k in range(1, size):
            words = np.maximum(words, self.words[members[:, k]])
            pairs = np.maximum(pairs, self.pairs[members[:, k]])
            alike = self.cosine[members[:, k, np.newaxis], members[:, :k]]
            repeated = np.maximum(repeated, alike.max(axis=1))
        shared = words.sum(axis=1) + PAIRS * pairs.sum(axis=1)
        expected = 200 * shared / (lengths + WORDS_A_SENTENCE * size)
        form = NEIGHBOURS * neighbours - REPETITION * repeated - OPEN * self._left_open(members) / size
        result: Matrix = expected + form + JUDGEMENT * self.judgement[members].mean(axis=1)
        return result.round(9)

    def _left_open(self, members: Matrix) -> Matrix:
        """How many questions each set leaves open."""
        count = np.zeros(len(members))
        for need in self.needs:
            answers = np.zeros(len(self.lengths), dtype=bool)
            answers[list(need.answers)] = True
            count += (members == need.sentence).any(axis=1) & ~answers[members].any(axis=1)
        return count


def read_overlap(importance: Importance, judgement: Matrix, cosine: Matrix, needs: Sequence[Need]) -> Overlap:
    """The sentences of an article, ready to be valued in sets."""
    lines = importance.lines
    return Overlap(
        words=_rows(lines, importance.words),
        pairs=_rows([list(pairwise(line)) for line in lines], importance.pairs),
        lengths=np.array([max(1, len(line)) for line in lines], dtype=np.float64),
        judgement=judgement,
        cosine=cosine,
        needs=needs,
    )


def _rows(lines: Sequence[Iterable[Item]], chances: Mapping[Item, float]) -> Matrix:
    columns = {item: column for column, item in enumerate(chances)}
    rows = np.zeros((len(lines), len(columns)))
    for row, line in enumerate(lines):
        for item in line:
            rows[row, columns[item]] = chances[item]
    return rows
