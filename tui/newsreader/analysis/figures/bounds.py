"""How exactly a number is stated: "about 250", "at least 17", "up to $8 million", "20 or more".

The phrases stand in `bounds.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from newsreader.analysis.figures.words import lines
from newsreader.analysis.model import Bound
from newsreader.article.model import Span

Limit = Literal["=", "~", ">", ">=", "<", "<="]
_BOUNDS: dict[Limit, Bound] = {"=": "=", "~": "~", ">": ">", ">=": ">", "<": "<", "<=": "<"}

_SHORT = frozenset(("some", "like", "say", "near", "past", "above", "below", "inside", "over", "under"))
"""Words that are also prepositions or verbs of something else."""

_DURING = re.compile(r"(?i)\bover (?:the |an? |another |just )*$")
_STATED = re.compile(
    r"(?i)\b(?:for|of|after|in|with|took|takes|take|last(?:s|ed|ing)?|spent|than|just|well|little|bit|is"
    r"|was|were|are|be|by"
    r"|spend|served|spanning|and|to) over $"
)
_DENIED = re.compile(
    r"(?i)(?:n['’]t|\b(?:(?<!why )not|never|cannot|rarely|seldom|without))"
    r"(?: (?!(?:only|just|that|until|till|because|since|if|when|after|while|but|and|know|reali[sz]e|say|"
    r"disclose|reveal|mention|notice|admit|announce|report)\b)[\w’'-]+){0,2} $"
)
"""What is not "more than" a number is that at most; what is not said, or not known, is more all the same."""
_CLIMBED = re.compile(r"(?i)\b(?:edg(?:es?|ed|ing)|inch(?:e[sd]|ing)|tick(?:s|ed)|cre(?:eps|pt)|went|gone) $")
"""Verbs of which "up" is a part, so that a value that they lead "up to" is reached ("edged up to $5")."""
_BEFORE_ARTICLE = re.compile(
    r"(?i)\b(nearly|almost|roughly|approximately|virtually|at least|at most|up to|(?:more|less) than) an? $"
)
"""Phrases that are no prepositions, so that an article may follow them ("nearly a 30 % fall")."""
_REACH = 60
_WORDS_AFTER = re.compile(r"[ \u00a0-][\w’'-]+")
_MOST_WORDS = 4
"""Words of what is counted that may stand before "or more"."""


def bound_of(text: str, start: int, ends: tuple[int, ...], *, duration: bool) -> Bound:
    """The bound of the figure that begins at `start`.

    Args:
        ends: Where words that follow may stand: after the number, after its unit, after the noun counted.
        duration: Whether it is a span of time, before which "over" may mean "during".
    """
    return _BOUNDS[_limit(text, start, ends, duration=duration)]


def includes_limit(text: str, span: Span) -> bool:
    """Whether the words of a bound allow the very number: "at least 20" and "20 or more", not "over 20".

    Where no such words are found ("more than" stands with another figure), the weaker claim is made.
    """
    ends = [span[1]]
    for word in _WORDS_AFTER.finditer(text, span[1], span[1] + _REACH):
        if word.start() != ends[-1] or len(ends) > _MOST_WORDS:
            break
        ends.append(word.end())
    return _limit(text, span[0], tuple(ends), duration=False) not in ("<", ">")


def _limit(text: str, start: int, ends: tuple[int, ...], *, duration: bool) -> Limit:
    """The bound as it is worded; of overlapping phrases the longest ("no more than", not "more than")."""
    before = re.split(r"[.;!?]\s|\n", text[max(0, start - _REACH) : start])[-1]
    before = _BEFORE_ARTICLE.sub(r"\1 ", before)
    if not (duration and _DURING.search(before) and not _STATED.search(before)):
        found = [(match.start(), limit) for limit, match in _matches(before) if _is_bound(before, match)]
        if found:
            at, limit = min(found, key=lambda pair: pair[0])
            if limit in ("<", ">") and _DENIED.search(before[:at]):
                return "<=" if limit == ">" else ">="
            return limit
    for limit, pattern in _patterns()["after"]:
        if any(pattern.match(text, end) for end in ends):
            return limit
    return "="


def _matches(before: str) -> Iterator[tuple[Limit, re.Match[str]]]:
    for limit, pattern in _patterns()["before"]:
        if match := pattern.search(before):
            yield limit, match


def _is_bound(before: str, match: re.Match[str]) -> bool:
    if match[0].lower().startswith("up to") and _CLIMBED.search(before[: match.start()]):
        return False
    return match[0].strip().lower() not in _SHORT or _stands_free(before, match)


def _stands_free(before: str, match: re.Match[str]) -> bool:
    """Whether a short word is an adverb of the number and no preposition or verb of something else."""
    word, lead = match[0].strip().lower(), before[: match.start()].rstrip().lower()
    if word == "like":
        return bool(re.search(r"(?:something|it[’']s|was|is)$", lead))
    if word == "say":
        return lead.endswith((",", "("))
    if word == "past":
        return not re.search(r"\b(?:the|over|in|this|that|these|those|my|our|his|her|its|their)$", lead)
    return not (word in ("over", "under") and re.search(r"\b(?:win|victory|lead|beat|came|defeat)$", lead))


@cache
def _patterns() -> dict[str, list[tuple[Limit, re.Pattern[str]]]]:
    """Patterns for what stands before and after a number, by bound, in the order they are tried."""
    phrases: dict[str, list[str]] = {}
    for line in lines("bounds.txt"):
        head, _, rest = line.partition(" : ")
        phrases.setdefault(head.strip(), []).extend(phrase.strip() for phrase in rest.split(", "))
    hedges = "|".join(phrases["hedges"])
    limits: tuple[Limit, ...] = (">=", ">", "<=", "<", "~")
    lead, trail = r"(?i)(?<![\w’'-])", rf"\)?[ \u00a0]?(?:(?:{hedges}) )*$"
    before = {limit: rf"{lead}(?:{_either(phrases[f'before {limit}'])}){trail}" for limit in limits}
    after = {limit: rf"(?i) ?(?:{_either(phrases[f'after {limit}'])})" for limit in (">=", "<=", "~")}
    return {
        "before": [(limit, re.compile(before[limit])) for limit in limits],
        "after": [(limit, re.compile(after[limit])) for limit in limits if limit in after],
    }


def _either(phrases: list[str]) -> str:
    """One alternative of many, the longest first, with full stops meant as such."""
    return "|".join(phrase.replace(".", r"\.") for phrase in sorted(phrases, key=lambda p: (-len(p), p)))
