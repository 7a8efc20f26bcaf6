"""Who says what follows somebody's words in their sentence: "Bell said Orr had lost, and predicted …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens


def with_speakers_resumed(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, those of somebody whom only the words of another speaker tell of as that speaker's.

    Whom words tell of that end before a verb does not do what the verb says. Only who is told of in "They saw
    it, according to Bell, and said" goes on.
    """
    told = {i: report for report in reports for i in report.content}
    return [_resumed(tokens, report, told) for report in reports]


def _resumed(tokens: Tokens, report: Report, told: Mapping[int, Report]) -> Report:
    around = told.get(report.source[0]) if report.source else None
    if around is None or around.head is None or report.head is None or not around.source:
        return report
    if tokens.doc[around.head].lower_ == "according":
        return report
    inside = set(report.source) <= set(around.content) and report.head not in around.content
    here = tokens.sentence[around.head] == tokens.sentence[report.head]
    return replace(report, source=around.source) if inside and here else report
