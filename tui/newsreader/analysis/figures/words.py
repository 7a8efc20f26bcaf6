"""Word lists and the words of rises and falls, from the text files of this package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token


@cache
def lists() -> dict[str, frozenset[str]]:
    """The lists of `words.txt` by name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lines("words.txt"):
        if line.startswith("["):
            name = line[1 : line.index("]")]
            found[name] = []
        else:
            found[name] += line.split()
    return {name: frozenset(words) for name, words in found.items()}


def lines(name: str) -> list[str]:
    """The lines of a text file of this package that are neither empty nor comments."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


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
