"""Whether something is to be done by then, and the day on which that falls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from spacy.tokens import Doc, Span, Token

from newsreader.analysis.dates.join import Reading
from newsreader.analysis.dates.periods import add_length, add_working_days, period
from newsreader.analysis.dates.tense import INTENDED, SCHEDULED, governor, tense_of, verb_at
from newsreader.analysis.grammar import as_set, tokens_at

_STATED = re.compile(
    r"(?:\b(?:no|not) later than|\bon or before|\bdue (?:on|by|at|before|back|in|for \w+ (?:on|by|before))"
    r"|\b(?:is|are|was|were|be|been|falls?|comes?|become|payable|now) due"
    r"|\b(?:expir(?:es?|ing|ed)|lapses?|runs? out|deadline|ultimatum|cut-?off)\b(?: date)?"
    r"(?: (?:of|is|was|on|at|for|in|by|set|until|falls?|passes|ends?|to|will be|has been|had been)){0,3})"
    r"[,:]?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words that state a deadline, whatever the tense."""

_CUE = re.compile(
    r"\b(?P<cue>until|till|by|before|up to|within)\s+(?:at least |about |around |midnight on )?(?:the )?$",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"\s+(?:in which|within which|left|remaining|time|notice)?\s*to\s+(?!(?:live|go|run|spare|kill|wait|serve"
    r"|play|burn|waste|enjoy)\b)[a-z]+|\s+(?:in|within) which to\s",
    re.IGNORECASE,
)
"""What is to be done in a length of time; nobody must do it in "six months to live" or "a year to run"."""
_AS_DEADLINE = re.compile(r"(?:['’]s)?[\s-]+(?:\w+\s+)?(?:deadline|ultimatum|cut-?off)\b", re.IGNORECASE)
_END_OF = re.compile(r"\b(?:end|close|rest) of |\byear[-\s]end\b", re.IGNORECASE)
_WORKING = re.compile(r"\b(?:business|working|trading) days?\b", re.IGNORECASE)
_GIVES_TIME = frozenset({"have", "give", "get", "allow", "grant", "face", "leave", "offer", "set"})
_GRANTS = (INTENDED - {"be"}) | _GIVES_TIME | as_set("extend impose postpone suspend remand adjourn")
_BINDING = frozenset({"must", "should", "shall", "will", "'ll", "’ll"})


def is_deadline(text: str, doc: Doc, reading: Reading, reference: date | None) -> bool:
    """Whether the words around an expression set it as a limit for what is still to be done."""
    start, end = reading.span
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if reading.kind == "SET" or (reading.value or "").endswith("_REF"):
        return False
    if _AS_DEADLINE.match(after) or _STATED.search(before):
        return True
    span = tokens_at(doc, reading.span)
    if span is None:
        return False
    verb = governor(span.root)
    cue = _CUE.search(before)
    if cue is not None:
        return (cue["cue"].lower() == "within") == (reading.kind == "DURATION") and _is_open(
            verb, span, cue["cue"].lower(), reading, reference
        )
    return (
        reading.kind == "DURATION"
        and "X" not in (reading.value or "X")
        and bool(_TO_DO.match(after))
        and verb is not None
        and verb.lemma_ in _GIVES_TIME
    )


def _is_open(verb: Token | None, span: Span, cue: str, reading: Reading, reference: date | None) -> bool:
    """Whether what the verb tells of is still to be done, with the limit that the cue sets."""
    limit = period(reading.value)
    if verb is None:
        return bool(limit and reference and limit.last >= reference)
    if limit and reference and limit.last < reference:
        return False
    fronted = span.start < verb.i and not any(
        child.dep_ == "aux" and child.lower_ == "must" for child in verb.children
    )
    if _is_to_be_done(verb):
        return not (fronted and cue in {"by", "before"})
    if verb.tag_ in {"VBZ", "VBP", "VBG"} and tense_of(verb) == "future":
        return cue == "until" or (verb.tag_ == "VBG" and any(child.dep_ == "aux" for child in verb.children))
    return verb.lemma_ in _GRANTS and not fronted


def _is_to_be_done(verb: Token) -> bool:
    """An infinitive, an order, an obligation or the future, and what is scheduled."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if any(child.lower_ in _BINDING or child.lower_ == "would" for child in helpers):
        return not any(child.lower_ == "have" for child in helpers) or any(
            c.lower_ == "will" for c in helpers
        )
    if verb.tag_ == "VB":
        return not any(child.tag_ in {"VBD", "MD"} or child.lower_ == "did" for child in helpers)
    return verb.lemma_ in SCHEDULED and verb.tag_ == "VBN"


def due_day(
    written: str, doc: Doc, reading: Reading, around: Sequence[Reading], reference: date | None
) -> str | None:
    """The ISO day on which a deadline falls, or None where that cannot be known.

    A length of time is counted from the day that its own clause, or the clause that demands it, states
    ("On Sunday he told them to leave within two days"), else from the day of writing.

    Args:
        written: The words of the time.
        around: The times near it.
    """
    if reading.kind == "DURATION":
        working = _WORKING.search(written)
        add = add_working_days if working else add_length
        anchor = _stated_day(doc, reading, around) or reference
        due = add(anchor, reading.value or "") if anchor else None
        return due.isoformat() if due else None
    limit = period(reading.value)
    if limit is not None and (limit.grain == "day" or _END_OF.search(written)):
        return limit.last.isoformat()
    return None


def _stated_day(doc: Doc, reading: Reading, around: Sequence[Reading]) -> date | None:
    """The day that belongs to the nearest verb above a length of time."""
    verb = verb_at(doc, reading.span)
    depth = {token.i: index for index, token in enumerate([verb, *verb.ancestors])} if verb else {}
    stated: list[tuple[int, date]] = []
    for one in around:
        days, its_verb = period(one.value), verb_at(doc, one.span)
        if days and days.grain == "day" and its_verb is not None and its_verb.i in depth:
            stated.append((depth[its_verb.i], days.first))
    return min(stated)[1] if stated else None
