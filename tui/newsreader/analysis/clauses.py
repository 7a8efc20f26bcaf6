"""The part of a sentence that tells by itself what is said of a time or a number in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from newsreader.analysis.grammar import FINITE, SUBJECT, as_set, end_of
from newsreader.article.model import Span

LONGEST = 220
"""Characters that are read at a glance: nothing is left out of a sentence that is no longer."""

_NEAR = 6
"""Places on each side where a sentence may be cut."""
_REACH = 80
"""Tokens on each side among which these are looked for."""
_FEWEST_WORDS = 5
_PAUSES = frozenset((",", ";", ":", "–", "—", "--"))
_LEFT_OUT_AFTER = frozenset(("advcl", "relcl", "acl", "appos", "prep", "parataxis", "punct", "cc"))
_LEFT_OUT_BEFORE = frozenset(("advcl", "punct", "cc"))
"""What a clause does without, after it and before it."""

_SHORT = 120
"""Characters of a clause that is not cut."""
_BRIEF = 90
"""Characters of one that is cut, about."""
_BEFORE, _AFTER = 80, 50
"""Characters that it has before its place at most, and may have after it however many those are."""
_ABOVE = 12
"""Words over a place in the parse at which a clause in brief may begin."""
_ADDED = as_set("prep agent relcl acl advcl conj cc appos npadvmod punct parataxis")
"""What may be said of a word behind it, and may be left out."""
_LEADING = frozenset(("DET", "ADP", "SCONJ", "AUX", "CCONJ"))
"""Parts of speech of words that lead to others behind them."""
_BINDING = frozenset(("cc", "mark", "punct"))
"""What binds a clause to the words before it."""


def whole_clause(sentence: Sentence, place: Span) -> Span | None:
    """A short sentence; of another the longest short part around a place that is whole, else the shortest.

    A part is whole that leaves out nothing on which its words depend, nor its verb's subject and objects.

    Returns:
        None where the place does not lie in the sentence.
    """
    whole = (sentence.start_char, sentence.end_char)
    if not whole[0] <= place[0] < place[1] <= whole[1]:
        return None
    if _length(whole) <= LONGEST:
        return whole
    return next(_parts(sentence, place), whole)


def in_brief(place: Sentence, clause: Span) -> Span:
    """A clause that is not short, cut before and behind a place where a phrase begins and ends.

    It begins with a clause or phrase that holds the place, or with its verb's subject, and ends before what
    may be left out.

    Args:
        place: The tokens that are to stay.
        clause: What is cut: the sentence of the place or part of it, with a sentence before or not.
    """
    first, last = place.start_char, place.end_char
    if _length(clause) <= _SHORT:
        return clause
    starts = [i for i in (clause[0], *_starts(place)) if max(clause[0], first - _BEFORE) <= i <= first]
    start = min(starts, default=first)
    farthest = min(clause[1], max(last + _AFTER, start + _BRIEF))
    ends = [i for i in (clause[1], *_ends(place)) if last <= i <= farthest]
    return start, max(ends, default=last)


def _starts(place: Sentence) -> Iterator[int]:
    """Where the phrases and clauses that hold a place begin, and the subjects of their verbs."""
    word = place[-1]
    for _ in range(_ABOVE):
        for top in (word, *(child for child in word.children if child.dep_ in SUBJECT)):
            opening = top.left_edge
            while opening.i < place.start and (opening.dep_ in _BINDING or opening.is_space):
                opening = opening.nbor(1)
            yield opening.idx
        word = word.head


def _ends(place: Sentence) -> Iterator[int]:
    """Where words behind a place end before something that is said of words before it."""
    doc, last = place.doc, place[-1]
    for word in doc[place.end : place.end + _REACH]:
        if word.dep_ not in _ADDED or word.head.i > word.i or _is_needed(word, last):
            continue
        end = doc[word.left_edge.i - 1]
        while end.i > last.i and (end.is_space or end.text in _PAUSES or end.dep_ in _BINDING - {"punct"}):
            end = end.nbor(-1)
        if end.pos_ not in _LEADING:
            yield end_of(end)


def _is_needed(preposition: Token, last: Token) -> bool:
    """Whether a word leads to what a number or a noun is of ("half of", "more than", "two in")."""
    beside = preposition.i == last.i + 1 and preposition.head.pos_ != "VERB"
    return preposition.dep_ == "prep" and (preposition.lower_ in ("of", "than") or beside)


def _length(part: Span) -> int:
    return part[1] - part[0]


def _parts(sentence: Sentence, place: Span) -> Iterator[Span]:
    """The whole parts of a sentence that hold a place, the best first; none that is very long."""
    doc, first, last = sentence.doc, sentence.start, sentence.end
    at = first + bisect_right(range(first, last), place[0], key=lambda index: doc[index].idx)
    before, after = range(at - 1, max(first, at - _REACH), -1), range(at, min(last, at + _REACH))
    lefts = [i for i in before if _may_be_cut(doc, i)][:_NEAR]
    rights = [i for i in after if _may_be_cut(doc, i) and end_of(doc[i - 1]) >= place[1]][:_NEAR]
    cuts = ((left, right) for left in (*lefts, first) for right in (*rights, last))
    parts = [(_trimmed(doc, *cut, cut[0] == first), cut) for cut in cuts]
    for part, cut in sorted(parts, key=lambda found: _badness(found[0])):
        if _length(part) <= 2 * LONGEST and _is_whole(doc, (first, last), cut):
            yield part


def _badness(part: Span) -> tuple[bool, int]:
    """The longest of short parts is the best, and the shortest of others."""
    return _length(part) > LONGEST, abs(_length(part) - LONGEST)


def _may_be_cut(doc: Doc, index: int) -> bool:
    """Whether a clause may begin with a token."""
    before = doc[index - 1]
    return before.text in _PAUSES or before.dep_ == "cc" or doc[index].dep_ in {"cc", "mark"}


def _is_whole(doc: Doc, sentence: tuple[int, int], part: tuple[int, int]) -> bool:
    left, right = part
    heads = [
        token
        for token in doc[left:right]
        if (token.head.i == token.i or not left <= token.head.i < right) and token.dep_ not in {"punct", "cc"}
    ]
    opens = left > sentence[0] and doc[left - 1].text == ";"
    closes = right < sentence[1] and doc[right - 1].text == ";"
    if len(heads) != 1 or right - left < _FEWEST_WORDS or not _stands_alone(heads[0], opens or closes):
        return False
    dependants = [child for token in doc[left:right] for child in token.children]
    before = (child for child in dependants if child.i < left)
    after = (child for child in dependants if child.i >= right)
    return (opens or all(token.dep_ in _LEFT_OUT_BEFORE for token in before)) and (
        closes or all(map(_is_left_out, after))
    )


def _stands_alone(verb: Token, beside: bool) -> bool:
    """Whether a verb carries its part: that of the sentence, or one with a subject of its own beside it.

    Args:
        beside: A semicolon bounds the part.
    """
    if not any(child.dep_ in SUBJECT or child.dep_ == "expl" for child in verb.children):
        return False
    if verb.dep_ == "ROOT":
        return True
    is_finite = verb.tag_ in FINITE or any(child.tag_ in FINITE for child in verb.children)
    return is_finite and (beside or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT"))


def _is_left_out(token: Token) -> bool:
    """Whether a clause does without a dependant after it: verbs that go on, but none of several things."""
    if token.dep_ == "conj":
        return token.pos_ in {"VERB", "AUX"}
    if token.dep_ == "cc":
        return token.head.pos_ in {"VERB", "AUX"}
    return token.dep_ in _LEFT_OUT_AFTER


def _trimmed(doc: Doc, left: int, right: int, opens: bool) -> Span:
    """The part without what bound it to the words left out.

    Args:
        opens: The sentence begins with it.
    """
    while not opens and left < right - 1 and (doc[left].dep_ == "cc" or doc[left].text in _PAUSES):
        left += 1
    while right > left + 1 and (
        doc[right - 1].text in _PAUSES or doc[right - 1].is_space or doc[right - 1].dep_ == "cc"
    ):
        right -= 1
    return doc[left].idx, end_of(doc[right - 1])
