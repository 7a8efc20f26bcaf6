"""A short way from a sentence to its figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.figures.find import find_figures
from newsreader.analysis.model import Figure

Find = Callable[[str], tuple[Figure, ...]]


@pytest.fixture(scope="session")
def find(read: Read) -> Find:
    """The figures of a text, with only the dates found before."""

    def found(text: str) -> tuple[Figure, ...]:
        page = read(text)
        figures = find_figures(page, (), (), find_dates(page, None), ())
        assert all(page.text[slice(*figure.span)] == figure.text for figure in figures)
        return figures

    return found
