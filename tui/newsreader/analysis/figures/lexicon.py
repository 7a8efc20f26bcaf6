"""The words that say that a number rose or fell, from `lexicon.txt` in this package."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.analysis.figures.words import lines
from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token


@cache
def lexicon() -> dict[str, dict[str, Trend]]:
    """Word lists by use ("change", "cause", "noun"): lemma to trend."""
    found: dict[str, dict[str, Trend]] = {}
    for line in lines("lexicon.txt"):
        head, _, words = line.partition(":")
        trend, use = head.split()
        for word in words.split():
            found.setdefault(use, {}).setdefault(word, trend)  # type: ignore[arg-type]
    return found


def says_change(word: Token) -> bool:
    """Whether a verb or noun says that something rose or fell ("climb", "cut", "drop")."""
    lemma, uses = word.lemma_.lower(), ("change", "cause", "degree", "noun")
    return any(lemma in lexicon()[use] for use in uses)
