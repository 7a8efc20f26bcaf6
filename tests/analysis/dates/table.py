"""Sentences with the time expressions that they hold; written on Thursday, 16 May 2019 (week 20)."""

from __future__ import annotations

from tests.analysis.dates.days_told import DAYS, TIMES
from tests.analysis.dates.expected import WRITTEN, Expected
from tests.analysis.dates.periods_told import LENGTHS, MONTHS_AND_YEARS, REPEATS
from tests.analysis.dates.relative_told import RELATIVE

__all__ = ["SENTENCES", "WRITTEN", "Expected"]

NONE_OF_THESE: list[str] = [
    "Wingers scored twice in the first half.",
    "To this day she keeps the letter.",
    "Dahl sold the story to the Sunday Times and left.",
    "They led 58-57 with 8:17 to go.",
    "They led 14-0 at 7:50 of the first.",
    "He rowed the course in 6:51.71.",
    "She hosts CNN Tonight with flair.",
    "He read about it in USA Today and Russia Today.",
    "About three-quarters of the seats are empty.",
    "They dreamed of a better tomorrow.",
    "He spent a weekend in Rome.",
    "Her code was x3pm and nothing else.",
    "You may march in the second row.",
    "Theresa May said she would fall on her sword.",
    "The Daily Mail reported the claim.",
    "The 34-year-old driver was unhurt.",
    "She is 52 years old.",
    "The plane carried 2000 passengers.",
    "It cost $2010 to repair.",
    "He hit a second home run.",
    "They will spring a surprise on us.",
    "A quarter of voters stayed home.",
    "The vote was 6-3 after a 6-2 second ballot.",
    "He drove at 40 miles an hour.",
    "He is in his 60s.",
    "The route runs along Highway 2016.",
    "The jury believed April Hughes.",
    "Calls grew for Theresa May to resign.",
    "Older fans stay away on weekend one.",
    "©2015 The Valley Reporter",
    "Version 2.2019 of the program crashed.",
    "He won the Player of the Year award.",
]

SENTENCES: list[tuple[str, Expected]] = [
    *DAYS,
    *MONTHS_AND_YEARS,
    *RELATIVE,
    *LENGTHS,
    *REPEATS,
    *TIMES,
    *((text, []) for text in NONE_OF_THESE),
]
