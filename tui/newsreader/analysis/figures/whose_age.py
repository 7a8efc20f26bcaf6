"""The person whose age a number is, from the words beside it; nobody rather than somebody else."""

from __future__ import annotations

from spacy.tokens import Span as Words
from spacy.tokens import Token

from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import SUBJECT, as_set, verb_over

_ADVERBS = as_set("now then just only about around nearly almost aged age over under still")
_SHARED = frozenset(["both", "all", "each"])
_DEEP = 4
"""Steps from an age up to its verb ("died at the age of 40")."""


def whose_age(reading: Reading, anchor: Token) -> list[Token]:
    """The noun of the person, at most one.

    Args:
        anchor: The token by which the age hangs in the parse.
    """
    shared = reading.first.i > 0 and reading.first.nbor(-1).lower_ in _SHARED
    if shared or _is_possessive(reading):
        return []
    found = _modified(reading, anchor) or _apposed(reading) or _subject(anchor)
    return [found] if found is not None else []


def _is_possessive(reading: Reading) -> bool:
    """Whether the age stands for its person, and what follows is theirs: "the 28-year-old's car"."""
    token = next((t for t in _behind(reading) if t.idx + len(t.text) > reading.end), reading.last)
    return token.text[max(0, reading.end - token.idx) :].startswith(("'s", "’s"))


def _behind(reading: Reading) -> Words:
    """The last token of the number and a few behind it."""
    return reading.last.doc[reading.last.i : reading.last.i + 7]


def _apposed(reading: Reading) -> Token | None:
    """The noun before a comma, a bracket or "aged": "Jane Doe, 34", "his wife, aged 71", "girls under 16"."""
    at, doc, adverbs = reading.first.i - 1, reading.first.doc, 0
    first = reading.sentence.start
    while at > first and doc[at].lower_ in _ADVERBS:
        at, adverbs = at - 1, adverbs + 1
    comma = at > first and doc[at].text in (",", "(")
    if comma:
        at -= 1
    if not (comma or adverbs):
        return None
    return doc[at] if doc[at].pos_ in ("NOUN", "PROPN") else None


def _modified(reading: Reading, anchor: Token) -> Token | None:
    """The noun that an age stands before: "her 12-year-old son"."""
    head = anchor.head
    if reading.end == reading.numeral.end:
        return None
    if head.pos_ not in ("NOUN", "PROPN") or head.idx < reading.end:
        # The parse hangs it elsewhere.
        head = next((t for t in _behind(reading) if t.idx >= reading.end), anchor)
        return head if head.pos_ in ("NOUN", "PROPN") and head is not anchor else None
    return None if any(t.text in ",;" for t in head.doc[reading.last.i : head.i]) else head


def _subject(anchor: Token) -> Token | None:
    """The subject of the verb that says the age: "the singer was 40", "officers retire at 57"."""
    verb = verb_over(anchor.head, _DEEP + 1)
    if verb is None:
        return None
    subject = next((child for child in verb.children if child.dep_ in SUBJECT), None)
    if subject is not None and subject.lower_ == "who" and verb.dep_ == "relcl":
        subject = verb.head
    named = subject is not None and subject.pos_ in ("NOUN", "PROPN") and subject.i < anchor.i
    return subject if named else None
