"""Learn what makes a set of three sentences the better summary: the weights of single sentences.

Two regressions on the sets that the product would compare, each article by itself: on ROUGE against the
editor's highlights, and on how many of the sentences an annotator chose. In both, sets weigh more the
better their expected overlap is; the weights found are added up.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from nltk.stem.porter import PorterStemmer  # type: ignore[import-untyped]

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.importance import Importance, Linear
from newsreader.analysis.summary.judgement import SENTENCE_FEATURES, sentence_features
from newsreader.analysis.summary.order import core_sets
from newsreader.analysis.summary.overlap import JUDGEMENT, Overlap, read_overlap
from newsreader.analysis.summary.scores import contributions, strengths
from newsreader.analysis.summary.terms import Matrix

ROUGE_RIDGE = 10.0
CHOICE_RIDGE = 50.0
CHOICE = 14.0
"""What one sentence of the annotator's is worth, in points of ROUGE."""

DOUBLE = 3.0
"""Weight of ROUGE-2 against ROUGE-1."""

HESITATED = 0.4
"""What a sentence counts that the annotator nearly chose."""

BREADTH = 4.0
"""How much worse a set's expected overlap may be for it to weigh a third."""

STEM = cache(PorterStemmer().stem)
Spans = Sequence[Sequence[int]]


@dataclass(frozen=True)
class Choice:
    """What an annotator chose: spans of sentences in the article's text."""

    picks: Spans
    also: Spans

    def of(self, span: Sequence[int]) -> float:
        """How much a sentence was chosen, 0 to 1."""
        return 1.0 if _covers(self.picks, span) else HESITATED if _covers(self.also, span) else 0.0


def read_choices(path: Path) -> dict[str, Choice]:
    """The annotators' choices by the article's id, of a file of {"id", "picks": [[s, e], …], "also": […]}."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    return {record["id"]: Choice(record["picks"], record["also"]) for record in records}


def _covers(chosen: Spans, span: Sequence[int]) -> bool:
    shortest = min(span[1] - span[0], *(end - start for start, end in chosen)) if chosen else 0
    return any(min(span[1], end) - max(span[0], start) > shortest / 2 for start, end in chosen)


def stems(text: str) -> list[str]:
    """The tokens that ROUGE compares: lower case, letters and digits, Porter's stem of the longer ones."""
    return [
        STEM(word) if len(word) > 3 else word for word in re.sub(r"[^a-z0-9]+", " ", text.lower()).split()
    ]


@dataclass(frozen=True)
class Sums:
    """The sums of a weighted least-squares fit; those of several articles are added."""

    square: Matrix
    target: Matrix

    @staticmethod
    def of(rows: Matrix, weights: Matrix, targets: Matrix) -> Sums:
        """The sums of one article's sets, measured from their weighted average."""
        rows, targets = rows - weights @ rows, targets - weights @ targets
        return Sums(rows.T @ (weights[:, None] * rows), rows.T @ (weights * targets))


def solve(sums: Iterable[Sums], ridge: float) -> Matrix:
    """The slopes, with a ridge on all but the first column."""
    every = list(sums)
    square = sum(one.square for one in every)
    penalty = np.full(len(every[0].target), ridge * len(every) / 100)
    penalty[0] *= 1e-4
    slopes: Matrix = np.linalg.solve(
        square + np.diag(penalty), sum((one.target for one in every), np.zeros(len(penalty)))
    )
    return slopes


@dataclass(frozen=True)
class Article:
    """One article's sentences, as the regression sees them."""

    candidates: Candidates
    features: Matrix
    overlap: Overlap

    @staticmethod
    def of(candidates: Candidates, importance: Importance) -> Article:
        parts = contributions(candidates)
        strength = strengths(parts)
        features = sentence_features(candidates, importance, parts, strength)
        return Article(
            candidates, features, read_overlap(importance, strength, candidates.cosine, candidates.needs)
        )


def learn(
    articles: Mapping[str, Article], highlights: Mapping[str, Sequence[str]], choices: Mapping[str, Choice]
) -> Linear:
    """The weights of the sentence features.

    Args:
        articles: By id, with importances that were estimated without the article itself.
        highlights: What the editor wrote of each article.
        choices: What an annotator chose, of some articles.
    """
    every = np.concatenate([article.features for article in articles.values()])
    mean, scale = every.mean(axis=0), every.std(axis=0) + 1e-9
    rouge: list[Sums] = []
    chosen: list[Sums] = []
    for name, article in articles.items():
        overlap = article.overlap
        sets = core_sets(article.candidates, overlap)
        if not sets:
            continue
        members = np.array(sets)
        expected = overlap.values(sets) - JUDGEMENT * overlap.judgement[members].mean(axis=1)
        weights = np.exp((expected - expected.max()) / BREADTH)
        weights /= weights.sum()
        judged = ((article.features - mean) / scale)[members].sum(axis=1)
        rows = np.hstack([expected[:, None] / 5, judged])
        rouge.append(Sums.of(rows, weights, _rouge(article.candidates, members, highlights[name])))
        if name in choices:
            hits = np.array(
                [choices[name].of((s.start_char, s.end_char)) for s in article.candidates.sentences]
            )
            chosen.append(Sums.of(rows, weights, hits[members].sum(axis=1)))
    slopes = solve(rouge, ROUGE_RIDGE) + CHOICE * (solve(chosen, CHOICE_RIDGE) if chosen else 0)
    weights = slopes[1:] / scale * 5 / slopes[0]
    return Linear({name: round(float(w), 4) for name, w in zip(SENTENCE_FEATURES, weights, strict=True)})


def _rouge(candidates: Candidates, members: Matrix, highlights: Sequence[str]) -> Matrix:
    """ROUGE-1 F of each set and that of pairs, `DOUBLE` times, in points."""
    wanted = stems(" ".join(highlights))
    lines = [stems(sentence.text) for sentence in candidates.sentences]
    pairs = [list(pairwise(line)) for line in lines]
    return _f_measure(lines, wanted, members) + DOUBLE * _f_measure(pairs, list(pairwise(wanted)), members)


def _f_measure(lines: Sequence[Sequence[object]], wanted: Sequence[object], members: Matrix) -> Matrix:
    counts = Counter(wanted)
    rows = np.array([[found[item] for item in counts] for found in map(Counter, lines)], dtype=np.float64)
    lengths = np.array([len(line) for line in lines])
    shared = np.minimum(rows[members].sum(axis=1), np.array(list(counts.values()))).sum(axis=1)
    found: Matrix = 200 * shared / (lengths[members].sum(axis=1) + len(wanted))
    return found
