"""The part of a sentence that tells by itself what happened at a time: with its verb and its subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import FINITE, SUBJECT
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

LONGEST = 220
"""Characters that are read at a glance: nothing is left out of a sentence that is no longer."""

_NEAR = 6
"""Places on each side of a time where its sentence may be cut."""

_FEWEST_WORDS = 5
_PAUSES = frozenset((",", ";", ":", "–", "—", "--"))
_LEFT_OUT_AFTER = frozenset(("advcl", "relcl", "acl", "appos", "prep", "parataxis", "punct", "cc"))
_LEFT_OUT_BEFORE = frozenset(("advcl", "punct", "cc"))
"""What a clause does without, after it and before it."""


def whole_clause(sentence: Sentence, time: Span) -> Span | None:
    """A short sentence; of another the longest short part around a time that is whole, else the shortest.

    A part is whole that leaves out nothing on which its words depend, nor its verb's subject and objects.

    Returns:
        None where the time does not lie in the sentence.
    """
    whole = (sentence.start_char, sentence.end_char)
    if not whole[0] <= time[0] < time[1] <= whole[1]:
        return None
    if _length(whole) <= LONGEST:
        return whole
    parts = [whole, *_parts(sentence, time)]
    short = [part for part in parts if _length(part) <= LONGEST]
    return max(short, key=_length) if short else min(parts, key=_length)


def _length(part: Span) -> int:
    return part[1] - part[0]


def _parts(sentence: Sentence, time: Span) -> Iterator[Span]:
    """The whole parts of a sentence that hold a time."""
    doc, first, last = sentence.doc, sentence.start, sentence.end
    cuts = [index for index in range(first + 1, last) if _may_be_cut(doc, index)]
    lefts = [first, *[cut for cut in cuts if doc[cut].idx <= time[0]][-_NEAR:]]
    rights = [*[cut for cut in cuts if _end(doc[cut - 1]) >= time[1]][:_NEAR], last]
    for left in lefts:
        for right in rights:
            if left < right and _is_whole(doc, (first, last), (left, right)):
                yield _trimmed(doc, left, right, left == first)


def _end(token: Token) -> int:
    return token.idx + len(token)


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
    before = (token for token in doc[sentence[0] : left] if left <= token.head.i < right)
    after = (token for token in doc[right : sentence[1]] if left <= token.head.i < right)
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
    while not opens and (doc[left].dep_ == "cc" or doc[left].text in _PAUSES):
        left += 1
    while doc[right - 1].text in _PAUSES or doc[right - 1].is_space or doc[right - 1].dep_ == "cc":
        right -= 1
    return doc[left].idx, _end(doc[right - 1])
