"""What the tagger sees of every token, relative to one cue."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.cue_features import bins, child, shift, to_segments, value
from newsreader.analysis.quotes.hashing import Hasher
from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS, classes, code, is_in
from newsreader.analysis.quotes.relation import MAX_UP, Pairs, between, paragraph_edges
from newsreader.analysis.quotes.tokens import Index, Tokens

BITS = 17
LIKELY = 0.4


def tag_features(tokens: Tokens, pairs: Pairs, chance: NDArray[np.float64]) -> NDArray[np.uint32]:
    """Rows of the tagger's weight table, pairs by features.

    Args:
        tokens: The article's columns.
        pairs: Cues with the tokens of their paragraphs.
        chance: Per token, how likely it is the head of a cue.
    """
    q, t, up, branch = pairs.cue, pairs.token, pairs.up, pairs.branch
    size = len(tokens)
    at = np.arange(size)
    lemma, lower, tag, dep, entity = tokens.lemma, tokens.lower, tokens.tag, tokens.dep, tokens.entity
    kind = classes(lemma)
    finite = is_in(tag, FINITE)
    subject = child(tokens, is_in(dep, SUBJECTS))
    clause = child(tokens, is_in(dep, ("ccomp",)))
    has_finite = finite | (child(tokens, finite) >= 0)
    that = child(tokens, is_in(dep, ("mark",))) >= 0
    cue_subject = np.where(subject >= 0, np.sign(subject - at), 0)
    cue_clause = np.where(clause >= 0, np.sign(clause - at) * (1 + value(has_finite, clause)), 0)
    back, on, last, following = to_segments(tokens)
    inside = tokens.segment >= 0
    stop = is_in(lower, (",", ".", ";", ":", "—", "–", "-", "--", "!", "?", "(", ")"))
    mark_here = np.where(tokens.mark > 0, tokens.mark, stop * 3)
    likely = chance > LIKELY

    side = np.sign(t - q)
    bdep, bside = value(dep, branch), np.where(branch >= 0, np.sign(branch - q), 0)
    bfinite, bthat, btag = value(has_finite, branch), value(that, branch), value(tag, branch)
    edge = (t == value(tokens.left, branch)) + 2 * (t == value(tokens.right, branch))
    below = np.where(branch >= 0, np.minimum(tokens.depth[t] - value(tokens.depth, branch), 4), 9)
    own = t == branch
    clausal = tokens.clause[t]
    clause_dep, clause_step = dep[clausal], np.clip(tokens.depth[clausal] - tokens.depth[q], -3, 4)
    clause_is = np.where(
        clausal == q, 1, np.where(clausal == branch, 2, np.where(clausal == clause[q], 3, 0))
    )
    relation = up * 3 + bside
    offset = np.clip(tokens.sentence[t] - tokens.sentence[q], -3, 3)
    stretch = _stretch(tokens, pairs, last, following)
    gap = np.where(side < 0, np.minimum(bins(back[q]), 6), np.minimum(bins(on[q]), 6))
    context = np.minimum(bins(back[q]), 4) * 8 + np.minimum(bins(on[q]), 4)
    q_inside = inside[q]
    marks = np.minimum(between(tokens.mark > 0, pairs), 4)
    rivals = np.minimum(between(likely, pairs), 2)
    governor = _governor(tokens, likely)
    ruled = np.where(governor[t] == q, 1, np.where(governor[t] < 0, 0, 2))
    nearest = _nearest(tokens, likely)
    mine = np.where(nearest[t] == q, 1, np.where(nearest[t] < 0, 0, 2))
    crowd = _others(tokens, likely, pairs)
    first, final = paragraph_edges(tokens.block)
    distance = bins(t - q)
    stops = np.minimum(between(stop, pairs), 4)
    qk, ql, qt, qd = kind[q], lemma[q], tag[q], dep[q]
    quoted = np.minimum(np.cumsum(inside)[final[q]] - np.cumsum(inside)[first[q]], 1)

    rows = Hasher(len(pairs), BITS)
    rows.add()
    rows.add_each(
        [up, bdep], [up, bdep, bside], [up, bdep, qk], [up, bdep, ql], [up, bdep, bside, qd],
        [relation, below, bdep], [up, bdep, bfinite, bthat, bside], [up, bdep, btag],
        [up, bdep, edge, tag[t]], [up, bdep, lower[t]], [up, bdep, own, dep[t]],
        [up, dep[t], dep[tokens.head[t]]], [up, bdep, stretch], [up, bdep, stretch, quoted],
        [up, bdep, offset, mine, ruled], [up, bdep, entity[t], bside], [up, bdep, tag[t], bside],
        [up, bdep, mark_here[t]], [up, bdep, rivals, ruled], [up, bdep, cue_subject[q], side],
        [up, bdep, cue_clause[q], side], [up, bdep, context, stretch > 0], [up, bdep, marks, side],
        [clause_is, clause_dep, up], [clause_is, clause_dep, clause_step, side],
        [clause_is, clause_dep, qk], [clause_is, clause_dep, cue_clause[q], side],
        [clause_is, clause_dep, below, bdep], [clause_is, clause_dep, tag[clausal], up],
        [clause_is, lower[tokens.left[clausal]], up], [clause_is, clause_dep, stretch],
        [lemma[clausal], up, bdep], [stretch], [stretch, gap], [stretch, gap, qk], [stretch, ql],
        [stretch, context], [stretch, rivals], [stretch, mine, ruled], [stretch, mine, rivals, q_inside],
        [stretch, offset], [stretch, offset, mine], [stretch, cue_subject[q], side],
        [stretch, cue_clause[q], side], [stretch, qd, side], [stretch, qt, side], [stretch, mark_here[t]],
        [stretch, marks, offset], [stretch, crowd, offset], [stretch, q_inside, side],
        [stretch, _end_of(tokens, t, lower), offset], [offset, side], [offset, rivals],
        [offset, ruled, crowd], [offset, crowd, quoted], [offset, quoted, stretch], [offset, qk],
        [offset, ql], [offset, t == first[t], stretch], [distance], [distance, qk],
        [distance, qt, cue_subject[q]], [distance, tag[t]], [distance, lower[t]], [distance, entity[t]],
        [distance, lower[t], ql], [distance, bdep, up], [stops, side], [stops, side, stretch],
        [stops, offset, up], [marks, side, stretch], [marks, rivals, side], [lower[t]], [lower[t], side],
        [lower[t], up], [lower[t], dep[t], own], [lower[t], stretch], [tag[t], side, stretch],
        [tag[t], up, own], [dep[t], up, own, ql], [dep[t], up, own, qk], [tag[t], dep[t], up],
        [lemma[t], ql], [lemma[t], qk, side], [shift(lower, -1)[t], lower[t]],
        [shift(lower, 1)[t], lower[t]], [shift(tag, -1)[t], tag[t], up], [shift(tag, 1)[t], tag[t], up],
        [shift(lower, -1)[t], up, bdep], [shift(lower, 1)[t], up, bdep],
        [shift(mark_here, -1)[t], up, bdep], [shift(mark_here, 1)[t], up, bdep],
        [shift(mark_here, -1)[t], shift(mark_here, 1)[t], stretch, side], [shift(lower, -1)[t], distance],
        [shift(dep, -1)[t], dep[t], up], [shift(dep, 1)[t], dep[t], up], [ruled, mine, side],
        [ruled, up, chance[t] > LIKELY], [ruled, qd, up], [crowd, mine, up],
        [qk, side, cue_subject[q], cue_clause[q]], [ql, side], [ql, qt, side, up], [qd, side, up],
        [qt, side, bdep, up], [t == q, ql], [np.abs(t - q) <= 3, lower[t], ql],
        [up > MAX_UP, side, stretch, rivals, mine], [is_in(lower, ("according",))[q], up, bdep, side],
        [shift(lower, 1)[q], lower[t], distance],
    )  # fmt: skip
    return rows.rows()


def _stretch(tokens: Tokens, pairs: Pairs, last: Index, following: Index) -> Index:
    """Which quoted stretch the token stands in, counted from the cue; 0 outside."""
    own, cue = tokens.segment[pairs.token], pairs.cue
    before = (own >= 0) & (last[cue] >= 0) & (own <= last[cue])
    after = (own >= 0) & (following[cue] >= 0) & (own >= following[cue])
    back, on = np.minimum(last[cue] - own, 3), np.minimum(own - following[cue], 3)
    found = np.where(before, 2 + back, np.where(after, 6 + on, 0))
    return np.where((own >= 0) & (own == tokens.segment[cue]), 1, found)


def _governor(tokens: Tokens, likely: NDArray[np.bool_]) -> Index:
    """The nearest likely cue above each token in the tree, -1 without one."""
    head = tokens.head
    found = np.where(likely[head] & (head != np.arange(len(head))), head, -1)
    order = np.argsort(tokens.depth, kind="stable")
    cuts = np.flatnonzero(np.diff(tokens.depth[order])) + 1
    for level in np.split(order, cuts)[1:] if len(order) else []:
        found[level] = np.where(found[level] < 0, found[head[level]], found[level])
    return found


def _nearest(tokens: Tokens, likely: NDArray[np.bool_]) -> Index:
    """The likely cue nearest to each token's quoted stretch, or to the token outside one; -1 if none."""
    cues = np.flatnonzero(likely)
    at = np.arange(len(tokens))
    if not len(cues):
        return np.full(len(tokens), -1)
    low, high = at.copy(), at.copy()
    inside = tokens.segment >= 0
    if len(tokens.ranges):
        low[inside] = tokens.ranges[tokens.segment[inside], 0]
        high[inside] = tokens.ranges[tokens.segment[inside], 1] - 1
    before = np.searchsorted(cues, low, side="left") - 1
    after = np.searchsorted(cues, high, side="right")
    left, right = cues[np.clip(before, 0, None)], cues[np.minimum(after, len(cues) - 1)]
    far = 10**6
    left_gap = np.where((before >= 0) & (tokens.block[left] == tokens.block), low - left, far)
    right_gap = np.where((after < len(cues)) & (tokens.block[right] == tokens.block), right - high, far)
    chosen = np.where(left_gap < right_gap, left, right)
    return np.where(np.minimum(left_gap, right_gap) < far, chosen, -1)


def _others(tokens: Tokens, likely: NDArray[np.bool_], pairs: Pairs) -> Index:
    """How many likely cues other than this one the token's sentence holds, at most 2."""
    counts = np.bincount(tokens.sentence[likely], minlength=int(tokens.sentence.max(initial=0)) + 1)
    same = tokens.sentence[pairs.token] == tokens.sentence[pairs.cue]
    return np.asarray(np.minimum(counts[tokens.sentence[pairs.token]] - (same & likely[pairs.cue]), 2))


def _end_of(tokens: Tokens, t: Index, lower: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The last word of the token's quoted stretch (mostly a comma or a stop), 0 outside."""
    if not len(tokens.ranges):
        return np.zeros(len(t), np.uint64)
    ends = np.clip(tokens.ranges[:, 1] - 1, 0, None)
    segment = tokens.segment[t]
    final = lower[ends[np.clip(segment, 0, None)]]
    return np.where(
        (segment >= 0) & is_in(final, (",", ".", "?", "!")),
        final,
        np.where(segment >= 0, code("x"), np.uint64(0)),
    )
