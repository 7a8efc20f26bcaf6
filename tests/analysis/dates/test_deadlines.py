from __future__ import annotations

from datetime import date

import pytest
from tests.analysis.dates.table import WRITTEN
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates

DEADLINES = [
    ("The form must be returned within twenty working days.", "twenty working days", "2019-06-13"),
    ("They have two business days to object.", "two business days", "2019-05-20"),
    ("The office must clear its backlog by year end.", "year end", "2019-12-31"),
    ("Tenants must leave by Friday.", "Friday", "2019-05-17"),
    ("Tenants were given until Monday to leave.", "Monday", "2019-05-20"),
    ("The court gave the firm 48 hours to reply.", "48 hours", "2019-05-18"),
    ("Residents have ten days to appeal.", "ten days", "2019-05-26"),
    ("The company has three weeks to pay the fine.", "three weeks", "2019-06-06"),
    ("The court ruled on Monday, leaving tenants two weeks to appeal.", "two weeks", "2019-05-27"),
    ("The airline must respond within 30 days.", "30 days", "2019-06-15"),
    ("On Monday the mayor ordered crews to clear the road within three days.", "three days", "2019-05-16"),
    ("On Tuesday she told the ministry to publish the file within a week.", "a week", "2019-05-21"),
    ("The offer expires on June 1.", "June 1", "2019-06-01"),
    ("The permit expires in two weeks.", "two weeks", "2019-05-30"),
    ("Payment is due Friday.", "Friday", "2019-05-17"),
    ("Bids are due by noon on Monday.", "noon on Monday", "2019-05-20"),
    ("Bids must be in no later than May 31.", "May 31", "2019-05-31"),
    ("The deadline is midnight on 30 June.", "midnight on 30 June", "2019-06-30"),
    ("Lawmakers face a Friday deadline.", "Friday", "2019-05-17"),
    ("They rejected the two-week ultimatum.", "two-week", "2019-05-30"),
    ("The plant will shut by the end of June.", "the end of June", "2019-06-30"),
    (
        "The regulator wants the bank to sell the unit before the end of the year.",
        "the end of the year",
        "2019-12-31",
    ),
    ("The exhibition runs until Sunday.", "Sunday", "2019-05-19"),
    ("The state aims to halve emissions by 2035.", "2035", None),
    ("The judge ordered him to surrender by Wednesday.", "Wednesday", "2019-05-22"),
    ("The bank agreed to return the money within six months.", "six months", "2019-11-16"),
    ("Applications should be filed on or before July 4.", "July 4", "2019-07-04"),
]

NO_DEADLINES = [
    "They had been refused visas to enter the country until last week.",
    "It is the best chance in decades to end the war.",
    "He was mayor until 2010.",
    "By Friday, 300 people had fled.",
    "The aid arrived within two days.",
    "It took two days to reach the crater.",
    "The firm had closed its doors before 2015.",
    "The council met on Monday.",
    "By 2030, sea levels could rise by a foot.",
    "The siege lasted six weeks.",
    "He died within hours of the crash.",
    "She worked by day and studied every night.",
    "Until recently, the port was empty.",
    "Doctors gave her six months to live.",
    "The bill harms pupils while adding a billion to our debt within ten years.",
    "The coach has two years to run on his contract.",
    "They had two hours to kill before the match.",
]


@pytest.mark.parametrize(("text", "words", "due"), DEADLINES)
def test_what_is_to_be_done_by_then_is_a_deadline(text: str, words: str, due: str | None, read: Read) -> None:
    found = [one for one in find_dates(read(text), WRITTEN) if one.deadline]
    assert [(text[slice(*one.span)], one.due) for one in found] == [(words, due)]


@pytest.mark.parametrize("text", NO_DEADLINES)
def test_what_is_over_or_only_told_is_no_deadline(text: str, read: Read) -> None:
    found = find_dates(read(text), WRITTEN)
    assert [text[slice(*one.span)] for one in found if one.deadline] == []
    assert all(one.due is None for one in found)


def test_without_a_reference_a_deadline_has_no_day(read: Read) -> None:
    (found,) = find_dates(read("Tenants must leave within two days."), None)
    assert (found.value, found.deadline, found.due) == ("P2D", True, None)


def test_the_day_of_the_order_counts_and_not_that_of_the_writing(read: Read) -> None:
    text = "On Sunday the colonel called on the traders to leave the port within two days."
    found = find_dates(read(text), date(2014, 6, 23))
    assert [(one.value, one.due) for one in found] == [("2014-06-22", None), ("P2D", "2014-06-24")]
