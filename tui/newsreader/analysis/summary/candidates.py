"""The sentences a summary may be made of, with all that the rankers ask of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.analysis.model import Entity
from newsreader.analysis.summary.reference import Need, open_questions
from newsreader.analysis.summary.terms import Matrix, content_terms, tfidf
from newsreader.analysis.summary.traits import Traits, read_traits

if TYPE_CHECKING:
    import spacy.tokens
    import spacy.vocab

    from newsreader.analysis.page import Page

MOST = 300
"""How many sentences are compared: news stands at the beginning, and the time grows with their square."""

TELLING = 3
"""Content words under which a sentence tells next to nothing without its neighbours ("Three were freed.")."""

NUMBERS = frozenset(("CARDINAL", "MONEY", "PERCENT", "QUANTITY"))


@dataclass(frozen=True)
class Candidates:
    """The first `MOST` sentences of an article.

    Attributes:
        vocab: The pipeline's vocabulary, with its word vectors.
        traits, terms, names, figures: One entry a sentence: its form, its content words, the names in
            it, the number of quantities in it.
        person: Whether a person is named in each sentence.
        cosine: Similarity of every two sentences, 0 to 1.
        prominence: How often each name occurs.
        headline: The content words of the headline, none without one.
        title: Similarity of each sentence to the headline, 0 to 1; zeros without one.
        fit: Whether each sentence can stand in a summary.
        needs: What sentences need of others.
    """

    vocab: spacy.vocab.Vocab
    sentences: tuple[spacy.tokens.Span, ...]
    traits: list[Traits]
    terms: list[list[str]]
    names: list[list[str]]
    figures: list[int]
    person: list[bool]
    cosine: Matrix
    prominence: Counter[str]
    headline: frozenset[str]
    title: list[float]
    fit: list[bool]
    needs: list[Need]

    def __len__(self) -> int:
        return len(self.sentences)


def find_candidates(page: Page, entities: Sequence[Entity]) -> Candidates:
    """Read off the page what the rankers need."""
    sentences = page.sentences[:MOST]
    traits = read_traits(page, sentences)
    terms = [content_terms(sentence) for sentence in sentences]
    headline = _title_terms(page)
    vectors = tfidf([*terms, headline])
    cosine = vectors @ vectors.T
    inside = _inside(sentences, entities)
    names = _names(page.text, entities, inside)
    cut_off = page.layout.cut_off
    return Candidates(
        vocab=page.doc.vocab,
        sentences=sentences,
        traits=traits,
        terms=terms,
        names=names,
        figures=_figures(page, sentences),
        person=[any(entity.label == "PERSON" for entity in found) for found in inside],
        cosine=cosine[:-1, :-1],
        prominence=Counter(name for found in names for name in found),
        headline=frozenset(headline),
        title=[float(value) for value in cosine[:-1, -1]],
        fit=[
            not trait.unfit and len(told) >= TELLING and not (cut_off and cut_off[0] < sentence.end_char)
            for trait, told, sentence in zip(traits, terms, sentences, strict=True)
        ],
        needs=open_questions(sentences),
    )


def _figures(page: Page, sentences: Sequence[spacy.tokens.Span]) -> list[int]:
    """How many quantities begin in each sentence; a span's own `ents` would read the whole text each time."""
    starts = [entity.start for entity in page.doc.ents if entity.label_ in NUMBERS]
    return [bisect_left(starts, sentence.end) - bisect_left(starts, sentence.start) for sentence in sentences]


def _title_terms(page: Page) -> list[str]:
    if page.layout.title_span:
        start, end = page.layout.title_span
        span = page.doc.char_span(start, end, alignment_mode="expand")
        return content_terms(span) if span else []
    return [word.casefold() for word in (page.layout.title or "").split() if len(word) > 3]


def _inside(sentences: Sequence[spacy.tokens.Span], entities: Sequence[Entity]) -> list[Sequence[Entity]]:
    """The entities that begin in each sentence."""
    starts = [entity.span[0] for entity in entities]
    return [
        entities[bisect_left(starts, sentence.start_char) : bisect_left(starts, sentence.end_char)]
        for sentence in sentences
    ]


def _names(text: str, entities: Sequence[Entity], inside: Sequence[Sequence[Entity]]) -> list[list[str]]:
    """The names in each sentence, each once; the same person or thing has the same name throughout."""
    fullest: dict[str, str] = {}
    for entity in entities:
        words = text[slice(*entity.span)]
        key = entity.cast or words
        fullest[key] = max(fullest.get(key, ""), words, key=len)
    names = ((fullest[entity.cast or text[slice(*entity.span)]] for entity in found) for found in inside)
    return [list(dict.fromkeys(found)) for found in names]
