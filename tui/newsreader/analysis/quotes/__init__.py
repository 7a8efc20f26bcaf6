"""Who said what: every direct, mixed and indirect quotation, with its cue and its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import CastMember, Entity, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.build import build_quotes
from newsreader.analysis.quotes.finder import find_reports
from newsreader.analysis.quotes.lexicon import VERBS
from newsreader.analysis.quotes.report import Report

__all__ = ["find_quotes"]


def find_quotes(page: Page, entities: Sequence[Entity], cast: Sequence[CastMember]) -> tuple[Quote, ...]:
    """The quotations of an article's body and headline, in reading order.

    Of what a headline reports, only statements with a verb are listed ("Mayor: river will rise again").
    Furniture is no part of the story.

    Args:
        page: The parsed article.
        entities: Its named entities.
        cast: Its people, organisations and places; their mentions name the speakers.
    """
    reports = [report for report in find_reports(page) if _in_story(page, report)]
    return build_quotes(page, reports, cast)


def _in_story(page: Page, report: Report) -> bool:
    first = page.doc[min(report.content)].idx
    if page.in_title(first):
        return any(page.doc[i].tag_ in VERBS for i in report.content)
    return page.in_story(first)
