"""What a figure is said of: the noun it describes, what it is a share of, or the subject of its verb."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.figures import concept_nouns
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.whose_age import whose_age
from newsreader.analysis.grammar import as_set
from newsreader.article.model import Span

MOST_HEADS = 2
"""Pieces a concept may have."""


def concept_spans(reading: Reading) -> tuple[Span, ...]:
    """Where the words stand that say what the figure is of, in reading order; empty if nothing says so."""
    pieces = {piece for noun in reading.concept if (piece := words_of(noun, reading))}
    return tuple(sorted(piece for piece in pieces if not any(_holds(other, piece) for other in pieces)))


def _holds(one: Span, other: Span) -> bool:
    """Whether a place lies within another, larger one."""
    return one != other and one[0] <= other[0] and other[1] <= one[1]


def concept_heads(reading: Reading) -> list[Token]:
    """The nouns that say what a figure is of, the nearest first."""
    anchor = hanger(reading)
    if reading.kind == "age":
        return whose_age(reading, anchor)
    if labelled := concept_nouns.before_bracket(reading):
        return [labelled]
    steps = (
        concept_nouns.described,
        concept_nouns.complement,
        concept_nouns.changed,
        concept_nouns.governing_noun,
        concept_nouns.subject,
        concept_nouns.purpose,
    )
    heads: list[Token] = []
    for step in steps:
        noun = step(anchor, reading)
        if noun is not None and step is concept_nouns.subject and _is_told_of_then(noun, reading):
            continue
        if noun is not None and all(noun.i != head.i for head in heads) and not _is_figure(noun, reading):
            heads.append(noun)
        if len(heads) == MOST_HEADS:
            break
    if (
        not heads
        and reading.kind in ("money", "percent", "measure")
        and (noun := concept_nouns.nearest(reading)) is not None
    ):
        heads.append(noun)
    return heads


def _is_told_of_then(noun: Token, reading: Reading) -> bool:
    """Whether a length of time only says when somebody did something ("Dr Ward left two years ago")."""
    if reading.kind != "duration" or noun.ent_type_ != "PERSON":
        return False
    after = reading.last.doc[reading.last.i + 1 : reading.last.i + 4]
    following = next((token for token in after if token.idx >= reading.end), None)
    return following is not None and following.lower_ in ("ago", "before", "earlier", "later", "after")


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
    so_far = noun.lower_ == "date" and noun.head.lower_ == "to"
    return inside or so_far or noun.like_num or noun.lower_ in WEAK or noun.text[0] in "$£€%"


WEAK = as_set("""it he she they we i you this that these those there who which what one ones them him us me
    most many some few several others all both""")
_LOOSE_ENDS = frozenset(["PUNCT", "ADP", "DET", "CCONJ", "PART", "SPACE", "SYM"])
_APPROXIMATORS = as_set("about around almost nearly roughly approximately than perhaps")
_ASIDES = as_set("relcl acl advcl appos parataxis conj cc punct npadvmod ccomp")

_NEAR = 12
"""Tokens from the noun to either end of its name."""


def words_of(noun: Token, reading: Reading) -> Span | None:
    """The noun with its modifiers and an "of" phrase, without the figure and without outer determiners."""
    end = max(reading.end, reading.rate_end)
    # Only what stands near is looked at: the subtree of a list may be as long as its sentence.
    first, last = max(noun.left_edge.i, noun.i - _NEAR), min(noun.right_edge.i, noun.i + _NEAR)
    near = noun.doc[first : last + 1]
    tokens = {t.i: t for t in near if not reading.start <= t.idx < end and _keeps(t, noun)}
    run = _run_around(tokens, noun)
    while run and run[0].i != noun.i and _is_outer(run[0], noun):
        run = run[1:]
    while run and run[-1].i != noun.i and (run[-1].pos_ in _LOOSE_ENDS or run[-1].lower_ in _APPROXIMATORS):
        run = run[:-1]
    if not run:
        return None
    return run[0].idx, run[-1].idx + len(run[-1].text)


def _is_outer(token: Token, noun: Token) -> bool:
    """Whether a word before a noun is no part of its name ("father of two Jack Dean")."""
    if token.pos_ == "NUM":
        return noun.ent_type_ == "PERSON" and bool(token.whitespace_)
    return token.pos_ in ("DET", "PRON", "PUNCT", "PART", "CCONJ", "ADP", "SPACE")


def _keeps(token: Token, noun: Token) -> bool:
    """Whether a token stands below the noun and belongs to its name: no clause, no aside."""
    while token.i != noun.i:
        if token.head.i == token.i:
            return False
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
