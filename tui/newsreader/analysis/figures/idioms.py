"""Set phrases whose numbers count nothing: "one big mess", "nine times out of ten", "two wrongs".

The phrases stand in `idioms.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsreader.analysis.figures.words import lines
from newsreader.article.model import Span


def idioms(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of the set phrases in `text[start:end]`, in reading order."""
    for match in _phrases().finditer(text, start, end):
        yield match.span()


@cache
def _phrases() -> re.Pattern[str]:
    """One alternative of many, the longest first; blanks stand for hyphens too."""
    found = sorted(lines("idioms.txt"), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?i)(?<![\w$£€-])(?:{'|'.join(found).replace(' ', '[ -]')})(?![\w-])")
