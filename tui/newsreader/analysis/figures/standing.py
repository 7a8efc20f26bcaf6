"""Whether a number stands: whether its sentence denies it, or gives it as one that another has replaced.

"denied reports that 40 had died", "not 300 but 200"; "initially put the toll at 12", "an earlier toll of 23".
Only a number that is itself the subject of what is denied, or what reports are "of", is called denied: who
"denied that he killed 12" denies the deed, who "denied that 12 were sacked over it" the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.model import Standing

if TYPE_CHECKING:
    from spacy.tokens import Token

_HEARSAY = ("report", "rumour", "rumor", "speculation", "suggestion")
_CLAIMS = (*_HEARSAY, "claim", "allegation", "assertion")
_DENY = ("deny", "dispute", "reject", "dismiss", "refute", "rebut", "debunk")
_FALSE = ("false", "untrue", "incorrect", "wrong", "unfounded", "baseless")
_SUBJECTS = ("nsubj", "nsubjpass")
_TALLIES = ("toll", "count", "estimate", "tally", "figure", "forecast")
_VALUE = ("put", "estimate", "budget", "price", "value")
_HOLD = (*_VALUE, "count", "say", "report", "think", "believe", "fear", "expect", "plan", "announce")


def standing(reading: Reading) -> Standing | None:
    """Whether the number is denied, or was given earlier; None where it stands or nothing says so."""
    anchor = hanger(reading)
    if _is_corrected(reading, anchor):
        return "denied"
    if reading.moves or _has(anchor, "det", "the", "these", "those", "all", "both") or _has(anchor, "poss"):
        return None
    if _is_denied(anchor):
        return "denied"
    return "earlier" if _is_replaced(anchor) else None


def _has(token: Token, relation: str, *words: str) -> bool:
    """Whether a token has a child of a kind, one of some words if any are given."""
    return any(t.dep_ == relation and (not words or t.lower_ in words) for t in token.children)


def _is_corrected(reading: Reading, anchor: Token) -> bool:
    """Whether it follows "not" and another amount takes its place: "not 300 but 200", "200 cars, not 300"."""
    first, other = reading.first, anchor.head
    while first.i and first.nbor(-1).idx >= reading.start:
        first = first.nbor(-1)
    if not first.i or first.nbor(-1).lower_ != "not" or first.lower_ == "one" or _has(anchor, "prep", "of"):
        return False
    joined = [t for head in (reading.last, anchor) if _has(head, "cc", "but") for t in head.children]
    instead = [t for t in joined if t.dep_ == "conj"]
    if anchor.dep_ == "appos" and (anchor.lemma_ == other.lemma_ or anchor.i == reading.last.i):
        instead.append(other)
    return any(t.like_num or _has(t, "nummod") for t in instead)


def _is_denied(anchor: Token) -> bool:
    above = anchor.head
    if anchor.dep_ == "pobj" and above.lower_ == "of":
        told = above.head
        return told.lemma_.lower() in _HEARSAY and not _has(told, "det") and _is_untrue(told)
    adjuncts = (t for t in above.children if t.dep_ in ("advcl", "agent", "prep", "npadvmod", "neg"))
    subject = anchor.dep_ in _SUBJECTS or (anchor.dep_ == "attr" and _has(above, "expl"))
    if not subject or any(t.lower_ not in ("in", "at", "near") for t in adjuncts):
        return False
    told = above.head
    if above.dep_ == "ccomp" and told.lemma_ == "deny":
        return _is_said(told)
    return above.dep_ in ("acl", "ccomp") and told.lemma_.lower() in _CLAIMS and _is_untrue(told)


def _is_untrue(claim: Token) -> bool:
    """Whether a report or a claim is said to be false, or somebody rejects it."""
    if _has(claim, "amod", *_FALSE):
        return True
    if claim.dep_ in ("dobj", "nsubjpass"):
        return claim.head.lemma_ in _DENY and _is_said(claim.head)
    return claim.dep_ == "nsubj" and _has(claim.head, "acomp", *_FALSE) and not _has(claim.head, "neg")


def _is_said(verb: Token) -> bool:
    """Whether it is stated that somebody does it: no "not", "if", "would", "falsely", "nobody", "who"."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN") or verb.dep_ == "relcl":
        return False
    if _has(verb, "neg") or _has(verb, "mark") or _has(verb, "advmod", "wrongly", "falsely"):
        return False
    subjects = (t for t in verb.children if t.dep_ in _SUBJECTS)
    return not any(t.lower_ == "nobody" or _has(t, "det", "no") for t in subjects)


def _is_replaced(anchor: Token) -> bool:
    if anchor.dep_ == "pobj" and anchor.head.lower_ == "of":
        return _is_earlier(anchor.head.head)
    value = anchor
    while value.head.i != value.i and value.head.lower_ in ("at", "worth", "around", "about"):
        value = value.head
    above = value.head
    if above.dep_ in ("acl", "ccomp", "xcomp") and value.dep_ in (*_SUBJECTS, "dobj", "attr", "acomp"):
        return _is_earlier(above.head) or _is_held_before(above.head)
    given = value.dep_ in ("dobj", "nsubjpass") and above.lemma_ != "put"
    return (given or (value.dep_ == "prep" and above.lemma_ in _VALUE)) and _is_held_before(above)


def _is_held_before(verb: Token) -> bool:
    """Whether a verb gives what was held before: "initially put", "earlier reports said"."""
    said = any(t.dep_ in _SUBJECTS and _is_earlier(t) for t in verb.children)
    return verb.lemma_ in _HOLD and (said or _has(verb, "advmod", "initially", "originally"))


def _is_earlier(noun: Token) -> bool:
    """Whether it is an earlier tally or earlier reports; one report is a document and may well stand."""
    told = noun.lemma_ in _TALLIES or noun.lower_ == "reports"
    return told and _has(noun, "amod", "earlier", "previous", "original")
