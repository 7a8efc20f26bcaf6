"""What happened to the people a number counts: killed, hurt, missing, arrested, by the words beside it."""

from __future__ import annotations

import re

OUTCOMES = {
    "dead": re.compile(
        r"(?i)\b(?:kill(?:ed|ing|s)?|dead|die[sd]?|deaths?|fatalities|death toll|lost their lives"
        r"|perished|slain|drowned|"
        r"massacred?|murdered|executed|bodies)\b"
    ),
    "hurt": re.compile(
        r"(?i)\b(?:injur(?:ed|ing|ies)|wound(?:ed|ing|s)|hurt|hospitali[sz]ed|infected|sickened|casualties)\b"
    ),
    "missing": re.compile(r"(?i)\b(?:missing|unaccounted|trapped|stranded|abducted|kidnapped|hostages?)\b"),
    "displaced": re.compile(r"(?i)\b(?:displaced|evacuat(?:ed|ing)|homeless|fled|fleeing|refugees)\b"),
    "arrested": re.compile(
        r"(?i)\b(?:arrest(?:ed|s|ing)|detain(?:ed|ing)|in custody|convicted|jailed|charged)\b"
    ),
}
_REACH = 40
_END = re.compile(r"[.!?;]\s|\n")


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the same clause before and after a figure, 40 characters at most."""
    before, after = in_sentence(text, start, end, _REACH)
    return before, re.split(r",\s", after)[0]


def in_sentence(text: str, start: int, end: int, reach: int) -> tuple[str, str]:
    """The words of the same sentence before and after a figure, so many characters at most."""
    return _END.split(text[max(0, start - reach) : start])[-1], _END.split(text[end : end + reach])[0]


def outcome(text: str, start: int, end: int) -> str | None:
    """The outcome named nearest to the figure at `start`, `end`: a key of `OUTCOMES`, or None."""
    before, after = around(text, start, end)
    distances = []
    for name, pattern in OUTCOMES.items():
        distances += [(match.start(), name) for match in pattern.finditer(after)]
        distances += [(len(before) - match.end() + 1, name) for match in pattern.finditer(before)]
    return min(distances)[1] if distances else None
