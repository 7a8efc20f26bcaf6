"""What a number counts: the noun it stands before, from the parse."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.figures.counted_name import is_hyphened, past_plus
from newsreader.analysis.figures.units import PERIODS
from newsreader.analysis.figures.words import lists
from newsreader.analysis.grammar import SUBJECT

_SPECIFIC = frozenset(["last", "this", "next", "per", "each", "every", "that"])


def counted_noun(first: Token, last: Token) -> Token | None:
    """The noun that the number from `first` to `last` counts, or None when it stands alone."""
    noun = _counted(first, last)
    if noun is not None and noun.ent_type_ in ("DATE", "TIME") and noun.tag_ == "NNP":
        return None  # "rose to seven Thursday"
    return noun if last.text in ("1", "one") else _past_half(noun)


def _past_half(noun: Token | None) -> Token | None:
    """Past the first half of a compound or of a pair: "anti-war groups", "combat and civilian deaths"."""
    if noun is None or noun.i + 2 >= len(noun.doc) or noun.lower_ in lists()["plurals"]:
        return noun
    after = noun.nbor(1)
    if after.text in "-‑" and not noun.whitespace_ and not after.whitespace_:
        joined = after.nbor(1)
        return joined if joined.tag_ in ("NNS", "NNPS") else noun
    if after.lower_ not in ("and", "or") or noun.tag_ != "NN":
        return noun
    for token in noun.doc[after.i + 1 : after.i + 4]:
        if token.tag_ in ("NNS", "NNPS"):
            return token
        if token.pos_ not in ("ADJ", "NOUN"):
            break
    return noun


def _counted(first: Token, last: Token) -> Token | None:
    last = past_plus(last)
    if noun := _in_partitive(last):
        return noun
    if noun := _before_or_two(first, last):
        return noun
    head = last.head
    while head.i != head.head.i and first.i <= head.i <= last.i:
        head = head.head
    if (
        (
            last.dep_ in ("nummod", "compound", "quantmod", "amod", "nmod", "advmod", "npadvmod")
            and last.i < head.i
        )
        and head.pos_ in ("NOUN", "PROPN", "SYM", "ADJ")
        and _is_near(last, head)
    ):
        return _counted_name(_past_name(head))
    return _counted_name(_next_noun(last))


def _counted_name(noun: Token | None) -> Token | None:
    """The noun, unless it is one person's name: in "father of two Jack Dean" nobody is counted by it."""
    one_person = (
        noun is not None and noun.tag_ == "NNP" and noun.ent_type_ == "PERSON" and not noun.text.endswith("s")
    )
    return None if one_person else noun


def _in_partitive(last: Token) -> Token | None:
    """The noun after "of": "dozens of people", "12 of the 15 jurors"."""
    if last.i + 2 >= len(last.doc) or last.nbor(1).lower_ != "of":
        return None
    of = last.nbor(1)
    for child in of.children:
        if child.dep_ == "pobj" and child.pos_ in ("NOUN", "PROPN"):
            return child
    return _next_noun(of, determiners=True)


def _before_or_two(first: Token, last: Token) -> Token | None:
    """The noun before "or two": "another pick or two"."""
    if first.i < 2 or last.lower_ not in ("two", "so", "three") or first.nbor(-1).lower_ != "or":
        return None
    noun = first.nbor(-2)
    return noun if noun.tag_ == "NN" else None


def _is_near(last: Token, head: Token) -> bool:
    """Whether nothing but modifiers stands between the number and its noun."""
    if head.i - last.i > 9:
        return False
    between = last.doc[last.i + 1 : head.i]
    return not any(
        (t.pos_ in ("ADP", "AUX", "SCONJ", "PRON") and t.dep_ != "compound" and not is_hyphened(t))
        or t.text in ";:—–()"
        or t.tag_ in ("VBD", "VBZ", "VBP")
        or (t.tag_ == "NNS" and t.dep_ != "compound" and t.head.i != head.i)
        or (t.lower_ in _SPECIFIC)
        for t in between
    )


def _past_name(head: Token) -> Token:
    """Past a name that the parser took for the noun: "two new 737 Max jets"."""
    noun = head
    while noun.i + 1 < len(head.doc) and head.pos_ == "PROPN":
        after = noun.nbor(1)
        if after.pos_ not in ("NOUN", "PROPN") or after.head.i < after.i - 1 or after.is_sent_start:
            break
        if after.dep_ in SUBJECT:
            break
        noun = after
    return noun if noun.tag_ in ("NNS", "NNPS") else head


def _next_noun(last: Token, *, determiners: bool = False) -> Token | None:
    """The noun that ends the run of adjectives and nouns to the right; the first plural ends it."""
    found = None
    doc = last.doc
    for token in doc[last.i + 1 : last.i + 9]:
        if token.is_sent_start or (token.lower_ in _SPECIFIC and not determiners):
            break
        if token.text in "-‑" or (found is None and _may_precede(token, determiners)):
            continue
        if token.pos_ not in ("NOUN", "PROPN") or (token.dep_ in SUBJECT and found is not None):
            break
        found = token
        if token.tag_ in ("NNS", "NNPS"):
            break
    if found is not None and found.ent_type_ in ("DATE", "TIME") and found.lemma_ in PERIODS:
        return None
    return found


def _may_precede(token: Token, determiners: bool) -> bool:
    if (
        token.pos_ in ("ADJ", "NUM")
        or (is_hyphened(token) and token.pos_ != "NOUN")
        or (determiners and token.pos_ in ("DET", "PRON"))
    ):
        return True
    return token.tag_ in ("VBN", "VBG") and token.dep_ == "amod"
