"""What looks like a time expression and is none."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from newsreader.analysis.dates import words
from newsreader.analysis.dates.join import Reading
from newsreader.analysis.dates.names import is_name, is_other_word
from newsreader.analysis.grammar import as_set, following, tokens_at

_LEADS = frozenset({"but", "and", "because", "that", "so", "or", "which", "who", "said", "says"})
_THEIR = frozenset({"his", "her", "their", "its", "my", "your", "our"})
_AGE = re.compile(
    r"(?:early |mid[-\s]?|late )?(?:['’]?\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)", re.IGNORECASE
)
_WARMTH = as_set("temperature temperatures highs lows degrees mercury fahrenheit celsius")
_PART_CONTEXT = re.compile(
    r"\b(?:in|during|throughout|into|until|through|by|from|of|that|next|following|same)\s+$", re.IGNORECASE
)


_TRADED = re.compile(r"\s+(?:trading|trade|dealings|deals)\b")
_AT_WORK = re.compile(r"(?i)\b(?:in|during)\s+$")
"""The market's morning is that of one day: "shares rose in morning trading"."""

_YEAR_ONLY = re.compile(r"\d{4}$")
_BARE_CLOCK = re.compile(r"\d{1,2}:\d\d$")
_AT = re.compile(
    r"(?:^|[\n(—–-]|,|\b(?:at|by|from|until|till|before|after|around|about|since|between|and|to|of|past))\s*$",
    re.IGNORECASE,
)
_PRECISE = re.compile(
    r"\.\d|\s(?:remaining|left|to go|to play|mark|into|of the (?:first|second|third|fourth))\b"
)
_BEFORE_YEAR = as_set("""in since of by from until till before after during for the to between through and
    late early around circa about mid this a an his her its their our year years fiscal summer spring
    winter fall autumn , ( - – —""") | frozenset(words.MONTHS)
_BEFORE_OLD_YEAR = frozenset({"in", "since", "year", "circa", "until", "from", "around"})
_COUNTED = as_set("""people miles kilometers kilometres km metres meters feet dollars euros pounds tons tonnes
    acres troops soldiers jobs workers homes houses points percent per m ft mph kg lbs gallons barrels
    seats students employees""")
_NUMBERED = as_set("""no. number route highway flight room model channel page section top bus line bill
    resolution proposition form""")


_MEASURED = as_set("in for within after than last lasts lasted lasting takes took")
"""Words before a length."""


def is_noise(text: str, doc: Doc, start: int, end: int, headline: bool) -> bool:
    """Whether the words at these offsets are no time expression: modal "may", newspapers, counts, scores."""
    if _is_glued(text, start, end) or _is_score(text, start, end):
        return True
    span = tokens_at(doc, (start, end))
    if span is None:
        return False
    written = text[start:end]
    return (
        is_name(span, written, headline)
        or is_other_word(span, written)
        or _is_count(span, written)
        or _is_saying(span, written)
        or _is_age_or_speed(span, written)
    )


def is_bare_part(text: str, reading: Reading) -> bool:
    """ "A morning walk", "late-night talks": a part of the day that tells of no day."""
    if not re.fullmatch(r"T[A-Z]{2}", reading.value or ""):
        return False
    start, end = reading.span
    if _TRADED.match(text, end) and _AT_WORK.search(text[max(0, start - 10) : start]):
        return False
    return not (
        text[start:end].lower().startswith("the") and _PART_CONTEXT.search(text[max(0, start - 20) : start])
    )


def _is_glued(text: str, start: int, end: int) -> bool:
    """Part of a longer number, a price, a web address or a label."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    last = before[-1:]
    if last.isalnum() or last in set("$£€¥#@_\\&+=©") or after[:1] in set("%@_\\"):
        return last != ""
    if text[start].isdigit() and (last in set("/:") or re.search(r"\d[.,–-]$", before)):
        return True
    return last == "." and before[:1].isalnum() and text[start].isalnum() and len(before) == 2


def _is_saying(span: Span, written: str) -> bool:
    """ "At the end of the day, …", "in this day and age", "to this day", "one day": they name no day."""
    doc, lowered = span.doc, written.lower()
    if lowered == "one day":
        before, after = _around(span)
        return before not in _MEASURED and after != "of"
    if lowered == "this day":
        return _around(span)[0] == "to" or doc[span.end : span.end + 2].text.lower() == "and age"
    at = span.start - 1
    if lowered != "the end of the day" or at < 0 or doc[at].lower_ != "at":
        return False
    lead = doc[at - 1] if at else None
    return lead is None or not (lead.is_alpha or lead.like_num or lead.is_currency) or lead.lower_ in _LEADS


def _is_age_or_speed(span: Span, written: str) -> bool:
    """ "In his 60s", "highs in the 40s", "40 miles an hour", "every now and then", "a better tomorrow"."""
    lowered = written.lower()
    before, _ = _around(span)
    if _AGE.fullmatch(lowered.removeprefix("the ")) and any(t.lower_ in _WARMTH for t in span.sent):
        return True
    if _AGE.fullmatch(written):
        return any(token.lower_ in _THEIR for token in span.doc[max(0, span.start - 4) : span.start])
    if lowered == "an hour":
        return before in {"miles", "mile", "kilometers", "kilometres", "km", "kph", "mph"}
    if lowered == "weekend" and before in {"a", "an", "each", "every", "per"}:
        return span.root.dep_ != "compound"
    return (lowered == "now" and before == "every") or (
        lowered == "tomorrow" and before in {"better", "brighter"}
    )


def _around(span: Span) -> tuple[str, str]:
    before, after = span[0].nbor(-1).lower_ if span.start else "", following(span[-1])
    return before, after.lower_ if after is not None else ""


def _is_score(text: str, start: int, end: int) -> bool:
    """ "With 8:17 to go", "in 6:51.71": a clock that tells no time of day."""
    if not _BARE_CLOCK.match(text[start:end]):
        return False
    return bool(_PRECISE.match(text, end)) or not _AT.search(text[max(0, start - 10) : start])


def _is_count(span: Span, written: str) -> bool:
    """A bare four-digit number that counts or numbers something ("2000 people", "Highway 1920")."""
    if not _YEAR_ONLY.match(written):
        return False
    value = int(written)
    (before, _), after = _around(span), following(span[-1])
    counts = span[-1].dep_ in {"nummod", "compound", "quantmod"}
    plural = after is not None and after.tag_ in {"NNS", "NNPS"} and counts
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
