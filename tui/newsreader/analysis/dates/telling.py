"""Whether something is told to happen at a time, from the parse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.tense import governor
from newsreader.analysis.dates.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from newsreader.analysis.dates.join import Reading

_STATES = frozenset(
    listed(
        "see have know live remain exist need want face mean make use work look think believe "
        "understand feel seem appear belong contain consist include involve enjoy suffer reflect represent "
        "resemble suggest survive own love hate like prefer hold occupy dominate rely depend"
    )
)
"""Verbs whose present tells how things are nowadays, and of no event of the day."""

_DAYS = re.compile(r"P[\dX]+[DWMY]$")
_RANKED = re.compile(
    r"(?i)\b(?:\w+est|most|least|worst|best|first|last|second|third|only|times?|once|twice)"
    r"(?: [\w-]+){0,2} in $"
)
_WILL = frozenset(("will", "'ll", "’ll", "shall"))


def tells(text: str, doc: Doc, reading: Reading) -> bool:
    """Whether something happens at a day or an hour, or after a length of time that lies ahead.

    "Today" that stands for nowadays tells nothing ("the mayhem we see today").
    """
    start, end = reading.span
    span = doc.char_span(start, end, alignment_mode="expand")
    verb = governor(span.root) if span is not None and len(span) else None
    if reading.kind == "DURATION":
        return _is_coming(text, doc, reading, verb)
    if reading.kind == "SET" or verb is None or span is None:
        return reading.kind != "SET"
    is_today = text[start:end].lower() == "today"
    return not (is_today and (_is_state(verb) or _is_of_our_time(span[0], verb)))


def _is_state(verb: Token) -> bool:
    helped = any(child.dep_ in {"aux", "auxpass"} and child.lemma_ != "do" for child in verb.children)
    return verb.lemma_ in _STATES and verb.tag_ in {"VBP", "VBZ", "VB"} and not helped


def _is_of_our_time(today: Token, verb: Token) -> bool:
    """ "What today is a park", "Today they are the last": how things are; "the vote is today" is of a day."""
    if (
        verb.lemma_ != "be"
        or verb.tag_ not in {"VBP", "VBZ"}
        or any(c.dep_ == "xcomp" for c in verb.children)
    ):
        return False
    before = today.doc[today.i - 1].lower_ if today.i else ""
    subject = next((child.i for child in verb.children if child.dep_ == "nsubj"), verb.i)
    fronted = today.dep_ == "npadvmod" and today.head.i == verb.i and today.i < subject < verb.i
    return fronted or (today.i < verb.i and before in {"what", "which", "that", "who"})


def _is_coming(text: str, doc: Doc, reading: Reading, verb: Token | None) -> bool:
    """ "It will reopen in two years", and not "the third in two years" nor "it can be had in two years"."""
    start, end = reading.span
    before = text[max(0, start - 48) : start]
    if verb is None or not before.lower().endswith("in ") or _RANKED.search(before):
        return False
    if not _DAYS.match(reading.value or "") or direction(doc, start, end) != "future":
        return False
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(helpers & _WILL) or verb.tag_ == "VBG"
