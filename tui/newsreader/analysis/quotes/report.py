"""A report of speech in terms of tokens: what the finders give and the builder turns into a `Quote`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc

from newsreader.analysis.grammar import tokens_at
from newsreader.article.model import Span, Spans

_EDGES = frozenset(",;:—–-―.!?…\"“”„‟«»＂'‘’`()[]{}*|/")


@dataclass(frozen=True)
class Report:
    """One saying. All members but the last ones are ascending token indices of the page's doc.

    Attributes:
        content: What was said.
        cue: The words that report the saying; empty for a quotation without any.
        head: The cue's head, or None without a cue.
        source: The words that name the speaker; empty when nobody is named.
        via: The words that name the outer source of a nested report.
        goes_with: A word of what the same speaker said before, which this goes on with, or of what goes on
            with this; None for a report of its own.
        score: 0 to 1, that this is a report and that its parts are right.
    """

    content: tuple[int, ...]
    cue: tuple[int, ...] = ()
    head: int | None = None
    source: tuple[int, ...] = ()
    via: tuple[int, ...] = ()
    score: float = 1.0
    goes_with: int | None = None


def indices(doc: Doc, span: Span) -> tuple[int, ...]:
    """The tokens that a stretch of text touches, without blanks."""
    return tuple(t.i for t in tokens_at(doc, span) or () if not t.is_space)


def to_spans(doc: Doc, tokens: Iterable[int], *, marks: bool = False) -> Spans:
    """Runs of tokens as character spans, without punctuation at their edges.

    With `marks`, a run that is nothing else is kept as it is: a colon or a dash can be a cue.
    """
    runs: list[list[int]] = []
    for i in sorted(tokens):
        if runs and (i == runs[-1][1] or _only_gap(doc, runs[-1][1], i)):
            runs[-1][1] = i + 1
        else:
            runs.append([i, i + 1])
    spans = tuple(span for start, end in runs if (span := _trimmed(doc, start, end)) is not None)
    if marks and not spans:
        return tuple((doc[start].idx, doc[end - 1].idx + len(doc[end - 1])) for start, end in runs)
    return spans


def _only_gap(doc: Doc, start: int, end: int) -> bool:
    """Whether only punctuation or white space of the same paragraph stands between two places."""
    if end - start > 3:
        return False
    return all(_is_edge(doc[i].text) and "\n" not in doc[i].text for i in range(start, end))


def _is_edge(text: str) -> bool:
    return all(character in _EDGES or character.isspace() for character in text)


def _trimmed(doc: Doc, start: int, end: int) -> Span | None:
    while start < end and _is_edge(doc[start].text) and doc[start].text not in "([{":
        start += 1
    while end > start and _is_edge(doc[end - 1].text) and doc[end - 1].text not in ")]}!?":
        end -= 1
    if start >= end or all(_is_edge(doc[i].text) for i in range(start, end)):
        return None
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
