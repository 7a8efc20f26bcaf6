"""Sentences with who said them in the middle: "Orders fell 3 percent, the bank said, up from 2 in May"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN, as_set

_BEING = as_set("be will would can could may might shall should must")
"""Verbs with which "but" goes on with what was said rather than with what the speaker did."""

_COMPARING = ("RB", "RBR", "JJ", "JJR", "CD")
_BESIDE = as_set("up down compared from above below over under")
"""How an amount goes on that stands beside another one."""

_MOST = 60
"""Words in a part of a sentence, at most."""


def with_rest(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, with the part of the sentence before or behind ", the bank said," that they lack."""
    taken = {i for report in reports for i in (*report.content, *report.cue, *report.source)}
    return [_whole(tokens, report, taken) for report in reports]


def _whole(tokens: Tokens, report: Report, taken: set[int]) -> Report:
    commas = _commas(tokens, report)
    if commas is None:
        return report
    before, behind = _parts(tokens, *commas)
    if not (_goes_on(tokens, behind) or _compares(tokens, before, behind)):
        return report
    lacks = [part for part in (before, behind) if not any(i in part for i in report.content)]
    quoted = any(tokens.segment[i] >= 0 for i in (*before, *behind))
    if len(lacks) != 1 or quoted or any(i in taken for i in lacks[0]):
        return report
    return replace(report, content=tuple(sorted({*report.content, *lacks[0]})))


def _commas(tokens: Tokens, report: Report) -> tuple[int, int] | None:
    """The places of the commas around who said it, the saying and when; None where there are no two."""
    doc, head = tokens.doc, report.head
    if (
        head is None
        or doc[head].lemma_.lower() not in PLAIN
        or tokens.segment[head] >= 0
        or not report.source
    ):
        return None
    own = sorted({*report.cue, *report.source})
    start, after = own[0] - 1, range(own[-1] + 1, min(own[-1] + 5, len(doc)))
    end = next((i for i in after if doc[i].text == "," or doc[i].tag_ in FINITE), None)
    if start < 0 or end is None or doc[start].text != "," or doc[end].text != ",":
        return None
    return (start, end) if tokens.sentence[start] == tokens.sentence[end] else None


def _parts(tokens: Tokens, start: int, end: int) -> tuple[range, range]:
    """The sentence up to a comma, and behind another one."""
    first, last, sentence = start, end + 1, tokens.sentence
    while first > 0 and start - first < _MOST and sentence[first - 1] == sentence[start]:
        first -= 1
    while last < len(tokens.doc) and last - end < _MOST and sentence[last] == sentence[end]:
        last += 1
    return range(first, start), range(end + 1, last)


def _goes_on(tokens: Tokens, behind: range) -> bool:
    """Whether a part begins with "but was never", "and will", with no subject of its own."""
    words = [tokens.doc[i] for i in behind[:4]]
    if len(words) < 3 or words[0].lower_ not in ("but", "and"):
        return False
    verb = next((word for word in words[1:] if word.tag_ in FINITE), None)
    if verb is None or verb.lemma_.lower() not in _BEING:
        return False
    return not any(word.tag_[:1] in "NPD" for word in words[1:] if word.i < verb.i)


def _compares(tokens: Tokens, before: range, behind: range) -> bool:
    """Whether a statement with a number goes on with another: "more than the 2 percent forecast"."""
    doc = tokens.doc
    numbers = all(any(doc[i].tag_ == "CD" for i in part) for part in (before, behind))
    verb = any(doc[i].tag_ in FINITE for i in before) and doc[before[0]].tag_ not in ("IN", "WRB", "CC")
    return numbers and verb and (doc[behind[0]].tag_ in _COMPARING or doc[behind[0]].lower_ in _BESIDE)
