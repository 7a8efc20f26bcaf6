"""What a figure is said of: the noun it describes, what it is a share of, or the subject of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.whose_age import whose_age
from newsreader.analysis.figures.words import lists

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.article.model import Span

MOST_HEADS = 2
"""Pieces a concept may have."""

_WEAK = frozenset(
    [
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "this",
        "that",
        "these",
        "those",
        "there",
        "who",
        "which",
        "what",
        "one",
        "ones",
        "them",
        "him",
        "us",
        "me",
        "most",
        "many",
        "some",
        "few",
        "several",
        "others",
        "all",
        "both",
    ]
)
_THINGS = frozenset(["it", "this", "that", "there"])
_NAMING = frozenset(["NOUN", "PROPN", "VERB", "ADJ"])
"""What a subject may be: gerunds and adjectives too ("sampling", "the 60-year-old")."""

_TIMES = frozenset(["DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY", "ORDINAL"])
_MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "npadvmod", "advmod", "quantmod", "poss"])
_HANGING = frozenset(
    ["prep", "appos", "acl", "relcl", "conj", "pobj", "nummod", "npadvmod", "amod", "advmod", "pcomp"]
)
_PHRASES = frozenset(["of", "for", "in", "from", "off", "on", "with", "to", "between", "among", "against"])
_ASIDES = frozenset(
    ["relcl", "acl", "advcl", "appos", "parataxis", "conj", "cc", "punct", "npadvmod", "ccomp"]
)


def concept_spans(reading: Reading) -> tuple[Span, ...]:
    """Where the words stand that say what the figure is of, in reading order; empty if nothing says so."""
    pieces = (_piece(noun, reading) for noun in reading.concept)
    return tuple(sorted({piece for piece in pieces if piece}))


def concept_heads(reading: Reading) -> list[Token]:
    """The nouns that say what a figure is of, the nearest first."""
    anchor = hanger(reading)
    if reading.kind == "age":
        return whose_age(reading, anchor)
    if labelled := _before_bracket(reading):
        return [labelled]
    steps = (_described, _complement, _changed, _governing_noun, _subject, _purpose)
    heads: list[Token] = []
    for step in steps:
        noun = step(anchor, reading)
        if noun is not None and all(noun.i != head.i for head in heads) and not _is_figure(noun, reading):
            heads.append(noun)
        if len(heads) == MOST_HEADS:
            break
    if (
        not heads
        and reading.kind in ("money", "percent", "measure")
        and (noun := _nearest(reading)) is not None
    ):
        heads.append(noun)
    return heads


def hanger(reading: Reading) -> Token:
    """The token by which the figure hangs in the parse: the counted noun, the unit, or the number."""
    if reading.noun is not None and not reading.stated:
        return reading.noun
    token = reading.last
    end = max(reading.end, reading.rate_end)
    while token.head.i != token.i and reading.start <= token.head.idx < end:
        token = token.head
    return token


def _is_figure(noun: Token, reading: Reading) -> bool:
    """Whether a noun is the figure itself, a time or another number."""
    inside = reading.start <= noun.idx < max(reading.end, reading.rate_end)
    counted = reading.noun is not None and not reading.stated and noun.i == reading.noun.i
    return inside or counted or noun.like_num or noun.lower_ in _WEAK or noun.text[0] in "$£€%"


def _before_bracket(reading: Reading) -> Token | None:
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


def _described(anchor: Token, reading: Reading) -> Token | None:
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
        if (
            token.pos_ in ("NOUN", "PROPN")
            and token.dep_ not in ("nsubj", "nsubjpass", "npadvmod")
            and token.ent_type_ not in _TIMES
        ):
            found = token
        elif token.pos_ != "ADJ" or found is not None or token.dep_ not in ("amod", "compound"):
            break
    return found


def _complement(anchor: Token, reading: Reading) -> Token | None:
    """The noun after "of", "in", "for": "60 % of its revenue", "options for greener fuels"."""
    end = max(reading.end, reading.rate_end)
    heads = [anchor] if anchor.i == reading.last.i else [anchor, reading.last]
    preps = [child for head in heads for child in head.children if child.dep_ == "prep" and child.idx >= end]
    following = next((t for t in anchor.doc[reading.last.i + 1 : reading.last.i + 6] if t.idx >= end), None)
    if following is not None and following.lower_ in ("of", "off"):
        preps.insert(0, following)
    for prep in preps:
        if prep.lower_ not in _PHRASES or (
            prep.lower_ != "of" and not reading.stated and reading.noun is None
        ):
            continue
        if prep.i < anchor.i:
            continue
        for noun in prep.children:
            if noun.dep_ == "pobj" and noun.pos_ in ("NOUN", "PROPN") and noun.ent_type_ not in _TIMES:
                return noun
    return None


def _changed(anchor: Token, reading: Reading) -> Token | None:
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


def _governing_noun(anchor: Token, reading: Reading) -> Token | None:
    """The noun a figure is given for: "a fee of $5", "a grant worth $8 million"."""
    token = anchor
    for _ in range(5):
        head = token.head
        if head.i == token.i or head.pos_ in ("VERB", "AUX"):
            return None
        near = token.dep_ in _HANGING
        named = head.pos_ in ("NOUN", "PROPN") and head.ent_type_ not in _TIMES and not head.like_num
        if near and named and head.i < anchor.i:
            return head
        token = head
    return None


def _subject(anchor: Token, reading: Reading) -> Token | None:
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
            if found is not None and found.lower_ in _THINGS and _is_told(head):
                return None
        if head.i == token.i:
            found = _own_subject(token) if token.pos_ in ("VERB", "AUX") else None
            return found if found is not None and found.pos_ in _NAMING and found.i < anchor.i else None
        token = head
    return None


def _is_told(verb: Token) -> bool:
    """Whether a clause is followed by who says so: "it rose to 40, the office said"."""
    if verb.dep_ not in ("ccomp", "parataxis") or verb.head.i < verb.i:
        return False
    return verb.head.lemma_.lower() in lists()["speaking verbs"]


def _own_subject(verb: Token) -> Token | None:
    for dependency in (("nsubj", "nsubjpass"), ("csubj",)):
        for child in verb.children:
            if child.dep_ in dependency:
                return child
    return None


def _purpose(anchor: Token, reading: Reading) -> Token | None:
    """What money goes to: "paid $35 for a roof"."""
    if reading.kind != "money" or anchor.head.pos_ not in ("VERB", "AUX"):
        return None
    for prep in anchor.head.children:
        if prep.dep_ == "prep" and prep.i > anchor.i and prep.lower_ in ("for", "on", "in", "to", "into"):
            for noun in prep.children:
                if noun.dep_ == "pobj" and noun.pos_ in ("NOUN", "PROPN") and noun.ent_type_ not in _TIMES:
                    return noun
    return None


def _nearest(reading: Reading) -> Token | None:
    """The nearest noun before the figure in its sentence."""
    doc = reading.first.doc
    for token in reversed(doc[max(reading.sentence.start, reading.first.i - 8) : reading.first.i]):
        if (
            token.pos_ in ("NOUN", "PROPN")
            and token.ent_type_ not in _TIMES
            and not token.like_num
            and token.text[0].isalnum()
        ):
            return token
    return None


def _piece(noun: Token, reading: Reading) -> Span | None:
    """The noun with its modifiers and an "of" phrase, without the figure and without outer determiners."""
    end = max(reading.end, reading.rate_end)
    tokens = {
        t.i: t
        for t in noun.subtree
        if not reading.start <= t.idx < end and abs(t.i - noun.i) <= 12 and _keeps(t, noun)
    }
    run = _run_around(tokens, noun)
    while run and run[0].i != noun.i and _is_outer(run[0], noun):
        run = run[1:]
    while (
        run
        and run[-1].i != noun.i
        and run[-1].pos_ in ("PUNCT", "ADP", "DET", "CCONJ", "PART", "SPACE", "SYM")
    ):
        run = run[:-1]
    if not run or (len(run) == 1 and run[0].lower_ in _WEAK):
        return None
    return run[0].idx, run[-1].idx + len(run[-1].text)


def _is_outer(token: Token, noun: Token) -> bool:
    """Whether a word before a noun is no part of its name ("father of two Jack Dean")."""
    if token.pos_ == "NUM":
        return noun.ent_type_ == "PERSON"
    return token.pos_ in ("DET", "PRON", "PUNCT", "PART", "CCONJ", "ADP", "SPACE")


def _keeps(token: Token, noun: Token) -> bool:
    """Whether a token below the noun belongs to its name: no clause, no aside."""
    while token.i != noun.i:
        if token.dep_ in _ASIDES and token.i > noun.i and token.text not in "-‑":
            return False
        if (
            token.dep_ == "prep"
            and token.i > noun.i
            and token.head.i == noun.i
            and token.lower_ not in ("of", "for", "in", "at")
        ):
            return False
        token = token.head
    return True


def _run_around(tokens: dict[int, Token], noun: Token) -> list[Token]:
    """The unbroken run of tokens that holds the noun."""
    if noun.i not in tokens:
        return []
    left = right = noun.i
    while left - 1 in tokens:
        left -= 1
    while right + 1 in tokens:
        right += 1
    return [tokens[i] for i in range(left, right + 1)]
