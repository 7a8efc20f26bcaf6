"""Interviews: a paragraph that asks, and one that answers, with or without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newsreader.analysis.quotes.carried import by_paragraph
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.stretches import LONG
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.7
"""As for quotations that go on: the speaker is known by place alone."""

QUESTIONS, TO_YOU = 3, 2
"""How many questions answered in quotation marks make an interview, and how many of them are put to "you"."""

ADDRESS = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
_SELF = re.compile(r"\b(?:I|me|my|myself)\b")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]?")
_LONGEST = 250
"""Characters of a question to which an answer without marks belongs, at most."""

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


def plain_answers(tokens: Tokens, paragraphs: Sequence[Span], taken: Collection[int]) -> Iterator[Report]:
    """Answers without marks: what stands between questions that are paragraphs of their own.

    Most of them speak of "me", and nothing before the first question does.
    """
    words = [_QUOTED.sub(" ", tokens.text[slice(*paragraph)]).strip() for paragraph in paragraphs]
    asks = [n for n, said in enumerate(words) if said.endswith("?") and len(said) <= _LONGEST]
    groups = [range(ask + 1, end) for ask, end in pairwise([*asks, asks[-1] + 2])] if asks else []
    groups = [group for group in groups if group and group[0] < len(paragraphs)]
    own = sum(bool(_SELF.search(words[group[0]])) for group in groups)
    to_you = sum(bool(ADDRESS.search(words[group[0] - 1])) for group in groups)
    if len(groups) < QUESTIONS or to_you < TO_YOU or 2 * own < len(groups):
        return
    if any(_SELF.search(said) for said in words[: asks[0]]):
        return
    for number in (n for group in groups for n in group):
        said = indices(tokens.doc, paragraphs[number])
        if said and 2 * sum(i in taken for i in said) < len(said):
            yield Report(said, score=SCORE, answers=True)


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
