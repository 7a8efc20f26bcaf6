"""Where an organisation is at home tells which one a description can mean."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Lindqvist Steel said it would build a mill. The Swedish steelmaker won an order.",
            "The Swedish steelmaker",
            "Lindqvist Steel",
        ),
        (
            "The Holt Institute said the strike would cost £4m. The think-tank called it the worst ever.",
            "The think-tank",
            "Holt Institute",
        ),
        (
            "Shares in Lindqvist Steel, based in Gothenburg, rose. The Bergen-based firm did not move.",
            "The Bergen-based firm",
            None,
        ),
        ("Ostra Bank cut jobs, and Lunda Bank did too. The bank said it was sorry.", "The bank", None),
        (
            "Lindqvist Steel said it was hopeful. Analysts at Kelham Capital said the firm was too slow.",
            "the firm",
            "Lindqvist Steel",
        ),
        (
            "The arrest was first reported by the Kelham Post. The newspaper named two men.",
            "The newspaper",
            "Kelham Post",
        ),
        ("The Kelham Post reported the arrest. The agency named two men.", "The agency", None),
        ("The Ostra Government Inspectorate closed. The government said no.", "The government", None),
        ("Radio Kelham reported the arrest. The newspaper named two men.", "The newspaper", None),
    ],
)
def test_descriptions_with_a_home(read: Read, text: str, words: str, name: str | None) -> None:
    page = read(text)
    meant = [
        member.name
        for member in find_cast(page, find_entities(page))
        for mention in member.mentions
        if page.text[slice(*mention.span)] == words
    ]
    assert meant == ([name] if name else [])
