"""Whether a number stands: whether its sentence denies it, or gives it as one that another has replaced.

"denied that 40 had died"; "initially put the toll at 12", "an earlier toll of 23". Only a number that is
itself the subject of what is denied is called denied: who "denied that he killed 12" denies the deed, who
"denied that 12 were sacked over it" the reason.
"""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.model import Standing

_TALLIES = ("toll", "count", "estimate", "tally", "figure", "forecast")
_VALUE = ("put", "estimate", "budget", "price", "value")
_HOLD = (*_VALUE, "count", "say", "report", "think", "believe", "fear", "expect", "plan", "announce")


def standing(reading: Reading) -> Standing | None:
    """Whether the number is denied, or was given earlier; None where it stands or nothing says so."""
    anchor = hanger(reading)
    if reading.moves or _has(anchor, "det", "the", "these", "those", "all", "both") or _has(anchor, "poss"):
        return None
    if _is_denied(anchor):
        return "denied"
    return "earlier" if _is_replaced(anchor) else None


def _has(token: Token, relation: str, *words: str) -> bool:
    """Whether a token has a child of a kind, one of some words if any are given."""
    return any(t.dep_ == relation and (not words or t.lower_ in words) for t in token.children)


def _is_denied(anchor: Token) -> bool:
    clause, denial = anchor.head, anchor.head.head
    subject = anchor.dep_ in SUBJECT or (anchor.dep_ == "attr" and _has(clause, "expl"))
    if not subject or clause.dep_ != "ccomp" or denial.lemma_ != "deny":
        return False
    adjuncts = (t for t in clause.children if t.dep_ in ("advcl", "agent", "prep", "npadvmod", "neg"))
    stated = denial.tag_ in ("VBD", "VBZ", "VBP") and denial.dep_ != "relcl"
    doubted = any(t.dep_ in ("neg", "mark") or t.lower_ in ("nobody", "falsely") for t in denial.children)
    return stated and not doubted and all(t.lower_ in ("in", "at", "near") for t in adjuncts)


def _is_replaced(anchor: Token) -> bool:
    if anchor.dep_ == "pobj" and anchor.head.lower_ == "of":
        return _is_earlier(anchor.head.head)
    value = anchor
    while value.head.i != value.i and value.head.lower_ in ("at", "worth", "around", "about"):
        value = value.head
    above = value.head
    if above.dep_ in ("ccomp", "xcomp") and value.dep_ in (*SUBJECT, "dobj", "attr", "acomp"):
        return _is_held_before(above.head)
    given = value.dep_ in ("dobj", "nsubjpass") and above.lemma_ != "put"
    return (given or (value.dep_ == "prep" and above.lemma_ in _VALUE)) and _is_held_before(above)


def _is_held_before(verb: Token) -> bool:
    """Whether a verb gives what was held before: "initially put", "earlier reports said"."""
    said = any(t.dep_ in SUBJECT and _is_earlier(t) for t in verb.children)
    return verb.lemma_ in _HOLD and (said or _has(verb, "advmod", "initially", "originally"))


def _is_earlier(noun: Token) -> bool:
    """Whether it is an earlier tally or earlier reports; one report is a document and may well stand."""
    told = noun.lemma_ in _TALLIES or noun.lower_ == "reports"
    return told and _has(noun, "amod", "earlier", "previous", "original")
