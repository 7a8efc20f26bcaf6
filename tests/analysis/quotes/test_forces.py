"""How strong a saying each quotation is."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("sentence", "force"),
    [
        ("The critics called the film a triumph.", "named"),
        ("The mayor called the plan “a waste of money” on Monday.", "named"),
        ("The senator, who called the plan a stunt, left the hall.", "named"),
        ("The union called on the council to close the old pier.", "urged"),
        ("The union called for a ban on fireworks in the harbour.", "urged"),
        ("The union is calling for the council to close the old pier.", "urged"),
        ("The union urged the council to close the old pier.", "urged"),
        ("The union credited the council with saving the old pier.", "praised"),
        ("The union hit out at the council for closing the old pier.", "criticised"),
    ],
)
def test_what_is_called_something_is_named(read: Read, sentence: str, force: str) -> None:
    assert [quote.force for quote in find_quotes(read(sentence), (), ())] == [force]
