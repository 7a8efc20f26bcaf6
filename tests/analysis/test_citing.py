"""What a place is cited by, and its number."""

from __future__ import annotations

import pytest

from newsreader.analysis.citing import citing
from newsreader.analysis.model import Analysis
from newsreader.article.model import Spans

TEXT = "Rain fell. A pier broke.\nNobody was hurt."
SENTENCES = ((0, 10), (11, 24), (25, 41))


def analysis(paragraphs: Spans, sentences: Spans = SENTENCES) -> Analysis:
    return Analysis(text=TEXT, sha256="", paragraphs=paragraphs, sentences=sentences)


SEVERAL = analysis(((0, 24), (25, 41)))
ONE = analysis(((0, 41),))


@pytest.mark.parametrize(
    ("places", "cited"),
    [
        ([(2, 6)], "¶1"),
        ([(30, 33)], "¶2"),
        ([(30, 33), (2, 6), (12, 14)], "¶1, ¶2"),
        ([(24, 25)], ""),
        ([(90, 95)], ""),
        ([], ""),
    ],
)
def test_several_paragraphs_are_told_apart_by_their_numbers(places: Spans, cited: str) -> None:
    assert citing(SEVERAL).cite(places) == cited


@pytest.mark.parametrize(
    ("places", "cited"),
    [
        ([(12, 14)], "sentence 2"),
        ([(30, 33), (2, 6), (4, 6)], "sentences 1, 3"),
        ([(10, 11)], ""),
        ([], ""),
    ],
)
def test_one_paragraph_is_cited_by_its_sentences(places: Spans, cited: str) -> None:
    assert citing(ONE).cite(places) == cited


def test_a_number_that_can_only_be_one_is_left_out() -> None:
    assert citing(analysis(((0, 10),), ((0, 10),))).cite([(2, 6)]) == ""
    assert citing(analysis((), ())).cite([(2, 6)]) == ""


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (9, 1), (10, None), (11, 2), (40, 3), (41, None)])
def test_the_number_at_an_offset(offset: int, number: int | None) -> None:
    assert citing(ONE).number(offset) == number
