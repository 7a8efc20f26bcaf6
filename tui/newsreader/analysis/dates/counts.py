"""Numbers that are no times: how many people, a model's number, a score, the time of a race."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.dates import words

if TYPE_CHECKING:
    from spacy.tokens import Span

_YEAR_ONLY = re.compile(r"\d{4}$")
_BARE_CLOCK = re.compile(r"\d{1,2}:\d\d$")
_AT = re.compile(
    r"(?:^|[\n(—–-]|,|\b(?:at|by|from|until|till|before|after|around|about|since|between|and|to|of|past))\s*$",
    re.IGNORECASE,
)
_PRECISE = re.compile(r"\.\d|\s(?:remaining|left|to go|to play|mark|into)\b")
_BEFORE_YEAR = frozenset(
    words.listed(
        "in since of by from until till before after during for the to between through and late early "
        "around circa about mid this a an his her its their our year years fiscal summer spring winter "
        "fall autumn , ( - – —"
    )
) | frozenset(words.MONTHS)
_BEFORE_OLD_YEAR = frozenset({"in", "since", "year", "circa", "until", "from", "around"})
_COUNTED = frozenset(
    words.listed(
        "people miles kilometers kilometres km metres meters feet dollars euros pounds tons tonnes acres "
        "troops soldiers jobs workers homes houses points percent per m ft mph kg lbs gallons barrels "
        "seats students employees"
    )
)
_NUMBERED = frozenset(
    words.listed(
        "no. number route highway flight room model channel page section top bus line bill resolution "
        "proposition form"
    )
)


def is_score(text: str, start: int, end: int) -> bool:
    """ "With 8:17 to go", "in 6:51.71": a clock that tells no time of day."""
    if not _BARE_CLOCK.match(text[start:end]):
        return False
    return bool(_PRECISE.match(text, end)) or not _AT.search(text[max(0, start - 10) : start])


def is_count(span: Span, written: str) -> bool:
    """A bare four-digit number that counts or numbers something ("2000 people", "Highway 1920")."""
    if not _YEAR_ONLY.match(written):
        return False
    value = int(written)
    before = span[0].nbor(-1).lower_ if span.start else ""
    after = span.doc[span.end] if span.end < len(span.doc) else None
    plural = (
        after is not None
        and after.tag_ in {"NNS", "NNPS"}
        and span[-1].dep_ in {"nummod", "compound", "quantmod"}
    )
    if plural and not 1800 <= value <= 2050 and before not in {"the", "in"}:
        return True
    if value < 1500 and before not in _BEFORE_OLD_YEAR:
        return True
    if before in _BEFORE_YEAR or len(span) > 1:
        return False
    if after is not None and (after.lower_ in _COUNTED or after.is_currency or (plural and value % 100 == 0)):
        return True
    named = (
        span.start > 0
        and span[0].nbor(-1).pos_ == "PROPN"
        and span[0].nbor(-1).ent_type_ in {"PRODUCT", "FAC", "LAW"}
    )
    return named or before in _NUMBERED
