"""Which cue must be read before the words said: "[denied] any guilt", "[would not say] when it opens"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set, following
from newsreader.analysis.quotes.acceptance import is_clause
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.verbs import force

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LONGEST = 10
"""Words for what is spoken of, at most."""

_OPENERS = as_set("that whether if how what who whom which why when where")
"""Words that begin a clause, which stands for itself."""


def with_topic(doc: Doc, report: Report) -> tuple[int, ...]:
    """The cue, with what was spoken of right behind it: "“They came home,” she said [of the crew]"."""
    last = max(report.cue, default=-1)
    of = following(doc[last]) if last > report.content[0] else None
    if of is None or of.lower_ not in ("of", "about") or of.head.i not in report.cue or not _names(of):
        return report.cue
    phrase = tuple(takewhile(lambda i: not doc[i].is_punct, range(of.i, of.right_edge.i + 1)))
    free = len(phrase) <= _LONGEST and set(phrase).isdisjoint((*report.content, *report.source))
    return (*report.cue, *phrase) if free else report.cue


def _names(of: Token) -> bool:
    """Whether somebody or something is spoken of, where "of course" and "of late" name nothing."""
    thing = next((kid for kid in of.rights if kid.dep_ == "pobj"), None)
    return thing is not None and (thing.tag_ not in ("NN", "JJ", "RB") or any(thing.children))


def is_led(doc: Doc, report: Report) -> bool:
    """Whether the cue denies what stands behind it, or what was said is no clause but what it calls for."""
    words = [i for i in report.content if not (doc[i].is_punct or doc[i].is_space)]
    if report.head is None or not words or not _follows(doc[words[0]], report):
        return False
    verb = doc[report.head]
    if force(verb.lemma_.lower()) == "denied" or any(kid.dep_ == "neg" for kid in verb.lefts):
        return True
    named = doc[words[0]].lower_ not in _OPENERS and not is_clause(doc, words)
    return named and verb.lemma_.lower() not in ("say", "accord")


def _follows(first: Token, report: Report) -> bool:
    """Whether nothing but marks or "that" stands between cue and words; a colon introduces a speech."""
    doc, before = first.doc, first.i - 1
    while before >= 0 and doc[before].text != ":" and (doc[before].is_punct or doc[before].lower_ == "that"):
        before -= 1
    return before in report.cue and doc[before].is_alpha
