"""What speaks for choosing a sentence, beside the words it shares with the summary an editor would write.

A linear model over features of the whole sentence. Its weights were learned by benchmarks/train_summary.py
from what editors wrote (the highlights of articles) and from what annotators chose (three sentences each).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from spacy.tokens import Span

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.importance import Importance
from newsreader.analysis.summary.terms import Matrix, as_names

SENTENCE_FEATURES = as_names("""position, further down, first, near the end, strength, taken up, central,
    lede, likely words, likely word, nearest, kinship, length, length squared, quoted, connective, pronoun,
    perfect, modal, names, person, date, figures""")
"""The names of the columns of `sentence_features`, in order."""

PARTS = ("position", "taken up", "central", "lede", "quoted", "connective")
"""The features that the strength of a sentence is made of too, as it weighs them."""

LONGEST = 60
"""Words from which on a sentence is just long."""

PERFECT = ("has", "have", "had")
MODALS = ("will", "would", "could", "may", "might")


def sentence_features(
    candidates: Candidates, importance: Importance, parts: Sequence[Mapping[str, float]], strength: Matrix
) -> Matrix:
    """One row a sentence, columns as in `SENTENCE_FEATURES`.

    Args:
        importance: How probable each word is in a summary.
        parts: From `contributions`.
        strength: What each sentence says of the whole, in standard deviations.
    """
    likely = np.array(
        [sum(importance.words[lemma] for lemma in dict.fromkeys(line)) for line in importance.lines]
    )
    lengths = np.array([max(1, len(line)) for line in importance.lines])
    columns: dict[str, Matrix | Sequence[float]] = {
        **{name: [part[name] for part in parts] for name in PARTS},
        "strength": strength,
        "likely words": _standardised(likely),
        "likely word": _standardised(likely / lengths),
        "nearest": _nearest(candidates.cosine),
        "kinship": candidates.cosine.sum(axis=1) / max(1, len(candidates)),
    }
    features = (
        {name: float(column[i]) for name, column in columns.items()} | _own(candidates, i, sentence)
        for i, sentence in enumerate(candidates.sentences)
    )
    rows = [[own[name] for name in SENTENCE_FEATURES] for own in features]
    return np.array(rows, dtype=np.float64).reshape(len(rows), len(SENTENCE_FEATURES))


def _own(candidates: Candidates, i: int, sentence: Span) -> dict[str, float]:
    """The features of a sentence that need no other sentence."""
    length = min(candidates.traits[i].words, LONGEST) / 20
    clause = [(child.dep_, child.pos_, child.lower_) for child in sentence.root.children]
    return {
        "further down": math.log1p(i),
        "first": i == 0,
        "near the end": i >= len(candidates) - 3,
        "length": length,
        "length squared": length**2,
        "pronoun": any(dep in ("nsubj", "nsubjpass") and pos == "PRON" for dep, pos, _ in clause),
        "perfect": any(dep in ("aux", "auxpass") and word in PERFECT for dep, _, word in clause),
        "modal": any(dep in ("aux", "auxpass") and word in MODALS for dep, _, word in clause),
        "names": min(5, len(candidates.names[i])),
        "person": candidates.person[i],
        "date": any(token.ent_type_ == "DATE" for token in sentence),
        "figures": min(3, candidates.figures[i]),
    }


def _nearest(cosine: Matrix) -> Matrix:
    """The similarity of each sentence to the one most like it."""
    others = cosine - np.diag(np.diag(cosine))
    nearest: Matrix = others.max(axis=1, initial=0.0)
    return nearest


def _standardised(values: Matrix) -> Matrix:
    unit: Matrix = (values - values.mean()) / (values.std() + 1e-9) if len(values) else values
    return unit
