"""Whether the clause around a time expression speaks of the past or of the future, from the parse."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from newsreader.analysis.dates import words
from newsreader.analysis.dates.rule import Direction
from newsreader.analysis.dates.tense import INTENDED, STEPS, governor, is_modal, is_verb, tense_of
from newsreader.analysis.grammar import as_set, tokens_at

_GRANTS = as_set("""give extend grant impose postpone delay adjourn suspend remand close ban halt bar jail
    freeze""")
"""Verbs whose limit may lie ahead although they are past ("suspended him until Friday")."""

_BEHIND = frozenset({"after", "following", "since", "from", "about", "over", "amid"})
"""Prepositions whose object lies behind what the verb tells ("is in jail after his arrest on Monday")."""


def direction(doc: Doc, start: int, end: int, headline: bool = False) -> Direction:
    """Past, future or unknown, for the expression at these offsets.

    Args:
        headline: The text is a headline, where the present tense tells of the past.
    """
    span = tokens_at(doc, (start, end))
    if span is None:
        return "unknown"
    word = span[0].nbor(-1).lower_ if span.start else ""
    if word == "since":
        return "past"
    if word in {"until", "till", "by", "before"}:
        return _limit(span.root)
    if _words_before(span) in {("ahead", "of"), ("prior", "to")}:
        return "future"
    return "unknown" if _names_a_day(span) else _climb(span.root, headline)


def _words_before(span: Span) -> tuple[str, ...]:
    """The two words before a time, articles left out."""
    words = (token.lower_ for token in span.doc[max(0, span.start - 3) : span.start] if token.pos_ != "DET")
    return tuple(words)[-2:]


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
    return "unknown" if tense_of(verb) in {"past", "foreseen"} else "future"


def _climb(token: Token, headline: bool) -> Direction:
    """The tense of the verb above; of a noun that lies behind a present verb, the past."""
    behind = False
    passed_noun = False
    for _ in range(STEPS):
        if is_verb(token):
            found = tense_of(token, headline)
            ahead = is_modal(token) or token.tag_ == "VB"
            return "past" if behind and found == "future" and not ahead else found
        behind = behind or (passed_noun and token.lower_ in _BEHIND)
        if token.head.i == token.i:
            return "unknown"
        passed_noun = passed_noun or token.pos_ == "NOUN"
        token = token.head
    return "unknown"
