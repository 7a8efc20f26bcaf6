from __future__ import annotations

import pytest

from newsreader.analysis.dates.rough import News, days_from_news, days_off


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("last year", -365),
        ("the past\nweek", -7),
        ("earlier this week", -3.5),
        ("this year", -182.5),
        ("later this month", 15),
        ("next week", 7),
        ("yesterday", -1),
        ("Tomorrow", 1),
        ("three years ago", -1095),
        ("thirty years or so ago", -10950),
        ("a decade ago", -3650),
        ("nearly two centuries ago", -73000),
        ("in two days", 2),
        ("in a couple of years", 730),
        # nobody knows which is meant, or how long ago
        ("Monday", None),
        ("March", None),
        ("two years", None),
        ("two years later", None),
        ("in the years", None),
        (f"{'9' * 5000} years ago", None),
    ],
)
def test_words_tell_roughly_how_far_a_time_lies(written: str, days: float | None) -> None:
    assert days_off(written) == days


def test_a_whole_week_or_year_begins_before_its_days_unless_it_is_told_of_what_is_to_come() -> None:
    assert [days_off(written, ahead=True) for written in ("this week", "next week", "today")] == [3.5, 7, 0]


@pytest.mark.parametrize(
    ("value", "ahead", "days"),
    [
        ("XXXX-WXX-4", False, 0),
        ("XXXX-WXX-5", False, -6),
        ("XXXX-WXX-1TNI", False, -3),
        ("XXXX-WXX-5", True, 1),
        ("XXXX-WXX-4", True, 7),
        ("XXXX-03", False, -60),
        ("XXXX-Q3", True, 60),
        ("XXXX-02-24", False, -61),
        ("XXXX-SU", False, -60),
        ("2019-05-16", False, None),
        (None, True, None),
    ],
)
def test_weekdays_lie_around_that_of_the_news(value: str | None, ahead: bool, days: float | None) -> None:
    assert days_from_news(value, ahead, News(4, 93)) == days
