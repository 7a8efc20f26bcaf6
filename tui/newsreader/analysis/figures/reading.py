"""The working record of the figure steps: a number in its sentence, filled in step by step."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.analysis.figures.atoms import Numeral
from newsreader.analysis.model import Bound, FigureKind, Standing, Trend
from newsreader.article.model import Span as Place

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


@dataclass(slots=True, eq=False)
class Reading:
    """A number, what was understood of it so far, and the words it was understood from.

    Attributes:
        numeral: The number alone.
        first, last: The first and the last token of the number.
        sentence: The sentence it stands in.
        start, end: The figure's place: the number with its mark and unit.
        value: In `unit`; two numbers for a range or a vote.
        unit: Its name, or None while unknown.
        stated: Whether the unit is written beside the number, not taken from a noun or another figure.
        rate_end: Where the words of a rate ("a barrel") end, or `end`.
        noun: The noun that is counted, or that a measure describes.
        moves: Whether it is a range that something went through ("from 5 to 7").
        echoes: The figure that it restates or converts, with which it shares what it is of.
        restates: Whether it is a conversion of the figure before it ("(11 km)").
        superseded: Whether another figure gives the same count more exactly.
        compared: Whether it is only what the figure before it is held against ("up from 5").
        standing: Whether its sentence denies it, or has another in its place.
        held: Whether the figure after it is what it is held against.
        nominal: Whether a noun and no verb says the trend ("a 5 % drop").
    """

    numeral: Numeral
    first: Token
    last: Token
    sentence: Span
    start: int
    end: int
    value: float | tuple[float, float]
    unit: str | None = None
    kind: FigureKind = "count"
    stated: bool = False
    rate_end: int = 0
    noun: Token | None = None
    moves: bool = False
    bound: Bound = "="
    trend: Trend | None = None
    standing: Standing | None = None
    nominal: bool = False
    echoes: Reading | None = None
    restates: bool = False
    superseded: bool = False
    compared: bool = False
    held: bool = False
    concept: list[Token] = field(default_factory=list)

    @property
    def words(self) -> Span:
        """The tokens of the figure, with those of its mark and unit."""
        first, last = self.first, self.last
        while first.i > self.sentence.start and first.nbor(-1).idx >= self.start:
            first = first.nbor(-1)
        while last.i + 1 < self.sentence.end and last.nbor(1).idx < self.end:
            last = last.nbor(1)
        return self.sentence.doc[first.i : last.i + 1]


class TokenIndex:
    """Which token holds a character of the text."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._starts = [token.idx for token in doc]

    def at(self, offset: int) -> Token:
        """The token that holds `offset`, or the last one before it."""
        return self._doc[max(0, bisect_right(self._starts, offset) - 1)]


class Cover:
    """Which offsets lie inside some spans, found by bisection."""

    def __init__(self, spans: Iterable[Place]) -> None:
        self._spans = sorted(spans)
        self._reach: list[int] = []
        for _, end in self._spans:
            self._reach.append(max(end, self._reach[-1] if self._reach else 0))

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._spans, offset, key=lambda span: span[0]) - 1
        return at >= 0 and offset < self._reach[at]
