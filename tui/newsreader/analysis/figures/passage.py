"""Whether "from X to Y" is a way that something went, and not a span of sizes ("gifts from $5 to $4,000")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures.lexicon import says_change
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token

_STEPS = 6


def way_gone(reading: Reading) -> Trend | None:
    """Where something went that moved from one value to another; None for a mere span of values."""
    if not reading.moves or not isinstance(reading.value, tuple):
        return None
    before, after = reading.value
    if before == after or not _is_passage(reading.first):
        return None
    return "up" if after > before else "down"


def _is_passage(first: Token) -> bool:
    """Whether a word above the first number says a change, before any that says an extent."""
    leading = [t for t in first.doc[max(0, first.i - 4) : first.i] if t.lower_ in ("from", "to", "at")]
    token = leading[-1] if leading else first
    if token.i and token.nbor(-1).lower_ in ("up", "down"):
        return True
    for _ in range(_STEPS):
        token = token.head
        lemma = token.lemma_.lower()
        if lemma in lists()["spanning"]:
            return False
        if says_change(token) or lemma in lists()["becoming"]:
            return True
        if token.head.i == token.i:
            break
    return False
