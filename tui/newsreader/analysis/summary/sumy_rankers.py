"""sumy's rankers, fed with our own sentences and words, so that no NLTK data is ever looked for."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np

RANKERS = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
}
"""Module and class of each method in `sumy.summarizers`."""

MOST = 100
"""Sentences that a method rates; the later ones of a longer text rate lowest, as time grows with the cube."""

STIGMA = ("say", "tell", "add", "think", "know", "please", "click", "read")
"""Lemmas that speak against a sentence in Edmundson's cue method: reporting and address."""


class LookupTokenizer:
    """The tokenizer object that sumy asks for, answering with the words that were found beforehand."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._words = words

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(self._words[text])

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        return (paragraph,)


def sumy_scores(method: str, sentences: Sequence[str], words: Sequence[Sequence[str]]) -> list[float]:
    """Rate sentences with one of sumy's methods.

    Args:
        method: A key of `RANKERS`.
        sentences: The sentences' texts, trimmed.
        words: The content words of each sentence, already lemmatised and without stop words.

    Returns:
        A rating for each sentence, larger is better; comparable inside one call only. Sentences
        without words, by whose number some methods divide, and those after the first `MOST` rate below
        all others.
    """
    kept = [i for i, terms in enumerate(words[:MOST]) if terms]
    ratings: dict[int, float] = {}

    def keep(infos: Sequence[Any]) -> Sequence[Any]:
        ratings.update((kept[info.order], float(info.rating)) for info in infos)
        return infos

    if kept:
        document = _document([sentences[i] for i in kept], [words[i] for i in kept])
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            _summarizer(method, words)(document, keep)
    known = {i: rating for i, rating in ratings.items() if math.isfinite(rating)}
    lowest = min(known.values(), default=0.0) - 1
    # sumy sums over sets of strings: the last digits depend on the hash seed.
    return [round(known.get(i, lowest), 6) for i in range(len(sentences))]


def _document(sentences: Sequence[str], words: Sequence[Sequence[str]]) -> Any:
    dom = _sumy("models.dom")
    tokenizer = LookupTokenizer(dict(zip(sentences, words, strict=True)))
    return dom.ObjectDocumentModel([dom.Paragraph([dom.Sentence(text, tokenizer) for text in sentences])])


def _summarizer(method: str, words: Sequence[Sequence[str]]) -> Any:
    module, name = RANKERS[method]
    made: Any = getattr(_sumy(f"summarizers.{module}"), name)()
    if method == "edmundson":
        made.bonus_words = next(terms for terms in words if terms)
        made.stigma_words = STIGMA
        made.null_words = ("the",)
    return made


@cache
def _sumy(name: str) -> Any:
    """A module of sumy, imported on first use: it brings all of NLTK with it."""
    return import_module(f"sumy.{name}")
