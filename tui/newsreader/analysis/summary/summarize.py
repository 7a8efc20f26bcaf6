"""The summary: sentences ranked by the method asked for, as many as asked for, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.analysis.model import Entity, SummarySentence
from newsreader.analysis.options import METHOD_NAMES, SUMMARIZERS, Options
from newsreader.analysis.summary.candidates import Candidates, find_candidates
from newsreader.analysis.summary.fallback import fallback_reason
from newsreader.analysis.summary.importance import estimate, load_models
from newsreader.analysis.summary.judgement import SENTENCE_FEATURES, sentence_features
from newsreader.analysis.summary.order import order
from newsreader.analysis.summary.overlap import read_overlap
from newsreader.analysis.summary.reasons import explain
from newsreader.analysis.summary.scores import contributions, strengths
from newsreader.analysis.summary.sumy_rankers import sumy_scores

if TYPE_CHECKING:
    from newsreader.analysis.page import Page

OURS = "newsreader"
LEAD = "lead"


@dataclass(frozen=True)
class Ranking:
    """The candidates in the order a method takes them, with their scores and the reasons for each."""

    order: list[int]
    scores: list[float]
    reasons: list[tuple[str, ...]]


def summarize(page: Page, entities: Sequence[Entity], options: Options) -> tuple[SummarySentence, ...]:
    """The summary, in reading order."""
    ranked = rank(page, entities, options)
    return tuple(sorted(_cut(page, ranked, options), key=lambda sentence: sentence.sentence))


def rank(page: Page, entities: Sequence[Entity], options: Options) -> tuple[SummarySentence, ...]:
    """The sentences of the body in the order they join the summary, the strongest first.

    The first n of them, put in reading order, are the summary of n sentences. Only the opening of very
    long texts is ranked (`MOST` sentences).
    """
    candidates = find_candidates(page, entities)
    method = options.summarizer if fallback_reason(page) is None else LEAD
    ranking = _ranking(candidates, method)
    return tuple(
        SummarySentence(page.sentence_spans[i], i, round(ranking.scores[i], 4), ranking.reasons[i])
        for i in ranking.order
    )


def agreement(page: Page, options: Options, entities: Sequence[Entity] = ()) -> dict[int, tuple[str, ...]]:
    """Which methods choose a sentence at the length asked for, by the sentence's index.

    The method of `options` is left out; sentences that no other method chooses have no entry.
    """
    candidates = find_candidates(page, entities)
    marks: dict[int, list[str]] = {}
    for method in SUMMARIZERS:
        if method == options.summarizer:
            continue
        ranking = _ranking(candidates, method)
        ranked = [SummarySentence(page.sentence_spans[i], i, 0.0, ()) for i in ranking.order]
        for sentence in _cut(page, ranked, options):
            marks.setdefault(sentence.sentence, []).append(method)
    return {i: tuple(marks[i]) for i in sorted(marks)}


def _cut(page: Page, ranked: Sequence[SummarySentence], options: Options) -> list[SummarySentence]:
    """As many sentences as the options ask for: a number, or whole sentences within a number of words.

    Room is left empty rather than filled with whatever is short enough, once it is less than half.
    """
    if options.words is None:
        return list(ranked[: options.sentences])
    kept: list[SummarySentence] = []
    left = options.words
    for sentence in ranked:
        length = len(page.text[slice(*sentence.span)].split())
        if length <= left or not kept:
            kept.append(sentence)
            left -= length
        elif left < options.words / 2:
            break
    return kept


def _ranking(candidates: Candidates, method: str) -> Ranking:
    if method == OURS:
        return _ours(candidates)
    if method == LEAD:
        return _lead(candidates)
    return _sumy(candidates, method)


def _ours(candidates: Candidates) -> Ranking:
    parts = contributions(candidates)
    strength = strengths(parts)
    models = load_models()
    importance = estimate(candidates, strength, models)
    features = sentence_features(candidates, importance, parts, strength)
    judgement = models.sentence.values(features, SENTENCE_FEATURES)
    overlap = read_overlap(importance, judgement, candidates.cosine, candidates.needs)
    scores = overlap.values([(i,) for i in range(len(candidates))]).tolist() if parts else []
    return Ranking(order(candidates, overlap), scores, explain(candidates, importance, parts))


def _lead(candidates: Candidates) -> Ranking:
    """Reading order, furniture last."""
    count = len(candidates)
    ranked = sorted(range(count), key=lambda i: (candidates.traits[i].furniture, i))
    why: list[tuple[str, ...]] = [
        ("opens the story" if i == ranked[0] else "stands near the top",) for i in range(count)
    ]
    return Ranking(ranked, [1 / (1 + i) for i in range(count)], why)


def _sumy(candidates: Candidates, method: str) -> Ranking:
    """By sumy's rating; what is unfit for a summary comes last."""
    texts = [sentence.text for sentence in candidates.sentences]
    scores = sumy_scores(method, texts, candidates.terms)
    by_score = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    why: list[tuple[str, ...]] = [()] * len(scores)
    for place, i in enumerate(by_score, 1):
        why[i] = (f"number {place} of {len(scores)} for {METHOD_NAMES[method]}",)
    return Ranking(sorted(by_score, key=lambda i: not candidates.fit[i]), scores, why)
