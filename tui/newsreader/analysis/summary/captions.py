"""Which sentences of running text are captions of photographs that have lost their place.

A caption tells in the present tense what a person is seen doing, in a story told in the past tense:
it stands near the top, most often right behind the first sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.summary.lexicon import LASTING, REPORTING

PRESENT = ("VBZ", "VBP")
NEAR_TOP = range(1, 9)
LONGEST = 30
"""Tokens of a caption, at most."""

PAST_STORY = 0.6
"""Share of sentences in the past tense from which on a story is told in it."""


def is_past_story(sentences: Sequence[Span], quoted: Sequence[float]) -> bool:
    """Whether the story is told in the past tense, quotations aside."""
    roots = [s.root for s, share in zip(sentences, quoted, strict=True) if share < 0.2]
    past = sum(_tense(root) == "VBD" for root in roots)
    present = sum(_tense(root) in PRESENT for root in roots)
    return past >= PAST_STORY * (past + present) > 0


def is_caption(sentence: Span, place: int) -> bool:
    """Whether a sentence of a story told in the past, without quotation marks, reads like a caption.

    Args:
        place: Its index in the body.
    """
    root = sentence.root
    if place not in NEAR_TOP or len(sentence) > LONGEST or _tense(root) not in PRESENT:
        return False
    subjects = [child for child in root.children if child.dep_ in SUBJECT]
    kinds = {token.ent_type_ for subject in subjects for token in subject.subtree}
    if place == 1:
        shown = root.tag_ in ("VBN", "VBG") or root.lemma_ not in LASTING
        return shown and bool(kinds & {"PERSON", "ORG", "NORP", "GPE"})
    if root.tag_ not in PRESENT or root.lemma_ in REPORTING:
        return False
    return "PERSON" in kinds and root.lemma_ not in LASTING


def _tense(root: Token) -> str:
    """The tag of the word that carries the tense of a main verb; "MD" with a modal, "" without tense."""
    if root.tag_ in ("VBD", *PRESENT):
        helpers: list[str] = []
    else:
        helpers = [child.tag_ for child in root.children if child.dep_ in ("aux", "auxpass")]
    tags = [root.tag_, *helpers]
    return next((tag for tag in ("MD", "VBD", *PRESENT) if tag in tags), "")
