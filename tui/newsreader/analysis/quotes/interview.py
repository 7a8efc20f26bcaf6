"""Interviews: a paragraph that asks, and one that opens with the answer in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from newsreader.analysis.quotes.carried import by_paragraph
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import LONG
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.7
"""As for quotations that go on: the speaker is known by place alone."""

QUESTIONS, TO_YOU = 3, 2
"""How many questions answered in quotation marks make an interview, and how many of them are put to "you"."""

ADDRESS = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
_OPENING = re.compile("[\"“„«‘'`”]")
_GAP = 12
"""Words between two pieces of an answer, at most."""


def find_answers(tokens: Tokens, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """The paragraphs that answer, where the article is an interview; else none.

    One stands right behind a question, or is nothing but a quotation behind one that answers.
    """
    stretches = by_paragraph(tokens, paragraphs)
    outside = [_unquoted(tokens, paragraph, stretches.get(n, ())) for n, paragraph in enumerate(paragraphs)]
    opens = [_OPENING.match(tokens.text, *paragraph) is not None for paragraph in paragraphs]
    asked = ["?" in words and not marked for words, marked in zip(outside, opens, strict=True)]
    pairs = [n for n in range(len(paragraphs) - 1) if asked[n] and opens[n + 1]]
    if len(pairs) < QUESTIONS or sum(bool(ADDRESS.search(outside[n])) for n in pairs) < TO_YOU:
        return ()
    answers: list[int] = []
    for n in range(pairs[0] + 1, len(paragraphs)):
        put = asked[n - 1] or (opens[n] and not opens[n - 1] and ADDRESS.search(outside[n - 1]))
        goes_on = n - 1 in answers[-1:] and opens[n] and not outside[n].strip()
        if goes_on or (put and not asked[n]):
            answers.append(n)
    return tuple(paragraphs[n] for n in answers)


def _unquoted(tokens: Tokens, paragraph: Span, stretches: Sequence[int]) -> str:
    """What a paragraph says outside double quotation marks."""
    outer = [tokens.segments[number].outer for number in stretches]
    edges = [paragraph[0], *(edge for span in outer for edge in span), paragraph[1]]
    return " ".join(tokens.text[s:e] for s, e in zip(edges[::2], edges[1::2], strict=True))


def uncued_answers(tokens: Tokens, answers: Sequence[Span], taken: Collection[int]) -> Iterator[Report]:
    """Answers that open their paragraph, and whose words nobody reports."""
    stretches = by_paragraph(tokens, answers)
    for answer, (start, _) in enumerate(answers):
        pieces: list[int] = []
        for number in stretches.get(answer, ()):
            words = range(*(int(edge) for edge in tokens.ranges[number]))
            first = tokens.segments[number].outer[0] == start
            if any(i in taken for i in words) or not (first or _goes_on(tokens, pieces, words)):
                break
            pieces += words
        if pieces:
            yield Report(tuple(pieces), score=SCORE, answers=True)


def _goes_on(tokens: Tokens, before: Sequence[int], words: Sequence[int]) -> bool:
    """Whether a stretch goes on with an answer: little stands between, and nobody is named there."""
    if not before or len(words) < LONG:
        return False
    gap = tokens.doc[before[-1] + 1 : words[0]]
    return len(gap) <= _GAP and not any(token.pos_ == "PROPN" for token in gap)


def marked(tokens: Tokens, reports: Sequence[Report], answers: Sequence[Span]) -> list[Report]:
    """The reports, with those in quotation marks in the answers of an interview marked as answers."""
    if not answers:
        return list(reports)
    doc = tokens.doc

    def is_answer(report: Report) -> bool:
        at = doc[report.content[0]].idx
        inside = any(start <= at < end for start, end in answers)
        return inside and all(tokens.segment[i] >= 0 or doc[i].is_punct for i in report.content)

    return [replace(report, answers=report.answers or is_answer(report)) for report in reports]
