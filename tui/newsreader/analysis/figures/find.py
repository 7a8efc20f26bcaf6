"""From numbers to figures: the order of the steps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span as Sentence

from newsreader.analysis.clauses import in_brief
from newsreader.analysis.figures.clause import clause, is_taken_back
from newsreader.analysis.figures.concept import concept_spans
from newsreader.analysis.figures.context import compare, inherit, supersede
from newsreader.analysis.figures.elided import name_elided
from newsreader.analysis.figures.parse import read_sentence
from newsreader.analysis.figures.phrase import moved, phrase_after
from newsreader.analysis.figures.reading import Cover, Reading, TokenIndex
from newsreader.analysis.figures.salience import features, repetitions, score, telling_words
from newsreader.analysis.figures.standing import standing
from newsreader.analysis.model import Change, Entity, Figure, Quote, SummarySentence, TimeExpression
from newsreader.analysis.page import Page
from newsreader.article.model import Span

_NAMES = frozenset(["ORG", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"])
"""Kinds of names that a bare number may be a part of."""


def find_figures(
    page: Page,
    entities: Sequence[Entity],
    quotes: Sequence[Quote],
    dates: Sequence[TimeExpression],
    summary: Sequence[SummarySentence],
) -> tuple[Figure, ...]:
    """The quantities of an article, in reading order.

    Years, dates, clock times, labels, scores and ordinals are none. Every number makes one figure at most;
    two numbers make one figure as a range, a ratio or a vote.
    """
    described = describe(page, entities, quotes, dates, summary)
    before = {two.start: one for one, two in pairwise(page.sentences)}
    return tuple(
        _figure(page.text, reading, before.get(reading.sentence.start), score(found))
        for reading, found in described
    )


def describe(
    page: Page,
    entities: Sequence[Entity],
    quotes: Sequence[Quote],
    dates: Sequence[TimeExpression],
    summary: Sequence[SummarySentence],
) -> list[tuple[Reading, dict[str, float]]]:
    """The numbers that are figures, in reading order, each with the features its salience is made of."""
    readings, places = _readings(page, entities, dates)
    name_elided(page.text, readings)
    inherit(page.text, readings)
    compare(page.text, readings)
    supersede(page.text, readings)
    for reading in readings:
        reading.standing = standing(reading)
    counts = repetitions(readings)
    chosen = Cover(s.span for s in summary)
    said = Cover(span for quote in quotes if quote.kind == "direct" for span in quote.content)
    lede = telling_words(page.sentences)
    return [
        (
            reading,
            features(
                reading,
                text=page.text,
                sentence=places[id(reading)],
                headline=page.layout.title or "",
                chosen=reading.start in chosen,
                repeats=counts[(reading.value, reading.unit)] - 1,
                quoted=reading.start in said,
                lede=lede,
            ),
        )
        for reading in _apart(readings)
    ]


def _readings(
    page: Page, entities: Sequence[Entity], dates: Sequence[TimeExpression]
) -> tuple[list[Reading], dict[int, int]]:
    """The numbers that are quantities, and by identity the sentence of each, -1 for the title."""
    index = TokenIndex(page.doc)
    # A bare number of four digits is left to the tests of this step, which look at what it counts.
    calendar = Cover(
        d.span for d in dates if d.type in ("DATE", "TIME") and not page.text[slice(*d.span)].isdigit()
    )
    names = Cover((e.span[0] + (e.label != "WORK_OF_ART"), e.span[1]) for e in entities if e.label in _NAMES)
    readings: list[Reading] = []
    places: dict[int, int] = {}
    for number, sentence in enumerate(_sentences(page)):
        for reading in read_sentence(page.text, sentence, index, (calendar, names)):
            places[id(reading)] = number - (page.layout.title_span is not None)
            readings.append(reading)
    return readings, places


def _sentences(page: Page) -> list[Sentence]:
    """The title, where it stands in the text, and the sentences of the body."""
    title = page.layout.title_span
    span = page.doc.char_span(*title, alignment_mode="expand") if title else None
    return [*([span] if span is not None else []), *page.sentences]


def _apart(readings: Sequence[Reading]) -> list[Reading]:
    """The readings in order, without those that begin inside the one before: two may claim one mark."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda reading: (reading.start, reading.end)):
        if not kept or reading.start >= kept[-1].end:
            kept.append(reading)
    return kept


def _figure(text: str, reading: Reading, before: Sentence | None, salience: float) -> Figure:
    concept, told = concept_spans(reading), clause(text, reading, before)
    # A clause that takes the number back is not cut, for the number would be left to stand.
    brief = told if is_taken_back(reading) else in_brief(reading.words, told)
    change: Change = reading.bound if reading.bound != "=" else (not reading.nominal and reading.trend) or "="
    return Figure(
        span=(reading.start, reading.end),
        text=text[reading.start : reading.end],
        value=reading.value,
        unit=reading.unit,
        kind=reading.kind,
        bound=reading.bound,
        trend=reading.trend,
        change=change,
        concept=", ".join(text[s:e] for s, e in concept) or None,
        concept_span=concept or None,
        salience=salience,
        label_span=(_phrase(text, reading) or brief,),
        standing=reading.standing,
        clause_span=told,
    )


def _phrase(text: str, reading: Reading) -> Span | None:
    """Where the phrase stands that is shown beside the number, if there is one."""
    rising = reading.trend is not None or reading.held or reading.moves
    if rising and (noun := moved(reading)):
        return noun
    return None if reading.kind == "age" or is_taken_back(reading) else phrase_after(text, reading)
