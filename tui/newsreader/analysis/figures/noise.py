"""Numbers that are no quantities: years, dates, clock times, labels, scores, ordinals, telephone numbers.

Precision is where number readers lose on news, so a number is taken for a figure only when nothing here
speaks against it. The tests read the characters around the number first and its place in the parse second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsreader.analysis.figures.dated import is_address, is_clock, is_day, is_phone, is_year
from newsreader.analysis.figures.names import is_glued, is_label, is_titled
from newsreader.analysis.figures.number_words import is_noisy_word
from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.words import lines
from newsreader.article.model import Span

_MANY = re.compile(r" (?:of (?!the (?:game|match|test))|more\b|wounded|injured|killed|dead|arrested|missing)")
_LIST_NUMBER = re.compile(r"[.)]\s?(?=[A-Z“\"‘])")
_LIST_BEFORE = re.compile(r"(?:^|[.!?:;)”\"’] ?\(?)$")
_RATING = re.compile(r"^[A-Z][^:]{2,30}: $")


def is_noise(place: Place) -> bool:
    """Whether a number is no quantity."""
    numeral = place.numeral
    if is_titled(place):
        return True
    if numeral.form == "vague":
        return _is_vague_noise(place)
    if numeral.form == "fraction" and re.match(r"[ -]finals?\b", place.after):
        return True
    if numeral.form == "digits" or place.written[-1].isdigit():
        return _is_noisy_number(place)
    return is_noisy_word(place)


def _is_vague_noise(place: Place) -> bool:
    """Whether "scores" are results, or "thousands" an order of magnitude ("in the thousands")."""
    if place.before.endswith("-") or re.search(r"(?i)\bin the $", place.before):
        return True
    return place.written.lower() == "scores" and (place.last.pos_ == "VERB" or not _MANY.match(place.after))


def _is_noisy_number(place: Place) -> bool:
    if place.before.endswith(('="', "='")):
        return not place.has_unit
    if is_glued(place) or any(token.like_url or token.like_email for token in (place.first, place.last)):
        return True
    if re.fullmatch(r"0[0-9]+|[0-9]{3,}[ -]hundred", place.written) or is_clock(place) or is_phone(place):
        return True
    if is_day(place):
        return True
    if place.has_unit:
        return False
    return is_address(place) or is_year(place) or _is_listed(place) or is_label(place)


def _is_listed(place: Place) -> bool:
    """Whether it numbers a list, rates a player ("Ann Roe: 4"), or says a place ("the last four")."""
    value, before = place.numeral.value, place.before
    if not before.strip() and re.match(r"[.)]\s", place.after):
        return True
    if value < 100 and _LIST_BEFORE.search(before) and _LIST_NUMBER.match(place.after):
        return value == 1 or not before.endswith(": ")
    if before[-1:] + place.after[:1] in ("()", "[]") and value < 100:
        return True
    if value <= 10 and _RATING.search(before) and not place.has_noun:
        return True
    return place.is_placing


def idioms(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of the set phrases in `text[start:end]`, in reading order."""
    for match in _phrases().finditer(text, start, end):
        yield match.span()


@cache
def _phrases() -> re.Pattern[str]:
    """One alternative of many, the longest first; blanks stand for hyphens too."""
    found = sorted(lines("idioms.txt"), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?i)(?<![\w$£€-])(?:{'|'.join(found).replace(' ', '[ -]')})(?![\w-])")
