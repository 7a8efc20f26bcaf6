"""What sentences are about, as words that can be counted and compared."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt
from spacy.tokens import Span

Matrix = npt.NDArray[np.float64]


def as_names(text: str) -> tuple[str, ...]:
    """The names of a list that is written as one text, with commas."""
    return tuple(" ".join(name.split()) for name in text.split(","))


def content_terms(sentence: Span) -> list[str]:
    """The lemmas of a sentence's content words, in lower case. Numbers are words: news turns on them."""
    return [
        token.lemma_.lower()
        for token in sentence
        if not (token.is_stop or token.is_punct or token.is_space) and any(map(str.isalnum, token.text))
    ]


def tfidf(sentences: Sequence[Sequence[str]]) -> Matrix:
    """Unit-length tf-idf vectors of sentences over their own vocabulary, one row a sentence.

    A sentence without terms is a row of zeros. Columns stand in the order of first occurrence.
    """
    columns = {term: i for i, term in enumerate(dict.fromkeys(chain.from_iterable(sentences)))}
    counts = np.zeros((len(sentences), len(columns)))
    for row, terms in enumerate(sentences):
        for term in terms:
            counts[row, columns[term]] += 1
    documents = (counts > 0).sum(axis=0)
    weighted: Matrix = np.log1p(counts) * np.log((1 + len(sentences)) / (0.5 + documents))
    norms = np.linalg.norm(weighted, axis=1, keepdims=True)
    unit: Matrix = weighted / np.where(norms > 0, norms, 1)
    return unit
