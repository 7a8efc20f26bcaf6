"""The words of a deadline's card: when something is due, and what."""

from __future__ import annotations

import re
from datetime import date

from newsreader.analysis.dates.labels import limit
from newsreader.analysis.dates.words import MONTH_NAMES
from newsreader.analysis.model import TimeExpression
from newsreader.article.model import Span

_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
_FAR = 300
"""Characters looked at on either side of a place whose sentence is not parsed."""

_ALLOWED = re.compile(
    r"(?is)(?: in which| within which| left| remaining)? to ([a-z]+(?:(?![,.;:!?()—–\n]).){0,60})"
    r"(?=[,.;:!?()—–\s]|$)"
)
_ACTION = re.compile(
    r"(?is)\b(?:to|must|shall) (?!(?:the|an?|our|my|his|her|its|their|your)\b|\w+ (?:is|are|was|were)\b)"
    r"([a-z]+(?:(?![,.;:!?]).){0,60}?)\s*(?:\b(?:within|by|before|until|till|in|on"
    r"|no later than)\b[^,.;:!?]{0,12})?$"
)


def deadline_day(when: TimeExpression, text: str) -> str:
    """When something is due ("by 24 June")."""
    day = _day(when.due or when.value)
    return f"{limit(text, when.span[0])} {day}" if day else re.sub(r"\s+", " ", text[slice(*when.span)])


def deadline_action(when: TimeExpression, text: str) -> str:
    """What is to be done by then ("leave Libya"), or ""."""
    before = text[max(sentence_around(when.span, text)[0], when.span[0] - 120) : when.span[0]].rstrip()
    return _allowed(when, before, text) or _due(before)


def deadline_place(when: TimeExpression, text: str) -> Span:
    """Where the clause stands that gives a deadline."""
    return when.clause or sentence_around(when.span, text)


def sentence_around(place: Span, text: str) -> Span:
    """The words around a place whose sentence is not parsed, up to what looks like the ends of it."""
    first = max(0, place[0] - _FAR)
    begins = [at + len(mark) for mark in _SENTENCE_ENDS if (at := text.rfind(mark, first, place[0])) >= 0]
    ends = [end for mark in _SENTENCE_ENDS if (end := text.find(mark, place[1], place[1] + _FAR)) >= 0]
    return max(begins, default=first), min(ends, default=min(len(text), place[1] + _FAR))


def _allowed(when: TimeExpression, before: str, text: str) -> str:
    """What a length of time is given for ("two weeks to appeal"), or may be done until a day; else ""."""
    lead = f"{before} {text[slice(*when.span)]} ".lower()[max(0, len(before) - 7) :]
    given = when.type == "DURATION" and not any(f" {word} " in lead for word in ("within", "in", "by"))
    if not given and not before.endswith(("until", "till")):
        return ""
    found = _ALLOWED.match(text, when.span[1])
    return re.sub(r"\s+", " ", found[1]) if found else ""


def _due(before: str) -> str:
    """What the words before a deadline say is to be done by then, or ""."""
    action = _ACTION.search(before)
    words = _last_infinitive(re.sub(r"\s+", " ", action[1])) if action else ""
    return "" if words == "be" else words


def _last_infinitive(words: str) -> str:
    """The last "to …" of a chain ("ordered to begin to leave" is "leave")."""
    return words.rpartition(" to ")[2] if re.search(r" to [a-z]+ ", words) else words


def _day(value: str | None) -> str:
    """A TIMEX3 day as "24 June", or "" when it is none."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?", value or "")
    if not match:
        return ""
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return ""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"
