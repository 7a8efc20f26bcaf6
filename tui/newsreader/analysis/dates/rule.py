"""What a rule of the date grammar is, and what it may know when it reads a match."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from newsreader.analysis.dates.periods import Period, period
from newsreader.analysis.model import DateType

Direction = Literal["past", "future", "foreseen", "unknown"]
"""The side of the writing on which something lies, where that is told; what was "foreseen" lay ahead once."""


@dataclass(frozen=True)
class Moment:
    """What is known where an expression stands.

    Attributes:
        reference: The day the article was written, or None.
        nearby: Values already read in the same sentence, in reading order.
        earlier: Values read before, in the order of the text, those of `nearby` included.
        direction: Whether its clause speaks of the past or of the future; asked for only when needed.
        paragraph: Values read before in the same paragraph.
    """

    reference: date | None
    nearby: tuple[str, ...]
    earlier: tuple[str, ...]
    direction: Callable[[], Direction]
    paragraph: tuple[str, ...] = ()

    def mentioned(
        self, *grains: str, where: Literal["sentence", "paragraph", "text"] = "text"
    ) -> Period | None:
        """The period of one of these grains that was mentioned last."""
        values = {
            "sentence": self.nearby,
            "paragraph": self.paragraph,
            "text": self.earlier[-6:],
        }
        for value in reversed(values[where]):
            found = period(value)
            if found and (not grains or found.grain in grains):
                return found
        return None


Reader = Callable[["re.Match[str]", Moment], str | None]


@dataclass(frozen=True)
class Rule:
    """A pattern for a kind of time expression.

    Attributes:
        triggers: Classes of words (`newsreader.analysis.dates.triggers`) one of which every match holds.
        pattern: Matched at the beginnings of words only.
        kind: The TIMEX3 type.
        read: The TIMEX3 value of a match, or None where it cannot be known.
        reach: How many words may stand before the trigger.
    """

    triggers: frozenset[str]
    pattern: re.Pattern[str]
    kind: DateType
    read: Reader
    reach: int = 6


def rule(triggers: str, pattern: str, kind: DateType, read: Reader, reach: int = 6) -> Rule:
    """A rule from its pattern, in which a space stands for any white space, and case is ignored."""
    return Rule(
        frozenset(triggers.split()),
        re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE),
        kind,
        read,
        reach,
    )


MOD = r"(?:(?:very )?(?:(?:early|late) on |(?:early|earlier|late|later|mid)[-–\s]|end[-–]))"
"""Which part of the time that follows is meant."""

PART = (
    r"(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close|rest|remainder|latter (?:part|half)|"
    r"early part|"
    r"first (?:part|days|weeks)|last (?:part|days|weeks)|final (?:days|weeks|months)|early days|eve|"
    r"course) of )"
)
"""The same, as a noun."""

SOMEWHERE = rf"(?:{PART}|{MOD})?"
