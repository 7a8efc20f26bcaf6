"""What a figure is said of: the noun it describes, what it is a share of, or the subject of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.analysis.figures.reading import Reading
    from newsreader.article.model import Span

_SKIPPED_DEPS = frozenset("det punct cc predet nummod quantmod case".split())
_WEAK = frozenset(
    "it he she they we i you this that these those there who which what one ones them him her us me its".split()
)


def concept_spans(reading: Reading) -> tuple[Span, ...]:
    """Where the words stand that say what the figure is of, in pieces in reading order; empty if nothing says so."""
    pieces: list[Span] = []
    for noun in reading.concept:
        if piece := _piece(noun, reading):
            pieces.append(piece)
    return tuple(sorted(set(pieces)))


def concept_heads(reading: Reading) -> list[Token]:
    """The nouns that say what a figure is of, the nearest first."""
    anchor = hanger(reading)
    heads: list[Token] = []
    described = _described(reading, anchor)
    if described is not None:
        heads.append(described)
    shares = _complement(anchor, reading)
    if shares is not None and shares not in heads:
        heads.append(shares)
    if not heads or reading.kind in ("percent",):
        governed = _governing_noun(anchor)
        if governed is not None:
            heads.append(governed)
    if len(heads) < 2 and (subject := _subject(anchor)) is not None and subject not in heads:
        heads.append(subject)
    return heads


def hanger(reading: Reading) -> Token:
    """The token by which the figure hangs in the parse: the counted noun, the unit, or the number."""
    if reading.noun is not None and not reading.stated:
        return reading.noun
    token = reading.last
    while token.head.i != token.i and reading.start <= token.head.idx < max(reading.end, reading.rate_end):
        token = token.head
    return token


def _described(reading: Reading, anchor: Token) -> Token | None:
    """The noun a measure stands before: "a 6 kW motor", "a $500 bail", "a 25 % drop"."""
    if not reading.stated:
        return None
    if anchor.dep_ in ("nummod", "compound", "amod", "nmod", "npadvmod", "advmod", "quantmod", "poss"):
        head = anchor.head
        hops = 0
        while head.pos_ == "ADJ" and head.dep_ == "amod" and hops < 3:
            head, hops = head.head, hops + 1
        if head.pos_ in ("NOUN", "PROPN") and head.i > anchor.i:
            return head
    return None


def _complement(anchor: Token, reading: Reading) -> Token | None:
    """The noun after "of", "in", "for": "60 % of its revenue", "options for greener fuels"."""
    for child in anchor.children:
        if (
            child.dep_ == "prep"
            and child.i > reading.last.i
            and child.lower_ in ("of", "for", "in", "from", "off", "on", "with", "at", "to")
        ):
            if child.lower_ != "of" and not reading.stated and reading.noun is None:
                continue
            for noun in child.children:
                if (
                    noun.dep_ == "pobj"
                    and noun.pos_ in ("NOUN", "PROPN")
                    and noun is not reading.noun
                    and noun.ent_type_ not in ("DATE", "TIME")
                ):
                    return noun
    return None


def _governing_noun(anchor: Token) -> Token | None:
    """The noun a figure is given for: "a fee of $5", "sales rose", "bail: $500"."""
    token = anchor
    for _ in range(4):
        head = token.head
        if head.i == token.i or head.pos_ in ("VERB", "AUX"):
            return None
        if token.dep_ in (
            "prep",
            "appos",
            "acl",
            "relcl",
            "pobj",
            "conj",
            "npadvmod",
            "nummod",
        ) and head.pos_ in ("NOUN", "PROPN"):
            if (
                head.i < anchor.i
                and head.ent_type_ not in ("DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY")
                and not head.like_num
            ):
                return head
        token = head
    return None


def _subject(anchor: Token) -> Token | None:
    """The subject of the nearest verb over the figure that has one."""
    token = anchor
    for _ in range(12):
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.i != token.i:
            return None
        head = token.head
        if token.dep_ in ("relcl", "acl") and head.pos_ in ("NOUN", "PROPN"):
            return head
        if head.i == token.i and token.pos_ not in ("VERB", "AUX"):
            return None
        verb = head if head.i != token.i else token
        if verb.pos_ in ("VERB", "AUX"):
            for child in verb.children:
                if child.dep_ in ("nsubj", "nsubjpass") and child.i != token.i:
                    if child.pos_ in ("NOUN", "PROPN"):
                        return child
                    if child.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
                        return verb.head
                    return None
        if verb.i == token.i or verb.head.i == verb.i and not any(True for _ in ()):
            if head.i == head.head.i:
                return None
        token = head
    return None


def _piece(noun: Token, reading: Reading) -> Span | None:
    """The noun with its modifiers and an "of" phrase, without the figure and without outer determiners."""
    tokens = [
        t
        for t in noun.subtree
        if not (reading.start <= t.idx < max(reading.end, reading.rate_end))
        and abs(t.i - noun.i) <= 12
        and _keeps(t, noun)
    ]
    run = _run_around(tokens, noun)
    while run and (
        run[0].dep_ in ("det", "poss", "predet", "punct", "cc", "case")
        and run[0].pos_ in ("DET", "PRON", "PUNCT", "PART", "CCONJ")
        and run[0].i != noun.i
    ):
        run = run[1:]
    while run and run[-1].pos_ in ("PUNCT", "ADP", "DET", "CCONJ", "PART", "SPACE") and run[-1].i != noun.i:
        run = run[:-1]
    if not run or (len(run) == 1 and run[0].lower_ in _WEAK):
        return None
    return run[0].idx, run[-1].idx + len(run[-1].text)


def _keeps(token: Token, noun: Token) -> bool:
    """Whether a token below the noun belongs to its name: no clause, no aside."""
    while token.i != noun.i:
        if (
            token.dep_
            in ("relcl", "acl", "advcl", "appos", "parataxis", "conj", "cc", "punct", "npadvmod", "ccomp")
            and token.i > noun.i
        ):
            return False
        token = token.head
    return True


def _run_around(tokens: list[Token], noun: Token) -> list[Token]:
    """The unbroken run of tokens that holds the noun."""
    places = {t.i: t for t in tokens}
    if noun.i not in places:
        return []
    left = right = noun.i
    while left - 1 in places:
        left -= 1
    while right + 1 in places:
        right += 1
    return [places[i] for i in range(left, right + 1)]
