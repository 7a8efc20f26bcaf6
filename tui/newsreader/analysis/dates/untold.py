"""Times that tell no event, by their own words and those beside them."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsreader.analysis.dates.labels import is_ahead
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.article.model import Span

_AGAIN = re.compile(r",? \(?(?:in|on)(?: the)? $")
_COUNTED_ON = re.compile(r"(?i).*\b(?:later|earlier|after|before|ago)$")
"""What is told again as a year: "twenty years later, in 1988"."""

_NAME_OF_UNIT = re.compile(
    r"(?i:the|this|last|next) (?:Day|Night|Week|Weekend|Month|Year|Morning|Evening)s?"
    r"|(?P<alone>Yesterday|Today|Tonight|Tomorrow)"
)
_NAMED = frozenset(("PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW"))
"""Kinds of names of which a time may be a part ("the Mail on Sunday")."""

_COPYRIGHT = re.compile(r"(?i)(?:copyright|©|\(c\)) *$")
_MARKS = "\"'“”‘’"

_MOMENTS_LATER = re.compile(r"(?i)\b(?:seconds?|minutes?|hours?) (?:later|earlier|after|before|afterwards)$")
"""Within a day that the words do not name."""


def is_untold(analysis: Analysis, place: int, sentence: Span) -> bool:
    """Whether the time at an index of `Analysis.dates` is told no event of, whatever noun it describes."""
    expression = analysis.dates[place]
    return (
        not _tells_event(analysis.text, expression)
        or _is_told_again(analysis, place)
        or _is_of_name(analysis, expression.span, sentence)
    )


def _tells_event(text: str, expression: TimeExpression) -> bool:
    if expression.deadline or not expression.event:
        return expression.deadline
    if _MOMENTS_LATER.search(text[slice(*expression.span)]):
        return False
    vague = (expression.value or "").endswith("_REF")
    return not vague and (expression.type in {"DATE", "TIME"} or is_ahead(text, expression))


def _is_told_again(analysis: Analysis, place: int) -> bool:
    """Whether the time that follows says the same: "twenty years later, in 1988"."""
    if place + 1 == len(analysis.dates):
        return False
    (start, end), (then, _) = analysis.dates[place].span, analysis.dates[place + 1].span
    return bool(_COUNTED_ON.match(analysis.text[start:end]) and _AGAIN.fullmatch(analysis.text[end:then]))


def _is_of_name(analysis: Analysis, span: Span, sentence: Span) -> bool:
    """Whether a time is a word of a name: "the Mail on Sunday", "on This Week", "USA Today", and "1984".

    So is one that only dates a copyright.
    """
    unit = _NAME_OF_UNIT.fullmatch(analysis.text, *span)
    if unit and not (unit["alone"] and _opens(analysis.text, span, sentence)):
        return True
    before, after = analysis.text[max(0, span[0] - 12) : span[0]], analysis.text[span[1] : span[1] + 1]
    if (before[-1:] and before[-1:] in _MARKS and after and after in _MARKS) or _COPYRIGHT.search(before):
        return True
    index = bisect_right(analysis.entities, span[0], key=lambda entity: entity.span[0]) - 1
    if index < 0:
        return False
    (start, end), label = analysis.entities[index].span, analysis.entities[index].label
    if label not in _NAMED or span[1] > end:
        return False
    # "Rio 2016" was in that year.
    return span[1] < end or (start < span[0] and not analysis.text[span[0] : end].isdigit())


def _opens(text: str, span: Span, sentence: Span) -> bool:
    """Whether a word begins its sentence or what is quoted in it, so that it has a capital anyway."""
    before = text[max(sentence[0], span[0] - 3) : span[0]].rstrip()
    return not before or before[-1] in "\"“‘'’:.!?—–-"
