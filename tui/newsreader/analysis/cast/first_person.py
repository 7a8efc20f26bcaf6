"""Who says I."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from newsreader.analysis.model import CastMember, Mention, Quote
from newsreader.analysis.page import Page

FIRST_PERSON = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"])


def add_first_person(
    page: Page, cast: Sequence[CastMember], quotes: Sequence[Quote]
) -> tuple[CastMember, ...]:
    """The cast, with the I and we inside quotations as mentions of their speakers.

    Only words between quotation marks count: reported speech says "he" of its speaker.
    """
    said: dict[str, set[tuple[int, int]]] = {}
    starts = [token.idx for token in page.doc]
    for quote in quotes:
        if quote.speaker_cast is None or quote.kind == "indirect":
            continue
        for start, end in quote.content:
            for token in page.doc[bisect_left(starts, start) : bisect_right(starts, end - 1)]:
                if token.lower_ in FIRST_PERSON:
                    said.setdefault(quote.speaker_cast, set()).add((token.idx, token.idx + len(token)))
    return tuple(_with_pronouns(member, said.get(member.id, set())) for member in cast)


def _with_pronouns(member: CastMember, spans: set[tuple[int, int]]) -> CastMember:
    known = {mention.span for mention in member.mentions}
    if not spans - known:
        return member
    more = (Mention(span, "pronoun") for span in spans - known)
    ordered = sorted((*member.mentions, *more), key=lambda mention: mention.span)
    return msgspec.structs.replace(member, mentions=tuple(ordered))
