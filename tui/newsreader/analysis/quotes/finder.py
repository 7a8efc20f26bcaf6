"""From a page to its reports of speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.assemble import Draft, accept, cues_to_tag, draft
from newsreader.analysis.quotes.backed import find_backed
from newsreader.analysis.quotes.captions import without_captions
from newsreader.analysis.quotes.carried import find_carried, find_led_up, find_run_on
from newsreader.analysis.quotes.findings import find_findings
from newsreader.analysis.quotes.interview import find_answers, marked, plain_answers, uncued_answers
from newsreader.analysis.quotes.lead_in import without_lead_in
from newsreader.analysis.quotes.lead_out import without_lead_out
from newsreader.analysis.quotes.network import cue_candidates, cue_chances, load_weights, tag
from newsreader.analysis.quotes.orders import find_orders
from newsreader.analysis.quotes.outer import with_inner_speakers, within_sentences, without_citations
from newsreader.analysis.quotes.participles import with_shown_speakers
from newsreader.analysis.quotes.passed_on import with_stands
from newsreader.analysis.quotes.quoted_as import with_quoted_speakers
from newsreader.analysis.quotes.relation import pair
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.rest import with_rest
from newsreader.analysis.quotes.sayings import without_unuttered
from newsreader.analysis.quotes.signed import find_signed
from newsreader.analysis.quotes.spoken import spoken
from newsreader.analysis.quotes.tokens import Tokens, read_tokens
from newsreader.analysis.quotes.trailing import find_trailing
from newsreader.analysis.quotes.turns import find_turns, without_turns
from newsreader.analysis.quotes.unowned import find_unowned

if TYPE_CHECKING:
    from newsreader.analysis.page import Page


MANY, MOST = 200, 400
"""Cues tagged at a time: from the first number on a paragraph's end is a cut, at the second anything is."""


def find_reports(page: Page) -> list[Report]:
    """The reports of an article, in no order."""
    if not len(page.doc):
        return []
    weights, tokens = load_weights(), read_tokens(page)
    chance = cue_chances(tokens, weights)
    drafts: list[Draft] = []
    for cues in _together(tokens, list(cues_to_tag(chance))):
        pairs = pair(tokens, cues)
        drafts += draft(tokens, pairs, tag(tokens, pairs, chance, weights), chance)
    turns = find_turns(tokens, page.layout.paragraphs)
    accepted = without_unuttered(tokens, accept(drafts, weights.accept))
    accepted = within_sentences(tokens, accepted)
    accepted = with_quoted_speakers(tokens, accepted)
    accepted = with_stands(tokens, with_inner_speakers(tokens, accepted))
    accepted = with_shown_speakers(tokens, without_citations(tokens, accepted))
    reports = [*turns, *without_turns(accepted, turns)]
    outside = [i for i in cue_candidates(tokens).tolist() if tokens.segment[i] < 0]
    reports += find_orders(page.doc, outside, {i for report in reports for i in report.cue})
    reports += find_trailing(tokens, chance, _said(reports) | {i for r in reports for i in r.cue})
    reports += find_findings(page.doc, outside, _said(reports) | {i for r in reports for i in r.cue})
    reports = without_lead_out(tokens, without_lead_in(tokens, spoken(tokens, reports)))
    reports = with_rest(tokens, reports)
    reports += find_signed(tokens, _said(reports))
    answers = find_answers(tokens, page.layout.paragraphs)
    reports = marked(tokens, reports, answers)
    reports += uncued_answers(tokens, answers, _said(reports))
    if not (answers or turns):
        reports += plain_answers(tokens, page.layout.paragraphs, _said(reports))
    reports += find_backed(tokens, page.layout.paragraphs, reports)
    reports += find_run_on(tokens, _said(reports))
    reports += find_led_up(tokens, page.layout.paragraphs, _said(reports))
    reports += find_carried(tokens, page.layout.paragraphs, _said(reports))
    reports += find_unowned(tokens, page.layout.paragraphs, _said(reports))
    return without_captions(tokens, reports)


def _together(tokens: Tokens, cues: Sequence[int]) -> Iterator[Sequence[int]]:
    """Cues to tag at a time: whole paragraphs, as far as they can be held in memory."""
    start = 0
    for i in range(1, len(cues) + 1):
        many = i - start >= MANY and (i == len(cues) or tokens.block[cues[i]] != tokens.block[cues[i - 1]])
        if many or i - start >= MOST or i == len(cues):
            yield cues[start:i]
            start = i


def _said(reports: Sequence[Report]) -> set[int]:
    return {i for report in reports for i in report.content}
