"""The number grammar: what is a number, where it stands, what it says."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.figures.numerals import scan


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("some 4,218 geese", "4,218", 4218),
        ("R750 000 for a roof", "750 000", 750000),
        ("about 2 000 000 crates", "2 000 000", 2e6),
        ("12 500 kroner", "12 500", 12500),
        ("killed 41, 000 people", "41, 000", 41000),
        ("CHF 12 500 in notes", "12 500", 12500),
        ("3\u202f450 walkers", "3\u202f450", 3450),
        ("5 000.50 euros", "5 000.50", 5000.5),
        ("12,34,567 rupees", "12,34,567", 1234567),
        ("a rise of 0.75 points", "0.75", 0.75),
        ("hitting .312 this year", ".312", 0.312),
        ("€6.4 billion", "6.4 billion", 6.4e9),
        ("£5million in bonuses", "5million", 5e6),
        ("$7.1bn", "7.1bn", 7.1e9),
        ("2.3m visitors came", "2.3m", 2.3e6),
        ("35m of their phones", "35m", 35e6),
        ("a 400m race", "400", 400),
        ("a wall 12m high", "12", 12),
        ("a $40k car", "40k", 40e3),
        ("about 3 hundred million", "3 hundred million", 3e8),
        ("2 and a half million trees", "2 and a half million", 2.5e6),
        ("3½ hours", "3½", 3.5),
        ("5 1/4 inches", "5 1/4", 5.25),
        ("3/8 of a mile", "3/8", 0.375),
        ("minus 12 degrees", "minus 12", -12),
        ("fell to -4.5 percent", "-4.5", -4.5),
        ("eleven", "eleven", 11),
        ("Forty-two ships", "Forty-two", 42),
        ("seven hundred and nine", "seven hundred and nine", 709),
        ("two hundred five", "two hundred five", 205),
        ("thirty-one thousand four hundred twelve", "thirty-one thousand four hundred twelve", 31412),
        ("two million three hundred thousand", "two million three hundred thousand", 2.3e6),
        ("one and a half tonnes", "one and a half", 1.5),
        ("a million and a half", "a million and a half", 1.5e6),
        ("half a million", "half a million", 5e5),
        ("a quarter of a million", "a quarter of a million", 2.5e5),
        ("a dozen eggs", "a dozen", 12),
        ("half a dozen", "half a dozen", 6),
        ("two dozen", "two dozen", 24),
        ("a hundred sheep", "a hundred", 100),
        ("two-thirds of them", "two-thirds", 2 / 3),
        ("three quarters of the vote", "three quarters", 0.75),
        ("a fifth of it", "a fifth", 0.2),
        ("half of it", "half", 0.5),
        ("dozens of boats", "dozens", 12),
        ("hundreds of thousands of bees", "hundreds of thousands", 1e5),
        ("tens of millions", "tens of millions", 1e7),
    ],
)
def test_reads_one_numeral(text: str, written: str, value: float) -> None:
    found = list(scan(text))
    assert [text[n.start : n.end] for n in found] == [written]
    assert found[0].value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("from 12 to 15", [12, 15]),
        ("12-15", [12, 15]),
        ("on Canal 7 300 barges", [7, 300]),
        ("in group 7 300 fans", [7, 300]),
        ("in 1987 300 fans", [1987, 300]),
        ("12 500, 600", [12, 500, 600]),
        ("ring 555 200 4000", [555, 200, 4000]),
        ("two three", [2, 3]),
        ("nineteen eighty-four", [19, 84]),
        ("three quarters of growth in a row of two", [0.75, 2]),
        ("version 1.2.3", []),
        ("the third man", []),
        ("a an the", []),
        ("account 12345678901234567890123456", []),
        ("anyone, someone, tension, often", []),
    ],
)
def test_reads_neighbours_apart(text: str, values: list[float]) -> None:
    assert [n.value for n in scan(text)] == pytest.approx(values)


@pytest.mark.parametrize(("text", "value"), [("8.28 million", 8280000.0), ("1.1bn", 1.1e9), ("2.3k", 2300.0)])
def test_scales_multiply_exactly(text: str, value: float) -> None:
    (found,) = scan(text)
    assert found.value == value


@given(st.text(max_size=80))
def test_any_text_gives_ordered_places(text: str) -> None:
    end = 0
    for numeral in scan(text):
        assert end <= numeral.start < numeral.end <= len(text)
        end = numeral.end


@given(st.integers(0, 10**12))
def test_digits_with_commas_are_read_as_they_are(value: int) -> None:
    (found,) = scan(f"in all {value:,} of them")
    assert found.value == value


@pytest.mark.parametrize(
    "piece", ["1", "1,", "one ", "two hundred ", "1.", "million ", "a ", "½", "-", "1/", "hundreds of "]
)
def test_the_scanner_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    for _ in scan(text):
        pass
    assert time.process_time() - start < 4
