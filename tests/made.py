"""Records of an analysis made by hand, as a test needs them: what it does not name is usual."""

from __future__ import annotations

from typing import Any

import msgspec

from newsreader.analysis.model import CastMember, Figure, Mention, Quote, QuoteKind
from newsreader.article.model import Span


def place(text: str, words: str, nth: int = 0) -> Span:
    """Where words stand in a text, the first time or a later one."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def person(text: str, cast_id: str, role: str, *named: Mention) -> CastMember:
    """Somebody under the name of the first mention, with the role where the text first tells it."""
    name = text[slice(*named[0].span)]
    mentions = tuple(sorted(named, key=lambda mention: mention.span))
    return CastMember(cast_id, name, "PERSON", role, place(text, role), mentions)


def quote(
    kind: QuoteKind, said: Span, cue: Span, verb: str, speaker: Span, who: CastMember, **fields: Any
) -> Quote:
    """A quotation with a cue and the words for its speaker."""
    made = Quote(kind, (said,), (cue,), verb, (speaker,), who.id, who.name, 0.9)
    return msgspec.structs.replace(made, **fields)


def figure(text: str, words: str, value: float, unit: str | None, salience: float, **fields: Any) -> Figure:
    """A plain count, stated as it is."""
    made = Figure(place(text, words), words, value, unit, "count", "=", None, "=", None, None, salience)
    return msgspec.structs.replace(made, **fields)
