"""Who says I."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from newsreader.analysis.cast.scene import Scene, read_scene
from newsreader.analysis.cast.voices import interview_voices, signed_voices
from newsreader.analysis.model import CastMember, Mention, Quote
from newsreader.analysis.page import Page
from newsreader.article.model import Span

SINGULAR = frozenset(("i", "me", "my", "mine", "myself"))
PLURAL = frozenset(("we", "us", "our", "ours", "ourselves"))
ADDRESSED = frozenset(("you", "your", "yours", "yourself"))


def add_first_person(
    page: Page, cast: Sequence[CastMember], quotes: Sequence[Quote]
) -> tuple[CastMember, ...]:
    """The cast, with the I inside quotations as mentions of their speakers, and the we of organisations.

    A person who says "we" speaks of others as well, and is left out. Only words between quotation marks
    count, as reported speech says "he" of its speaker; but for signed paragraphs and the answers of an
    interview, where the I is whose words they are, and "you" in the questions is who is asked.
    """
    scene = read_scene(page)
    said: dict[str, set[Span]] = {}
    organisations = {member.id for member in cast if member.label != "PERSON"}
    for quote in quotes:
        if quote.speaker_cast is None or quote.kind == "indirect":
            continue
        words = SINGULAR | PLURAL if quote.speaker_cast in organisations else SINGULAR
        for span in quote.content:
            found = _spans(scene, span, words, between_marks=quote.kind != "direct")
            said.setdefault(quote.speaker_cast, set()).update(found)
    known = set().union(*said.values())
    for voice in (*signed_voices(page, cast), *interview_voices(page, cast)):
        words = ADDRESSED if voice.asked else SINGULAR
        found = _spans(scene, voice.span, words, between_marks=False) - known
        said.setdefault(voice.member, set()).update(found)
        known |= found
    return tuple(_with_pronouns(member, said.get(member.id, set())) for member in cast)


def _spans(scene: Scene, span: Span, words: frozenset[str], *, between_marks: bool) -> set[Span]:
    tokens = (scene.doc[i] for i in scene.tokens(span))
    return {
        (token.idx, token.idx + len(token))
        for token in tokens
        if token.lower_ in words
        and token.tag_[:2] in ("PR", "FW", "LS")
        and (not between_marks or scene.quoted[token.i])
    }


def _with_pronouns(member: CastMember, spans: set[Span]) -> CastMember:
    known = {mention.span for mention in member.mentions}
    if not spans - known:
        return member
    more = (Mention(span, "pronoun") for span in spans - known)
    ordered = sorted((*member.mentions, *more), key=lambda mention: mention.span)
    return msgspec.structs.replace(member, mentions=tuple(ordered))
