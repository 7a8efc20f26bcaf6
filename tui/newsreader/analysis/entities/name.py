"""A name on its way to becoming an entity."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, get_args

from newsreader.analysis.model import EntityLabel

LABELS: frozenset[str] = frozenset(get_args(EntityLabel))

LEADING = re.compile(r"(?:[\W_]+|(?:the|a|an)\s+)+", re.IGNORECASE)
TRAILING = re.compile(r"(?:['’`]s?|[^\w.)])+$|(?<=['’`])s$", re.IGNORECASE)
ABBREVIATION = re.compile(r"(?:\b[A-Za-z]|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Cos|Ave|Blvd|Rd))\.$")


class Name(NamedTuple):
    """A span of the text and its label.

    Attributes:
        sure: Set by a rule that needs no agreement with other occurrences.
    """

    start: int
    end: int
    label: EntityLabel
    sure: bool = False


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without articles, possessive 's and outer punctuation; empty when nothing is left."""
    if lead := LEADING.match(text, start, end):
        start = lead.end()
    while start < end:
        piece = text[start:end]
        if tail := TRAILING.search(piece):
            end = start + tail.start()
        elif piece.endswith(".") and not ABBREVIATION.search(piece):
            end -= 1
        elif piece.endswith(")") and "(" not in piece:
            end -= 1
        else:
            break
    return start, max(start, end)


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """The names in reading order; where two overlap the sure one, then the longer one stays."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (not n.sure, n.start - n.end, n.start)):
        if all(name.end <= other.start or other.end <= name.start for other in kept):
            kept.append(name)
    return sorted(kept)
