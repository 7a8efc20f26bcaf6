"""The sentences of the body, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from newsreader.analysis.layout import Layout


def split_sentences(doc: Doc, layout: Layout) -> tuple[Span, ...]:
    """The parser's sentences inside the paragraphs, without outer white space."""
    found = (_trimmed(sentence) for sentence in doc.sents)
    paragraphs = iter(layout.paragraphs)
    paragraph = next(paragraphs, None)
    kept = []
    for sentence in found:
        while paragraph and len(sentence) and sentence.start_char >= paragraph[1]:
            paragraph = next(paragraphs, None)
        if paragraph and len(sentence) and sentence.start_char >= paragraph[0]:
            kept.append(sentence)
    return tuple(kept)


def _trimmed(sentence: Span) -> Span:
    start, end = sentence.start, sentence.end
    while start < end and sentence.doc[start].is_space:
        start += 1
    while end > start and sentence.doc[end - 1].is_space:
        end -= 1
    return sentence.doc[start:end]
