from __future__ import annotations

from collections.abc import Callable

from newsreader.analysis.model import Analysis


def test_a_headline_reports_nothing(analyze: Callable[..., Analysis]) -> None:
    analysis = analyze(
        "Mayor warns of floods in the old town\n\n"
        "Mayor Petra Holm said the river would rise again on Friday.\n\n"
        "She told residents to leave their cellars and to move their cars."
    )
    assert analysis.title_span
    assert analysis.quotes
    assert all(quote.content[0][0] >= analysis.title_span[1] for quote in analysis.quotes)
