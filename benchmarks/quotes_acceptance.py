"""How much each kind of evidence tells about a drafted report being right: learned on held-out articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from benchmarks.quotes_data import Example
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from newsreader.analysis.quotes.assemble import Draft, cues_to_tag, draft
from newsreader.analysis.quotes.network import Weights, cue_chances, tag
from newsreader.analysis.quotes.relation import pair
from newsreader.analysis.quotes.report import Report

OVERLAP = 0.5
"""Jaccard index of the words from which a content counts as found."""


OTHER = 0.3
"""Weight of a draft from texts of other kinds: their annotation holds clauses only, and is derived."""


def acceptance_weights(
    held_out: Iterable[Example], other: Iterable[Example], weights: Weights
) -> NDArray[np.float32]:
    """Weights of the features of `acceptance.evidence`, the constant among them."""
    judged = [*_judged(held_out, weights, 1.0), *_judged(other, weights, OTHER)]
    vectors, verdicts, counts = (np.array(part) for part in zip(*judged, strict=True))
    model = LogisticRegression(C=0.3, max_iter=5000, fit_intercept=False)
    model.fit(vectors, verdicts, sample_weight=counts)
    return np.asarray(model.coef_[0], np.float32)


def _judged(
    examples: Iterable[Example], weights: Weights, count: float
) -> Iterator[tuple[NDArray[np.float64], bool, float]]:
    """The evidence of each draft, whether it is right, and how much it counts."""
    for example in examples:
        for found in _drafts(example, weights):
            verdict = is_right(example, found.report)
            if verdict is not None:
                yield found.evidence, verdict, count


def _drafts(example: Example, weights: Weights) -> Iterator[Draft]:
    tokens = example.tokens
    chance = cue_chances(tokens, weights)
    pairs = pair(tokens, list(cues_to_tag(chance)))
    yield from draft(tokens, pairs, tag(tokens, pairs, chance, weights), chance)


def is_right(example: Example, report: Report) -> bool | None:
    """Whether an attribution has this content and speaker; None where the annotation does not tell."""
    speech = [attribution for attribution in example.attributions if attribution.speech]
    others = [attribution for attribution in example.attributions if not attribution.speech]
    said = _words(example, report.content)
    known = {i for attribution in speech for i in _words(example, attribution.content)}
    ignored = {i for attribution in others for i in _words(example, attribution.content)} - known
    if 2 * len(said & ignored) >= len(said):
        return None
    said -= ignored
    for attribution in speech:
        given = _words(example, attribution.content)
        if len(said & given) >= OVERLAP * len(said | given):
            named = bool(set(attribution.source) & set(report.source))
            if named or (not attribution.source and not report.source):
                return True
    return False


def _words(example: Example, tokens: Iterable[int]) -> set[int]:
    doc = example.page.doc
    return {i for i in tokens if not (doc[i].is_punct or doc[i].is_space or doc[i].is_quote)}
