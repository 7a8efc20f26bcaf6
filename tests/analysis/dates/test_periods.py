from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.dates.periods import (
    add_length,
    add_months,
    easter,
    nth_weekday,
    period,
    shifted,
    value_of,
)

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
GRAINS = ["day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"]


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-05-16", date(2019, 5, 16), date(2019, 5, 16)),
        ("2019-05-16T11:00", date(2019, 5, 16), date(2019, 5, 16)),
        ("2019-W20", date(2019, 5, 13), date(2019, 5, 19)),
        ("2019-W20-WE", date(2019, 5, 18), date(2019, 5, 19)),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
        ("2019-Q4", date(2019, 10, 1), date(2019, 12, 31)),
        ("2019-H1", date(2019, 1, 1), date(2019, 6, 30)),
        ("2019-WI", date(2019, 12, 1), date(2020, 2, 29)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("18", date(1800, 1, 1), date(1899, 12, 31)),
        ("2014/2017", date(2014, 1, 1), date(2017, 12, 31)),
    ],
)
def test_a_value_covers_its_days(value: str, first: date, last: date) -> None:
    found = period(value)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "value",
    [None, "", "P2D", "PRESENT_REF", "XXXX-06", "XXXX-WXX-1", "2019-02-30", "2019-W60", "2019-Q7", "0000"],
)
def test_what_is_no_calendar_value_covers_none(value: str | None) -> None:
    assert period(value) is None


@given(DAYS, st.sampled_from(GRAINS))
def test_the_value_of_a_day_covers_that_day(day: date, grain: str) -> None:
    found = period(value_of(day, grain))
    if found is not None:
        assert grain == "weekend" or found.first <= day <= found.last
        assert value_of(found.first, grain) == value_of(day, grain)


@given(DAYS, st.sampled_from(GRAINS), st.integers(-(10**9), 10**9))
def test_no_distance_leaves_the_calendar(day: date, grain: str, count: int) -> None:
    value = shifted(day, grain, count)
    assert value is None or isinstance(value, str)


@given(DAYS, st.from_regex(r"PT?(X|\d{1,7}|\d{1,4}\.\d)(Y|M|W|D|H|S|DE|CE|Q|WE)", fullmatch=True))
def test_no_length_leaves_the_calendar(day: date, length: str) -> None:
    due = add_length(day, length)
    assert due is None or due >= day


def test_lengths_are_counted_in_the_calendar() -> None:
    assert add_length(date(2019, 1, 31), "P1M") == date(2019, 2, 28)
    assert add_length(date(2019, 5, 16), "PT48H") == date(2019, 5, 18)
    assert add_length(date(2019, 5, 16), "P1.5Y") == date(2020, 11, 16)
    assert add_length(date(2019, 5, 16), "PXD") is None
    assert add_months(date(2020, 3, 31), -1) == date(2020, 2, 29)


def test_movable_feasts() -> None:
    assert [easter(year) for year in (2000, 2019, 2024)] == [
        date(2000, 4, 23),
        date(2019, 4, 21),
        date(2024, 3, 31),
    ]
    assert nth_weekday(2019, 11, 4, 4) == date(2019, 11, 28)
    assert nth_weekday(2019, 5, 1, -1) == date(2019, 5, 27)
    assert nth_weekday(2019, 5, 1, 5) is None
