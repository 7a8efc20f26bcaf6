"""Outer sources behind what was said: ""We won," Nkosi said of the vote, according to Reuters"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN

if TYPE_CHECKING:
    from spacy.tokens import Token

SOURCES = frozenset(("source", "sources", "police", "people"))
"""Who is cited, beside the nouns for one person."""

MOST = 12
"""Words that may say who spoke, and of what: "Nkosi said of the families"."""


def with_inner_speakers(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, where a quotation "according to" somebody is its speaker's, by way of that source.

    All that such a report holds outside quotation marks is that somebody said so; a report of that saying
    that holds the quotation's end only is joined to it.
    """
    found = {report.head: report for report in reports}
    for report in reports:
        said = _said_inside(tokens, report)
        if said is None:
            continue
        inner = found.get(said.i)
        source = inner.source if inner is not None and inner.source else subject_of(said)
        cue = inner.cue if inner is not None else (said.i,)
        words = {i for i in report.content if tokens.segment[i] >= 0} | set(inner.content if inner else ())
        if not words:
            continue
        found.pop(said.i, None)
        del found[report.head]
        found[said.i] = replace(
            report, content=tuple(sorted(words)), cue=cue, head=said.i, source=source, via=report.source
        )
    return list(found.values())


def without_citations(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports but for those that only name a source: "citing an official close to the talks"."""
    return [report for report in reports if not _is_citation(tokens, report)]


def within_sentences(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, where a sentence that opens with "According to" has nothing of those before it.

    What it had of them goes to the speaker before, as in ""A," said Bell. "B." According to Nkosi, C".
    """
    found = dict(enumerate(reports))
    heads = sorted((report.head, number) for number, report in found.items() if report.head is not None)
    for number, report in enumerate(reports):
        own = _own_sentence(tokens, report)
        if own is None:
            continue
        earlier = tuple(i for i in report.content if i not in own)
        found[number] = replace(report, content=tuple(sorted(own)))
        before = _speaking_before(tokens, reports, heads, earlier)
        if before is not None:
            joined = tuple(sorted({*found[before].content, *earlier}))
            found[before] = replace(found[before], content=joined)
    return list(found.values())


def _own_sentence(tokens: Tokens, report: Report) -> set[int] | None:
    """The words in the sentence that "According to" opens or behind it; None where it has only such words."""
    head = report.head
    if head is None or tokens.doc[head].text != "According":
        return None
    own = {i for i in report.content if tokens.sentence[i] >= tokens.sentence[head]}
    return own if 0 < len(own) < len(report.content) else None


def _speaking_before(
    tokens: Tokens, reports: Sequence[Report], heads: Sequence[tuple[int, int]], words: Sequence[int]
) -> int | None:
    """The number of the report with the last cue before a quotation, if it quotes in the same paragraph."""
    at = bisect_left(heads, (words[0],)) - 1
    if at < 0 or any(tokens.segment[i] < 0 and not tokens.doc[i].is_punct for i in words):
        return None
    head, number = heads[at]
    quotes = any(tokens.segment[i] >= 0 for i in reports[number].content)
    return number if quotes and tokens.block[head] == tokens.block[words[0]] else None


def _is_citation(tokens: Tokens, report: Report) -> bool:
    if report.head is None or tokens.doc[report.head].lower_ != "citing":
        return False
    named = (child for child in tokens.doc[report.head].children if child.dep_ == "dobj")
    return any(child.lower_ in SOURCES or person_noun(child.text) is not None for child in named)


def _said_inside(tokens: Tokens, report: Report) -> Token | None:
    """The verb of saying whose clause is all that an "according to" report holds beside a quotation."""
    doc = tokens.doc
    if report.head is None or doc[report.head].lower_ != "according" or not report.source:
        return None
    plain = [i for i in report.content if tokens.segment[i] < 0 and not doc[i].is_punct]
    if not 0 < len(plain) <= MOST or len(plain) == len(report.content):
        return None
    verbs = [doc[i] for i in plain if doc[i].tag_ in FINITE]
    if len(verbs) != 1 or verbs[0].lemma_.lower() not in PLAIN:
        return None
    subject = set(subject_of(verbs[0]))
    return verbs[0] if subject and subject <= set(plain) else None
