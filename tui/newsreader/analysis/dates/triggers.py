"""The words that can make a time expression, by class: whatever holds none of them is no expression."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words

_CLASSES = {
    "month": words.MONTHS,
    "weekday": [*words.WEEKDAYS, *(f"{name}s" for name in words.WEEKDAYS if name.endswith("day"))],
    "season": words.SEASONS,
    "unit": words.listed(
        "second seconds minute minutes hour hours day days week weeks weekend weekends fortnight "
        "fortnights month months quarter quarters year years decade decades century centuries "
        "millennium millennia yearlong monthlong weeklong daylong hourlong decadelong midyear"
    ),
    "half": ["half", "quarter", "midyear", "end"],
    "quarter": ["q", "fy"],
    "decade": ["s", *words.DECADES],
    "deictic": words.listed(
        "today yesterday tomorrow tonight overnight now currently current nowadays present moment "
        "days time point stage ago recently recent lately past future"
    ),
    "repeat": words.REPEATS,
    "part": [*words.DAY_PARTS, *(f"{part}s" for part in words.DAY_PARTS)],
    "clock": words.listed("a p am pm noon midday midnight clock gmt utc bst cet est edt"),
    "holiday": words.listed(
        "new inauguration groundhog valentine st international april earth may juneteenth canada "
        "independence fourth bastille halloween all guy bonfire veterans armistice christmas boxing "
        "shrove mardi ash palm maundy good easter pentecost martin presidents mother memorial father "
        "labor columbus remembrance thanksgiving black cyber election"
    ),
}
_EMPTY: frozenset[str] = frozenset()


def _by_word() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, members in _CLASSES.items():
        for word in members:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(classes) for word, classes in found.items()}


_BY_WORD = _by_word()
WORD = re.compile(r"['’]?\d+|[^\W\d_]+")
"""A run of letters or digits; the apostrophe of "the '90s" goes with its digits."""


def classes_of(word: str, following: str) -> frozenset[str]:
    """The trigger classes of a word, given the character after it."""
    if not word[-1].isdigit():
        return _BY_WORD.get(word.lower(), _EMPTY)
    digits = word.lstrip("'’")
    if len(digits) == 4 and digits[0] in "12":
        return frozenset({"year", "number", "clock"})
    return frozenset({"number", "clock"}) if following and following in "/.-:h" else _EMPTY
