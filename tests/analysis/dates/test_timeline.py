from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date

from tests.analysis.dates.table import WRITTEN

from newsreader.analysis.dates import find_dates
from newsreader.analysis.dates.timeline import Event, clause_of, timeline
from newsreader.analysis.model import Analysis
from newsreader.analysis.page import Page

STORY = (
    "Dockers will vote on the offer on Monday. The port, which opened in 1962, has been shut since early "
    "March; talks broke down on Tuesday night. The union has two weeks to reply. In recent years it has lost "
    "members. The owner expects to reopen the port in the third quarter."
)


def story(read: Callable[..., Page], text: str, published: date | None) -> tuple[Analysis, tuple[Event, ...]]:
    page = read(text)
    dates = find_dates(page, published)
    analysis = Analysis(text=text, sha256="", published=published, sentences=page.sentence_spans, dates=dates)
    return analysis, timeline(analysis)


def test_events_stand_in_the_order_of_time_and_say_where_they_lie(read: Callable[..., Page]) -> None:
    _, events = story(read, STORY, WRITTEN)
    assert [(event.label, event.side, event.deadline) for event in events] == [
        ("1962", "past", False),
        ("March 2019", "past", False),
        ("Tue 14 May 2019, night", "past", False),
        ("Mon 20 May 2019", "future", False),
        ("by Thu 30 May 2019", "future", True),
        ("Q3 2019", "future", False),
    ]


def test_the_clause_says_what_happened(read: Callable[..., Page]) -> None:
    analysis, events = story(read, STORY, WRITTEN)
    clauses = [analysis.text[slice(*event.clause)] for event in events]
    assert clauses[0].startswith("which opened in 1962")
    assert clauses[2] == "talks broke down on Tuesday night."
    assert all(
        event.clause[0] <= event.span[0] and event.span[1] <= event.clause[1] <= len(STORY)
        for event in events
    )


def test_without_a_day_of_publication_relative_times_come_last_as_words(read: Callable[..., Page]) -> None:
    _, events = story(read, STORY, None)
    assert [(event.label, event.side) for event in events] == [
        ("1962", "unknown"),
        ("Monday", "unknown"),
        ("early March", "unknown"),
        ("Tuesday night", "unknown"),
        ("two weeks", "unknown"),
        ("the third quarter", "unknown"),
    ]
    assert all(event.start is None for event in events[1:])


def test_lengths_repetitions_and_vague_times_are_no_events(read: Callable[..., Page]) -> None:
    _, events = story(read, "The daily ferry has recently been late. The strike lasted six weeks.", WRITTEN)
    assert events == ()


def test_a_time_named_twice_in_a_sentence_is_one_event(read: Callable[..., Page]) -> None:
    _, events = story(read, "He left on Monday and, on Monday, he wrote. On Monday she left.", WRITTEN)
    assert [event.sentence for event in events] == [0, 1]


def test_the_day_of_publication_is_present(read: Callable[..., Page]) -> None:
    _, events = story(read, "The bridge opened today. It was built this year.", WRITTEN)
    assert [(event.label, event.side) for event in events] == [
        ("2019", "present"),
        ("Thu 16 May 2019", "present"),
    ]


def test_intervals_weeks_and_times_have_labels_of_their_own(read: Callable[..., Page]) -> None:
    text = (
        "Talks run from 3-7 June. Sales began last week. It rained over the weekend. He fled in the 1980s. "
        "They met at 4:30 p.m. on Monday. The race is next summer."
    )
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == [
        "1980s",
        "week of 6 May 2019",
        "weekend of 11 May 2019",
        "Mon 13 May 2019, 16:30",
        "Mon 3 June 2019 – Fri 7 June 2019",
        "summer 2020",
    ]


def test_a_short_clause_takes_in_its_neighbour() -> None:
    text = "In May, as the river rose, the town fled; nobody stayed."
    assert text[slice(*clause_of(text, (0, len(text)), (3, 6)))] == "In May, as the river rose, the town fled"


def test_the_timeline_is_imported_without_spacy() -> None:
    code = (
        "import sys; from newsreader.analysis.dates.timeline import timeline; print('spacy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
