"""What somebody is praised or blamed for, or called: "accused the board of bias", "called it a stunt"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import speaks_of_others, subject_of
from newsreader.analysis.quotes.verbs import FORCE, force

if TYPE_CHECKING:
    from spacy.tokens import Token

SCORE = 0.6
"""About so many are reported as such in held-out news."""

_JUDGING = frozenset({"accused", "criticised", "praised"})
"""Forces of verbs that say what is thought of their object."""

_CALLING = as_set("describe characterize characterise dismiss brand label call")
_MARKING = as_set("brand label")
_NO_VIEW = ("PROPN", "ADP", "ADV")
"""What tells no view of a thing: a name, or where somebody is called to ("the players in")."""

_STRIKING = as_set("lash hit")
"""Verbs that blame with "out at"."""

_FORCES = {"credit": "praised", "herald": "praised", **dict.fromkeys(_STRIKING, "criticised")}
"""Forces of verbs that the learned parts know no class of."""

_FEWEST = 5
"""Words for what is praised or blamed, where nothing tells what for: "blamed the mayor" tells too little."""


def force_of(verb: Token) -> str | None:
    """How strong a saying a verb is where it stands: who calls a film a triumph urges nobody."""
    lemma, behind = verb.lemma_.lower(), list(verb.rights)
    asks = any(kid.lower_ in ("for", "on", "upon") and kid.i == verb.i + 1 for kid in behind)
    named = any(_is_name(kid) for kid in behind)
    return "named" if lemma == "call" and named and not asks else _FORCES.get(lemma) or force(lemma)


def _is_name(word: Token) -> bool:
    """Whether a verb's object or what is said of it ends in no verb: "the film a triumph"."""
    return word.dep_ in ("dobj", "oprd") or (word.dep_ == "ccomp" and word.pos_ in ("NOUN", "PROPN", "ADJ"))


def judgement(verb: Token) -> Report | None:
    """What somebody says of what a verb's object names."""
    lemma = verb.lemma_.lower()
    calls = lemma in _CALLING
    strikes = lemma in _STRIKING and any(kid.lower_ == "out" for kid in verb.rights)
    credited = lemma == "credit" and _is_for_a_deed(verb)
    if not (calls or strikes or credited or FORCE.get(lemma) in _JUDGING) or not _is_done(verb):
        return None
    # What is slammed or blasted "into" something is no one's fault.
    if any(kid.lower_ == "into" for kid in verb.rights):
        return None
    at = next((kid for kid in verb.rights if kid.lower_ in ("at", "about", "against")), None)
    start = (verb if calls or at is None else at).i + 1
    source, said = subject_of(verb), range(start, _end_of_name(verb) if calls else _end_of_blame(verb, at))
    if not said or not source or not set(source).isdisjoint(said):
        return None
    report = Report(tuple(said), tuple(range(verb.i, start)), verb.i, source, score=SCORE)
    return report if speaks_of_others(root_of(verb.doc, source)) else None


def _is_done(verb: Token) -> bool:
    """Whether somebody has judged what is named behind a verb: nothing is denied, asked, planned."""
    kids, had = list(verb.children), any(kid.lemma_ == "have" for kid in verb.lefts)
    if verb.tag_ in ("VB", "VBN") and not had:
        return False
    before = (word for kid in verb.lefts if kid.dep_ != "nsubj" for word in (kid, *kid.children))
    asked = any(word.tag_ in ("MD", "TO", "WP", "WDT") or word.lower_ in ("how", "why") for word in before)
    return not asked and not any(kid.dep_ in ("neg", "auxpass", "mark") or kid.text == "?" for kid in kids)


def _is_for_a_deed(verb: Token) -> bool:
    """Whether somebody is credited with something done, and no account "with 500 pounds"."""
    grounds = (kid for kid in verb.rights if kid.lower_ in ("with", "for"))
    return any(not _is_counted(thing) for ground in grounds for thing in ground.rights)


def _is_counted(thing: Token) -> bool:
    return any(kid.dep_ == "nummod" for kid in thing.lefts)


def _end_of_name(verb: Token) -> int:
    """One past what something is called, which is no name: "the plan a stunt", not "him Al".

    Who "labels its jars as organic" marks them.
    """
    kids = list(verb.rights)
    own = any(word.lower_ == "its" for kid in kids if kid.dep_ == "dobj" for word in kid.lefts)
    if own and verb.lemma_.lower() in _MARKING:
        return 0
    names = (kid for kid in kids if kid.dep_ in ("oprd", "ccomp") and kid.pos_ not in _NO_VIEW)
    told = [*names, *(kid for kid in kids if kid.dep_ == "prep" and kid.lower_ == "as")]
    thing = any(kid.dep_ in ("dobj", "ccomp") for kid in kids)
    return max((kid.right_edge.i + 1 for kid in told if thing), default=0)


def _end_of_blame(verb: Token, at: Token | None) -> int:
    """One past whom or what somebody praises or blames, with what for; 0 for too few words to tell."""
    kids = [*verb.rights, *(at.rights if at is not None else ())]
    thing = next((kid for kid in kids if kid.dep_ in ("dobj", "dative", "pobj")), None)
    if thing is None:
        return 0
    grounds = [kid for kid in kids if kid.dep_ == "prep" and kid.lower_ in ("of", "for", "as", "with")]
    aims = [kid for kid in kids if kid.tag_ == "VB" and kid.dep_ in ("advcl", "xcomp")]
    tells = grounds or thing.right_edge.i - thing.left_edge.i + 1 >= _FEWEST
    return max(kid.right_edge.i + 1 for kid in (thing, *grounds, *aims)) if tells else 0
