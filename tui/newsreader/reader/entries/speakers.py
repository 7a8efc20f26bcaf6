"""Who speaks: what a speaker is called, and how much each gets to say."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from newsreader.analysis.model import Analysis, CastMember, Quote
from newsreader.analysis.speaking import UNNAMED, called, in_pieces

NOBODY = UNNAMED.capitalize()


class Speaker(msgspec.Struct, frozen=True):
    """One who speaks in the article.

    Attributes:
        key: Tells speakers apart: the cast's id, or the words of the text in small letters, or "" for nobody.
        name: To be shown.
        member: In the cast, or None.
    """

    key: str
    name: str
    member: CastMember | None = None

    @property
    def role(self) -> str | None:
        return self.member.role if self.member else None


def speaker_of(analysis: Analysis, quote: Quote) -> Speaker:
    """Who says a quotation, as far as it is known."""
    if quote.speaker_cast:
        member = next((one for one in analysis.cast if one.id == quote.speaker_cast), None)
        if member:
            return Speaker(member.id, member.name, member)
    if quote.speaker_name:
        return Speaker(quote.speaker_name.casefold(), quote.speaker_name)
    if quote.speaker:
        said = called(in_pieces(analysis.text, quote.speaker))
        return Speaker(said.casefold(), said)
    return Speaker("", NOBODY)


def by_speaker(analysis: Analysis, quotes: Iterable[Quote]) -> list[tuple[Speaker, list[Quote]]]:
    """The quotations of each speaker, who says most first, nobody last."""
    found: dict[str, tuple[Speaker, list[Quote]]] = {}
    for quote in quotes:
        speaker = speaker_of(analysis, quote)
        found.setdefault(speaker.key, (speaker, []))[1].append(quote)
    return sorted(found.values(), key=lambda group: (not group[0].key, -len(group[1]), group[1][0].content))
