"""The words that tell what a number is of: what it hangs on, its verb and subject, and what governs these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVE = frozenset(["WDT", "WP", "WP$", "WRB"])
SUBJECTS = frozenset(["nsubj", "nsubjpass"])
STATED = frozenset([
    "add", "announce", "calculate", "confirm", "demonstrate", "discover", "disclose", "establish",
    "explain", "find", "hear", "indicate", "inform", "learn", "mean", "mention", "note", "observe", "point",
    "prove", "remark", "remember", "report", "reveal", "say", "see", "show", "state", "tell", "warn", "write"
])  # fmt: skip
"""Verbs that may be left out before what they tell: it is told as it is."""

_VERB, _SUBJECT, _NOUN, _OBJECT = 5.0, 3.0, 1.5, 1.0
"""What it is worth to hold the verb over the number, its subject, a noun the number hangs on, its object."""
_SETTING = 2.0
"""What it is worth to hold words in front of the clause that say where or when it holds."""

_SUBJECTLESS = frozenset(["xcomp", "conj", "advcl", "pcomp", "acl", "relcl"])
_CONDITIONS = frozenset(["if", "unless"])
_DENIALS = frozenset(["deny", "doubt", "dispute", "denial", "reject", "rumour", "rumor"])
_STEPS = 8


def wanted(anchor: Token) -> list[tuple[int, float]]:
    """The places of the words a snippet had better hold, each with what it is worth."""
    found, token = [(anchor.i, _NOUN)], anchor
    for _ in range(_STEPS):
        if token.pos_ in ("VERB", "AUX") and token.i != anchor.i:
            return found + _around_verb(token)
        if token.head.i == token.i:
            break
        token = token.head
        if token.pos_ in ("NOUN", "PROPN", "ADJ"):
            found.append((token.i, _NOUN))
    return found + (_around_verb(anchor) if anchor.pos_ == "VERB" else [])


def _around_verb(verb: Token) -> list[tuple[int, float]]:
    """A verb with its subject, object, setting and conditions, and the verbs by which it is no plain fact."""
    found = [(verb.i, _VERB)]
    for child in verb.children:
        if child.dep_ in ("dobj", "obj", "xcomp"):
            found.append((child.i, _OBJECT))
        elif is_condition(child):
            found.append((child.i, _VERB))
    return [*found, *_subject_of(verb), *_settings(verb), *_governors(verb)]


def _subject_of(verb: Token) -> Iterator[tuple[int, float]]:
    """Its subject; a verb without one has that of the verb above, or the noun it is said of."""
    for _ in range(3):
        own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if own is not None and own.tag_ not in RELATIVE:
            yield own.i, _SUBJECT
            return
        if verb.dep_ not in _SUBJECTLESS:
            return
        verb = verb.head
        yield verb.i, _SUBJECT
        if verb.pos_ in ("NOUN", "PROPN"):
            return


def _settings(verb: Token) -> Iterator[tuple[int, float]]:
    """What stands in front of a clause and says where, when or of whom it holds ("In England, …")."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    for child in verb.lefts:
        if subject is not None and child.i < subject.i and child.dep_ in ("prep", "npadvmod"):
            yield child.i, _SETTING


def _governors(verb: Token) -> Iterator[tuple[int, float]]:
    """The verbs above that make a clause a belief, a wish or a claim, with their subjects."""
    for _ in range(_STEPS):
        above = verb.head
        if above.i == verb.i:
            return
        if is_governed(verb):
            yield above.i, _VERB
            yield from _subject_of(above)
        verb = above


def is_governed(clause: Token) -> bool:
    """Whether what stands before a clause says that it is no plain fact, but thought, asked or denied."""
    above = clause.head
    if clause.dep_ not in ("ccomp", "acl") or above.i >= clause.i:
        return False
    if denies(above, clause):
        return True
    return clause.dep_ == "ccomp" and above.pos_ == "VERB" and above.lemma_.lower() not in STATED


def is_condition(clause: Token) -> bool:
    """Whether a clause says on what condition another holds."""
    return clause.dep_ == "advcl" and any(
        child.dep_ == "mark" and child.lower_ in _CONDITIONS for child in clause.children
    )


def denies(word: Token, clause: Token) -> bool:
    """Whether a verb or noun takes back the clause it leads to ("denied that", "no evidence that")."""
    if word.lemma_.lower() in _DENIALS:
        return True
    negated = any(child.dep_ == "neg" or child.lower_ in ("no", "false") for child in word.children)
    return negated and any(child.dep_ == "mark" for child in clause.children)
