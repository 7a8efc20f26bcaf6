"""The summary: sentences ranked by the method asked for, as many as asked for, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from newsreader.analysis.model import Entity, SummarySentence
from newsreader.analysis.options import METHOD_NAMES, SUMMARIZERS, Options
from newsreader.analysis.page import GivenUpError, Page
from newsreader.analysis.summary.candidates import Candidates, find_candidates
from newsreader.analysis.summary.fallback import fallback_reason
from newsreader.analysis.summary.importance import estimate, load_models
from newsreader.analysis.summary.judgement import SENTENCE_FEATURES, sentence_features
from newsreader.analysis.summary.order import order
from newsreader.analysis.summary.overlap import read_overlap
from newsreader.analysis.summary.reasons import explain
from newsreader.analysis.summary.scores import contributions, strengths
from newsreader.analysis.summary.sumy_rankers import sumy_scores

OURS = "newsreader"
LEAD = "lead"


@dataclass(frozen=True)
class Ranking:
    """The candidates in the order a method takes them, with their scores and the reasons for each."""

    order: list[int]
    scores: list[float]
    reasons: list[tuple[str, ...]]


class Rankings:
    """The sentences of a page as each method ranks them; no method is asked twice."""

    def __init__(self, page: Page, entities: Sequence[Entity]) -> None:
        self._page = page
        self._candidates = find_candidates(page, entities)
        self._fallen_back = fallback_reason(page) is not None
        self._known: dict[str, tuple[SummarySentence, ...]] = {}

    def by(self, summarizer: str) -> tuple[SummarySentence, ...]:
        """The sentences of the body in the order they join the summary, the strongest first.

        The first n of them, put in reading order, are the summary of n sentences. Only the opening of very
        long texts is ranked (`MOST` sentences).
        """
        method = LEAD if self._fallen_back else summarizer
        if method not in self._known:
            self._known[method] = self._ranked(method)
        return self._known[method]

    def _ranked(self, method: str) -> tuple[SummarySentence, ...]:
        ranking, spans = _ranking(self._candidates, method), self._page.sentence_spans
        return tuple(
            SummarySentence(spans[i], i, round(ranking.scores[i], 4), ranking.reasons[i])
            for i in ranking.order
        )

    def summary(self, options: Options) -> tuple[SummarySentence, ...]:
        """The summary, in reading order."""
        chosen = _cut(self._page, self.by(options.summarizer), options)
        return tuple(sorted(chosen, key=lambda sentence: sentence.sentence))

    def agreement(self, options: Options, wanted: Callable[[], bool]) -> dict[int, tuple[str, ...]]:
        """Which other methods choose a sentence at the length asked for, by the sentence's index.

        Sentences that no other method chooses have no entry, nor any where no choice is made.

        Args:
            wanted: Asked before each method whether to go on.

        Raises:
            GivenUpError: The answer was no.
        """
        marks: dict[int, list[str]] = {}
        for method in () if self._fallen_back else SUMMARIZERS:
            if not wanted():
                raise GivenUpError
            if method != options.summarizer:
                for sentence in self.summary(msgspec.structs.replace(options, summarizer=method)):
                    marks.setdefault(sentence.sentence, []).append(method)
        return {i: tuple(marks[i]) for i in sorted(marks)}


def summarize(page: Page, entities: Sequence[Entity], options: Options) -> tuple[SummarySentence, ...]:
    """The summary, in reading order."""
    return Rankings(page, entities).summary(options)


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
