"""Word lists and the lexicon of rises and falls, from the text files of this package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


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
