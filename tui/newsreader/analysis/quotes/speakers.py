"""Who stands behind the words that name a speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.model import CastMember
from newsreader.article.model import Span, Spans

_FOUND = {"name": "name", "pronoun": "pronoun", "nominal": "description"}


@dataclass(frozen=True)
class Speaker:
    """A speaker of the cast, with how they were found: "name", "pronoun", "description" …"""

    member: CastMember
    resolved: str


def find_speaker(source: Spans, cast: Sequence[CastMember]) -> Speaker | None:
    """The cast member whose mention covers most of the words; a person before all others."""
    ranked = [
        (member.label == "PERSON", mention.kind == "name", overlap, -order, member, mention)
        for order, member in enumerate(cast)
        for mention in member.mentions
        for span in source
        if (overlap := _overlap(mention.span, span)) > 0
    ]
    if not ranked:
        return None
    *_, member, mention = max(ranked, key=lambda entry: entry[:4])
    return Speaker(member, _FOUND[mention.kind])


def _overlap(a: Span, b: Span) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])
