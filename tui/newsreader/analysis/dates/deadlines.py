"""Whether something is to be done by then, and the day on which that falls."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newsreader.analysis.dates.periods import add_length, period
from newsreader.analysis.dates.tense import INTENDED, SCHEDULED, governor, tense_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Span, Token

    from newsreader.analysis.dates.join import Reading

_ALWAYS = re.compile(
    r"(?:\b(?:no|not) later than|\bon or before|\b(?:is|are|was|were|be|been|falls?|comes?|become|payable|now) due"
    r"(?: back| in| for \w+)?(?: on| by| at| before| until)?|\bdue (?:on|by|at|before)"
    r"|\b(?:expires?|expiring|expired|lapses?|runs? out|deadline|ultimatum|cut-?off)\b(?: date)?"
    r"(?: (?:of|is|was|on|at|for|in|by|set|until|falls?|passes|ends?|to|will be|has been|had been)){0,3})"
    r"[,:]?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"\b(?:until|till|by|before|up to|up until)\s+(?:at least |about |around )?(?:the )?$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:within|in under|in less than|over)\s+(?:the )?$", re.IGNORECASE)
_TO_DO = re.compile(r"\s+(?:(?:in which|within which|left|remaining|time|'s notice|’s notice)\s+)?to\s+[a-z]+", re.IGNORECASE)
_AS_DEADLINE = re.compile(r"(?:['’]s)?[\s-]+(?:\w+\s+)?(?:deadline|ultimatum|cut-?off)\b", re.IGNORECASE)
_GRANTS = frozenset("have give get allow grant face need leave offer set".split())
_OBLIGES = frozenset("must should shall need".split())
_END_OF = re.compile(r"(?:end|close|rest) of ", re.IGNORECASE)


def is_deadline(text: str, doc: Doc, reading: Reading, reference: date | None) -> bool:
    """Whether the clause around an expression sets it as a limit for what is still to be done."""
    start, end = reading.span
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if reading.kind == "SET" or (reading.value or "").endswith("_REF"):
        return False
    if _AS_DEADLINE.match(after):
        return True
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    if reading.kind == "DURATION":
        return _limits_length(span, before, after)
    if _ALWAYS.search(before):
        return True
    return bool(_LIMIT.search(before)) and _is_open(span, reading, reference)


def _limits_length(span: Span, before: str, after: str) -> bool:
    if re.search(r"\bwithin\s+(?:the )?$", before, re.IGNORECASE):
        return _is_to_be_done(_verb_of(span))
    if re.search(r"\b(?:expires?|lapses?|runs? out|due)\s+in\s+$", before, re.IGNORECASE):
        return True
    if _TO_DO.match(after):
        verb = _verb_of(span)
        return verb is not None and verb.lemma_ in _GRANTS
    return False


def _is_open(span: Span, reading: Reading, reference: date | None) -> bool:
    verb = _verb_of(span)
    limit = period(reading.value)
    if _is_to_be_done(verb):
        return True
    if verb is None:
        return bool(limit and reference and limit.last >= reference)
    granted = verb.lemma_ in _GRANTS | INTENDED | {"extend", "impose", "postpone", "suspend", "remand"}
    return granted and not (limit and reference and limit.last < reference and tense_of(verb) == "past")


def _verb_of(span: Span) -> Token | None:
    """The verb that an expression limits: the nearest one above it."""
    return governor(span.root)


def _is_to_be_done(verb: Token | None) -> bool:
    """Whether a verb tells of what is still to be done: an infinitive, an obligation, the future."""
    if verb is None:
        return False
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if verb.tag_ == "VB" or any(child.lemma_ in _OBLIGES for child in helpers):
        return not any(child.tag_ == "VBD" or child.lower_ in {"could", "did"} for child in helpers)
    if verb.lemma_ in SCHEDULED and verb.tag_ == "VBN":
        return True
    return tense_of(verb) == "future"


def due_day(text: str, doc: Doc, reading: Reading, siblings: Sequence[Reading], reference: date | None) -> str | None:
    """The ISO day on which a deadline falls, or None where that cannot be known.

    A length of time is counted from the day that its own clause, or the clause that demands it, states
    ("On Sunday he told them to leave within two days"), else from the day of writing.
    """
    if reading.kind == "DURATION":
        anchor = _stated_day(doc, reading, siblings) or reference
        due = add_length(anchor, reading.value or "") if anchor else None
        return due.isoformat() if due else None
    limit = period(reading.value)
    if limit is None:
        return None
    if limit.grain == "day" or _END_OF.search(text[slice(*reading.span)]):
        return limit.last.isoformat()
    return None


def _stated_day(doc: Doc, reading: Reading, siblings: Sequence[Reading]) -> date | None:
    span = doc.char_span(*reading.span, alignment_mode="expand")
    verb = _verb_of(span) if span is not None and len(span) else None
    if verb is None:
        return None
    above = [verb, *verb.ancestors]
    order = {token.i: depth for depth, token in enumerate(above)}
    stated: list[tuple[int, date]] = []
    for sibling in siblings:
        day = period(sibling.value)
        other = doc.char_span(*sibling.span, alignment_mode="expand")
        if sibling.span == reading.span or day is None or day.grain != "day" or other is None or not len(other):
            continue
        its_verb = _verb_of(other)
        if its_verb is not None and its_verb.i in order:
            stated.append((order[its_verb.i], day.first))
    return min(stated)[1] if stated else None
