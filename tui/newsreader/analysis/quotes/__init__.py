"""Who said what: every direct, mixed and indirect quotation, with its cue and its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.model import CastMember, Entity, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.build import build_quotes
from newsreader.analysis.quotes.finder import find_reports
from newsreader.analysis.quotes.report import Report

__all__ = ["find_quotes"]


def find_quotes(page: Page, entities: Sequence[Entity], cast: Sequence[CastMember]) -> tuple[Quote, ...]:
    """The quotations of an article's body, in reading order.

    A headline repeats in short what the body reports in full, and leaves out who said it; furniture is
    no part of the story.

    Args:
        page: The parsed article.
        entities: Its named entities.
        cast: Its people, organisations and places; their mentions name the speakers.
    """
    reports = [report for report in find_reports(page) if _in_body(page, report)]
    return build_quotes(page, reports, cast)


def _in_body(page: Page, report: Report) -> bool:
    first = page.doc[min(report.content)].idx
    return any(start <= first < end for start, end in page.layout.paragraphs)
