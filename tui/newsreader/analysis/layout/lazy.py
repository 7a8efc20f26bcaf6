"""Regular expressions that cost nothing until they are needed: the screen waits for this package."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property


class Lazy:
    """A regular expression that is compiled on first use.

    Args:
        source: The expression, as `re.compile` takes it.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """See `re.Pattern.match`."""
        return self._compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """See `re.Pattern.search`."""
        return self._compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """See `re.Pattern.finditer`."""
        return self._compiled.finditer(text, start, end)

    def sub(self, new: str, text: str) -> str:
        """See `re.Pattern.sub`."""
        return self._compiled.sub(new, text)

    def split(self, text: str) -> list[str]:
        """See `re.Pattern.split`, for an expression without groups."""
        return self._compiled.split(text)
