"""Whether two figures of one value and unit are of one thing: "12 % of voters" told twice, or two shares."""

from __future__ import annotations

import re

from newsreader.analysis.figures.outcomes import in_sentence, outcome
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Figure

_STEM = 6
_LETTER = re.compile(r"[^\W\d_]{3,}")
_TELLING_DIGITS = 3
"""A sum, measure or count given to so many digits is hardly told of two things."""

_SOON = 200
"""Characters between two lengths of time of which nothing else is said."""

_REACH = 60


def same_thing(one: Figure, other: Figure, text: str) -> bool:
    """Whether two figures, equal in value, unit and kind, tell one fact.

    Counts are of what they count, unless other things happened to the people counted. Shares, sums and
    lengths are of one thing only where what they are said of agrees: the words of one concept are among
    those of the other, or, for sums, measures and lengths of time, the clauses around share a telling word.
    Lengths of time that soon follow each other are of one thing where nothing tells of what either is.
    """
    if (one.trend and other.trend and one.trend != other.trend) or {one.bound, other.bound} == {"<", ">"}:
        return False
    if one.kind == "count" and one.unit and one.unit not in ("magnitude", "time"):
        return one.unit == other.unit and _agree(_fate(one, text), _fate(other, text))
    if one.kind in ("money", "measure", "count") and _digits(one) >= _TELLING_DIGITS:
        return True
    mine, its = concept_stems(one), concept_stems(other)
    if mine and its and (mine <= its or its <= mine):
        return True
    if one.kind == "duration" and not mine and not its and abs(other.span[0] - one.span[1]) <= _SOON:
        return True
    return one.kind in ("money", "measure", "duration") and _beside_alike(one, other, text)


def _beside_alike(one: Figure, other: Figure, text: str) -> bool:
    """Whether a telling word stands beside both, or what one is of beside the other."""
    mine, its = (concept_stems(figure) | _around(figure, text) for figure in (one, other))
    return bool(mine & its)


def concept_stems(figure: Figure) -> frozenset[str]:
    """The first letters of the words of a figure's concept."""
    return _stems(figure.concept or "")


def _stems(words: str) -> frozenset[str]:
    found = _LETTER.findall(words.lower())
    return frozenset(word[:_STEM] for word in found if word not in lists()["said of anything"])


def _around(figure: Figure, text: str) -> frozenset[str]:
    """The stems of the words beside a figure in its clause, its unit's left out."""
    beside = in_sentence(text, *figure.span, _REACH)
    near = [word for words in beside for word in re.findall(r"[a-z]{5,}", words)]
    unit = _stems(figure.unit or "")
    return frozenset(_stems(" ".join(near)) - unit)


def _fate(figure: Figure, text: str) -> str | None:
    return outcome(text, *figure.span) if figure.unit == "person" else None


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _digits(figure: Figure) -> int:
    """How many digits tell the value apart ("1.86 million": 3)."""
    values = figure.value if isinstance(figure.value, tuple) else (figure.value,)
    return max(len(f"{abs(value):.12g}".replace(".", "").partition("e")[0].strip("0")) for value in values)
