"""Words behind what was said: the reporter's own clause, and conjunctions that lead to nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import SHORT, size_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import as_set

_CONTRASTS = as_set("while although though whereas")
_AUXILIARIES = as_set("be have do")

_NOUNS = "(?:detail|reason|explanation|evidence|figure|date)"
_WITHHELD = re.compile(
    r"(?:but|(?:al)?though|while|whereas)(?: (?:he|she|it|they))?(?: (?:\w+ly|again|also))? (?:"
    r"(?:(?:declin|refus)(?:ed|es) to|(?:did|does|do|would|will|could)(?: not|n['’]t))(?: \w+ly)? "
    r"(?:(?:comment|elaborate|specify|identify|name|discuss|disclose|reveal|explain)\b"
    r"|(?:say|tell) (?:wh|how|if)"
    rf"|(?:give|offer|provide) (?:(?:any|an?|more|further) )*{_NOUNS})"
    rf"|(?:gave|offered|provided|gives|offers|provides) no (?:(?:more|further|other) )?{_NOUNS})",
    re.IGNORECASE,
)
"""What somebody who says one thing does about another: "but declined to name the buyer"."""

_FAR = 12
"""Words looked at for that."""


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
    leaves = _goes_on if quoted is not None and quoted <= report.head else _turns
    if quoted is not None and leaves(tokens, report, quoted):
        return quoted
    if report.content[0] < report.head and _acts(tokens, report, report.head):
        return report.head
    return next((i for i in report.content if _withholds(tokens, report, i)), end)


def _whole_quotation(tokens: Tokens, report: Report) -> int | None:
    """One past the quotation that the words begin with, if it is a sentence, and nothing else is quoted."""
    first = report.content[0] + (tokens.doc[report.content[0]].lower_ == "that")
    while first < report.content[-1] and tokens.doc[first].is_quote:
        first += 1
    if first > report.content[-1]:
        return None
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
    if not rest or rest[0].i < head or any(tokens.doc[i].text == ":" for i in range(head, rest[0].i)):
        return False
    same = sentence[quoted - 1] == sentence[head] == sentence[rest[0].i]
    return bool(same) and rest[0].dep_ != "mark" and rest[0].tag_ != "CC"


def _turns(tokens: Tokens, report: Report, quoted: int) -> bool:
    """Whether "while" or "but" with a clause of its own, or "and left", follow a quotation."""
    doc = tokens.doc
    rest = [doc[i] for i in report.content if i >= quoted and not doc[i].is_punct]
    if len(rest) < 2:
        return False
    subject = any(word.dep_ in SUBJECTS and word.i < rest[0].i + 5 for word in rest[1:])
    if rest[0].lower_ in _CONTRASTS:
        return subject or rest[1].tag_ == "VBG"
    if rest[0].lower_ == "but" and rest[1].lower_ != "that" and subject:
        return True
    return _acts(tokens, report, quoted)


def _acts(tokens: Tokens, report: Report, place: int) -> bool:
    """Whether "and left the room" follows behind a place, and nothing said before is of the past."""
    doc = tokens.doc
    rest = [doc[i] for i in report.content if i >= place and not doc[i].is_punct][:3]
    if len(rest) < 2 or rest[0].lower_ not in ("and", "but"):
        return False
    then = next((word for word in rest[1:] if word.tag_ != "RB"), rest[1])
    told = doc[report.head or 0].tag_ == then.tag_ == "VBD" and then.lemma_ not in _AUXILIARIES
    return told and not any(doc[i].tag_ == "VBD" for i in report.content if i < place)


def _withholds(tokens: Tokens, report: Report, at: int) -> bool:
    """Whether "although he again refused to say", "but gave no details" begin here."""
    if tokens.segment[at] >= 0 or at <= max(report.head or 0, report.content[0]):
        return False
    return _WITHHELD.match(tokens.doc[at : at + _FAR].text) is not None
