"""Which cue owns which quoted stretch: what stands between marks was said once, by one speaker."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.chain import CONTENT, Decoded
from newsreader.analysis.quotes.relation import Pairs
from newsreader.analysis.quotes.tokens import Index, Tokens

LONG, SHORT = 8, 4
"""Tokens from which a stretch is certainly a quotation, and below which it is often a scare quote."""

ENOUGH = {LONG: 0.1, SHORT: 0.35, 0: 0.45}
"""How likely, by length, the tagger must find a stretch to be a cue's content."""


@dataclass(frozen=True)
class Claim:
    """How much a cue wants a stretch: the mean probability that its tokens are content."""

    cue: int
    share: float
    strength: float


def owners(tokens: Tokens, pairs: Pairs, decoded: Decoded, chance: NDArray[np.float64]) -> dict[int, Claim]:
    """The number of each stretch that a cue reports, with the strongest claim to it."""
    found: dict[int, Claim] = {}
    for number, claims in _claims(tokens, pairs, decoded, chance).items():
        best = max(claims, key=lambda claim: (claim.strength, -claim.cue))
        if best.share > enough(size_of(tokens, number)):
            found[number] = best
    return found


def size_of(tokens: Tokens, number: int) -> int:
    """Tokens between the marks."""
    first, end = tokens.ranges[number]
    return int(end - first)


def enough(size: int) -> float:
    """The share that a stretch of this size needs."""
    return ENOUGH[LONG if size >= LONG else SHORT if size >= SHORT else 0]


def _claims(
    tokens: Tokens, pairs: Pairs, decoded: Decoded, chance: NDArray[np.float64]
) -> dict[int, list[Claim]]:
    claims: dict[int, list[Claim]] = {}
    for start, end in zip(pairs.bounds[:-1], pairs.bounds[1:], strict=True):
        cue, first = int(pairs.cue[start]), int(pairs.token[start])
        content = np.concatenate([[0.0], np.cumsum(decoded.marginals[start:end, CONTENT], dtype=np.float64)])
        for number in in_reach(tokens, first, first + int(end - start)):
            low, high = (int(np.clip(edge - first, 0, end - start)) for edge in tokens.ranges[number])
            if high <= low or tokens.ranges[number, 0] <= cue < tokens.ranges[number, 1]:
                continue
            share = float(content[high] - content[low]) / (high - low)
            claims.setdefault(number, []).append(Claim(cue, share, share * float(chance[cue]) ** 0.5))
    return claims


def in_reach(tokens: Tokens, first: int, end: int) -> Sequence[int]:
    """Double-quoted stretches that overlap a range of tokens."""
    if not len(tokens.ranges):
        return ()
    low = int(np.searchsorted(tokens.ranges[:, 1], first, side="right"))
    high = int(np.searchsorted(tokens.ranges[:, 0], end, side="left"))
    return [n for n in range(low, high) if not (tokens.segments[n].single or is_continued(tokens, n))]


def is_continued(tokens: Tokens, number: int) -> bool:
    """Whether a stretch only ends here what the paragraph before left open."""
    return number > 0 and not tokens.segments[number].opened and not tokens.segments[number - 1].closed


def stretch_of(tokens: Tokens, number: int) -> Index:
    """The tokens between the marks."""
    return np.arange(*tokens.ranges[number])


def is_taken(tokens: Tokens, number: int, taken: Collection[int]) -> bool:
    """Whether most of a stretch is among the tokens that are reported."""
    first, end = tokens.ranges[number]
    return bool(2 * sum(i in taken for i in range(first, end)) > end - first)
