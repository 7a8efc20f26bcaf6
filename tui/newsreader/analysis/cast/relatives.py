"""Names beside which somebody else is named: "Jan Petrov, Mr Petrov's brother", "Holt spoke of Ann Holt"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsreader.analysis.gazetteers import kin_nouns
from newsreader.article.model import Span

OWNS = re.compile(r"['’]s? ")
WORD = re.compile(r"([a-z-]+) ?")
LINK = re.compile(r", (?:[A-Z][a-z]{0,3}\.? )?$")
OTHER = re.compile(r" [a-z]+(?: [a-z]+)? (?:of|about|to|with|for|against|alongside|and) $")
"""What joins two people in one clause: "Holt declared of", "Holt met with"."""

MOST = 4
"""Words after a name among which the word of kinship is looked for."""


FARTHEST = 40
"""Characters between two names that one clause joins."""


def relatives(text: str, people: Sequence[Span]) -> Mapping[Span, Span]:
    """For each name that owns a word of kinship or acts upon another the name beside it, which is another's.

    Args:
        people: The places of people's names, in reading order.
    """
    found: dict[Span, Span] = {}
    for before, owner in pairwise(people):
        beside = before[1] <= owner[0] and LINK.fullmatch(text, before[1], min(owner[0], before[1] + 8))
        if beside and beside.end() == owner[0] and _kin_end(text, owner) is not None:
            found[owner] = before
    for owner, after in pairwise(people):
        if (end := _kin_end(text, owner)) is not None and text[end : after[0]] in (" ", ", "):
            found.setdefault(owner, after)
        if (
            OTHER.fullmatch(text, owner[1], min(after[0], owner[1] + FARTHEST))
            and owner[1] + FARTHEST > after[0]
        ):
            found.setdefault(owner, after)
    return found


def _kin_end(text: str, owner: Span) -> int | None:
    """Where the word of kinship that a name's genitive goes with ends: "Holt's younger brother"."""
    owns = OWNS.match(text, owner[1])
    at = owns.end() if owns else -1
    for _ in range(MOST):
        word = WORD.match(text, at) if at >= 0 else None
        if word is None:
            return None
        if word[1] in kin_nouns():
            return word.end(1)
        at = word.end()
    return None
