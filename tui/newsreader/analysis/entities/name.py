"""A name on its way to becoming an entity."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple, get_args

from newsreader.analysis.model import EntityLabel
from newsreader.article.model import on_one_line

LABELS: frozenset[str] = frozenset(get_args(EntityLabel))

LEADING = re.compile(r"(?:[\W_]+|(?:the|a|an)\s+|(?-i:(?:anti|ex|non|pro|then)-(?=[A-Z])))+", re.IGNORECASE)
TRAILING = re.compile(r"(?:['’‘`]s?|[^\w.)])+$|(?<=['’‘`])s$", re.IGNORECASE)
ABBREVIATION = re.compile(
    r"(?:(?<!&)\b[A-Za-z]|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Cos|Ave|Blvd|Rd"
    r"|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ind|Kan|Ky|Mass|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Va"
    r"|Vt|Wash|Wis|Wyo))\.$"
)


class Name(NamedTuple):
    """A span of the text and its label.

    Attributes:
        sure: Set by a rule that needs no agreement with other occurrences.
    """

    start: int
    end: int
    label: EntityLabel
    sure: bool = False


def key_of(text: str, name: Name) -> str:
    """The words of a name, on one line."""
    return on_one_line(text[name.start : name.end])


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without articles, possessive 's and outer punctuation; empty when nothing is left."""
    if lead := LEADING.match(text, start, end):
        start = lead.end()
    while start < end:
        piece = text[start:end]
        if tail := TRAILING.search(piece):
            end = start + tail.start()
        elif (piece.endswith(".") and not ABBREVIATION.search(piece)) or (
            piece.endswith(")") and "(" not in piece
        ):
            end -= 1
        else:
            break
    return start, max(start, end)


def without_overlaps(*groups: Iterable[Name]) -> list[Name]:
    """The names in reading order, none overlapping another.

    Of two that overlap the one of the earlier group stays; in one group the sure one, then the longer one.
    """
    starts: list[int] = []
    kept: list[Name] = []
    for group in groups:
        for name in sorted(group, key=lambda n: (not n.sure, n.start - n.end, n.start)):
            at = bisect_left(starts, name.end)
            if name.start < name.end and (at == 0 or kept[at - 1].end <= name.start):
                at = bisect_left(starts, name.start)
                starts.insert(at, name.start)
                kept.insert(at, name)
    return kept
