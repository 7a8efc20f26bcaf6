"""How every token of a paragraph stands to a cue: by tree, side, sentence and quoted stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.tokens import Index, Tokens

MAX_UP = 5
BESIDE = 4
"""Children outside the reach whose subtrees may lead into it, on either side."""

REACH, NEAR, CROWD = 260, 40, 60
"""Tokens to either side of a cue that are looked at, and how many where a paragraph holds a crowd of cues."""


@dataclass(frozen=True)
class Pairs:
    """All (cue, token) pairs of an article, cue by cue, tokens ascending.

    Attributes:
        cue, token: Indices of the two.
        bounds: Where each cue's pairs begin, and their number last.
        up: Steps from the cue up to the lowest common ancestor; MAX_UP + 1 when farther, MAX_UP + 2
            in another sentence.
        branch: The ancestor's child (or the ancestor itself) whose subtree holds the token; -1 when far.
    """

    cue: Index
    token: Index
    bounds: Index
    up: Index
    branch: Index

    def __len__(self) -> int:
        return len(self.cue)


def pair(tokens: Tokens, cues: Sequence[int]) -> Pairs:
    """Every cue with the tokens of its paragraph."""
    first, last = paragraph_edges(tokens.block)
    children = _children(tokens)
    together = Counter(int(first[cue]) for cue in cues)
    parts = []
    for cue in cues:
        reach = REACH if together[int(first[cue])] <= CROWD else NEAR
        start, end = max(int(first[cue]), cue - reach), min(int(last[cue]) + 1, cue + reach)
        parts.append(_one(tokens, children, cue, start, end))
    sizes = [len(part[0]) for part in parts]
    empty = np.zeros(0, np.int64)
    columns = [np.concatenate([part[i] for part in parts]) if parts else empty for i in range(3)]
    return Pairs(
        cue=np.repeat(np.array(cues, np.int64), sizes),
        token=columns[0],
        bounds=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        up=columns[1],
        branch=columns[2],
    )


def paragraph_edges(block: Index) -> tuple[Index, Index]:
    """The first and the last token of each token's paragraph."""
    at = np.arange(len(block))
    if not len(block):
        return at, at
    new = np.ones(len(block), np.bool_)
    new[1:] = block[1:] != block[:-1]
    run = np.cumsum(new) - 1
    starts = at[new]
    ends = np.append(starts[1:], len(block)) - 1
    return starts[run], ends[run]


def _children(tokens: Tokens) -> tuple[list[int], list[int]]:
    """All tokens but the roots by their head, and where each head's children begin."""
    at = np.flatnonzero(tokens.head != np.arange(len(tokens)))
    heads = tokens.head[at]
    order = np.argsort(heads, kind="stable")
    starts = np.searchsorted(heads[order], np.arange(len(tokens) + 1))
    return at[order].tolist(), starts.tolist()


def _one(
    tokens: Tokens, children: tuple[list[int], list[int]], cue: int, start: int, end: int
) -> tuple[Index, Index, Index]:
    token = np.arange(start, end)
    up = np.where(tokens.sentence[start:end] == tokens.sentence[cue], MAX_UP + 1, MAX_UP + 2).tolist()
    branch = [-1] * (end - start)
    by_head, starts = children
    node, below = cue, -1
    for step in range(MAX_UP + 1):
        first = bisect_left(by_head, start, starts[node], starts[node + 1]) - BESIDE
        last = bisect_left(by_head, end, starts[node], starts[node + 1]) + BESIDE
        for kid in by_head[max(first, starts[node]) : min(last, starts[node + 1])]:
            if kid != below:
                for at in range(max(int(tokens.left[kid]), start), min(int(tokens.right[kid]) + 1, end)):
                    # Subtrees need not be contiguous: a nearer ancestor may have claimed the place.
                    if branch[at - start] < 0:
                        up[at - start], branch[at - start] = step, kid
        if start <= node < end:
            up[node - start], branch[node - start] = step, node
        below, node = node, int(tokens.head[node])
        if node == below:
            break
    return token, np.array(up), np.array(branch)


def between(counts: NDArray[np.generic], pairs: Pairs) -> Index:
    """How many of the tokens counted stand between cue and token, both left out."""
    total = np.concatenate([[0], np.cumsum(counts.astype(np.int64))])
    low, high = np.minimum(pairs.cue, pairs.token), np.maximum(pairs.cue, pairs.token)
    return np.asarray(np.maximum(total[high] - total[np.minimum(low + 1, high)], 0))
