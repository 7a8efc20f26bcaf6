"""Whether a number is said to have risen or fallen, from the word that governs it."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token

_ADVERB = re.compile(
    r"(?i)\b(up|down|higher|lower)(?: by)?(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|a|an|"
    r"approximately|as much as|at least|less than|another|well over|just over|just under|slightly over|under|further))*"
    r"[ \u00a0]?(?:US|A|C|HK|NZ)?[$£€¥]?$"
)
_AFTER = re.compile(
    r"(?i)[ -](higher|lower|up|down|more expensive|cheaper|stronger|weaker)\b(?! (?:to|than (?:that|this)))"
)


@cache
def _lexicon() -> dict[str, dict[str, Trend]]:
    """Word lists by use ("change", "cause", "noun"): lemma to trend."""
    lists: dict[str, dict[str, Trend]] = {}
    for line in files(__package__).joinpath("lexicon.txt").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            head, _, words = line.partition(":")
            trend, use = head.split()
            for word in words.split():
                lists.setdefault(use, {}).setdefault(word, trend)  # type: ignore[arg-type]
    return lists


def trend_of(text: str, start: int, end: int, anchor: Token, *, relative: bool) -> Trend | None:
    """Whether the figure says how far something rose or fell.

    Args:
        start, end: The figure with its unit.
        anchor: The token by which the figure hangs in the parse: its unit's noun, or its number.
        relative: Whether it is a percentage or points, which "cut" and "lose" take as the size of a change.
    """
    before = text[max(0, start - 48) : start]
    if (adverb := _ADVERB.search(before)) and not re.search(
        r"(?i)\bup to |\bdown to ", before[adverb.start() :]
    ):
        return "up" if adverb[1].lower() in ("up", "higher") else "down"
    if after := _AFTER.match(text, end):
        return "up" if after[1].lower() in ("higher", "up", "more expensive", "stronger") else "down"
    return _governed(anchor, relative) or _noun_of_change(anchor)


def _governed(anchor: Token, relative: bool) -> Trend | None:
    """The trend of the verb whose object or measure the figure is."""
    by = False
    token = anchor
    for _ in range(6):
        head = token.head
        if head.i == token.i:
            break
        if token.dep_ == "prep" or token.pos_ == "ADP":
            if token.lower_ != "by":
                return None
            by = True
        elif token.dep_ in (
            "nsubj",
            "nsubjpass",
            "relcl",
            "acl",
            "advcl",
            "ccomp",
            "appos",
            "parataxis",
            "pcomp",
        ):
            return None
        if head.pos_ in ("VERB", "AUX"):
            return _of_verb(head, by or relative)
        if head.pos_ in ("NOUN", "PROPN") and token.dep_ in (
            "nummod",
            "compound",
            "nmod",
            "amod",
            "poss",
            "pobj",
            "quantmod",
        ):
            if token.dep_ != "nummod" and token.dep_ != "quantmod" and token.dep_ != "pobj":
                return None
        token = head
    return None


def _of_verb(verb: Token, amount: bool) -> Trend | None:
    lemma = verb.lemma_.lower()
    lists = _lexicon()
    for child in verb.children:
        if child.dep_ in ("prt", "advmod", "acomp", "prep") and child.lower_ in (
            "up",
            "down",
            "higher",
            "lower",
            "upward",
            "downward",
            "back",
        ):
            if f"{lemma}-{child.lower_}" in lists["change"]:
                return lists["change"][f"{lemma}-{child.lower_}"]
            if child.lower_ in ("up", "higher", "upward"):
                return (
                    "up"
                    if lemma not in ("make", "give", "end", "take", "set", "use", "pick", "show", "turn")
                    else None
                )
            if child.lower_ in ("down", "lower", "downward"):
                return "down"
    if lemma in lists["change"]:
        return lists["change"][lemma]
    return lists["cause"].get(lemma) if amount else None


def _noun_of_change(anchor: Token) -> Trend | None:
    """ "a 25 % drop", "an increase of 60,600 jobs"."""
    nouns = _lexicon()["noun"]
    head = anchor.head
    if anchor.dep_ in ("nummod", "compound", "amod", "nmod", "quantmod", "npadvmod") and head.i > anchor.i:
        while head.dep_ == "compound" and head.head.i > head.i:
            head = head.head
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ == "pobj" and head.lower_ in ("of", "by") and head.head.pos_ == "NOUN":
        return nouns.get(head.head.lemma_.lower())
    return None
