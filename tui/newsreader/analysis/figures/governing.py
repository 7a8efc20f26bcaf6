"""The direction that the verb over a figure says: "rose 5 points", "cut costs by a third"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.lexicon import lexicon
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token

_BY = re.compile(
    r"(?i)\bby(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|another|up to"
    r"|as much as|at least|less than))* [$£€¥]?$"
)
UPWARD = frozenset(["up", "higher", "upward", "upwards"])
_DIRECTIONS = UPWARD | frozenset(["down", "lower", "downward", "downwards", "back", "off"])
_STOPS = frozenset(["nsubj", "nsubjpass", "relcl", "acl", "advcl", "ccomp", "appos", "parataxis", "pcomp"])
_PACES = frozenset(["rate", "pace", "clip", "speed"])
_MEANS = _PACES | frozenset(["average", "mean", "median", "total", "maximum", "minimum", "combined"])
"""Nouns that stand between a verb and its amount ("rose an average of 3 %", "grew at a rate of 3 %")."""
_OWN_SIZE = frozenset(["value", "worth", "weight", "size", "strength"])
_ASKING = frozenset(["ask", "request", "beg", "plead", "petition", "urge", "demand", "recommend", "appeal"])
"""Verbs whose clause tells of what somebody wants, and not of what happens."""
_GROUND = frozenset(["yard", "metre", "meter", "mile"])
"""What who gains comes forward by, and nothing rises."""
_PERSONAL = frozenset(["i", "you", "he", "she", "we", "who"])
MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"])


def governed(anchor: Token, relative: bool, measured: bool) -> Trend | None:
    """The trend of the verb whose object or measure the figure is."""
    by, last = False, ""
    token = anchor
    if anchor.dep_ in MODIFIERS and anchor.head.pos_ in ("NOUN", "PROPN") and anchor.head.i > anchor.i:
        return None
    for _ in range(6):
        head = token.head
        if head.i == token.i or token.dep_ in _STOPS or (token.dep_ == "conj" and head.pos_ == "VERB"):
            return None
        if token.dep_ == "prep" or token.pos_ == "ADP":
            if token.lower_ == "of" and head.lemma_.lower() in _MEANS:
                token = head
                continue
            if token.lower_ != "by" and not (token.lower_ == "at" and last in _PACES):
                return None
            by = True
        if head.pos_ in ("VERB", "AUX"):
            if _is_apart(head, anchor) or _is_won(head, anchor) or _is_asked(head):
                return None
            if not by and _is_received(head):
                return None
            if head.lemma_ == "recover" and not (by or measured or _is_priced(head)):
                return None
            return _of_verb(head, by or relative, by or measured)
        if head.pos_ in ("NOUN", "PROPN") and token.dep_ in ("compound", "nmod", "amod", "poss"):
            return None
        last, token = token.lemma_.lower(), head
    return None


def _is_apart(verb: Token, anchor: Token) -> bool:
    """Whether a verb is half an adjective ("eye-popping $1 million") or of another clause, past ";"."""
    if verb.dep_ in ("amod", "compound") or (verb.i and verb.nbor(-1).text in "-‑"):
        return True
    return any(token.text == ";" for token in anchor.doc[verb.i : anchor.i])


def _is_received(verb: Token) -> bool:
    """Whether it comes to somebody and no amount falls: "the ball fell to him five yards out"."""
    aims = (kid for child in verb.children if child.lower_ == "to" for kid in child.children)
    return any(aim.tag_ == "PRP" for aim in aims)


def _is_asked(verb: Token) -> bool:
    """Whether somebody only asks for it ("asked for fees to be cut by 5 percent")."""
    if verb.dep_ not in ("xcomp", "ccomp", "pcomp", "advcl") or verb.tag_ not in ("VB", "VBN"):
        return False
    above = verb.head.head if verb.head.pos_ in ("ADP", "SCONJ") else verb.head
    return above.lemma_.lower() in _ASKING


def _is_won(verb: Token, anchor: Token) -> bool:
    """Whether it is what somebody got ("gained 16 % of the vote", "5 yards"), and no amount of change."""
    if verb.lemma_ != "gain":
        return False
    if anchor.lemma_.lower() in _GROUND:
        return True
    wholes = (kid for child in anchor.children if child.lower_ == "of" for kid in child.children)
    return any(whole.dep_ == "pobj" and whole.lemma_.lower() not in _OWN_SIZE for whole in wholes)


def _of_verb(verb: Token, amount: bool, measured: bool) -> Trend | None:
    """The direction a verb says.

    Args:
        amount: Whether the figure can only be the size of the change.
        measured: Whether it is that or a measure, which no one accelerates or widens.
    """
    lemma = verb.lemma_.lower()
    known = lexicon()
    for child in verb.children:
        if child.lower_ not in _DIRECTIONS or child.dep_ not in ("prt", "advmod", "acomp", "prep", "oprd"):
            continue
        if not amount and child.i + 1 < len(child.doc) and child.nbor(1).lower_ == "against":
            return None
        if child.dep_ == "prep" and child.lower_ == "off" and lemma in known["off"]:
            return known["off"][lemma]
        if trend := known["change"].get(f"{lemma}-{child.lower_}"):
            return trend
        if trend := known["cause"].get(f"{lemma}-{child.lower_}"):
            return trend if amount else None
        if lemma in lists()["carriers"] and child.lower_ not in ("back", "off"):
            return "up" if child.lower_ in UPWARD else "down"
        if child.dep_ == "prt":
            return None
    subject = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass")), None)
    if lemma in known["change"]:
        return known["change"][lemma] if amount or not _is_of_body(lemma, subject) else None
    if measured and lemma in known["degree"]:
        return known["degree"][lemma]
    return known["cause"].get(lemma) if amount or _is_priced(verb) else None


def _is_priced(verb: Token) -> bool:
    """Whether what rises or falls has a price ("oil recovered $2")."""
    subjects = (child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass"))
    return any(subject.lemma_.lower() in lists()["priced"] for subject in subjects)


def _is_of_body(lemma: str, subject: Token | None) -> bool:
    """Whether a person does it, who climbs and drops things ("he jumped 40 fences"), and nothing rises."""
    if subject is None or lemma in ("gain", "grow"):
        return False
    return subject.lower_ in _PERSONAL or subject.ent_type_ == "PERSON"


def moved_by(before: str, start: int, anchor: Token) -> Trend | None:
    """The trend of the verb of a "by" right before the figure, where the parse hangs the figure elsewhere."""
    if not _BY.search(before):
        return None
    left = [t for t in anchor.doc[max(0, anchor.i - 10) : anchor.i] if t.idx < start]
    by = next((t for t in reversed(left) if t.lower_ == "by"), None)
    if by is None or by.head.pos_ != "VERB" or _is_asked(by.head):
        return None
    return _of_verb(by.head, True, True)


def moved_to(anchor: Token) -> bool:
    """Whether the number is what something rose or fell to ("from 4,000 to 9,000", "dropped to 750")."""
    left = reversed(anchor.doc[max(0, anchor.i - 4) : anchor.i])
    prep = next((t for t in left if t.pos_ not in ("ADV", "ADJ") and t.dep_ != "quantmod"), anchor)
    if prep.lower_ != "to" or prep.head.pos_ != "VERB":
        return False
    lemma = prep.head.lemma_.lower()
    return any(lemma in lexicon()[use] for use in ("change", "cause"))
