"""The nouns a figure may be said of, one question each; all give None where the sentence has none."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import SUBJECT, as_set, object_of

_PERSONS = frozenset(["i", "you", "he", "she", "we", "they", "him", "her", "me", "us", "them"])
"""Whose way and time are not those of an outer clause's subject ("the visa let him travel 500 miles")."""
_NAMING = frozenset(["NOUN", "PROPN", "VERB", "ADJ"])
"""What a subject may be: gerunds and adjectives too ("sampling", "the 60-year-old")."""
_TIMES = frozenset(["DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY", "ORDINAL"])
_MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "npadvmod", "advmod", "quantmod", "poss"])
_HANGING = as_set("prep appos acl relcl conj pobj nummod npadvmod amod advmod pcomp")
_PHRASES = frozenset(["of", "for", "in", "from", "off", "on", "with", "to", "between", "among", "against"])


def _is_thing(token: Token) -> bool:
    """Whether a word is a noun, and no time or number."""
    return token.pos_ in ("NOUN", "PROPN") and token.ent_type_ not in _TIMES


def before_bracket(reading: Reading) -> Token | None:
    """The name before a bracket that opens with figures: "Foster (13.2 points a game)"."""
    doc = reading.first.doc
    for token in reversed(doc[max(reading.sentence.start, reading.first.i - 12) : reading.first.i]):
        if token.text in (")", "]", ";"):
            return None
        if token.text in ("(", "[") and token.i > 0:
            noun = doc[token.i - 1]
            named = noun.pos_ == "PROPN" and noun.ent_type_ not in _TIMES and noun.i >= reading.sentence.start
            return noun if named else None
    return None


def described(anchor: Token, reading: Reading) -> Token | None:
    """The noun a measure stands before: "a 6 kW motor", "a $500 bail", "a four-cylinder engine"."""
    if anchor.dep_ not in _MODIFIERS:
        return _noun_after(reading) if reading.stated else None
    head = anchor.head
    for _ in range(3):
        if head.pos_ != "ADJ" or head.dep_ not in ("amod", "compound"):
            break
        head = head.head
    if head.pos_ not in ("NOUN", "PROPN") or head.i < anchor.i or head.ent_type_ in ("DATE", "TIME"):
        return _noun_after(reading) if reading.stated else None
    return head


def _noun_after(reading: Reading) -> Token | None:
    """The noun directly after the figure, where the parse hangs the figure elsewhere."""
    doc, end = reading.last.doc, max(reading.end, reading.rate_end)
    found = None
    for token in doc[reading.last.i + 1 : reading.last.i + 9]:
        if token.idx < end or token.text in "-‑":
            continue
        if _is_thing(token) and token.dep_ not in (*SUBJECT, "npadvmod"):
            found = token
        elif token.pos_ != "ADJ" or found is not None or token.dep_ not in ("amod", "compound"):
            break
    return found


def complement(anchor: Token, reading: Reading) -> Token | None:
    """The noun after "of", "in", "for": "60 % of its revenue", "options for greener fuels"."""
    end = max(reading.end, reading.rate_end)
    heads = [anchor] if anchor.i == reading.last.i else [anchor, reading.last]
    preps = [child for head in heads for child in head.children if child.dep_ == "prep" and child.idx >= end]
    following = next((t for t in anchor.doc[reading.last.i + 1 : reading.last.i + 6] if t.idx >= end), None)
    if following is not None and following.lower_ in ("of", "off"):
        preps.insert(0, following)
    for prep in preps:
        bare = prep.lower_ != "of" and not reading.stated and reading.noun is None
        if prep.lower_ not in _PHRASES or bare or prep.i < anchor.i:
            continue
        noun = object_of(prep)
        if noun is not None and _is_thing(noun):
            return noun
    return None


def changed(anchor: Token, reading: Reading) -> Token | None:
    """The object that something is done to by so much: "boost the range by 35 miles"."""
    prep = anchor.head if anchor.dep_ == "pobj" else None
    if (
        prep is None
        or prep.lower_ not in ("by", "to", "from", "at", "between", "up")
        or prep.head.pos_ != "VERB"
    ):
        return None
    for child in prep.head.children:
        if child.dep_ in ("dobj", "obj") and child.pos_ in ("NOUN", "PROPN") and child.i < anchor.i:
            return child
    return None


def governing_noun(anchor: Token, reading: Reading) -> Token | None:
    """The noun a figure is given for: "a fee of $5", "a grant worth $8 million"."""
    token = anchor
    for _ in range(5):
        head = token.head
        if head.i == token.i or head.pos_ in ("VERB", "AUX"):
            return None
        near = token.dep_ in _HANGING
        if near and _is_thing(head) and not head.like_num and head.i < anchor.i:
            return head
        token = head
    return None


def subject(anchor: Token, reading: Reading) -> Token | None:
    """The subject of the nearest verb over the figure; past a pronoun, that of the verb above."""
    token = anchor
    for _ in range(14):
        if token.dep_ in ("nsubj", "nsubjpass", "csubj"):
            return None
        head = token.head
        if token.dep_ in ("relcl", "acl") and head.pos_ in ("NOUN", "PROPN") and head.i < anchor.i:
            return head
        if head.pos_ in ("VERB", "AUX") and head.i != token.i:
            found = _own_subject(head)
            if found is not None and found.i != token.i and found.pos_ in _NAMING:
                return found
            if found is not None and found.lower_ in _PERSONS and reading.kind in ("measure", "duration"):
                return None
        if head.i == token.i:
            found = _own_subject(token) if token.pos_ in ("VERB", "AUX") else None
            return found if found is not None and found.pos_ in _NAMING and found.i < anchor.i else None
        token = head
    return None


def _own_subject(verb: Token) -> Token | None:
    subjects = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass", "csubj")]
    return min(subjects, key=lambda child: child.dep_ == "csubj", default=None)


def purpose(anchor: Token, reading: Reading) -> Token | None:
    """What money goes to: "paid $35 for a roof"."""
    if reading.kind != "money" or anchor.head.pos_ not in ("VERB", "AUX"):
        return None
    for prep in anchor.head.children:
        if prep.dep_ == "prep" and prep.i > anchor.i and prep.lower_ in ("for", "on", "in", "to", "into"):
            noun = object_of(prep)
            if noun is not None and _is_thing(noun):
                return noun
    return None


def nearest(reading: Reading) -> Token | None:
    """The nearest noun before the figure in its sentence, unless somebody does something in between."""
    doc = reading.first.doc
    for token in reversed(doc[max(reading.sentence.start, reading.first.i - 8) : reading.first.i]):
        if reading.kind == "measure" and token.lower_ in _PERSONS and token.dep_ == "nsubj":
            return None
        if _is_thing(token) and not token.like_num and token.text[0].isalnum():
            return token
    return None
