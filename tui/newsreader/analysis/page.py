"""The parsed article that every later step reads."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.analysis.layout import Layout, read_layout
from newsreader.analysis.sentences import split_sentences
from newsreader.article.model import Article, Span

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

    @property
    def sentence_spans(self) -> tuple[Span, ...]:
        return tuple((s.start_char, s.end_char) for s in self.sentences)


def parse(article: Article, nlp: Language) -> Page:
    """Parse an article block by block, so that no sentence runs over a paragraph's end.

    A block at a time also bounds the memory: one megabyte parsed as a single piece takes three gigabytes.
    """
    from spacy.tokens import Doc

    layout = read_layout(article)
    text = article.text
    cuts = sorted({0, len(text), *(start for start, _ in layout.blocks)})
    pieces = [text[start:end] for start, end in pairwise(cuts)]
    docs = list(nlp.pipe(pieces, batch_size=64))
    doc = Doc.from_docs(docs, ensure_whitespace=False) if docs else nlp.make_doc("")
    assert doc is not None
    return Page(article, layout, doc, split_sentences(doc, layout))
