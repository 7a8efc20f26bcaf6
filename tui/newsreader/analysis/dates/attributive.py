"""Times that describe a noun or measure it and tell no event: "the 2015 winner", "than a year earlier"."""

from __future__ import annotations

import re

from newsreader.analysis.dates import words
from newsreader.analysis.dates.holidays import is_holiday
from newsreader.analysis.model import TimeExpression
from newsreader.article.model import Span

_YEAR = re.compile(r"\d{4}(?:[-–/]\d{2,4})?")
_HOUR = re.compile(r"T\d\d:\d\d$")
_DAY_NAMED = re.compile(
    r"(?i)day|tonight|morrow|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d{4}"
)
_DETERMINER = re.compile(
    r"(?i)(?:\b(?:an?|the|this|that|its|his|her|their|our|my|your|every|each|late|early)(?: [a-z-]+)?"
    r"|\w['’]s|s['’]) $"
)
_NOTHING_BEFORE = re.compile(r"(?:^|[,(“\"‘;:—–-])\s*$")
_NOUN_AFTER = re.compile(r"[ -](?P<word>[A-Za-z][\w’'-]*)")
_NO_NOUN = frozenset(
    words.listed(
        "a an the and or but nor to of in on at by for from with without as than that which who when "
        "where while after before until till since during through over under up down out off into about "
        "because if so then there this it he she they we you i his her its their our my your is was are "
        "were be been has had have did does do will would can could may might must shall should said says "
        "not also only just more when what both however nearly almost some another one two three four "
        "five"
    )
)
_GOES_ON = re.compile(r" [\w’'-]+,? (?:in which|where|when|which|that)\b")
"""Only the noun itself may stand before: after more words the clause is of something else."""
_HAPPENING = re.compile(
    r" (?:[a-z][a-z-]+ )?(?:attack|flood(?:s|ing)?|fire|quake|earthquake|crash|disaster|storm|hurricane"
    r"|cyclone|typhoon|tornado|tsunami|eruption|landslide|avalanche|drought|famine|epidemic|outbreak|war|battle|invasion|coup|revolution"
    r"|uprising|revolt|rebellion|riot|massacre|genocide|bombing|shooting|stabbing"
    r"|explosion|blast|murder|killing|accident|collapse|derailment|sinking|siege|raid|strike|protest|crisis"
    r")(?:e?s)?\b"
)
_TELLS = re.compile(
    r" (?:[a-z]+ed|struck|hit|took|cost|left|broke|began|came|saw|led|had|sent|brought|drove|made|became"
    r"|fell|rose|grew|won|lost|swept|wrought|shook|burnt|put|cut|was|were|did)\b"
)
_PLACE = re.compile(r"(?i)\b(?:in|during) (?:the|that|this) $")


_OF_ATTACKS = re.compile(
    r"(?P<comma>,)?[ -](?:terror|attack|hijack|victim|famil|era|commission|report|memorial)"
)
"""What is named for 11 September 2001."""

_LONG_TIME = re.compile(r"\d{3,4}")
"""The value of a year or a decade."""

_OWNER = re.compile(r"['’]s\b")
OWNED_TELLS = re.compile(
    r"['’]s(?! (?:[\w-]+ )?(?:most|best|more|winners?|champions?|finalists?|runners?-up|losers?|hosts?)\b)"
    rf"(?: [\w-]+){{1,2}}{_TELLS.pattern}"
)
"""What tells of the time's event, and not of who had to do with it."""

_ISSUE = re.compile(r"(?i) (?:issue|edition|cover|number|school|newspapers?|papers?)\b")
"""What a month or a year only names."""

_OWNED_TODAY = re.compile(
    rf"['’]s(?: [\w-]+){{1,3}}"
    rf"(?:{_TELLS.pattern}| (?:will|would|comes|follows|marks|is (?:due|set|expected))\b)"
)
"""What tells of this day; "today's voters" are those of our time."""

_WITHIN = re.compile(r"(?i)\b(?:in|during|since|from|of|by|until|through|throughout|for|to|and)(?: the)? $")
_COMPARED = re.compile(
    r"(?i)(?:\b(?:than|over|from|with|to|against|versus)(?: (?:those|that|the one) (?:in|of|from))?"
    r"|\b(?:than|from|with|to|against|versus) (?:an? )?(?:[\w'’-]+ ){0,2}[^\sa-z]*\d\S*(?: [\w%]+){0,2} in"
    r"|(?:%|\b(?:per ?cent|points?|up|down|more|less|fewer|higher|lower|flat|unchanged"
    r"|increase|rise|fall|drop)) on) $"
)
"""Words that set a figure beside that of another time: "than", "from 3% in", "up 4% on"."""

_SUPERLATIVE_SINCE = re.compile(
    r"(?i)\b(?:the|its|his|her|their|our|my|your|an?|['’]s) (?:[\w-]+ ){0,2}"
    r"(?:(?!(?:prot|arr|inter|requ|cont|gu|for|harv|conqu|inqu|inv)est\b)[a-z]{2,}est|most|least|worst|best"
    r"|first|only|record)\b[^.;:]{0,60}\bsince (?:at least |the )?$"
)
"""A record is set now, and nothing happened in the year up to which it is one ("its lowest since 1990")."""

