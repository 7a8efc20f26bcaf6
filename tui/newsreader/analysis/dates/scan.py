"""Where the time expressions of a text stand: the longest match of the grammar at each place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.analysis.dates import (
    clock,
    days,
    distances,
    holidays,
    lengths,
    relative,
    repeats,
    weekdays,
    years,
)
from newsreader.analysis.dates.rule import Rule
from newsreader.analysis.dates.triggers import WORD, classes_of
from newsreader.article.model import Span

RULES: tuple[Rule, ...] = (
    *holidays.RULES,
    *days.RULES,
    *relative.RULES,
    *weekdays.RULES,
    *repeats.RULES,
    *lengths.RULES,
    *distances.RULES,
    *years.RULES,
    *clock.RULES,
)
"""In order of preference between matches of one length."""


def _by_class() -> dict[str, tuple[tuple[int, Rule], ...]]:
    names = sorted({name for rule in RULES for name in rule.triggers})
    return {name: tuple(pair for pair in enumerate(RULES) if name in pair[1].triggers) for name in names}


_BY_CLASS = _by_class()


@dataclass(frozen=True)
class Found:
    """A match of the grammar, not yet read."""

    rule: Rule
    match: re.Match[str]

    @property
    def span(self) -> Span:
        start, end = self.match.span()
        while end > start and self.match.string[end - 1].isspace():
            end -= 1
        return start, end


def scan(text: str, start: int, end: int) -> list[Found]:
    """The matches between two offsets, in reading order, none overlapping another; linear in the length."""
    words = [(found.start(), found[0]) for found in WORD.finditer(text, start, end)]
    tried: dict[tuple[int, int], re.Match[str] | None] = {}
    matches: dict[tuple[int, int], tuple[int, Found]] = {}
    for index, (place, word) in enumerate(words):
        for name in sorted(classes_of(word, text[place + len(word) : place + len(word) + 1])):
            for order, rule in _BY_CLASS.get(name, ()):
                found = _match(rule, order, text, words, index, end, tried)
                if found is not None:
                    matches.setdefault(found.span, (order, found))
                    if order < matches[found.span][0]:
                        matches[found.span] = (order, found)
    return _longest(list(matches.values()))


def _match(
    rule: Rule,
    order: int,
    text: str,
    words: list[tuple[int, str]],
    index: int,
    end: int,
    tried: dict[tuple[int, int], re.Match[str] | None],
) -> Found | None:
    """The match of a rule that holds the trigger word at `index`, begun as early as its reach allows."""
    place, word = words[index]
    for begin, _ in words[max(0, index - rule.reach) : index + 1]:
        key = (order, begin)
        if key not in tried:
            tried[key] = rule.pattern.match(text, begin, end)
        match = tried[key]
        if match is not None and match.end() >= min(place + len(word), end):
            return Found(rule, match)
    return None


def _longest(found: list[tuple[int, Found]]) -> list[Found]:
    """The matches that remain when a longer one wins over every shorter one that overlaps it."""
    kept: list[Found] = []
    taken: set[int] = set()
    for _, match in sorted(
        found, key=lambda pair: (pair[1].span[0] - pair[1].span[1], pair[0], pair[1].span[0])
    ):
        places = range(*match.span)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(match)
    return sorted(kept, key=lambda match: match.span)
