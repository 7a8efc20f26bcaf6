"""What words mean, as the pipeline's word vectors place them.

Deaths, votes and verdicts are summed up more often than cinnamon rolls, in whatever words they come.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from spacy.vocab import Vocab

from newsreader.analysis.summary.terms import Matrix

WIDTH = 300
"""Numbers in a vector of the pipeline that the weights were learned with."""


def read_meanings(vocab: Vocab, lemmas: Sequence[str]) -> Matrix:
    """The vectors of lemmas at unit length, one row each.

    A lemma without a vector is a row of zeros, as is every lemma where the pipeline has vectors of
    another width or none.
    """
    rows = np.zeros((len(lemmas), WIDTH))
    if vocab.vectors_length == WIDTH:
        for row, lemma in enumerate(lemmas):
            if vocab.has_vector(lemma):
                rows[row] = vocab.get_vector(lemma)
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = rows / np.where(norms > 0, norms, 1)
    return unit
