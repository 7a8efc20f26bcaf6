"""Whether a number is said to have risen or fallen, from the word that governs it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.analysis.figures.words import lines, lists
from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token

_ADVERB = re.compile(
    r"(?i)\b(up|down|higher|lower)(?: by)?"
    r"(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|a|an|approximately"
    r"|as much as|at least|"
    r"less than|another|well over|just over|just under|slightly over|under|further))*"
    r"[ \u00a0]?(?:(?:US|A|AU|C|HK|NZ|S)?[$£€¥])?$"
)
_AFTER = re.compile(
    r"(?i)[ -](higher|lower|up|down|more expensive|cheaper|dearer|stronger|weaker)\b(?! (?:to\b"
    r"|[^\w\s]?[0-9]|than (?:that|this)))"
)
_TARGET = re.compile(
    r"(?i)\b(?:to|at|from|for|in|on|with|against|until)(?: (?:just|about|around|nearly|only|almost|a|an"
    r"|the|barely|some))*"
    r" (?:(?:US|A|AU|C|HK|NZ|S)? ?[$£€¥])?$"
)

_BY = re.compile(
    r"(?i)\bby(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|another|up to"
    r"|as much as|at least|less than))* [$£€¥]?$"
)
_UPWARD = frozenset(["up", "higher", "upward", "upwards"])
_DIRECTIONS = _UPWARD | frozenset(["down", "lower", "downward", "downwards", "back", "off"])
_STOPS = frozenset(["nsubj", "nsubjpass", "relcl", "acl", "advcl", "ccomp", "appos", "parataxis", "pcomp"])
_MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"])


@cache
def _lexicon() -> dict[str, dict[str, Trend]]:
    """Word lists by use ("change", "cause", "noun"): lemma to trend."""
    found: dict[str, dict[str, Trend]] = {}
    for line in lines("lexicon.txt"):
        head, _, words = line.partition(":")
        trend, use = head.split()
        for word in words.split():
            found.setdefault(use, {}).setdefault(word, trend)  # type: ignore[arg-type]
    return found


def trend_of(text: str, start: int, end: int, anchor: Token, *, relative: bool) -> tuple[Trend | None, bool]:
    """Whether the figure says how far something rose or fell, and whether only a noun says so ("a 5 % drop").

    Args:
        start, end: The figure with its unit.
        anchor: The token by which the figure hangs in the parse: its unit's noun, or its number.
        relative: Whether it is a percentage or points, which "cut" and "lose" take as the size of a change.
    """
    before = text[max(0, start - 48) : start]
    if (adverb := _ADVERB.search(before)) and not _is_particle(anchor, adverb[1]):
        return ("up" if adverb[1].lower() in _UPWARD else "down"), False
    if after := _AFTER.match(text, end):
        rising = after[1].lower() in ("higher", "up", "more expensive", "dearer", "stronger")
        return ("up" if rising else "down"), False
    if _TARGET.search(before):
        return None, False
    if verbal := _governed(anchor, relative):
        return verbal, False
    if moved := _moved_by(before, start, anchor):
        return moved, False
    nominal = _noun_of_change(anchor)
    return nominal, nominal is not None


def _moved_by(before: str, start: int, anchor: Token) -> Trend | None:
    """The trend of the verb of a "by" right before the figure, where the parse hangs the figure elsewhere."""
    if not _BY.search(before):
        return None
    left = [t for t in anchor.doc[max(0, anchor.i - 10) : anchor.i] if t.idx < start]
    by = next((t for t in reversed(left) if t.lower_ == "by"), None)
    return _of_verb(by.head, True) if by is not None and by.head.pos_ == "VERB" else None


def _is_particle(anchor: Token, word: str) -> bool:
    """Whether "up" belongs to a verb that moves nothing ("gave up 517 yards")."""
    for token in anchor.doc[max(0, anchor.i - 8) : anchor.i]:
        if token.lower_ == word.lower() and token.dep_ == "prt":
            return token.head.lemma_.lower() not in lists()["carriers"]
    return False


def _governed(anchor: Token, relative: bool) -> Trend | None:
    """The trend of the verb whose object or measure the figure is."""
    by = False
    token = anchor
    if anchor.dep_ in _MODIFIERS and anchor.head.pos_ in ("NOUN", "PROPN") and anchor.head.i > anchor.i:
        return None
    for _ in range(6):
        head = token.head
        if head.i == token.i or token.dep_ in _STOPS:
            return None
        if token.dep_ == "prep" or token.pos_ == "ADP":
            if token.lower_ != "by":
                return None
            by = True
        if head.pos_ in ("VERB", "AUX"):
            return _of_verb(head, by or relative)
        if head.pos_ in ("NOUN", "PROPN") and token.dep_ in ("compound", "nmod", "amod", "poss"):
            return None
        token = head
    return None


def _of_verb(verb: Token, amount: bool) -> Trend | None:
    """The direction a verb says.

    Args:
        amount: Whether the figure can only be the size of the change.
    """
    lemma = verb.lemma_.lower()
    lexicon = _lexicon()
    for child in verb.children:
        if child.lower_ not in _DIRECTIONS or child.dep_ not in ("prt", "advmod", "acomp", "prep", "oprd"):
            continue
        if trend := lexicon["change"].get(f"{lemma}-{child.lower_}"):
            return trend
        if trend := lexicon["cause"].get(f"{lemma}-{child.lower_}"):
            return trend if amount else None
        if lemma in lists()["carriers"] and child.lower_ not in ("back", "off"):
            return "up" if child.lower_ in _UPWARD else "down"
        if child.dep_ == "prt":
            return None
    if lemma in lexicon["change"]:
        return lexicon["change"][lemma]
    return lexicon["cause"].get(lemma) if amount else None


def _noun_of_change(anchor: Token) -> Trend | None:
    """ "a 25 % drop", "an increase of 60,600 jobs"."""
    nouns = _lexicon()["noun"]
    head = anchor.head
    if anchor.dep_ in _MODIFIERS and head.i > anchor.i:
        while head.dep_ == "compound" and head.head.i > head.i:
            head = head.head
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ == "pobj" and head.lower_ in ("of", "by") and head.head.pos_ == "NOUN":
        return nouns.get(head.head.lemma_.lower())
    return None
