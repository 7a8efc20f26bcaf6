"""Which cue must be read before the words said."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.quotes import find_quotes
from newsreader.analysis.quotes.leads import with_topic
from newsreader.analysis.quotes.report import Report

LED = [
    "The minister denied any guilt.",
    "The board urged the council to wait.",
    "The mayor called the killing a “disgrace” on Monday.",
    "The mayor promised to bring the ferry back.",
    "The minister denied that the road was closed.",
    "The minister did not say when the road would be closed.",
]


@pytest.mark.parametrize("text", LED)
def test_what_is_no_clause_or_denied_is_led_by_its_cue(read: Read, text: str) -> None:
    assert [quote.led_by_cue for quote in find_quotes(read(text), (), ())] == [True]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“They came home,” the mayor said of the crew, smiling.", "said of the crew"),
        ("“They came home,” the mayor said on Monday.", "said"),
        ("“They came home,” the mayor said, of the crew.", "said"),
        ("“They came home,” the mayor said of course, and left.", "said"),
        ("“They came home,” the mayor said of late, and left.", "said"),
    ],
)
def test_what_was_spoken_of_behind_a_quotation_goes_with_its_cue(read: Read, text: str, cue: str) -> None:
    doc = read(text).doc
    (said,) = (token.i for token in doc if token.text == "said")
    words = with_topic(doc, Report((1, 2, 3), (said,), said, (said - 2, said - 1)))
    assert doc[words[0] : words[-1] + 1].text == cue


WHOLE = [
    "The minister said the road was closed.",
    "The mayor told the crew: “A great day for us all, and for the town!”",
    "The road is closed, the minister admitted.",
    "The board asked how long the road would be closed.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_clause_stands_for_itself(read: Read, text: str) -> None:
    quotes = find_quotes(read(text), (), ())
    assert quotes
    assert not any(quote.led_by_cue for quote in quotes)
