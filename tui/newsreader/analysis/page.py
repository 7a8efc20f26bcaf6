"""The parsed article that every later step reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.analysis.language import is_english
from newsreader.analysis.layout import Layout, read_layout
from newsreader.analysis.marks import Segment, find_all_segments
from newsreader.analysis.sentences import split_sentences
from newsreader.article.model import Article, Span, span_at

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.language import Language
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Page:
    """An article, its layout and its parse.

    Attributes:
        doc: One spaCy Doc over the whole of `article.text`: `doc.text == article.text`, so token
            offsets (`token.idx`) are text offsets. Title and furniture are in it too.
        sentences: The sentences of the body in reading order, as spans of `doc` without outer white
            space; none reaches over a paragraph's end, none holds title, dateline or furniture.
    """

    article: Article
    layout: Layout
    doc: Doc
    sentences: tuple[spacy.tokens.Span, ...]

    @property
    def text(self) -> str:
        return self.article.text

    @cached_property
    def sentence_spans(self) -> tuple[Span, ...]:
        return tuple((s.start_char, s.end_char) for s in self.sentences)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The stretches between quotation marks, headline and furniture included, in reading order."""
        return find_all_segments(self.text, self.layout.blocks)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """Those with both marks, or that run to the next opening one or a paragraph's end; marks included.

        The end of a text without paragraphs is no such end.
        """
        end = self.layout.blocks[0][1] if len(self.layout.blocks) == 1 else None
        opened = (segment for segment in self.segments if segment.opened)
        return tuple(one.outer for one in opened if one.closed or one.outer[1] != end)

    @cached_property
    def is_english(self) -> bool:
        """Whether the steps of the analysis can read it."""
        return is_english(self.sentences)

    def in_title(self, offset: int) -> bool:
        """Whether a place is in the headline."""
        title = self.layout.title_span
        return title is not None and title[0] <= offset < title[1]

    def in_story(self, offset: int) -> bool:
        """Whether a place is in the headline or a paragraph: not in a dateline, a byline or a caption."""
        return self.in_title(offset) or span_at(self.layout.paragraphs, offset) is not None


LONGEST_PIECE = 10_000
LONGEST_BATCH = 50_000
"""Characters that are parsed as one piece and at one time; memory grows with both (a megabyte at one
time takes three gigabytes)."""

LONGEST_SENTENCE = 2_000
"""Characters after which text without an end of a sentence is cut, where a piece is cut at all: the time of
the steps that walk the parser's trees may grow with the square of a sentence."""

ENDLESS_WORD = re.compile(r"\S{1000}")
"""Characters without a blank after which a word is cut: the tokenizer's time grows with their square."""

SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]{0,3}\s+(?=[\"'“‘(\[]{0,3}[A-Z0-9])|\n")


class GivenUpError(Exception):
    """Nobody wants the parse any more."""


def parse(article: Article, nlp: Language, wanted: Callable[[], bool] = lambda: True) -> Page:
    """Parse an article block by block, so that no sentence runs over a paragraph's end.

    A block that no paragraph of a newspaper is as long as is cut between sentences, if it has any. What
    stands in the text again and again, as in tables, logs and nonsense, is parsed once.

    Args:
        wanted: Asked after each block whether to go on.

    Raises:
        GivenUpError: The answer was no.
    """
    from spacy.tokens import Doc

    layout = read_layout(article)
    pieces = tuple(_pieces(article.text, layout))
    parsed: dict[str, Doc] = {}
    for batch in _batches(dict.fromkeys(pieces)):
        for piece, doc in zip(batch, nlp.pipe(batch, batch_size=64), strict=True):
            if not wanted():
                raise GivenUpError
            parsed[piece] = doc
    docs = [parsed[piece] for piece in pieces]
    doc = Doc.from_docs(docs, ensure_whitespace=False) if docs else nlp.make_doc("")
    assert doc is not None
    return Page(article, layout, doc, split_sentences(doc, layout))


def _pieces(text: str, layout: Layout) -> Iterator[str]:
    """What is parsed at one go, in reading order: the blocks with the blanks behind them."""
    cuts = sorted({0, len(text), *(start for start, _ in layout.blocks)})
    return (piece for start, end in pairwise(cuts) for piece in _cut_up(text, start, end))


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    """As many pieces at a time as the memory is meant for."""
    batch: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if batch and size > LONGEST_BATCH:
            yield batch
            batch, size = [], len(piece)
        batch.append(piece)
    if batch:
        yield batch


def _cut_up(text: str, start: int, end: int) -> Iterator[str]:
    """A block as it is, or in pieces if it is very long: cut after a sentence, else a word, else anywhere."""
    while end - start > LONGEST_PIECE:
        ends = [found.end() for found in SENTENCE_END.finditer(text, start, start + LONGEST_PIECE)]
        limit = start + min(LONGEST_PIECE, LONGEST_SENTENCE)
        cut = ends[-1] if ends else text.rfind(" ", start, limit) + 1 or limit
        yield from _with_ends(text[start:cut])
        start = cut
    yield from _with_ends(text[start:end])


def _with_ends(piece: str) -> Iterator[str]:
    """A piece as it is, or cut where a word does not end."""
    cuts = [0, *(found.end() for found in ENDLESS_WORD.finditer(piece)), len(piece)]
    return (piece[start:end] for start, end in pairwise(cuts) if start < end)
