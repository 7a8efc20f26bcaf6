"""Who does the reporting verb, by the parse alone: where the tagger found no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLIMB = frozenset({"conj", "xcomp", "advcl", "ccomp", "acl", "relcl", "pcomp", "prep"})
_FAR = 4


def subject_of(verb: Token) -> tuple[int, ...]:
    """The words that name the verb's subject, found through coordination and participles; empty if none.

    The subject of a passive is no speaker: it is told, asked or blamed; its agent is.
    """
    at = verb
    for _ in range(_FAR):
        children = list(at.children)
        if agents := [kid for child in children if child.dep_ == "agent" for kid in child.children]:
            return _phrase(agents[0])
        if any(child.dep_ in ("nsubjpass", "auxpass") for child in children):
            return ()
        if subjects := [child for child in children if child.dep_ in ("nsubj", "expl")]:
            return _phrase(subjects[0])
        if at.dep_ in ("acl", "relcl") and at.tag_ == "VBG":
            return _phrase(at.head, without=at)
        if at.dep_ not in _CLIMB or at.head == at:
            return ()
        at = at.head
    return ()


def _phrase(noun: Token, without: Token | None = None) -> tuple[int, ...]:
    left_out = {token.i for token in without.subtree} if without is not None else set()
    return tuple(token.i for token in noun.subtree if token.i not in left_out and not token.is_space)
