"""What somebody found out or ruled, and what was said by nobody named: "a study found …", "it was claimed …".

The words of a finding are told as its author's own, as after "according to": a reader who checks facts
wants to know whose they are. What a picture shows or a passer-by finds is no statement.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import subject_of
from newsreader.analysis.quotes.verbs import PLAIN, as_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SCORE = 0.6
"""About so many are reported as such."""

_VERBS = as_set("find conclude determine establish discover show reveal estimate calculate demonstrate")
_RULINGS = as_set("rule hold find decide determine conclude")
_COURTS = as_set(
    """court tribunal judge justice jury magistrate panel arbitrator regulator commission committee board
    ombudsman watchdog coroner inquest referee"""
)
_INQUIRERS = as_set(
    """researcher scientist investigator auditor inspector examiner analyst economist author team expert
    inquiry investigation study survey poll research report analysis review audit assessment census paper
    experiment trial test result finding figure statistic data"""
)


def find_findings(doc: Doc, sure: Collection[int], taken: Collection[int]) -> Iterator[Report]:
    """Findings and rulings, each a clause that somebody whose work it is stands for.

    Args:
        doc: The parsed article.
        sure: Tokens that may head one: those outside quotations.
        taken: Heads of cues, and words said, that are reported already.
    """
    for i in sure:
        verb = doc[i]
        if i in taken or not (_is_by_author(verb) or _is_impersonal(verb)):
            continue
        if clause := _clause_after(verb):
            content = tuple(t.i for t in clause.subtree if not t.is_space)
            yield Report(content, (verb.i,), verb.i, subject_of(verb), score=SCORE)


def _clause_after(verb: Token) -> Token | None:
    """The finite clause that the verb governs, to its right."""
    for kid in verb.children:
        if kid.dep_ == "ccomp" and kid.i > verb.i and kid.left_edge.i > verb.i:
            words = (kid, *(k for k in kid.children if k.dep_ in ("aux", "auxpass")))
            if any(word.tag_ in FINITE for word in words):
                return kid
    return None


def _is_stated(verb: Token) -> bool:
    """Whether the verb heads a statement: nothing denied, only possible, asked, hoped for or reported."""
    main = verb.head if verb.dep_ == "conj" else verb
    if main.dep_ not in ("ROOT", "parataxis") or verb.tag_ not in (*FINITE, "VBN"):
        return False
    return not any(
        kid.dep_ in ("neg", "mark") or kid.tag_ == "MD" or kid.text == "?" for kid in verb.children
    )


def _is_impersonal(verb: Token) -> bool:
    """Whether something was said by nobody named: "It was claimed in court that …"."""
    if verb.lemma_.lower() not in PLAIN or verb.tag_ != "VBN" or not _is_stated(verb):
        return False
    return any(kid.dep_ == "nsubjpass" and kid.lower_ == "it" for kid in verb.lefts)


def _is_by_author(verb: Token) -> bool:
    """Whether somebody finds or rules whose work that is, as a plain statement of its own."""
    lemma = verb.lemma_.lower()
    if lemma not in _VERBS | _RULINGS or not _is_stated(verb):
        return False
    subject = next((kid for kid in verb.lefts if kid.dep_ == "nsubj"), None)
    if subject is None or any(kid.dep_ == "aux" and kid.i < subject.i for kid in verb.lefts):
        return False
    noun = subject.lemma_.lower()
    return (lemma in _RULINGS and noun in _COURTS) or (lemma in _VERBS and noun in _INQUIRERS)
