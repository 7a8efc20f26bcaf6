"""The tense of a verb group, as a direction in time."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from newsreader.analysis.dates.rule import Direction
from newsreader.analysis.grammar import as_set, tokens_at
from newsreader.article.model import Span

SCHEDULED = as_set("""schedule expect set slate plan due bind book tip project forecast anticipate intend fix
    pencil poise likely unlikely ready able supposed""")
"""Words that put what follows in the future, whatever their own tense."""

INTENDED = as_set("""plan want intend vow promise agree call urge ask order tell decide prepare hope aim need
    have wish expect pledge propose threaten schedule set warn request demand invite push offer instruct
    require advise be go due likely ready mean commit encourage persuade convince wait look""")
"""Words whose infinitive lies ahead of them."""

_AFTER_THE_FACT = frozenset({"of", "after", "for", "from", "over", "since"})
"""Prepositions whose gerund tells of what was done ("accused of firing on Monday")."""
_TOLD = frozenset(("say", "tell", "report", "show", "suggest", "claim"))
"""Verbs whose present tells of what was said."""

STEPS = 12
"""How far up the parse a verb is looked for."""


def is_verb(token: Token) -> bool:
    """Whether a token is the head of a verb group; none are a noun tagged so or "to affected readers"."""
    if token.pos_ not in {"VERB", "AUX"} or token.dep_ in {"pobj", "dobj", "compound"}:
        return False
    helpers = [child.lower_ for child in token.children if child.dep_ in {"aux", "auxpass"}]
    return token.tag_ != "VBN" or helpers != ["to"]


def is_modal(verb: Token) -> bool:
    """Whether an auxiliary such as "will" or "could" goes with a verb."""
    return any(child.tag_ == "MD" and child.dep_ == "aux" for child in verb.children)


def governor(token: Token) -> Token | None:
    """The verb that a token depends on, or None."""
    for _ in range(STEPS):
        if is_verb(token):
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def verb_at(doc: Doc, place: Span) -> Token | None:
    """The verb that governs the words at a place."""
    words = tokens_at(doc, place)
    return governor(words.root) if words is not None else None


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
        over = tags & {"VBD", "VBG"} or "have" in lemmas
        present = verb.tag_ == "VBN" and helpers and not over
        return "future" if present and not headline else "past"
    return "past" if headline or verb.lemma_ in _TOLD else "future"


def _infinitive(verb: Token, helpers: list[Token], headline: bool, depth: int) -> Direction:
    if any(child.lower_ in {"did", "didn"} for child in helpers):
        return "past"
    head = verb.head
    if head.i == verb.i or depth > STEPS:
        return "future"
    if verb.dep_ == "conj" and not helpers:
        return tense_of(head, headline, depth + 1) if head.pos_ in {"VERB", "AUX"} else "future"
    over = head if head.pos_ in {"VERB", "AUX"} else head.head
    had = any(child.dep_ == "aux" and child.lower_ == "had" for child in over.children)
    if head.lemma_ in {"have", "able"} and (had or over.lower_ in {"had", "was", "were"}):
        return "past"
    if had:
        return "foreseen"
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
    if head.i == verb.i or depth > STEPS:
        return "unknown"
    if head.lower_ in _AFTER_THE_FACT:
        return "past"
    over = governor(head)
    return tense_of(over, headline, depth + 1) if over is not None else "unknown"
