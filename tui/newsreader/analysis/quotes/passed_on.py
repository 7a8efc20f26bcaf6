"""What an agency passes on: "The union criticised the plan, according to AFP" is the union's criticism."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.outlets import is_outlet
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import can_speak
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import SPEECH_NOUNS, as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_STANDS = as_set(
    """criticise criticize condemn denounce decry deplore lambast lambaste accuse rebuke praise commend
    applaud laud welcome refute demand promise pledge vow announce"""
)
"""Verbs of taking a stand, which nobody takes without a word."""

_REFUSALS = as_set("deny reject dispute dismiss confirm")
_REFUSED = SPEECH_NOUNS | as_set(
    """charge wrongdoing involvement responsibility criticism plan offer finding rumour rumor idea verdict"""
)
"""What is refused or confirmed in words; a body rejects a heart, a goalkeeper denies a striker without."""


def with_stands(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, where all that a paper or an agency reports is a stand that somebody else takes."""
    taken = {report.head for report in reports}
    return [_inner(tokens, report, taken) or report for report in reports]


def _inner(tokens: Tokens, report: Report, taken: set[int | None]) -> Report | None:
    doc = tokens.doc
    inside = set(report.content)
    if any(tokens.segment[i] >= 0 for i in inside) or not is_outlet(doc[i] for i in report.source):
        return None
    stand = next((doc[i] for i in report.content if _is_stand(doc[i], inside)), None)
    if stand is None or stand.i in taken or not _is_taken(stand):
        return None
    subject = next((kid for kid in stand.lefts if kid.dep_ == "nsubj"), None)
    if subject is None or not can_speak(subject):
        return None
    source = tuple(word.i for word in subject.subtree if word.i in inside)
    auxiliaries = {kid.i for kid in stand.children if kid.dep_ in ("aux", "neg")}
    content = tuple(i for i in report.content if i > stand.i and i not in auxiliaries)
    if not content or source[-1] > stand.i:
        return None
    cue = tuple(sorted({stand.i, *auxiliaries}))
    return replace(report, content=content, cue=cue, head=stand.i, source=source, via=report.source)


def _is_stand(verb: Token, inside: set[int]) -> bool:
    """Whether a verb heads the words reported, and says what its subject stands for."""
    lemma = verb.lemma_.lower()
    if (verb.head.i in inside and verb.head != verb) or verb.tag_ not in (*FINITE, "VBN", "VB"):
        return False
    objects = (kid.lemma_.lower() for kid in verb.rights if kid.dep_ == "dobj")
    return lemma in _STANDS or (lemma in _REFUSALS and any(noun in _REFUSED for noun in objects))


def _is_taken(verb: Token) -> bool:
    """Whether a stand is all that is told, and was taken: nobody "will reject", or "denied it and fled"."""
    more = (kid for kid in verb.rights if kid.dep_ == "conj")
    return not any(kid.tag_ in ("MD", "TO") for kid in verb.lefts) and all(
        kid.pos_ not in ("VERB", "AUX") for kid in more
    )
