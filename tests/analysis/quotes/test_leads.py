"""Which cue must be read before the words said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.analysis.page import Page
from newsreader.analysis.quotes import find_quotes

Read = Callable[..., Page]

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
