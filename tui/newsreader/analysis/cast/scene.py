"""The parse with what the cast's rules ask of it: sentence, paragraph and quotation of each token."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.page import Page
from newsreader.article.model import Span


@dataclass(frozen=True)
class Scene:
    """A page, indexed by token.

    Attributes:
        sentence: Index of each token's sentence, -1 outside the body.
        paragraph: Index of each token's paragraph, -1 outside the body.
        quoted: Whether each token stands between quotation marks.
    """

    page: Page
    starts: tuple[int, ...]
    sentence: tuple[int, ...]
    paragraph: tuple[int, ...]
    quoted: tuple[bool, ...]

    @property
    def doc(self) -> Doc:
        return self.page.doc

    def tokens(self, span: Span) -> range:
        """The indices of the tokens that a stretch of text touches."""
        first = max(bisect_right(self.starts, span[0]) - 1, 0)
        last = bisect_right(self.starts, max(span[1] - 1, span[0]))
        return range(first, last)

    def span(self, tokens: range) -> Span:
        """The stretch of text that tokens cover."""
        last = self.doc[tokens[-1]]
        return self.doc[tokens[0]].idx, last.idx + len(last)

    def head(self, span: Span) -> Token:
        """The token that governs the others of a span."""
        tokens = self.tokens(span)
        inside = [self.doc[i] for i in tokens]
        return next((t for t in inside if t.head.i not in tokens or t.head.i == t.i), inside[-1])

    def taken(self, referents: Iterable[Referent]) -> set[int]:
        """The indices of the tokens in the mentions of some referents."""
        return {i for referent in referents for span in referent.mentions for i in self.tokens(span)}


def read_scene(page: Page) -> Scene:
    """Index a page by token."""
    doc = page.doc
    starts = tuple(token.idx for token in doc)
    sentence = [-1] * len(doc)
    for index, sent in enumerate(page.sentences):
        sentence[sent.start : sent.end] = [index] * (sent.end - sent.start)
    paragraph = [-1] * len(doc)
    quoted = [False] * len(doc)
    for index, (start, end) in enumerate(page.layout.paragraphs):
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
        paragraph[max(first, 0) : last] = [index] * (last - max(first, 0))
    for a, b in page.quoted:
        low, high = bisect_right(starts, a), bisect_right(starts, b - 1)
        quoted[low:high] = [True] * (high - low)
    return Scene(page, starts, tuple(sentence), tuple(paragraph), tuple(quoted))
