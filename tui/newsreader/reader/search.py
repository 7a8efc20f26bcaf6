"""Finding words in the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newsreader.article.model import Spans

_SAME = {"'": "['’‘`]", "’": "['’‘`]", '"': '["“”„]', "-": "[-‐‑–—]"}
"""What a keyboard has, and what newspapers print for it."""


def find(text: str, query: str) -> Spans:
    """Every place where the words of a query stand, whatever their case, quotation marks and line breaks."""
    words = query.split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(_SAME.get(char, re.escape(char)) for char in word) for word in words)
    return tuple(match.span() for match in re.finditer(pattern, text, re.IGNORECASE) if match[0])


class Matches:
    """The places found, and which of them is looked at.

    Attributes:
        spans: In reading order.
        index: Of the current one in `spans`, or None.
    """

    def __init__(self, query: str = "", spans: Spans = ()) -> None:
        self.query = query
        self.spans = spans
        self.index: int | None = None
        self._starts = [start for start, _ in spans]

    def move(self, offset: int, step: int) -> None:
        """Go to the next match (`step` 1) or the one before (-1), round the end of the article.

        Without a current match, the search begins at `offset`.
        """
        if not self.spans:
            return
        if self.index is None:
            at = bisect_left(self._starts, offset) if step > 0 else bisect_right(self._starts, offset) - 1
        else:
            at = self.index + step
        self.index = at % len(self.spans)

    @property
    def position(self) -> str:
        """Such as "3 of 12", to be shown."""
        if not self.spans:
            return "not found"
        return f"{(self.index or 0) + 1} of {len(self.spans)}"
