"""Whether the clause around a time expression speaks of the past or of the future, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.dates import words
from newsreader.analysis.dates.rule import Direction

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SCHEDULED = frozenset(
    words.listed(
        "schedule expect set slate plan due bind book tip project forecast anticipate intend fix "
        "pencil poise likely unlikely ready able supposed"
    )
)
"""Words that put what follows in the future, whatever their own tense."""

INTENDED = frozenset(
    words.listed(
        "plan want intend vow promise agree call urge ask order tell decide prepare hope aim need "
        "have wish expect pledge propose threaten schedule set warn request demand invite push seek "
        "offer allow instruct require advise be go due likely ready mean commit encourage wait look"
    )
)
"""Words whose infinitive lies ahead of them."""

_AHEAD = frozenset(
    {"upcoming", "scheduled", "planned", "expected", "forthcoming", "next", "proposed", "due", "coming"}
)
_SINCE = frozenset({"since"})
_STEPS = 12


def direction(doc: Doc, start: int, end: int, headline: bool = False) -> Direction:
    """Past, future or unknown, for the expression at these offsets.

    Args:
        headline: The text is a headline, where the present tense tells of the past.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return "unknown"
    before = _word_before(span[0])
    if before is not None and before.lower_ in _SINCE:
        return "past"
    if (
        before is not None
        and before.tag_ == "VBD"
        and before.lemma_ not in SCHEDULED
        and before.lower_ not in {"was", "were"}
    ):
        return "past"
    root = span.root
    if before is not None and before.lower_ in {"until", "till", "by", "before"}:
        return _limit(root)
    if _is_ahead_of(span[0]):
        return "future"
    return _climb(root, headline)


def governor(token: Token) -> Token | None:
    """The verb, or the noun or adjective that does a verb's work, which a token depends on."""
    for _ in range(_STEPS):
        if token.pos_ in {"VERB", "AUX"}:
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _word_before(token: Token) -> Token | None:
    before = token.nbor(-1) if token.i else None
    return None if before is None or before.is_space or before.is_sent_start is None else before


def _is_ahead_of(first: Token) -> bool:
    """ "Ahead of Friday's report", "in the run-up to Sunday's vote"."""
    words = [token.lower_ for token in first.doc[max(0, first.i - 3) : first.i]]
    return words[-2:] == ["ahead", "of"] or words[-1:] == ["pending"]


def _limit(token: Token) -> Direction:
    """After "until", "by" and "before": ahead; the nearer one where the verb tells that it is over."""
    verb = governor(token)
    if verb is None or verb.lemma_ in INTENDED | _GRANTS:
        return "future"
    return "unknown" if tense_of(verb) == "past" else "future"


_GRANTS = frozenset(
    words.listed(
        "give extend grant impose postpone delay adjourn suspend remand close ban halt bar jail freeze"
    )
)
"""Verbs whose limit may lie ahead although they are past ("suspended him until Friday")."""


def _climb(token: Token, headline: bool) -> Direction:
    for _ in range(_STEPS):
        if token.pos_ in {"VERB", "AUX"}:
            return tense_of(token, headline)
        if token.pos_ in {"NOUN", "PROPN", "ADJ"} and _points_ahead(token):
            return "future"
        if token.head.i == token.i:
            return "unknown"
        token = token.head
    return "unknown"


def _points_ahead(token: Token) -> bool:
    if token.lower_ == "due":
        return True
    return any(
        child.lower_ in _AHEAD and child.dep_ in {"amod", "acl"} and child.i < token.i
        for child in token.children
    )


def tense_of(verb: Token, headline: bool = False, depth: int = 0) -> Direction:
    """The direction in time of a verb group."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    tags = {child.tag_ for child in helpers}
    lemmas = {child.lemma_ for child in helpers}
    if "MD" in tags:
        modal = next(child for child in helpers if child.tag_ == "MD")
        return "past" if "have" in lemmas and modal.lower_ not in {"will", "'ll", "’ll"} else "future"
    if verb.tag_ == "VB":
        return _infinitive(verb, helpers, headline, depth)
    if verb.tag_ == "VBG":
        return _progressive(verb, helpers, headline, depth)
    if (
        verb.lemma_ in SCHEDULED
        and verb.tag_ in {"VBN", "VBD"}
        and (verb.tag_ == "VBN" or helpers)
        and "have" not in lemmas
    ):
        return "future"
    if verb.tag_ in {"VBD", "VBN"}:
        present = verb.tag_ == "VBN" and helpers and not tags & {"VBD"} and "have" not in lemmas
        return "future" if present and not headline else "past"
    return _present(verb, headline)


def _present(verb: Token, headline: bool) -> Direction:
    if headline or verb.lemma_ in {"say", "tell", "report", "show", "suggest", "claim"}:
        return "past"
    return "future"


def _infinitive(verb: Token, helpers: list[Token], headline: bool, depth: int) -> Direction:
    if any(child.lower_ in {"did", "didn"} for child in helpers):
        return "past"
    head = verb.head
    if head.i == verb.i or depth > _STEPS:
        return "future"
    if verb.dep_ == "conj" and not helpers:
        return tense_of(head, headline, depth + 1) if head.pos_ in {"VERB", "AUX"} else "future"
    if head.lemma_.lower() in INTENDED | SCHEDULED or head.pos_ not in {"VERB", "AUX"}:
        return "future"
    if verb.dep_ in {"xcomp", "advcl", "ccomp"}:
        return tense_of(head, headline, depth + 1)
    return "future"


def _progressive(verb: Token, helpers: list[Token], headline: bool, depth: int) -> Direction:
    lowered = {child.lower_ for child in helpers}
    if lowered & {"was", "were", "been", "had"}:
        return "past"
    if lowered & {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "be"}:
        return "future"
    head = verb.head
    if head.i == verb.i or depth > _STEPS:
        return "unknown"
    token = head
    for _ in range(_STEPS):
        if token.pos_ in {"VERB", "AUX"}:
            return tense_of(token, headline, depth + 1)
        if token.head.i == token.i:
            break
        token = token.head
    return "unknown"
