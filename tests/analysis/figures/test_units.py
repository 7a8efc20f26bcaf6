"""Units and currencies by text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.figures.units import currency_after, currency_before, rate_after, unit_after


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("90 km", "kilometre"),
        ("90km", "kilometre"),
        ("90-kilometre", "kilometre"),
        ("12 kilometers an hour", "kilometre per hour"),
        ("5 per cent", "percentage"),
        ("5%", "percentage"),
        ("5 percentage points", "percentage point"),
        ("30 square feet", "square foot"),
        ("30 sq. ft.", "square foot"),
        ("8 kWh", "kilowatt hour"),
        ("3.2s", "second"),
        ("38°C", "celsius"),
        ("38 degrees Celsius", "celsius"),
        ("14 nautical miles", "nautical mile"),
        ("25.5″", "inch"),
        ("6 ft", "foot"),
    ],
)
def test_unit_after_digits(text: str, name: str) -> None:
    end = next(i for i, c in enumerate(text) if not (c.isdigit() or c == "."))
    unit = unit_after(text, end, digits=True)
    assert unit is not None
    assert unit.name == name
    assert text[unit.start : unit.end] == text[end:].lstrip(" -")


@pytest.mark.parametrize(
    "text", ["5 cows", "5G network", "1970s", "8 in the morning", "5 Stone Street", "40 Days of Rain"]
)
def test_no_unit(text: str) -> None:
    end = next(i for i, c in enumerate(text) if not c.isdigit())
    assert unit_after(text, end, digits=True) is None


def test_symbols_need_digits() -> None:
    assert unit_after("five m high", 4, digits=False) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("$5", "dollar"),
        ("US$5", "dollar"),
        ("$US5", "dollar"),
        ("NZ$5", "new zealand dollar"),
        ("€5", "euro"),
        ("£ 5", "pound"),
        ("¥5", "japanese yen"),
        ("RM5", "malaysian ringgit"),
        ("R5", "south african rand"),
        ("GBP 5", "pound"),
        ("CHF5", "swiss franc"),
        ("₦5", "nigerian naira"),
    ],
)
def test_currency_before(text: str, name: str) -> None:
    unit = currency_before(text, text.index("5"))
    assert unit is not None
    assert (unit.name, unit.start) == (name, 0)


@pytest.mark.parametrize("text", ["X5", "MODEL-R5", "EuroR5", "5"])
def test_no_currency_before(text: str) -> None:
    assert currency_before(text, text.index("5")) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5 euros", "euro"),
        ("5 Australian dollars", "australian dollar"),
        ("5 Norwegian kroner", "norwegian krone"),
        ("5 yuan", "chinese yuan"),
        ("5€", "euro"),
        ("5 PLN", "polish zloty"),
        ("5 pence", "penny"),
    ],
)
def test_currency_after(text: str, name: str) -> None:
    unit = currency_after(text, 1)
    assert unit is not None
    assert (unit.name, unit.end) == (name, len(text))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (" a barrel", "barrel"),
        (" per share", "share"),
        ("/hour", "hour"),
        (" an ounce,", "ounce"),
        (" each year", "year"),
    ],
)
def test_rate(text: str, noun: str) -> None:
    found = rate_after(text, 0)
    assert found is not None
    assert found[0] == noun


@pytest.mark.parametrize(
    "text", [" a year ago", " a week earlier", " a fine", " the next", " a day after", ""]
)
def test_no_rate(text: str) -> None:
    assert rate_after(text, 0) is None


@given(st.text(max_size=30), st.integers(0, 30), st.booleans())
def test_no_text_breaks_the_tables(text: str, end: int, digits: bool) -> None:
    end = min(end, len(text))
    for unit in (unit_after(text, end, digits=digits), currency_after(text, end)):
        assert unit is None or end <= unit.start < unit.end <= len(text)
    before = currency_before(text, end)
    assert before is None or 0 <= before.start < end
