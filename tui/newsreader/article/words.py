"""Ordinary English words, to tell a word from what is left of one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

SUFFIXES = tuple(
    (suffix, base)
    for base, suffixes in (
        ("", "s es ed d ing er r est ly ally ment ness"),
        ("e", "ed ing"),
        ("y", "ies ied"),
    )
    for suffix in suffixes.split()
)
"""Endings of regular forms, each with what stands in its place in the base form."""


def is_word(word: str) -> bool:
    """Whether this is an ordinary word or a regular form of one; names and rare words are none."""
    lower, ordinary = word.lower(), ordinary_words()
    return lower in ordinary or any(
        lower.endswith(suffix) and lower[: len(lower) - len(suffix)] + base in ordinary
        for suffix, base in SUFFIXES
        if len(lower) - len(suffix) >= 3
    )


@cache
def ordinary_words() -> frozenset[str]:
    """The base forms that are known, in lower case."""
    return frozenset(
        files("newsreader.article").joinpath("data", "ordinary_words.txt").read_text("utf-8").split()
    )