_SAME = re.compile(r"(?i)\bsame (?:period|time|day|week|month|quarter|stage|point)(?: (?:of|in))?(?: the)? $")
_FROM = re.compile(r"(?i)\bfrom [^\sa-z]*\d\S*(?: [\w%]+){0,2} $")
_AS_NOW = re.compile(r"(?i)as \w+ (?:today|now) as\b.?")
_AS_THEN = re.compile(r"(?i)\bas (?:it|they|he|she|we) (?:was|were|did|had) (?:an? \w+ or )?$")
_THAN = re.compile(r"(?i)\bthan (?:in |those (?:in|of) )?$")
_LEVELS = re.compile(r" (?:levels?|prices|dollars|figures|terms|standards)\b")
_BASE = re.compile(
    r"(?i)(?:the |an? )?(?:(?:previous|prior|preceding) (?:day|week|month|quarter|year|season)"
    r"|(?:day|week|month|quarter|year|season) (?:earlier|before|ago|previously))"
)


def _is_base(text: str, span: Span) -> bool:
    """Whether a time is what figures are compared with: "up 3% from a year earlier"."""
    before, written = text[max(0, span[0] - 60) : span[0]], text[slice(*span)]
    if _SUPERLATIVE_SINCE.search(text, max(0, span[0] - 100), span[0]) or _SAME.search(before):
        return True
    if _AS_NOW.fullmatch(f"{' '.join(before.split()[-2:])} {written}{text[span[1] : span[1] + 4]}"):
        return True
    if _YEAR.fullmatch(written) and (_THAN.search(before) or _LEVELS.match(text, span[1])):
        return True
    compared = _COMPARED.search(before) or _FROM.search(before) or _AS_THEN.search(before)
    return bool(_BASE.fullmatch(written) and compared)


def _belongs(text: str, expression: TimeExpression) -> bool:
    """Whether a year or a decade only tells which thing is meant: "this year's award", "'70s singers"."""
    start, end = expression.span
    written = text[start:end]
    attacks = _OF_ATTACKS.match(text, end) if expression.value == "2001-09-11" else None
    if attacks and (not attacks["comma"] or text[max(0, start - 4) : start].lower() == "the "):
        return True
    if written.lower() == "overnight":
        is_place = re.search(r"(?i)\b(?:in|during) an? $", text[max(0, start - 24) : start])
        after = None if _HAPPENING.match(text, end, end + 60) or is_place else _NOUN_AFTER.match(text, end)
        return _DETERMINER.search(text[max(0, start - 24) : start]) is not None and after is not None
    if _ISSUE.match(text, end, end + 20):
        return True
    if written.lower() == "today" and _OWNER.match(text, end):
        return not _OWNED_TODAY.match(text, end, end + 60)
    if not (_LONG_TIME.fullmatch(expression.value or "") or written.lower().endswith(" year")):
        return False
    if _OWNER.match(text, end):
        return not (written.lower().startswith("next") or OWNED_TELLS.match(text, end, end + 60))
    decade = written.endswith("s") and written[-2:-1].isdigit()
    after = _NOUN_AFTER.match(text, end)
    return (
        decade
        and after is not None
        and after["word"].lower() not in _NO_NOUN
        and not _TELLS.match(text, end)
        and not _WITHIN.search(text[max(0, start - 24) : start])
    )


_AT_A_TIME = re.compile(
    r"(?i)\b(?:on|by|before|after|until|till|since|over|at|from|during|through|around|for|to|and|every|each|last|this"
    r"|next|past|coming|following|previous|was|is|be)(?: (?:the|a))? $"
)


def _is_spoken_of(text: str, span: Span) -> bool:
    """Whether a holiday is a thing that is talked about ("she dreads Christmas", "Easter plans"), no time."""
    if not is_holiday(text[slice(*span)]):
        return False
    after = _NOUN_AFTER.match(text, span[1])
    if (
        after
        and after["word"].lower() not in _NO_NOUN
        and text[span[1]] in " -"
        and not _TELLS.match(text, span[1])
    ):
        return True
    before = text[max(0, span[0] - 24) : span[0]]
    return not (_AT_A_TIME.search(before) or _NOTHING_BEFORE.search(before))


def describes(text: str, expression: TimeExpression) -> bool:
    """Whether a time stands before the noun that it describes, is compared with, or is only spoken of.

    One whose noun goes on to say what happened ("the 1991 flood, in which 40 people drowned") tells an event,
    and so does a happening that is the subject or the place of what is told ("the 2019 attack killed five").
    """
    start, end = expression.span
    written = text[start:end]
    if not expression.deadline and (
        _is_spoken_of(text, expression.span) or _is_base(text, expression.span) or _belongs(text, expression)
    ):
        return True
    year = _YEAR.fullmatch(written) is not None
    hour = _HOUR.search(expression.value or "") is not None and not _DAY_NAMED.search(written)
    if expression.deadline or not (year or hour):
        return False
    after = _NOUN_AFTER.match(text, end)
    if not after or after["word"].lower() in _NO_NOUN or _GOES_ON.match(text, end, end + 120):
        return False
    before = text[max(0, start - 24) : start]
    if _DETERMINER.search(before):
        return not (year and _is_told(text, before, end))
    return year and after["word"].islower() and _is_apposed(before, text, after)


def _is_told(text: str, before: str, end: int) -> bool:
    """Whether the year's noun is a happening of which the clause tells."""
    happening = _HAPPENING.match(text, end, end + 60)
    if not happening:
        return False
    return bool(_PLACE.search(before) or _TELLS.match(text, happening.end(), happening.end() + 24))


def _is_apposed(before: str, text: str, after: re.Match[str]) -> bool:
    """Whether a year without an article opens a phrase: ", 2015 winner of the prize"."""
    if not _NOTHING_BEFORE.search(before):
        return False
    return re.match(r"(?: \w+)? of\b|,| at\b| in\b", text[after.end() : after.end() + 30]) is not None
