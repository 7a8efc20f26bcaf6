"""Whatever was done to an article, it is analysed in time, its places hold, and it can be shown.

`pytest tests/robustness --mutilated 1000` tries more of them than every run of the tests does.
"""

from __future__ import annotations

import faulthandler
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

import pytest

import newsreader
from newsreader.analysis.model import Analysis
from newsreader.export.plain import to_plain
from newsreader.reader.sheet import blocks_of
from tests.robustness.cases import Case, cases
from tests.robustness.holds import assert_holds

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST = 30
"""Seconds of the processor that an article may take which usually takes less than one."""

STUCK = 600
"""Seconds by the clock after which the tests end with the place where they hang."""

pytestmark = pytest.mark.slow


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each mutilated article, under a name that says what was done to it."""
    if "case" in metafunc.fixturenames:
        metafunc.parametrize("case", cases(metafunc.config.getoption("mutilated")), ids=str)


@contextmanager
def in_time() -> Iterator[None]:
    """Fail what does not end. What hears no signal, or waits for something, ends the tests."""

    def too_long(signum: int, frame: FrameType | None) -> None:
        pytest.fail(f"this took more than {LONGEST} s")

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    faulthandler.dump_traceback_later(STUCK, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def test_a_mutilated_article_is_read_and_shown(case: Case, nlp: Language) -> None:
    with in_time():
        article = case.article()
        assert blocks_of(article)
        analysis = newsreader.analyze(article)
        assert_holds(analysis)
        assert Analysis.from_json(analysis.to_json()) == analysis
        assert newsreader.to_markdown(analysis).startswith("---\n")
        assert to_plain(analysis).strip()
