"""Times in what somebody said on another day, and in stories of another year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from newsreader.analysis.cast import find_cast
from newsreader.analysis.dates import find_dates
from newsreader.analysis.entities import find_entities
from newsreader.analysis.page import Page
from newsreader.analysis.quotes import find_quotes

WEDNESDAY = date(2014, 6, 25)

SAID = [
    # in the speaker's own words: counted from when it was said
    ('"We will vote tomorrow," the speaker said on Monday.', "tomorrow", "2014-06-24"),
    ('"The roof fell in yesterday," the vicar said on Tuesday.', "yesterday", "2014-06-23"),
    ('"I stand here tonight," the senator said on Saturday.', "tonight", "2014-06-21TNI"),
    ('"Last year was hard," the miller said in 2009.', "Last year", "2008"),
    ('He told the court in 2011: "Two years ago I was rich."', "Two years ago", "2009"),
    ('"We open next month," the chef said in 2009.', "next month", None),
    ('"We expect growth next year," the bank said in March.', "next year", "2015"),
    # said nobody knows when
    # said for the article, or of another day
    ('"We will vote tomorrow," the speaker said.', "tomorrow", "2014-06-26"),
    ('"We lost the cup last year," the captain said on Monday.', "last year", "2013"),
    ('"We will vote tomorrow," the speaker said of a plan made on Monday.', "tomorrow", "2014-06-26"),
    ('"In 2009 we won, and we will win next year," the coach said.', "next year", "2015"),
    ('He won the title in 2009. "Last year I was hurt," he said.', "Last year", "2013"),
    # reported: counted from the day of writing, but for another year
    ("The speaker said on Monday that they would vote tomorrow.", "tomorrow", "2014-06-26"),
    ("The mine had said last week that it would close next month.", "next month", "2014-07"),
    ("Last week police said the raid was planned for next month.", "next month", "2014-07"),
]
TOLD = [
    ("In May 2009 the mill closed. The year before, it had lost half its staff.", "The year before", "2008"),
    ("In 2009 sales fell. The previous year they had been stable.", "The previous year", "2008"),
    ("Sales fell 5 percent. The previous year they had been stable.", "The previous year", "2013"),
    ("In 2012 he promised that it would open by the end of the year.", "the end of the year", "2012"),
    ("He promised that it would open by the end of the year.", "the end of the year", "2014"),
    (
        "A foe of the 2012 law promised that it would end by the end of the year.",
        "the end of the year",
        "2014",
    ),
    ("The shrine was built circa 700 AD and fell four centuries later.", "four centuries later", None),
    ("The shrine was built in 1705 and fell two centuries later.", "two centuries later", "1905"),
    ("The flat burnt down, and two days later the shop did.", "two days later", None),
    ("The shop closes on Friday, and two days later the bar will close.", "two days later", "2014-06-29"),
]


@pytest.mark.parametrize(("text", "written", "value"), [*SAID, *TOLD])
def test_a_time_is_counted_from_its_own_day(
    read: Callable[..., Page], text: str, written: str, value: str | None
) -> None:
    page = read(text)
    entities = find_entities(page)
    quotes = find_quotes(page, entities, find_cast(page, entities))
    found = {text[slice(*one.span)]: one.value for one in find_dates(page, WEDNESDAY, quotes)}
    assert found[written] == value


def test_one_place_may_be_said_twice(read: Callable[..., Page]) -> None:
    page = read('"We will vote tomorrow," the speaker said on Monday.')
    quotes = find_quotes(page, (), ())
    again = tuple(msgspec.structs.replace(quote, cue=None) for quote in quotes)
    dates = find_dates(page, WEDNESDAY, (*quotes, *again))
    assert [date.value for date in dates] == ["2014-06-24", "2014-06-23"]
