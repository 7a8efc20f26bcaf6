"""Quotations that nobody is known for: whole sentences between marks, listed without a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.analysis.quotes.carried import by_paragraph
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import SHORT, is_taken, stretch_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.5
"""Nothing but the marks tells that it was said."""

_ENDS = ".!?…"
_CLOSERS = "\"'”’)]"


def find_unowned(tokens: Tokens, paragraphs: Sequence[Span], taken: set[int]) -> Iterator[Report]:
    """Stretches between marks that nobody reports, each a sentence or more on its own.

    What stands inside another sentence is a term, a title or a scare quote as often as not.
    """
    for at, numbers in by_paragraph(tokens, paragraphs).items():
        for number in numbers:
            words = stretch_of(tokens, number).tolist()
            free = len(words) > SHORT and not is_taken(tokens, number, taken)
            whole = free and is_sentence(tokens, number, words)
            if whole and stands_alone(tokens, number, paragraphs[at]):
                yield Report(tuple(words), score=SCORE)


def is_sentence(tokens: Tokens, number: int, words: Sequence[int]) -> bool:
    """Whether the words have a finite verb, begin and end like a sentence, and are no Title Of A Work."""
    segment, doc, text = tokens.segments[number], tokens.doc, tokens.text
    said = text[slice(*segment.inner)].strip()
    letters = [doc[i] for i in words if doc[i].is_alpha]
    if not (segment.opened and (segment.closed or _goes_on(tokens, number)) and said) or not letters:
        return False
    ends = said[-1] in (*_ENDS, ",") or text[segment.outer[1] : segment.outer[1] + 1] in (".", ",")
    title = all(token.text[0].isupper() for token in letters if len(token) > 3)
    return ends and not title and letters[0].text[0].isupper() and any(doc[i].tag_ in FINITE for i in words)


def _goes_on(tokens: Tokens, number: int) -> bool:
    """Whether the next stretch follows at once, as in the next paragraph, behind the same kind of mark."""
    if number + 1 >= len(tokens.segments):
        return False
    first, end = tokens.segments[number].outer
    start, text = tokens.segments[number + 1].outer[0], tokens.text
    return not text[end:start].strip() and text[start] == text[first]


def stands_alone(tokens: Tokens, number: int, paragraph: Span) -> bool:
    """Whether a stretch opens its paragraph, or follows the end of a sentence."""
    start = tokens.segments[number].outer[0]
    before = tokens.text[max(paragraph[0], start - 8) : start].rstrip().rstrip(_CLOSERS)
    return start == paragraph[0] or before.endswith((*_ENDS, ":"))
