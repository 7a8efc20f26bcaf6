"""Who says I."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from newsreader.analysis.cast.scene import read_scene
from newsreader.analysis.model import CastMember, Mention, Quote
from newsreader.analysis.page import Page
from newsreader.article.model import Span

FIRST_PERSON = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"])


def add_first_person(
    page: Page, cast: Sequence[CastMember], quotes: Sequence[Quote]
) -> tuple[CastMember, ...]:
    """The cast, with the I and we inside quotations as mentions of their speakers.

    Only words between quotation marks count: reported speech says "he" of its speaker.
    """
    said: dict[str, set[Span]] = {}
    scene = read_scene(page)
    for quote in quotes:
        if quote.speaker_cast is None or quote.kind == "indirect":
            continue
        for span in quote.content:
            for token in (page.doc[i] for i in scene.tokens(span)):
                if token.lower_ in FIRST_PERSON and (quote.kind == "direct" or scene.quoted[token.i]):
                    said.setdefault(quote.speaker_cast, set()).add((token.idx, token.idx + len(token)))
    return tuple(_with_pronouns(member, said.get(member.id, set())) for member in cast)


def _with_pronouns(member: CastMember, spans: set[Span]) -> CastMember:
    known = {mention.span for mention in member.mentions}
    if not spans - known:
        return member
    more = (Mention(span, "pronoun") for span in spans - known)
    ordered = sorted((*member.mentions, *more), key=lambda mention: mention.span)
    return msgspec.structs.replace(member, mentions=tuple(ordered))
