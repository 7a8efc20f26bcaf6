"""The direction that the verb over a figure says: "rose 5 points", "cut costs by a third"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.figures.words import lexicon, lists
from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.model import Trend

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
            return _of_verb(head, by or relative, by or measured)
        if head.pos_ in ("NOUN", "PROPN") and token.dep_ in ("compound", "nmod", "amod", "poss"):
            return None
        last, token = token.lemma_.lower(), head
    return None


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
    if lemma in known["change"]:
        return known["change"][lemma] if amount or not _is_of_body(lemma, verb) else None
    if measured and lemma in known["degree"]:
        return known["degree"][lemma]
    return known["cause"].get(lemma) if amount else None


def _is_of_body(lemma: str, verb: Token) -> bool:
    """Whether a person does it, who climbs and drops things ("he jumped 40 fences"), and nothing rises."""
    subjects = (child for child in verb.children if child.dep_ in SUBJECT)
    personal = any(one.lower_ in _PERSONAL or one.ent_type_ == "PERSON" for one in subjects)
    return personal and lemma not in ("gain", "grow")


def moved_by(before: str, start: int, anchor: Token) -> Trend | None:
    """The trend of the verb of a "by" right before the figure, where the parse hangs the figure elsewhere."""
    if not _BY.search(before):
        return None
    left = [t for t in anchor.doc[max(0, anchor.i - 10) : anchor.i] if t.idx < start]
    by = next((t for t in reversed(left) if t.lower_ == "by"), None)
    if by is None or by.head.pos_ != "VERB":
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
