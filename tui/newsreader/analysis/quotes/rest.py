"""Sentences with who said them in the middle: "Orders fell, the bank said, three times what was forecast"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsreader.analysis.quotes.acceptance import is_clause
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN, as_set

_BEING = as_set("be will would can could may might shall should must")
"""Verbs with which "but" goes on with what was said rather than with what the speaker did."""

_MOST = 60
"""Words in a part of a sentence, at most."""


def with_rest(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, with the part of the sentence before or behind ", the bank said," that they lack."""
    taken = {i for report in reports for i in (*report.content, *report.cue, *report.source)}
    return [_whole(tokens, report, taken) for report in reports]


def _whole(tokens: Tokens, report: Report, taken: set[int]) -> Report:
    between = _between_commas(tokens, report)
    if between is None:
        return report
    start, end = between
    if report.content[0] >= end:
        part = _before(tokens, report, start)
    elif report.content[-1] < start:
        part = _behind(tokens, end)
    else:
        return report
    words = [i for i in part if not tokens.doc[i].is_punct]
    if not words or any(i in taken or tokens.segment[i] >= 0 for i in part):
        return report
    return replace(report, content=tuple(sorted({*report.content, *part})))


def _between_commas(tokens: Tokens, report: Report) -> tuple[int, int] | None:
    """The places of the commas around who said it and the saying; None where there are no two."""
    doc, head = tokens.doc, report.head
    if (
        head is None
        or doc[head].lemma_.lower() not in PLAIN
        or tokens.segment[head] >= 0
        or not report.source
    ):
        return None
    own = sorted({*report.cue, *report.source})
    start, end = own[0] - 1, own[-1] + 1
    if end < len(doc) and doc[end].dep_ == "npadvmod":
        end += 1
    if start < 0 or end >= len(doc) or doc[start].text != "," or doc[end].text != ",":
        return None
    return (start, end) if tokens.sentence[start] == tokens.sentence[end] else None


def _before(tokens: Tokens, report: Report, comma: int) -> range:
    """The sentence up to a comma, if it is a clause, and what is known of the words said is none."""
    doc, content = tokens.doc, report.content
    quoted = any(tokens.segment[i] >= 0 for i in content)
    if quoted or doc[content[0]].tag_ in ("CC", "IN", "WDT", "WP") or is_clause(tokens, content):
        return range(0)
    start = comma
    while start > 0 and comma - start < _MOST and tokens.sentence[start - 1] == tokens.sentence[comma]:
        start -= 1
    finite = (doc[i] for i in range(start, comma) if doc[i].tag_ in FINITE)
    verb = next((word for word in finite if word.dep_ not in ("aux", "auxpass")), None)
    whole = verb is not None and verb.dep_ in ("ROOT", "ccomp", "conj")
    return range(start, comma) if whole and doc[start].tag_ not in ("IN", "WRB", "CC") else range(0)


def _behind(tokens: Tokens, comma: int) -> range:
    """What follows as ", but was never meant to …", to the sentence's end."""
    doc = tokens.doc
    words = list(range(comma + 1, min(comma + 4, len(doc))))
    if len(words) < 3 or doc[words[0]].lower_ not in ("but", "and"):
        return range(0)
    verb = next((doc[i] for i in words[1:] if doc[i].tag_ in FINITE), None)
    if (
        verb is None
        or verb.lemma_.lower() not in _BEING
        or any(doc[i].tag_[:1] in "NPD" for i in range(words[1], verb.i))
    ):
        return range(0)
    end = comma + 1
    while end < len(doc) and end - comma < _MOST and tokens.sentence[end] == tokens.sentence[comma]:
        end += 1
    return range(comma + 1, end)
