"""Making words of descriptions comparable: "Turkish consul" and "Turkey's consular"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from newsreader.analysis.gazetteers import countries, demonyms, person_nouns

CONTENT = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "ADD", "FW", "CD"))
SYNONYMS = {
    "attorney": "lawyer", "barrister": "lawyer", "solicitor": "lawyer", "counsel": "lawyer", "sen": "senator",
    "gov": "governor", "rep": "representative", "gen": "general", "col": "colonel", "capt": "captain",
    "lt": "lieutenant", "sgt": "sergeant", "prof": "professor", "dr": "doctor", "gop": "republican",
    "boss": "chief", "justice": "judge",
}  # fmt: skip
SUFFIXES = ("ologist", "ician", "woman", "eer", "grapher", "onomist")
"""Endings that only nouns for people have."""

OFFICES = ("ate", "ship", "ency", "ancy", "ment", "ism", "ity")
"""Endings of words for offices, states and ideas: a consulate is no consul."""

STEM = 6
"""Letters by which two words of one family are told: "consul" and "consular"."""


def stem(word: str) -> str:
    """The word in the form in which descriptions are compared."""
    place = countries().get(word) or demonyms().get(word)
    if place:
        return place
    word = word.lower().strip("-'’.")
    word = SYNONYMS.get(word, word)
    for ending in ("woman", "person", "women", "men"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending) + "man"
    whole = len(word) <= STEM or word in person_nouns() or word.endswith(OFFICES)
    return word if whole else word[:STEM]


def stems(tokens: Iterable[Token]) -> frozenset[str]:
    """The stems of the content words among tokens."""
    return frozenset(stem(t.text) for t in tokens if t.tag_ in CONTENT and any(c.isalpha() for c in t.text))


def person_noun(word: str) -> str | None:
    """The noun for a person that a word is, hyphened compounds included: "then-president"."""
    word = word.lower().rstrip(".")
    for part in (word, word.rsplit("-", 1)[-1]):
        if part in person_nouns():
            return part
    return word if len(word) > 6 and word.endswith(SUFFIXES) else None
