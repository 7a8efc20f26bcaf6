"""What the cue classifier sees of every token."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.hashing import Hasher
from newsreader.analysis.quotes.lexicon import FINITE, FIRST_PERSON, PRONOUNS, SUBJECTS, classes, code, is_in
from newsreader.analysis.quotes.tokens import Index, Tokens

BITS = 18

Value = TypeVar("Value", bound=np.generic)


def shift(column: NDArray[Value], by: int) -> NDArray[Value]:
    """The column as seen from `by` tokens to the left: the value of the token `by` places on."""
    out = np.zeros_like(column)
    if by > 0:
        out[:-by] = column[by:]
    elif by < 0:
        out[-by:] = column[:by]
    else:
        out[:] = column
    return out


def child(tokens: Tokens, chosen: NDArray[np.bool_]) -> Index:
    """For each token its first child among the chosen ones, -1 without."""
    out = np.full(len(tokens), -1)
    at = np.flatnonzero(chosen & (tokens.head != np.arange(len(tokens))))[::-1]
    out[tokens.head[at]] = at
    return out


def value(column: NDArray[Value], at: Index) -> NDArray[Value]:
    """The column's values at some places, 0 where the place is -1."""
    return np.asarray(np.where(at >= 0, column[at], np.zeros(1, column.dtype)), column.dtype)


def bins(distance: Index) -> Index:
    """Distances in bins that widen: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-24, 25 and more; signed."""
    edges = np.array([1, 2, 3, 4, 6, 9, 14, 25])
    return np.sign(distance) * np.searchsorted(edges, np.abs(distance), side="right")


def to_segments(tokens: Tokens) -> tuple[Index, Index, Index, Index]:
    """Per token: steps back to the last quoted stretch and on to the next one, and which they are.

    Far or in another block is 99, with -1 for the stretch.
    """
    size, at = len(tokens), np.arange(len(tokens))
    if not len(tokens.ranges):
        return np.full(size, 99), np.full(size, 99), np.full(size, -1), np.full(size, -1)
    starts, ends = tokens.ranges[:, 0], tokens.ranges[:, 1]
    before = np.searchsorted(ends, at, side="right") - 1
    after = np.searchsorted(starts, at, side="right")
    last, following = np.clip(before, 0, None), np.clip(after, None, len(starts) - 1)
    near = (before >= 0) & (tokens.block[np.clip(ends[last] - 1, 0, None)] == tokens.block)
    back = np.where(near, at - ends[last], 99)
    close = (after < len(starts)) & (tokens.block[np.minimum(starts[following], size - 1)] == tokens.block)
    on = np.where(close, starts[following] - at, 99)
    return back, on, np.where(near, last, -1), np.where(close, following, -1)


