"""The words of a concept: a noun with what belongs to its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures.reading import Reading

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.article.model import Span


WEAK = frozenset([
    "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "there", "who", "which",
    "what", "one", "ones", "them", "him", "us", "me", "most", "many", "some", "few", "several", "others",
    "all", "both",
])  # fmt: skip
_LOOSE_ENDS = frozenset(["PUNCT", "ADP", "DET", "CCONJ", "PART", "SPACE", "SYM"])
_APPROXIMATORS = frozenset(
    ["about", "around", "almost", "nearly", "roughly", "approximately", "than", "perhaps"]
)
_ASIDES = frozenset(
    ["relcl", "acl", "advcl", "appos", "parataxis", "conj", "cc", "punct", "npadvmod", "ccomp"]
)

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
    if not run or (len(run) == 1 and run[0].lower_ in WEAK):
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
