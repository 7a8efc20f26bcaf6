"""Which of several places holds an offset."""

from __future__ import annotations

import pytest

from newsreader.article.model import span_at


@pytest.mark.parametrize(
    ("offset", "index"), [(1, None), (2, 0), (4, 0), (5, None), (6, 1), (9, 2), (11, None)]
)
def test_the_span_that_holds_an_offset(offset: int, index: int | None) -> None:
    assert span_at([(2, 5), (6, 9), (9, 11)], offset) == index


def test_no_span_holds_nothing() -> None:
    assert span_at((), 0) is None
