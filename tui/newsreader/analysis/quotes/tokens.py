"""The tokens of an article as columns of numbers: what the learned parts see.

Columns hold spaCy's 64-bit string hashes or small integers, so that features are made for all tokens at
once and mean the same in every process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.marks import Segment
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsreader.analysis.page import Page

Column = NDArray[np.uint64]
Index = NDArray[np.int64]

CLAUSES = ("ROOT", "ccomp", "advcl", "relcl", "acl", "xcomp", "parataxis", "pcomp", "csubj")


@dataclass(frozen=True)
class Tokens:
    """Columns over the tokens of a doc; every array has one element a token.

    Attributes:
        lemma, lower, tag, dep, entity, shape: spaCy's hashes; lemma is that of the lower-cased word.
        head, left, right: Indices of the head and of the first and last token of the subtree.
        depth: Steps to the root of the sentence.
        clause: Index of the nearest token, itself or above, that heads a clause.
        sentence, block: Number of the sentence and of the block of text. White space between two belongs
            to the first; a paragraph after one that ends in a colon belongs to it.
        segment: Number of the quoted stretch it stands in, -1 outside.
        mark: 1 for an opening quotation mark, 2 for a closing one, 0 else.
        segments: The quoted stretches of the article.
        ranges: First and one past the last token inside each of them.
    """

    doc: Doc
    lemma: Column
    lower: Column
    tag: Column
    dep: Column
    entity: Column
    shape: Column
    head: Index
    left: Index
    right: Index
    depth: Index
    clause: Index
    sentence: Index
    block: Index
    segment: Index
    mark: Index
    segments: tuple[Segment, ...]
    ranges: Index

    def __len__(self) -> int:
        return len(self.head)

    @cached_property
    def text(self) -> str:
        """The text of the doc, which spaCy puts together anew each time it is asked."""
        return self.doc.text


def read_tokens(page: Page) -> Tokens:
    """The columns of an article."""
    doc, blocks = page.doc, page.layout.blocks
    lemma, lower, tag, dep, entity, shape = doc.to_array(
        ["LEMMA", "LOWER", "TAG", "DEP", "ENT_TYPE", "SHAPE"]
    ).T.copy()
    size = len(doc)
    offsets = doc.to_array(["HEAD"]).astype(np.int64)
    head = np.arange(size) + offsets
    depth = _depths(head)
    left, right = _edges(head, depth)
    idx = doc.to_array(["IDX"]).astype(np.int64) if size else np.zeros(0, np.int64)
    segment, mark, ranges = _quoted(idx, page.segments)
    return Tokens(
        doc=doc,
        lemma=lemma,
        lower=lower,
        tag=tag,
        dep=dep,
        entity=entity,
        shape=shape,
        head=head,
        left=left,
        right=right,
        depth=depth,
        clause=_clauses(doc, head, depth, dep),
        sentence=_sentences(page),
        block=_blocks(page.text, idx, blocks),
        segment=segment,
        mark=mark,
        segments=page.segments,
        ranges=ranges,
    )


def _depths(head: Index) -> Index:
    """Steps to the root, by doubling: logarithmic in the deepest tree."""
    depth = (head != np.arange(len(head))).astype(np.int64)
    jump = head.copy()
    while depth.size and (depth[jump] > 0).any():
        depth = depth + depth[jump]
        jump = jump[jump]
    return np.asarray(depth)


def _levels(depth: Index) -> list[Index]:
    """Tokens by depth, the deepest first, without the roots."""
    order = np.argsort(-depth, kind="stable")
    order = order[depth[order] > 0]
    cuts = np.flatnonzero(np.diff(depth[order])) + 1
    return np.split(order, cuts) if len(order) else []


def _edges(head: Index, depth: Index) -> tuple[Index, Index]:
    left, right = np.arange(len(head)), np.arange(len(head))
    for level in _levels(depth):
        np.minimum.at(left, head[level], left[level])
        np.maximum.at(right, head[level], right[level])
    return left, right


def _clauses(doc: Doc, head: Index, depth: Index, dep: Column) -> Index:
    codes = np.array([doc.vocab.strings[name] for name in CLAUSES], np.uint64)
    clause = np.where(np.isin(dep, codes) | (depth == 0), np.arange(len(head)), -1)
    for level in reversed(_levels(depth)):
        clause[level] = np.where(clause[level] < 0, clause[head[level]], clause[level])
    return clause


def _sentences(page: Page) -> Index:
    """The number of the sentence of each token; the title and furniture count by the parser's cuts."""
    starts = np.zeros(len(page.doc), np.bool_)
    starts[[sentence.start for sentence in page.doc.sents]] = True
    for sentence in page.sentences:
        starts[sentence.start : sentence.end] = False
    starts[[sentence.start for sentence in page.sentences]] = True
    starts[[sentence.end for sentence in page.sentences if sentence.end < len(page.doc)]] = True
    return np.cumsum(starts)


def _blocks(text: str, idx: Index, blocks: Sequence[Span]) -> Index:
    announced = [text[start:end].endswith(":") for start, end in blocks]
    number = np.cumsum([0, *(not before for before in announced[:-1])])[: len(blocks)]
    at = np.searchsorted(np.array([start for start, _ in blocks], np.int64), idx, side="right") - 1
    return np.where(at >= 0, number[np.clip(at, 0, None)], -1) if len(blocks) else np.full(len(idx), -1)


def _numbers(idx: Index, spans: Sequence[Span]) -> Index:
    """The number of the span in which each token starts, -1 outside; the spans do not overlap."""
    if not spans:
        return np.full(len(idx), -1)
    edges = np.array(spans, np.int64)
    number = np.searchsorted(edges[:, 0], idx, side="right") - 1
    return np.where((number >= 0) & (idx < edges[number, 1]), number, -1)


def _quoted(idx: Index, segments: Sequence[Segment]) -> tuple[Index, Index, Index]:
    """Per token the segment and the mark; per segment its token range."""
    segment = _numbers(idx, [s.inner for s in segments])
    mark = np.zeros(len(idx), np.int64)
    outer = _numbers(idx, [s.outer for s in segments])
    at_mark = (outer >= 0) & (segment < 0)
    opens = np.array([s.inner[0] for s in segments] or [0], np.int64)
    mark[at_mark] = np.where(idx[at_mark] < opens[outer[at_mark]], 1, 2)
    ranges = np.array(
        [[np.searchsorted(idx, s.inner[0]), np.searchsorted(idx, s.inner[1])] for s in segments], np.int64
    ).reshape(-1, 2)
    return segment, mark, ranges
