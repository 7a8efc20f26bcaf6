"""What looks like a time expression and is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.dates.counts import is_count, is_score
from newsreader.analysis.dates.names import is_name, is_other_word

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from newsreader.analysis.dates.join import Reading

_LEADS = frozenset({"but", "and", "because", "that", "so", "or", "which", "who", "said", "says"})
_THEIR = frozenset({"his", "her", "their", "its", "my", "your", "our"})
_AGE = re.compile(
    r"(?:early |mid[-\s]?|late )?(?:['’]?\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)", re.IGNORECASE
)
_PART_CONTEXT = re.compile(
    r"\b(?:in|during|throughout|into|until|through|by|from|of|that|next|following|same)\s+$", re.IGNORECASE
)


_TRADED = re.compile(r"\s+(?:trading|trade|dealings|deals)\b")
_AT_WORK = re.compile(r"(?i)\b(?:in|during)\s+$")
"""The market's morning is that of one day: "shares rose in morning trading"."""


def is_noise(text: str, doc: Doc, start: int, end: int, headline: bool) -> bool:
    """Whether the words at these offsets are no time expression: modal "may", newspapers, counts, scores."""
    if _is_glued(text, start, end) or is_score(text, start, end):
        return True
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    written = text[start:end]
    return (
        is_name(span, written, headline)
        or is_other_word(span, written)
        or is_count(span, written)
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
    """ "At the end of the day, …", "in this day and age", "to this day": sayings that name no day."""
    doc, lowered = span.doc, written.lower()
    if lowered == "this day":
        return _around(span)[0] == "to" or doc[span.end : span.end + 2].text.lower() == "and age"
    at = span.start - 1
    if lowered != "the end of the day" or at < 0 or doc[at].lower_ != "at":
        return False
    lead = doc[at - 1] if at else None
    return lead is None or not (lead.is_alpha or lead.like_num or lead.is_currency) or lead.lower_ in _LEADS


def _is_age_or_speed(span: Span, written: str) -> bool:
    """ "In his 60s", "40 miles an hour", "every now and then", "a weekend in Rome", "a better tomorrow"."""
    lowered = written.lower()
    before, _ = _around(span)
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
    before = span[0].nbor(-1).lower_ if span.start else ""
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return before, after
