"""From a page to its reports of speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.assemble import Draft, accept, cues_to_tag, draft
from newsreader.analysis.quotes.backed import find_backed
from newsreader.analysis.quotes.captions import without_captions
from newsreader.analysis.quotes.carried import find_carried, find_run_on, repeated
from newsreader.analysis.quotes.edges import within_edges
from newsreader.analysis.quotes.missed import find_missed
from newsreader.analysis.quotes.network import cue_chances, load_weights, tag
from newsreader.analysis.quotes.participles import with_participles
from newsreader.analysis.quotes.relation import pair
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.resumed import with_speakers_resumed
from newsreader.analysis.quotes.signed import find_signed
from newsreader.analysis.quotes.tokens import Tokens, read_tokens
from newsreader.analysis.quotes.turns import find_turns, without_turns
from newsreader.analysis.quotes.unowned import find_unowned
from newsreader.analysis.quotes.unsaid import without_unsaid
from newsreader.analysis.quotes.via import with_inner_speakers, with_quoted_speakers, within_sentences

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
    accepted = with_quoted_speakers(tokens, within_sentences(tokens, accept(drafts, weights.accept)))
    accepted = with_participles(tokens, with_inner_speakers(tokens, accepted))
    reports = [*turns, *without_turns(accepted, turns)]
    reports += find_missed(tokens, chance, reports)
    reports = within_edges(tokens, without_unsaid(tokens, reports))
    reports = with_speakers_resumed(tokens, reports)
    again = repeated(tokens, _said(reports))
    reports += find_signed(tokens, _said(reports) | again)
    reports += find_backed(tokens, page.layout.paragraphs, reports)
    reports += find_run_on(tokens, _said(reports))
    reports += find_carried(tokens, page.layout.paragraphs, _said(reports) | again)
    reports += find_unowned(tokens, page.layout.paragraphs, _said(reports) | again)
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
