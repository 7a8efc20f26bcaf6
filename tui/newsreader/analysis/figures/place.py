"""A number with its surroundings, as the tests for noise read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from newsreader.analysis.figures.atoms import Numeral

_REACH = 48
_PLACED = re.compile(r"(?i)\b(?:last|final|top|bottom|the round of) $")


@dataclass(frozen=True)
class Place:
    """A number where it stands.

    Attributes:
        first, last: Its first and last token.
        has_unit: Whether a unit or a currency is written beside it.
        paired: Whether it stands in a range or a ratio, so that it needs no noun of its own.
    """

    text: str
    numeral: Numeral
    first: Token
    last: Token
    has_unit: bool
    paired: bool = False

    @cached_property
    def written(self) -> str:
        """The number as written."""
        return self.text[self.numeral.start : self.numeral.end]

    @cached_property
    def before(self) -> str:
        """Up to 48 characters before it, on its line."""
        return self.text[max(0, self.numeral.start - _REACH) : self.numeral.start].rpartition("\n")[2]

    @cached_property
    def after(self) -> str:
        """Up to 48 characters after it."""
        return self.text[self.numeral.end : self.numeral.end + _REACH]

    @cached_property
    def has_noun(self) -> bool:
        """Whether it stands before a noun that it counts."""
        return self.last.dep_ in ("nummod", "compound", "amod", "quantmod") and self.last.head.i > self.last.i

    @cached_property
    def counts_plural(self) -> bool:
        """Whether it counts a plural to its right."""
        counted = self.last.dep_ in ("nummod", "compound") and self.last.head.i > self.last.i
        return counted and self.last.head.tag_ in ("NNS", "NNPS")

    @cached_property
    def counts_several(self) -> bool:
        """Whether it counts its noun, and does not place a single one ("a top four team")."""
        return self.has_noun and self.last.head.tag_ != "NN"

    @cached_property
    def whole(self) -> bool:
        """Whether it is a whole number without "million" and the like."""
        return float(self.numeral.value).is_integer() and not self.numeral.scaled

    @cached_property
    def is_placing(self) -> bool:
        """Whether it says a place or a stage, and counts nothing ("the last four", "the round of 32")."""
        placed = _PLACED.search(self.before) is not None
        return placed and not self.counts_several and not self.paired
