"""Which cue must be read before the words said: "[denied] any guilt", "[would not say] when it opens"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.verbs import force

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OPENERS = as_set("that whether if how what who whom which why when where")
"""Words that begin a clause, which stands for itself."""


def is_led(doc: Doc, report: Report) -> bool:
    """Whether the cue denies what stands behind it, or what was said is no clause but what it calls for."""
    words = [doc[i] for i in report.content if not (doc[i].is_punct or doc[i].is_space)]
    if report.head is None or not words or not _follows(words[0], report):
        return False
    verb = doc[report.head]
    if force(verb.lemma_.lower()) == "denied" or any(kid.dep_ == "neg" for kid in verb.lefts):
        return True
    named = words[0].lower_ not in _OPENERS and not _is_clause(words)
    return named and verb.lemma_.lower() not in ("say", "accord")


def _follows(first: Token, report: Report) -> bool:
    """Whether nothing but marks or "that" stands between cue and words; a colon introduces a speech."""
    doc, before = first.doc, first.i - 1
    while before >= 0 and doc[before].text != ":" and (doc[before].is_punct or doc[before].lower_ == "that"):
        before -= 1
    return before in report.cue and doc[before].is_alpha


def _is_clause(words: list[Token]) -> bool:
    """Whether the words hang on a finite verb."""
    inside = {word.i for word in words}
    roots = [word for word in words if word.head.i not in inside or word.head == word]
    helpers = (kid for root in roots for kid in root.children if kid.dep_ in ("aux", "auxpass"))
    return any(word.tag_ in FINITE for word in (*roots, *helpers))
