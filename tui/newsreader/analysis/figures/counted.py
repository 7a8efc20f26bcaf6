"""What a number counts: the noun it stands before, from the parse, and the unit's name made of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.units import unit_of_word

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES = {"people": "person", "persons": "person"}
"""Lemmas that the model leaves in the plural."""

CITIZENS = frozenset(
    "citizen national subject passport nationality resident worker troop soldier official expatriate immigrant".split()
)
"""Nouns that say by themselves that somebody belongs to a country, so that its adjective is no part of the unit."""

PARTITIVE = frozenset("of among".split())
_DROPPED = frozenset(
    "more additional further extra separate different consecutive straight successive previous past last next long short "
    "whole full entire total mere own such said only remaining odd several many few".split()
)
_PERSONS = frozenset("other".split())
_GENERIC = frozenset("%".split())


def counted_noun(first: Token, last: Token) -> Token | None:
    """The noun that the number from `first` to `last` counts, or None when it stands alone."""
    if noun := _in_partitive(last):
        return noun
    head = last.head
    while head.i != head.head.i and first.i <= head.i <= last.i:
        head = head.head
    if (
        last.dep_ in ("nummod", "compound", "quantmod", "amod", "nmod", "advmod", "npadvmod")
        and last.i < head.i
    ):
        if head.pos_ in ("NOUN", "PROPN", "SYM", "ADJ") and _is_near(last, head):
            return _past_name(head)
    return _next_noun(last)


def _in_partitive(last: Token) -> Token | None:
    """The noun after "of": "dozens of people", "one of the best films", "12 of the 15 jurors"."""
    if last.i + 2 >= len(last.doc):
        return None
    of = last.nbor(1)
    if of.lower_ != "of":
        return None
    for child in of.children:
        if child.dep_ == "pobj" and child.pos_ in ("NOUN", "PROPN"):
            return child
    return _next_noun(of, determiners=True)


def _is_near(last: Token, head: Token) -> bool:
    """Whether nothing but modifiers stands between the number and its noun."""
    if head.i - last.i > 9:
        return False
    between = last.doc[last.i + 1 : head.i]
    return not any(
        t.pos_ in ("ADP", "AUX", "SCONJ", "PRON")
        or t.text in ";:—–()"
        or t.tag_ in ("VBD", "VBZ", "VBP", "NNS")
        for t in between
    )


def _past_name(head: Token) -> Token:
    """Past a name that the parser took for the noun: "two new 737 Max jets"."""
    following = head
    while following.i + 1 < len(head.doc):
        after = following.nbor(1)
        if (
            head.pos_ == "PROPN"
            and after.pos_ in ("NOUN", "PROPN")
            and after.head.i >= after.i - 1
            and after.sent == head.sent
            and after.dep_ not in ("nsubj", "nsubjpass")
        ):
            following = after
            continue
        break
    return following if following.tag_ in ("NNS", "NNPS") else head


def _next_noun(last: Token, *, determiners: bool = False) -> Token | None:
    """The noun that ends the run of adjectives and nouns to the right; the first plural ends it."""
    found = None
    at = last.i + 1
    doc = last.doc
    while at < len(doc) and doc[at].sent == last.sent and at - last.i <= 8:
        token = doc[at]
        if (
            token.text in "-‑"
            or (token.pos_ in ("ADJ", "NUM") and found is None)
            or (determiners and token.pos_ in ("DET", "PRON") and found is None)
        ):
            at += 1
            continue
        if token.tag_ in ("VBN", "VBG") and found is None and token.dep_ == "amod":
            at += 1
            continue
        if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("nsubj", "nsubjpass") and found is not None:
            break
        found = token
        if token.tag_ in ("NNS", "NNPS"):
            break
        at += 1
    return found


def unit_name(noun: Token, last: Token) -> str:
    """The unit of a plain count: the noun's lemma with the modifiers between the number and it.

    "8.3 million shipping containers" counts in "shipping container"; "250 Turkish citizens" in "citizen".
    """
    lemma = NAMES.get(noun.lemma_.lower(), noun.lemma_.lower())
    start = last.i + 1
    words = []
    citizens = lemma in CITIZENS
    for token in noun.doc[max(start, noun.left_edge.i) if noun.left_edge.i > last.i else start : noun.i]:
        if token.pos_ in ("ADJ", "NOUN", "PROPN") or token.tag_ in ("VBN", "VBG") or token.text in ("-", "‑"):
            if token.lower_ in _DROPPED or (citizens and (token.ent_type_ in ("NORP", "GPE"))):
                continue
            words.append(token)
    return _phrase(words, lemma)


def _phrase(words: list[Token], lemma: str) -> str:
    parts = ""
    for token in words:
        text = token.lemma_.lower() if token.pos_ == "ADJ" and token.tag_ in ("JJR", "JJS") else token.lower_
        parts += text + ("" if token.text in "-‑" or _hyphen_follows(token) else " ")
    return re.sub(r"^[-‑ ]+", "", parts + lemma)


def _hyphen_follows(token: Token) -> bool:
    return not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor(1).text in "-‑"


def unit_of_noun(noun: Token) -> tuple[str, str] | None:
    """Name and kind when the noun counted is itself a unit ("two more hours")."""
    return unit_of_word(noun.lemma_) or unit_of_word(noun.text)
