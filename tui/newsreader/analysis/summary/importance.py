"""How probable it is that an editor's summary uses a word, or two words side by side.

Logistic models over the features of `words`, `meanings` and `pairs`; the weights were learned by
benchmarks/train_summary.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec
import numpy as np

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.meanings import read_meanings
from newsreader.analysis.summary.pairs import PAIR_FEATURES, Pair, pair_features, read_pairs
from newsreader.analysis.summary.terms import Matrix
from newsreader.analysis.summary.words import WORD_FEATURES, read_words, word_features

HEADLINE = 1.0
"""What standing in the headline adds to the log-odds of a content word. Set by hand: the articles that the
weights were learned from have no headlines."""


class Logistic(msgspec.Struct, frozen=True):
    """A logistic model: bias and one weight a feature, by name."""

    bias: float
    weights: dict[str, float]

    def probabilities(self, features: Matrix, names: Sequence[str], more: Matrix | float = 0.0) -> Matrix:
        """The probability of each row.

        Args:
            more: What else is added to the log-odds of each row.
        """
        scores: Matrix = features @ np.array([self.weights[name] for name in names]) + self.bias + more
        chances: Matrix = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
        return chances


class Meaning(msgspec.Struct, frozen=True):
    """A direction in the space of word vectors: which way lie the words that summaries use.

    Attributes:
        mean: What the average word has of it.
    """

    mean: float
    weights: list[float]

    def log_odds(self, vectors: Matrix) -> Matrix:
        """What the meaning of each row adds to its log-odds; nothing for a row of zeros."""
        found: Matrix = (vectors @ np.array(self.weights) - self.mean) * vectors.any(axis=1)
        return found


class Linear(msgspec.Struct, frozen=True):
    """A linear model: one weight a feature, by name."""

    weights: dict[str, float]

    def values(self, features: Matrix, names: Sequence[str]) -> Matrix:
        """The value of each row."""
        found: Matrix = features @ np.array([self.weights[name] for name in names])
        return found


class Made(msgspec.Struct, frozen=True):
    """What weights were made from.

    Attributes:
        parser: The pipeline that read the articles.
        data: SHA-256 of each file of articles, by its name.
        ridges: On the features of words and pairs, on the vectors, on the features of sentences for
            ROUGE and for the choices of annotators.
    """

    parser: str = ""
    articles: int = 0
    data: dict[str, str] = {}
    ridges: list[float] = []


class Models(msgspec.Struct, frozen=True):
    """The shipped weights."""

    made: Made
    word: Logistic
    meaning: Meaning
    pair: Logistic
    sentence: Linear


@cache
def load_models() -> Models:
    """The weights that come with the package."""
    return msgspec.json.decode(files(__package__).joinpath("weights.json").read_bytes(), type=Models)


@dataclass(frozen=True)
class Importance:
    """The probable words of a summary.

    Attributes:
        lines: Each sentence as a list of lemmas.
        words: The probability of each lemma.
        pairs: The probability of each two neighbouring lemmas.
        stops: The lemmas that are stop words.
    """

    lines: list[list[str]]
    words: dict[str, float]
    pairs: dict[Pair, float]
    stops: frozenset[str]


def estimate(candidates: Candidates, strength: Matrix, models: Models) -> Importance:
    """The probabilities of an article's words and pairs.

    Args:
        strength: What each sentence says of the whole, in standard deviations.
    """
    words, lines = read_words(candidates)
    features = word_features(words, lines, candidates, strength)
    meaning = models.meaning.log_odds(read_meanings(candidates.vocab, list(words)))
    single = models.word.probabilities(features, WORD_FEATURES, meaning)
    single = _raised(single, np.array([lemma in candidates.headline for lemma in words], dtype=np.float64))
    chances = dict(zip(words, single.tolist(), strict=True))
    pairs = read_pairs(lines, candidates, strength)
    rows = pair_features(pairs, words, chances, len(lines))
    together = models.pair.probabilities(rows, PAIR_FEATURES).tolist()
    stops = frozenset(lemma for lemma, word in words.items() if word.stop)
    return Importance(lines, chances, dict(zip(pairs, together, strict=True)), stops)


def _raised(chances: Matrix, headline: Matrix) -> Matrix:
    """The probabilities with those of headline words raised."""
    odds: Matrix = chances * np.exp(HEADLINE * headline)
    raised: Matrix = odds / (1 - chances + odds)
    return raised
