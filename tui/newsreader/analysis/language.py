"""Whether a text is English, which is all that the steps of the analysis can read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set

if TYPE_CHECKING:
    from spacy.tokens import Span

COMMON = as_set("the of and to in a is was for on that with as by at from")
LEAST = 0.08
"""The share of common words: of 2,700 articles in English none has less than a tenth, most have a quarter. In
its neighbours' languages, some of whose words look the same, it is two to seven of a hundred."""

FEWEST = 40
"""Words under which the share says little."""

SENTENCES = 60
"""Sentences that are looked at."""


def is_english(sentences: Sequence[Span]) -> bool:
    """Whether common English words are as frequent as in English prose, or the text is too short to tell."""
    words = [token.lower_ for sentence in sentences[:SENTENCES] for token in sentence if token.is_alpha]
    return len(words) < FEWEST or sum(word in COMMON for word in words) >= LEAST * len(words)
