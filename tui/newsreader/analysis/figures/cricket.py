"""Cricket: scores such as "179 for two", and runs that are said without the word."""

from __future__ import annotations

import re

_AROUND = 500
"""Characters before and after a number in which the game must be named."""
_GAME = re.compile(
    r"(?i)\b(?:cricket(?:ers?)?|wickets?|innings|batsm[ae]n|batters?|bowlers?|overs|lbw|stumps)\b"
)
_OFF_BALLS = re.compile(
    r" (?:off|from) (?:just |only )?(?:[0-9]{1,3}|[a-z]+(?:-[a-z]+)?) (?:balls|deliveries)\b"
)
_OUT = re.compile(
    r"(?i)\b(?:(?:run|caught|not|all) out|dismissed|bowled(?: out)?|caught|stumped|lbw|unbeaten|stranded"
    r"|trapped)"
    r" (?:lbw )?(?:on|for)(?: (?:just|only|a|an|his))* $"
)


def is_score(text: str, end: int) -> bool:
    """Whether two bare numbers with "for" in the middle, the second up to `end`, are runs for wickets."""
    return _is_told(text, end)


def counts_runs(text: str, start: int, end: int) -> bool:
    """Whether a bare number is of runs: "85 off 76 balls", "run out on 99"."""
    if _OFF_BALLS.match(text, end):
        return True
    return _OUT.search(text, max(0, start - 40), start) is not None and _is_told(text, end)


def _is_told(text: str, at: int) -> bool:
    return _GAME.search(text, max(0, at - _AROUND), at + _AROUND) is not None