def cue_features(tokens: Tokens, chosen: Index) -> NDArray[np.uint32]:
    """Rows of the cue classifier's weight table, chosen tokens by features."""
    head, at = tokens.head, np.arange(len(tokens))
    lemma, lower, tag, dep, entity = tokens.lemma, tokens.lower, tokens.tag, tokens.dep, tokens.entity
    kind = classes(lemma)
    finite = is_in(tag, FINITE)
    subject = child(tokens, is_in(dep, SUBJECTS))
    clause = child(tokens, is_in(dep, ("ccomp",)))
    other = child(tokens, is_in(dep, ("xcomp", "parataxis", "pcomp")))
    thing = child(tokens, is_in(dep, ("dobj", "attr", "oprd", "dative", "pobj")))
    prep = child(tokens, is_in(dep, ("prep", "prt", "agent")))
    modifier = child(tokens, is_in(dep, ("aux", "auxpass", "neg")))
    mark = child(tokens, is_in(dep, ("mark",)) & is_in(lower, ("that", "if", "whether")))
    own_subject = np.where(subject >= 0, np.sign(subject - at), 0)
    has_finite = value(finite | (child(tokens, finite) >= 0), clause)
    that = value(mark >= 0, clause)
    clause_side = np.where(clause >= 0, np.sign(clause - at), 0)
    who = np.where(
        subject < 0,
        0,
        1 + is_in(value(lower, subject), FIRST_PERSON) + 2 * is_in(value(lower, subject), PRONOUNS),
    )
    who_entity = value(entity, subject)
    back, on, _, _ = to_segments(tokens)
    inside = tokens.segment >= 0
    quote = np.minimum(bins(back), 7) * 10 + np.minimum(bins(on), 7)
    quote_sentence = _any_by(tokens.sentence, tokens.mark > 0)
    quote_clause = value(_spans_mark(tokens), clause)
    position = np.minimum(at - _first_of(tokens.block), 3)
    tail = np.minimum(_last_of(tokens.block) - at, 3)
    upper = is_in(tokens.shape, ("XX", "XXX", "XXXX"))
    colon = shift(lower, 1) == code(":")

    rows = Hasher(len(chosen), BITS, chosen)
    rows.add()
    rows.add_each(
        [lemma], [lower], [tag], [dep], [kind, dep], [lemma, dep], [lemma, tag], [kind, tag], [dep, tag],
        [lemma, inside], [kind, inside], [tag, inside], [dep, inside], [quote, kind], [quote, tag], [quote],
        [lemma, np.minimum(back, 5)], [lemma, np.minimum(on, 5)], [lemma, own_subject], [kind, own_subject],
        [lemma, clause_side, has_finite], [kind, clause_side, has_finite, that],
        [tag, clause_side, has_finite, that], [kind, clause_side, own_subject, quote_clause],
        [clause_side, has_finite, own_subject, tag], [lemma, who], [kind, who], [kind, who_entity],
        [who_entity, who, tag, has_finite], [value(lemma, subject)], [value(lemma, subject), kind],
        [lemma, value(dep, other), value(tag, other)], [kind, value(dep, other), value(tag, other)],
        [lemma, value(lemma, thing)], [kind, value(lemma, thing)],
        [kind, thing >= 0, clause >= 0, other >= 0], [lemma, value(dep, thing)], [value(lemma, thing), tag],
        [lemma, value(lower, prep)], [kind, value(lower, prep)], [lemma, value(lower, modifier)],
        [kind, value(lower, modifier)], [lemma[head], dep], [classes(lemma)[head], dep, kind],
        [tag[head], dep, tag], [lemma[head], lemma], [lemma[head], dep, inside], [dep[head], dep, kind],
        [shift(lower, 1)], [shift(lower, -1)], [shift(tag, 1), tag], [shift(tag, -1), tag],
        [shift(lower, 1), lemma], [shift(lower, -1), lemma], [shift(lower, -1), shift(lower, -2)],
        [shift(lower, 1), shift(lower, 2)], [shift(lower, 1), kind], [shift(lower, -1), kind],
        [shift(tag, 1), shift(tag, 2), kind], [shift(tag, -1), shift(tag, -2), kind],
        [shift(entity, 1), shift(entity, -1), kind], [quote_sentence, kind, has_finite],
        [quote_sentence, lemma], [quote_clause, kind], [quote_clause, lemma], [tokens.shape],
        [position, lower], [position, upper, colon], [tail, lower], [lower, shift(tokens.mark, 1)],
        [lower, shift(tokens.mark, -1)], [lower, shift(tokens.mark, 2)],
        [lower, shift(tokens.mark, -2), tag], [shift(kind, 1), tag], [shift(kind, -1), tag],
        [shift(lemma, 1), shift(lemma, -1)], [entity, tag, shift(lower, 1)],
        [position, shift(entity, -1), lower], [depth_bin(tokens), kind],
        [lower, shift(entity, -1), shift(tokens.mark, 1)], [lemma, quote_sentence, thing >= 0, clause >= 0],
    )  # fmt: skip
    return rows.rows()


def depth_bin(tokens: Tokens) -> Index:
    """Depth in the tree, at most 4."""
    return np.minimum(tokens.depth, 4)


def _any_by(group: Index, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether any token of the same group is chosen."""
    if not len(group):
        return chosen
    found = np.zeros(int(group.max()) + 2, np.bool_)
    found[group[chosen]] = True
    return found[group]


def _spans_mark(tokens: Tokens) -> NDArray[np.bool_]:
    """Whether a quotation mark stands in each token's subtree, or right around it."""
    marks = np.concatenate([[0], np.cumsum(tokens.mark > 0)])
    left = np.clip(tokens.left - 1, 0, None)
    right = np.minimum(tokens.right + 2, len(tokens))
    return np.asarray((marks[right] - marks[left]) > 0)


def _first_of(block: Index) -> Index:
    """The first token of each token's run of equal values."""
    at = np.arange(len(block))
    new = np.ones(len(block), np.bool_)
    new[1:] = block[1:] != block[:-1]
    return np.maximum.accumulate(np.where(new, at, 0)) if len(block) else at


def _last_of(block: Index) -> Index:
    """The last token of each token's run of equal values."""
    return len(block) - 1 - _first_of(block[::-1])[::-1]
