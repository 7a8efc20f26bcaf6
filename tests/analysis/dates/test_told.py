"""Times that are counted from another time that was told."""

from __future__ import annotations

from datetime import date

import pytest
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates

WEDNESDAY = date(2014, 6, 25)

TOLD = [
    ("In May 2009 the mill closed. The year before, it had lost half its staff.", "The year before", "2008"),
    ("Sales fell 5 percent. The previous year they had been stable.", "The previous year", "2013"),
    ("In 2012 he promised that it would open by the end of the year.", "the end of the year", "2012"),
    ("In 2008 sales fell. They will rise over the next year.", "the next year", "2015"),
    ("In 2008 sales fell. Over the next year they rose.", "the next year", "2009"),
    ("In 2008 sales fell. They rose in the next year.", "the next year", "2009"),
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


@pytest.mark.parametrize(("text", "written", "value"), TOLD)
def test_a_time_is_counted_from_its_own_day(read: Read, text: str, written: str, value: str | None) -> None:
    found = {text[slice(*one.span)]: one.value for one in find_dates(read(text), WEDNESDAY)}
    assert found[written] == value
