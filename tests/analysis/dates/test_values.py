from __future__ import annotations

import pytest
from tests.analysis.dates.table import SENTENCES, WRITTEN, Expected
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_time_expressions_have_the_words_and_values_of_timex3(
    text: str, expected: Expected, read: Read
) -> None:
    found = find_dates(read(text), WRITTEN)
    assert [(text[slice(*one.span)], one.value) for one in found] == expected
