from __future__ import annotations

from collections.abc import Callable

from newsreader.analysis.model import Analysis


def test_a_headline_reports_whole_statements_only(analyze: Callable[..., Analysis]) -> None:
    body = (
        "\n\nMayor Petra Holm said the river would rise again on Friday.\n\n"
        "She told residents to leave their cellars and to move their cars."
    )
    hint = analyze("Mayor warns of floods in the old town" + body)
    assert hint.title_span
    assert hint.quotes
    assert all(quote.content[0][0] >= hint.title_span[1] for quote in hint.quotes)
    told = analyze("Mayor says river will rise again" + body)
    assert told.title_span
    start, end = told.quotes[0].content[0]
    assert told.text[start:end] == "river will rise again"
    assert len(told.quotes) == len(hint.quotes) + 1
