"""Words behind what was said: the reporter's own clause, and conjunctions that lead to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import SHORT, size_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_CONTRASTS = as_set("while although though whereas")
_REFUSALS = as_set("refuse decline elaborate")
"""What somebody who says one thing does about another: "but declined to name the buyer"."""


def without_lead_out(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, each up to the last word said: without ", although he [again refused …]"."""
    return [_until(tokens, report, _end(tokens, report)) for report in reports]


def _until(tokens: Tokens, report: Report, end: int) -> Report:
    """The report with what stands before a place, and without a conjunction as its last word."""
    content = tuple(i for i in report.content if i < end)
    while content and _is_loose(tokens, report, content[-1]):
        content = content[:-1]
    whole = not any(not tokens.doc[i].is_punct for i in content)
    return report if whole or content == report.content else replace(report, content=content)


def _is_loose(tokens: Tokens, report: Report, last: int) -> bool:
    """Whether a word joins what was said to nothing that was said: "the vote was fair, but"."""
    word = tokens.doc[last]
    if tokens.segment[last] >= 0:
        return False
    joins = word.dep_ in ("cc", "mark") and word.tag_ in ("CC", "IN")
    return joins or (word.is_punct and last != report.content[-1])


def _end(tokens: Tokens, report: Report) -> int:
    """One past the last word said."""
    end = report.content[-1] + 1 if report.content else 0
    if report.head is None or not tokens.doc[report.head].tag_.startswith("VB"):
        return end
    quoted = _whole_quotation(tokens, report)
    if quoted is not None:
        if quoted <= report.head and _goes_on(tokens, report, quoted):
            return quoted
        if report.head < quoted and _contrasts(tokens, quoted, end):
            return quoted
    return next((i for i in report.content if _refuses(tokens, report, i)), end)


def _whole_quotation(tokens: Tokens, report: Report) -> int | None:
    """One past the quotation that the words begin with, if it is a sentence, and nothing else is quoted."""
    first = report.content[0] + (tokens.doc[report.content[0]].lower_ == "that")
    while first < report.content[-1] and tokens.doc[first].is_quote:
        first += 1
    number = int(tokens.segment[first])
    if number < 0 or tokens.ranges[number, 0] != first or size_of(tokens, number) < SHORT:
        return None
    end = int(tokens.ranges[number, 1])
    inside = [tokens.doc[i] for i in range(first, end)]
    sentence = any(word.tag_ in FINITE for word in inside) and any(word.dep_ in SUBJECTS for word in inside)
    more = any(tokens.segment[i] >= 0 for i in report.content if i >= end)
    return end if sentence and not more else None


def _goes_on(tokens: Tokens, report: Report, quoted: int) -> bool:
    """Whether the reporter goes on behind "…," he said: neither "and that" nor a sentence follows."""
    head, sentence = report.head or 0, tokens.sentence
    rest = [tokens.doc[i] for i in report.content if i >= quoted and not tokens.doc[i].is_punct]
    if not rest or rest[0].i < head:
        return False
    same = sentence[quoted - 1] == sentence[head] == sentence[rest[0].i]
    return bool(same) and rest[0].dep_ != "mark" and rest[0].tag_ != "CC"


def _contrasts(tokens: Tokens, quoted: int, end: int) -> bool:
    """Whether ", but" or "while" with a clause of its own follows a quotation."""
    doc = tokens.doc
    rest = [doc[i] for i in range(quoted, end) if not doc[i].is_punct]
    if len(rest) < 3:
        return False
    subject = any(word.dep_ in SUBJECTS and word.i < rest[0].i + 5 for word in rest[1:])
    if rest[0].lower_ in _CONTRASTS:
        return subject or rest[1].tag_ == "VBG"
    return rest[0].lower_ == "but" and rest[1].lower_ != "that" and subject


def _refuses(tokens: Tokens, report: Report, at: int) -> bool:
    """Whether "although he again refused", "but declined" begin here."""
    doc = tokens.doc
    if tokens.segment[at] >= 0 or at <= max(report.head or 0, report.content[0]):
        return False
    if doc[at].lower_ not in _CONTRASTS | {"but"}:
        return False
    verb = doc[at].head if doc[at].dep_ == "mark" else _first_verb(doc[at])
    return verb is not None and _is_refusal(doc[report.head or 0], verb, at)


def _first_verb(word: Token) -> Token | None:
    doc = word.doc
    return next((doc[i] for i in range(word.i + 1, min(word.i + 4, len(doc))) if doc[i].tag_ in FINITE), None)


def _is_refusal(saying: Token, verb: Token, at: int) -> bool:
    """Whether a verb of refusing to say more has the speaker as its subject, by a pronoun or none."""
    if verb.tag_ != "VBD" or saying.tag_ != "VBD":
        return False
    subject = next((kid for kid in verb.lefts if kid.dep_ in SUBJECTS), None)
    own = subject is None or subject.tag_ == "PRP"
    return own and at < verb.i <= at + 5 and verb.lemma_.lower() in _REFUSALS
