"""The unit that follows from the words: children, years in prison, people, what "the number of" counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.counted_name import singular

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.analysis.figures.reading import Reading
    from newsreader.analysis.model import FigureKind

Implied = tuple[str, "FigureKind"]

_PARENT = re.compile(
    r"(?i)\b(?:father|mother|mum|mom|dad|parents?|grandfather|grandmother|grandparents?)[ -]of[ -]"
    r"(?:just |only |at least )?$"
)
_LIVED = frozenset(["age", "expectancy"])
_OLDEST = 122


def implied_unit(text: str, reading: Reading) -> Implied | None:
    """Unit and kind of a number without a noun, or None when its words do not tell."""
    before = text[max(reading.sentence.start_char, reading.start - 60) : reading.start]
    if _PARENT.search(before):
        return "child", "count"
    noun = _numbered(reading)
    return (singular(noun), "count") if noun is not None else None


def is_lifetime(reading: Reading) -> bool:
    """Whether a number is called an age: "the retirement age rose to 67", "life expectancy is 81"."""
    values = reading.value if isinstance(reading.value, tuple) else (reading.value,)
    lived = any(head.lemma_ in _LIVED and head.tag_ == "NN" for head in reading.concept)
    return lived and all(0 < value <= _OLDEST for value in values)


def _numbered(reading: Reading) -> Token | None:
    """What a number of things is a number of: "the number of shops fell to 10"."""
    for head in reading.concept:
        if head.lemma_.lower() not in ("number", "total") or head.i > reading.first.i:
            continue
        of = next((child for child in head.children if child.lower_ == "of"), None)
        nouns = (child for child in of.children if child.dep_ == "pobj") if of is not None else iter(())
        noun = next(nouns, None)
        if noun is not None and noun.tag_ == "NNS" and noun.i < reading.first.i:
            return noun
    return None
