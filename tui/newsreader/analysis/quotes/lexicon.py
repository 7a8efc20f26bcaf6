"""Classes of words and tags as columns: how the learned parts see past single words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from spacy.strings import StringStore

from newsreader.analysis.quotes.verbs import ATTITUDES, DIRECTIVES, FORCE, PLAIN, SPEECH_NOUNS

FINITE = ("VBD", "VBP", "VBZ", "MD")
VERBS = ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
SUBJECTS = ("nsubj", "nsubjpass", "expl")
FIRST_PERSON = ("i", "we", "my", "our", "me", "us", "mine", "ours")
PRONOUNS = ("he", "she", "they", "it", "who", "i", "we", "you", "that", "which", "him", "her", "them")


_STRINGS = StringStore()


@cache
def _hash(word: str) -> int:
    return _STRINGS.add(word)


def codes(words: Iterable[str]) -> NDArray[np.uint64]:
    """spaCy's hashes of some strings, ascending."""
    return np.sort(np.array([_hash(word) for word in words], np.uint64))


def code(word: str) -> np.uint64:
    """spaCy's hash of a string."""
    return np.uint64(_hash(word))


def is_in(column: NDArray[np.uint64], words: Iterable[str]) -> NDArray[np.bool_]:
    """Whether each value is the hash of one of the words."""
    return np.isin(column, codes(words))


def classes(lemma: NDArray[np.uint64]) -> NDArray[np.int64]:
    """The class of each lemma: its force, whether it takes clauses or orders; 0 for no word of speech."""
    known, numbers = _class_table()
    at = np.clip(np.searchsorted(known, lemma), 0, len(known) - 1)
    return np.where(known[at] == lemma, numbers[at], 0)


@cache
def _class_table() -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    forces = sorted(set(FORCE.values()))
    table: dict[int, int] = {}
    for noun in sorted(SPEECH_NOUNS):
        table[_hash(noun)] = 1
    for verb, force in FORCE.items():
        kind = (verb in PLAIN) + 2 * (verb in DIRECTIVES) + 4 * (verb in ATTITUDES)
        table[_hash(verb)] = 2 + kind + 8 * (forces.index(force) + 1)
    known = np.array(sorted(table), np.uint64)
    return known, np.array([table[int(k)] for k in known], np.int64)
