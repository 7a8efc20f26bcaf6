"""What somebody is told to do: "called on both sides to stop", "urged the council to wait"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import can_speak, subject_of
from newsreader.analysis.quotes.verbs import DIRECTIVES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SCORE = 0.6
"""Of the orders in news that the tagger misses, about so many are reported as such."""

_TOLD = frozenset({"dobj", "dative", "nsubj", "pobj"})


def find_orders(doc: Doc, sure: Collection[int], taken: Collection[int]) -> Iterator[Report]:
    """Orders whose verb is in the text as the head of its clause and reports nothing yet.

    Args:
        doc: The parsed article.
        sure: Tokens that may head an order: those outside quotations.
        taken: Heads of cues that are reported already.
    """
    for i in sure:
        verb = doc[i]
        if verb.lemma_.lower() in DIRECTIVES and i not in taken and (order := _order(verb)):
            yield order


def _order(verb: Token) -> Report | None:
    """The order of one verb: whom it tells, and the infinitive after them."""
    on = next((kid for kid in verb.children if kid.lower_ in ("on", "upon") and kid.i == verb.i + 1), None)
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBG") or (verb.lemma_.lower() == "call" and on is None):
        return None
    todo = next((kid for kid in verb.subtree if kid.i > verb.i and _is_infinitive(kid)), None)
    source = subject_of(verb)
    if todo is None or not source or not any(can_speak(verb.doc[i]) for i in source):
        return None
    start = (on.i if on is not None else verb.i) + 1
    end = max(token.i for token in todo.subtree) + 1
    told = [kid for kid in (*verb.children, *(on.children if on is not None else ())) if kid.dep_ in _TOLD]
    if not any(start <= kid.i < todo.i for kid in (*told, *todo.lefts)):
        return None
    cue = (verb.i,) if on is None else (verb.i, on.i)
    return Report(tuple(range(start, end)), cue, verb.i, source, score=SCORE)


def _is_infinitive(verb: Token) -> bool:
    to = any(kid.tag_ == "TO" for kid in verb.lefts)
    return verb.tag_ == "VB" and to and verb.dep_ in ("xcomp", "ccomp", "advcl", "acl", "relcl", "conj")
