from __future__ import annotations

import time
from datetime import date

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.dates.table import SENTENCES, WRITTEN
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.dates.published import find_published
from newsreader.analysis.dates.scan import scan
from newsreader.analysis.dates.timeline import timeline
from newsreader.analysis.model import Analysis
from newsreader.analysis.page import parse
from newsreader.article.model import Article

BLANK = spacy.blank("en")
BLANK.add_pipe("sentencizer")

PIECES = [
    *(text for text, _ in SENTENCES),
    "\n",
    "\n\n",
    " ",
    "1/2/3",
    "９月",
    "2019",
    "\u202e",
    "🗓",
    "the ",
    "-",
    "'90s",
    "Sept.",
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=8).map("".join))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_ordered_spans_that_lie_inside_it(text: str) -> None:
    page = parse(Article(text), BLANK)
    for published in (WRITTEN, None, date(1, 1, 1), date(9999, 12, 31)):
        found = find_dates(page, published)
        ends = 0
        for one in found:
            assert ends <= one.span[0] < one.span[1] <= len(text)
            assert text[slice(*one.span)].strip() == text[slice(*one.span)]
            ends = one.span[1]
        analysis = Analysis(
            text=text, sha256="", published=published, sentences=page.sentence_spans, dates=found
        )
        for event in timeline(analysis):
            assert event.clause[0] <= event.span[0] < event.span[1] <= event.clause[1]
    find_published(page)


def test_without_a_reference_only_what_needs_none_has_a_value(read: Read) -> None:
    text = "He left on Monday, two days before June, and was back yesterday, last week, now and in 1998."
    found = find_dates(read(text), None)
    assert [(text[slice(*one.span)], one.value) for one in found] == [
        ("Monday", "XXXX-WXX-1"),
        ("two days", "P2D"),
        ("June", "XXXX-06"),
        ("yesterday", None),
        ("last week", None),
        ("now", "PRESENT_REF"),
        ("1998", "1998"),
    ]


def test_the_headline_tells_of_the_past_in_the_present_tense(read: Read) -> None:
    text = "Mayor Quits on Monday After Audit\n\nThe mayor of the port resigned after an audit of the fund."
    found = find_dates(read(text), WRITTEN)
    assert [one.value for one in found] == ["2019-05-13"]


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "the ",
        "two ",
        "a ",
        "Monday ",
        "May 1 ",
        "1/1/",
        "2019-",
        "at least ",
        "10:",
        "years ",
        "'9",
        "and a half ",
        "-",
    ],
)
def test_the_scan_is_linear(piece: str) -> None:
    def seconds(text: str) -> float:
        start = time.process_time()
        scan(text, 0, len(text))
        return time.process_time() - start

    small, large = piece * (3_000 // len(piece)), piece * (24_000 // len(piece))
    least = min(seconds(small) for _ in range(3))
    assert min(seconds(large) for _ in range(2)) < 24 * least + 0.3
