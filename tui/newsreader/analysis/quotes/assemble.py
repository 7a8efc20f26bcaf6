"""Tagged cues become reports: whole quotations, one owner for each, nested reports in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.acceptance import ACCEPTED, evidence, probability
from newsreader.analysis.quotes.chain import CONTENT, CUE, SOURCE, Decoded, Floats
from newsreader.analysis.quotes.joined import joined_clauses
from newsreader.analysis.quotes.relation import Pairs
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.sayings import is_saying
from newsreader.analysis.quotes.stretches import Claim, in_reach, owners, stretch_of
from newsreader.analysis.quotes.subjects import beyond_source, subject_of
from newsreader.analysis.quotes.tokens import Tokens

LIKELY = 0.2
"""How likely a word must be a cue to be looked at at all."""


@dataclass(frozen=True)
class Draft:
    """A report not yet accepted, with what speaks for and against it (see `acceptance.evidence`)."""

    report: Report
    evidence: NDArray[np.float64]


def accept(drafts: Sequence[Draft], weights: Floats) -> list[Report]:
    """The drafts that are likely right, with that likelihood as their score, nested ones in order."""
    scored = [(d, probability(d.evidence, weights)) for d in drafts]
    return nest([replace(d.report, score=score) for d, score in scored if score >= ACCEPTED])


def draft(tokens: Tokens, pairs: Pairs, decoded: Decoded, chance: NDArray[np.float64]) -> list[Draft]:
    """What each cue seems to report, cue by cue."""
    owned = owners(tokens, pairs, decoded, chance)
    parts = (slice(int(start), int(end)) for start, end in pairwise(pairs.bounds))
    drafts = (_draft(tokens, pairs, decoded, chance, owned, part) for part in parts)
    return [found for found in drafts if found is not None]


def _draft(
    tokens: Tokens,
    pairs: Pairs,
    decoded: Decoded,
    chance: NDArray[np.float64],
    owned: dict[int, Claim],
    part: slice,
) -> Draft | None:
    cue = int(pairs.cue[part.start])
    token, best = pairs.token[part], decoded.best[part]
    content = _content(tokens, token, decoded, part, owned, cue)
    source = {int(i) for i in token[best == SOURCE]} - content
    words = ({int(i) for i in token[best == CUE]} | {cue}) - content - source
    content -= words | {cue}
    content -= joined_clauses(tokens, cue, content)
    if not content:
        return None
    beyond = beyond_source(tokens.doc[cue], source, content)
    source, content = source - beyond, content | beyond
    named = tuple(sorted(source)) or subject_of(tokens.doc[cue])
    if content <= set(named) or not is_saying(tokens, cue, content):
        return None
    content -= set(named)
    report = Report(tuple(sorted(content)), tuple(sorted(words | {cue})), cue, named)
    return Draft(
        report,
        evidence(tokens, cue, report.content, named, float(chance[cue]), token, decoded.marginals[part]),
    )


def _content(
    tokens: Tokens,
    token: NDArray[np.int64],
    decoded: Decoded,
    part: slice,
    owned: dict[int, Claim],
    cue: int,
) -> set[int]:
    """What the tagger marked, every quoted stretch whole or not at all."""
    marked = decoded.best[part] == CONTENT
    if not marked.any():
        marked = decoded.marginals[part].argmax(axis=1) == CONTENT
    content = {int(i) for i in token[marked]}
    first, last = int(token[0]), int(token[-1])
    for number, claim in owned.items():
        if claim.cue == cue:
            content.update(stretch_of(tokens, number).tolist())
    for number in in_reach(tokens, first, last + 1):
        low, end = tokens.ranges[number]
        if low <= cue < end:
            continue
        mine = owned.get(number)
        if mine is None or mine.cue != cue:
            stretch = set(stretch_of(tokens, number).tolist())
            if mine is not None or 2 * len(content & stretch) < len(stretch):
                content -= stretch
    return content


def nest(reports: Sequence[Report]) -> list[Report]:
    """Reports that say no more than that another one was made give way to it, as its outer source.

    "According to Reuters, the mayor said the bridge is safe" is what the mayor said, by way of Reuters.
    """
    kept = {report.head: report for report in reports}
    for outer in reports:
        inner = next((kept[i] for i in outer.content if i in kept and _opens(outer, kept[i])), None)
        if inner is not None and outer.source:
            content = sorted({*outer.content, *inner.content} - {*inner.cue, *inner.source})
            kept[inner.head] = replace(inner, content=tuple(content), via=outer.source)
            del kept[outer.head]
    return list(kept.values())


def _opens(outer: Report, inner: Report) -> bool:
    """Whether an outer content begins with who said it and the saying, and goes on with what was said."""
    start = sorted({*inner.source, *inner.cue})
    first = [i for i in outer.content if i <= start[-1]]
    return bool(inner.source) and start[0] - outer.content[0] <= 1 and len(first) - len(start) <= 2


def cues_to_tag(chance: NDArray[np.float64]) -> Iterator[int]:
    """Words that may turn out to be cues."""
    yield from (int(i) for i in np.flatnonzero(chance > LIKELY))
