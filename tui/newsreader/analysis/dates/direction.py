"""Whether the clause around a time expression speaks of the past or of the future, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.dates import words
from newsreader.analysis.dates.rule import Direction
from newsreader.analysis.dates.tense import INTENDED, SCHEDULED, STEPS, governor, is_modal, is_verb, tense_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_GRANTS = frozenset(
    words.listed(
        "give extend grant impose postpone delay adjourn suspend remand close ban halt bar jail freeze"
    )
)
"""Verbs whose limit may lie ahead although they are past ("suspended him until Friday")."""

_AHEAD = frozenset(
    {"upcoming", "scheduled", "planned", "expected", "forthcoming", "next", "proposed", "due", "coming"}
)
_BEHIND = frozenset({"after", "following", "since", "from", "about", "over", "amid"})
"""Prepositions whose object lies behind what the verb tells ("is in jail after his arrest on Monday")."""


def direction(doc: Doc, start: int, end: int, headline: bool = False) -> Direction:
    """Past, future or unknown, for the expression at these offsets.

    Args:
        headline: The text is a headline, where the present tense tells of the past.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return "unknown"
    before = span[0].nbor(-1) if span.start else None
    word = before.lower_ if before is not None else ""
    if word == "since" or (before is not None and _tells_the_past(before)):
        return "past"
    if word in {"until", "till", "by", "before"} or _stands_before(span):
        return _limit(span.root)
    if _is_ahead_of(span[0]) or (word == "for" and _is_appointed(span)):
        return "future"
    named = _names_a_day(span) or (span.end < len(doc) and doc[span.end].text == ":")
    if named:
        return "unknown"
    # A time is no verb, although "end-August" is parsed as one.
    return _climb(span.root.head if span[0].lower_ == "end" else span.root, headline)


def _tells_the_past(word: Token) -> bool:
    """A past verb right before the expression ("said Wednesday"), whatever the parse."""
    return word.tag_ == "VBD" and word.lemma_ not in SCHEDULED and word.lower_ not in {"was", "were"}


def _stands_before(span: Span) -> bool:
    """ "Prior to the May 3 vote", "before their June wedding"."""
    lead = [token.lower_ for token in span.doc[max(0, span.start - 3) : span.start]]
    if span.start and span.doc[span.start - 1].tag_ in {"DT", "PRP$"}:
        lead.pop()
    return lead[-1:] == ["before"] or lead[-2:] == ["prior", "to"]


def _is_ahead_of(first: Token) -> bool:
    """ "Ahead of Friday's report", "pending Monday's vote"."""
    before = [token.lower_ for token in first.doc[max(0, first.i - 2) : first.i]]
    return before == ["ahead", "of"] or before[-1:] == ["pending"]


def _is_appointed(span: Span) -> bool:
    """ "A hearing for Monday", and not "an apology for Monday's remarks" or "the figures for March"."""
    after = span.doc[span.end] if span.end < len(span.doc) else None
    return span[0].lower_ in words.WEEKDAYS and (after is None or after.tag_ != "POS")


def _names_a_day(span: Span) -> bool:
    """ "The March 11 attacks": the date is the name of the thing, and the nearest one is meant."""
    root = span.root
    if span.start and span.doc[span.start - 1].lower_ == "in":
        return False
    in_name = root.dep_ in {"compound", "nmod", "nummod", "amod"} and root.head.pos_ in {"NOUN", "PROPN"}
    return (
        in_name
        and root.head.i >= span.end
        and any(token.lower_.rstrip(".") in words.MONTHS for token in span)
    )


def _limit(token: Token) -> Direction:
    """After "until", "by" and "before": ahead; the nearer one where the verb tells that it is over."""
    verb = governor(token)
    if verb is None or verb.lemma_ in (INTENDED | _GRANTS) - {"be"}:
        return "future"
    return "unknown" if tense_of(verb) == "past" else "future"


def _climb(token: Token, headline: bool) -> Direction:
    """The tense of the verb above; of a noun that lies behind a present verb, the past."""
    behind = False
    passed_noun = False
    for _ in range(STEPS):
        if is_verb(token):
            found = tense_of(token, headline)
            ahead = is_modal(token) or token.tag_ == "VB"
            return "past" if behind and found == "future" and not ahead else found
        if token.pos_ in {"NOUN", "PROPN", "ADJ"} and _points_ahead(token):
            return "future"
        behind = behind or (passed_noun and token.lower_ in _BEHIND)
        if token.head.i == token.i:
            return "unknown" if headline else _of_the_sentence(token)
        passed_noun = passed_noun or token.pos_ == "NOUN"
        token = token.head
    return "unknown"


def _of_the_sentence(root: Token) -> Direction:
    """The tense of a sentence whose verb the parse missed: "Kuwaitis vote on Saturday as a crisis looms"."""
    finite = [verb for verb in root.sent if verb.tag_ in {"VBD", "VBZ", "VBP"}]
    present = [verb for verb in finite if verb.tag_ != "VBD" and tense_of(verb) == "future"]
    return "future" if finite and len(present) == len(finite) else "unknown"


def _points_ahead(token: Token) -> bool:
    if token.lower_ == "due":
        return True
    return any(
        child.lower_ in _AHEAD and child.dep_ in {"amod", "acl"} and child.i < token.i
        for child in token.children
    )
