"""Places in an order: "ranked 112th of 180 countries", "ranks No. 3", "ranked second"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.figures.atoms import Numeral

UNIT = "rank"

_ORDINALS = {
    word: float(value)
    for value, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth",
        ),
        start=1,
    )
}  # fmt: skip
_RANKED = re.compile(
    rf"(?i)\brank(?:s|ed|ing)?(?: (?:only|just|as|at|a|a lowly|the))*"
    rf" (?P<rank>(?P<digits>[0-9]{{1,4}})(?:st|nd|rd|th)|(?:no\.?|number|#) ?(?P<number>[0-9]{{1,4}})"
    rf"|(?P<word>{'|'.join(_ORDINALS)}))(?![\w-])"
)


def ranks(text: str, start: int, end: int) -> Iterator[Numeral]:
    """The ranks of `text[start:end]`, in reading order; only what is said to be ranked."""
    for match in _RANKED.finditer(text, start, end):
        digits = match["digits"] or match["number"]
        value = float(digits) if digits else _ORDINALS[match["word"].lower()]
        if value:
            yield Numeral(*match.span("rank"), value, "rank")
