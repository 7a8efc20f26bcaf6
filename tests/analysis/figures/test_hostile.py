"""Text that is no news: nothing crashes, nothing takes long, places hold."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Read

from newsreader.analysis.figures.cards import cards
from newsreader.analysis.figures.comparisons import comparisons
from newsreader.analysis.figures.find import find_figures
from newsreader.analysis.layout import Layout
from newsreader.analysis.model import Figure
from newsreader.analysis.page import Page
from newsreader.article.model import Article

if TYPE_CHECKING:
    from spacy.language import Language

PIECES = st.sampled_from(
    ["one", "two", "half", "12", "1,200", "$", "£", "%", " per cent", "-", "–", " to ", " of ",
     "year-old", " ", " ", " ", "(", ")", "/", ".", ", ", "killed", "people", "from", "by", "rose", "\n",
     "½", "bn", "about ", " in ", "million", "m", "km",
     "hundreds", "a third", "doubled", "twice", "and", "\u202e", "€", "é", "𝟓", "٣"]
)  # fmt: skip


@pytest.fixture(scope="module")
def blank() -> Language:
    """A pipeline without a parse, which every step must bear too."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


def _page(nlp: Language, text: str) -> Page:
    doc = nlp(text)
    return Page(Article(text), Layout(None, None, None, ((0, len(text)),), ()), doc, tuple(doc.sents))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_mixture_gives_figures_that_hold(blank: Language, text: str) -> None:
    _check(text, find_figures(_page(blank, text), (), (), (), ()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_any_mixture_with_a_parse(read: Read, text: str) -> None:
    _check(text, find_figures(read(text), (), (), (), ()))


def _check(text: str, figures: tuple[Figure, ...]) -> None:
    end = 0
    for figure in figures:
        assert text[slice(*figure.span)] == figure.text != ""
        assert figure.span[0] >= end
        end = figure.span[1]
        for start, stop in figure.concept_span or ():
            assert 0 <= start < stop <= len(text)
    made = cards(figures, text)
    assert sorted(i for card in made for i in card.figures) == list(range(len(figures)))
    assert all(card.spans and card.text for card in made)
    assert all(0 < bar.share <= 1 for group in comparisons(made, text) for bar in group.bars)


@pytest.mark.parametrize(
    "piece",
    [
        "about 12 cows. ",
        "12 ",
        "1-",
        "from 3 to ",
        "killed 5, wounded 6 ",
        "($5) ",
        "one in five ",
        "up 3% to $4 or ",
    ],
)
def test_time_grows_with_the_text_only(blank: Language, piece: str) -> None:
    def seconds(length: int) -> float:
        page = _page(blank, piece * (length // len(piece)))
        start = time.process_time()
        cards(find_figures(page, (), (), (), ()), page.text)
        return time.process_time() - start

    seconds(1000)
    small, large = seconds(3_000), seconds(24_000)
    assert large < 8 * 4 * max(small, 0.02)


def test_a_run_of_digits_that_looks_like_verses_takes_no_time(blank: Language) -> None:
    page = _page(blank, f"The code is 1:{'1' * 30} x 5 and 6:{'12' * 16} x 7 people.")
    start = time.process_time()
    find_figures(page, (), (), (), ())
    assert time.process_time() - start < 1
