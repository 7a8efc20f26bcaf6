"""What somebody is praised or blamed for, and called."""

from __future__ import annotations

import numpy as np
import pytest
from tests.conftest import Read

from newsreader.analysis.page import Page
from newsreader.analysis.quotes.missed import find_missed
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import read_tokens


def judged(page: Page) -> list[str]:
    """The cue and the words of each judgement."""
    tokens = read_tokens(page)
    reports = find_missed(tokens, np.zeros(len(tokens)), ())
    return [tokens.doc[report.cue[0] : report.content[-1] + 1].text for report in reports]


@pytest.mark.parametrize(
    "judgement",
    [
        "accused the harbour board, which meets in Lund, of being deaf to the crews",
        "dismissed the plan as a waste of money",
        "called the plan a waste of money",
        "praised the efforts of the crews to find the missing boat",
        "hit out at the harbour board for failing to hire a single pilot",
        "has blamed the board for the delay",
        "credited the crews with finding the boat",
        "credited the crews with saving 12 children",
        "branded the plan as a waste of money",
    ],
)
def test_a_judgement_is_listed_with_what_it_judges(read: Read, judgement: str) -> None:
    assert judged(read(f"The mayor {judgement}.")) == [judgement.removeprefix("has ")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor praised the board.",
        "The mayor did not blame the board for the delay.",
        "The mayor may blame the board for the delay.",
        "The mayor wrote a letter in which she blamed the board for the delay.",
        "The mayor came to blame the board for the delay.",
        "I blamed the board for the delay.",
        "The storm was blamed for the delay.",
        "The mayor called the new ferry Marigold.",
        "“The mayor blamed the board for the delay.”",
        "The bank credited the account with 500 pounds on Monday.",
        "The coach called the players in from the field.",
        "The rebels slammed shells into the town of Lund for a second day.",
        "The company labels its jars as organic food.",
    ],
)
def test_what_tells_too_little_or_nobody_did_is_none(read: Read, sentence: str) -> None:
    assert judged(read(sentence)) == []


def test_when_somebody_judges_it_is_told(read: Read) -> None:
    page = read("The crowd cheered on Friday when the mayor lashed out at the board for the delay.")
    assert judged(page) == ["lashed out at the board for the delay"]


def test_a_judgement_inside_of_what_somebody_says_is_told(read: Read) -> None:
    tokens = read_tokens(read("The clerk said the mayor blamed the board for the delay."))
    (found,) = find_missed(tokens, np.zeros(len(tokens)), [Report(tuple(range(3, 12)), (2,), 2, (0, 1))])
    assert tokens.doc[found.content[0] : found.content[-1] + 1].text == "the board for the delay"


def test_what_is_reported_already_is_not_told_again(read: Read) -> None:
    tokens = read_tokens(read("The mayor blamed the board for the delay."))
    assert not list(find_missed(tokens, np.zeros(len(tokens)), [Report((6, 7), (2,))]))
    assert not list(find_missed(tokens, np.zeros(len(tokens)), [Report((3, 4))]))
