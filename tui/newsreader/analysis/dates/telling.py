"""Whether something is told to happen at a time, from the parse."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from newsreader.analysis.dates.holidays import is_holiday
from newsreader.analysis.dates.join import Reading
from newsreader.analysis.dates.tense import governor, is_verb
from newsreader.analysis.grammar import SUBJECT, above, as_set, tokens_at

_WHEN = as_set("""on in at by before after during since until till from to through throughout over around
    within between of for as into past following despite amid ahead circa toward towards""")
"""Prepositions that say when; of what is compared, or talked of, nothing is told ("worse than in 2006")."""

_LIKE = frozenset(("than", "like", "unlike", "similar", "similarity", "compared", "identical"))
_SETTING = frozenset(("in", "during", "at", "on"))
_PREMODIFIER = frozenset(("compound", "nmod", "amod", "nummod", "poss"))
_RECORD = re.compile(
    r"(?i)\b(?:(?:the|its|his|her|their|our|my|your|an?|\w+['’]s?) (?:[\w-]+ ){0,2}"
    r"(?:(?!(?:prot|arr|inter|requ|cont|gu|for|harv|conqu|inqu|inv)est\b)[a-z]{2,}est|most|least|worst|best"
    r"|first|only|record)|than (?:\w+ )?any)\b[^.;:]{0,80}\bsince (?:at least |the |[^.;:,]{0,40} in )?$"
)
"""A record is set now, and nothing happened in the year up to which it is one ("its lowest since 1990")."""

_COMPARED = re.compile(
    r"(?i)(?:\bsame (?:period|time|day|week|month|quarter|stage|point)(?: (?:of|in))?"
    r"|(?:%|\b(?:per ?cent|points?|down|up)(?: \w+)?) (?:on|from)(?: an?)?)(?: the)? $"
)
"""What a figure of another time is set beside: "up 4% on", "the same period"."""

_WITHIN = r"(?:[^.;:\n]|\.\d)"
_LEVEL = re.compile(
    r"\b((?:high|low|peak|record|level)(?: hit)?)(?: of(?: (?!and |to )[^\s;:]+){1,5})?"
    r"(?:,? (?:hit|reached|seen|set|touched))?(?: (?:at|from|in|on|since))? $"
)
_COMPARING = frozenset(("above", "below", "beneath", "under", "over", "than", "from", "off"))
"""What binds a level to another that is set beside it: "9% below a high hit in"."""

_CHANGE = re.compile(rf"(?i)\bto \W{{0,3}}\d{_WITHIN}{{0,20}} from \W{{0,3}}\d{_WITHIN}{{0,20}}$")
"""A level from which another came: "to 47.1 from 47.8 in"."""

_START = re.compile(rf"(?i)\bfrom \W{{0,3}}\d{_WITHIN}{{0,20}} $")
"""Where a change began that is told to its end: "from 20 crowns in May to 30"."""

_LATER = re.compile(r"(?i)\b(?:seconds?|minutes?|hours?) (?:later|earlier|after|before|afterwards)$")
"""Within a day that the words do not name."""

_PRESENT = re.compile(r"today|this (?:week|month|season|year)")
_OUR_CENTURY = "20"
_COARSE = re.compile(r"[\dX]{2,4}(?:/.*|-(?:\d\d|(?!W)[A-Z][A-Z\d]))?$")
"""The value of a century, a decade, a year, a season, a quarter or a month."""

_PART_OF_YEAR = re.compile(r"\d{4}-(?:\d\d|[A-Z][A-Z\d])$|.*TNI$")
"""A month, a season, a quarter or a night."""

_NAMING = re.compile(r"^(?:today|overnight)$|\d{4}|/|\d:\d|\bnoon|midnight|\bo['’]clock|\d [ap]\.?m")
"""Words that name a thing by its time when they stand before it: "the 9/11 victims", "a 9 a.m. service"."""

_USUALLY = as_set("always generally normally often sometimes traditionally typically usually")


def tells(text: str, doc: Doc, reading: Reading) -> bool:
    """Whether something happens at a day or an hour.

    Nothing does at a time that only describes a noun ("the 2015 winner"), that is compared with or talked of
    ("worse than 2006"), nor by "today" that stands for nowadays.
    """
    start, end = reading.span
    span = tokens_at(doc, reading.span)
    if reading.kind in {"SET", "DURATION"} or (reading.value or "").endswith("_REF") or span is None:
        return False
    written, before = text[start:end].lower(), text[max(0, start - 160) : start]
    verb = governor(span.root)
    if _LATER.search(written) or _RECORD.search(before) or not _says_when(span):
        return False
    is_start = _START.search(before) and text.startswith(" to ", end)
    is_change = is_start or _CHANGE.search(before)
    if is_change or _is_of_level(doc, start, before) or _is_compared(written, before, reading):
        return False
    is_nowadays = _PRESENT.fullmatch(written) and verb is not None and _is_state(verb, span[0])
    is_aside = is_nowadays or _is_habit(verb, span) or _only_describes(span, reading)
    return not is_aside and reading.value != _OUR_CENTURY


def _is_of_level(doc: Doc, start: int, before: str) -> bool:
    """Whether a time is that of a level beside which another is set: "9% below a high hit in April".

    Args:
        start: Where the time starts.
        before: The words before it.
    """
    found = _LEVEL.search(before)
    first = start - len(before)
    level = tokens_at(doc, (first + found.start(1), first + found.end(1))) if found else None
    return level is not None and level.root.dep_ == "pobj" and level.root.head.lower_ in _COMPARING


def _is_compared(written: str, before: str, reading: Reading) -> bool:
    """Whether a figure is set beside that of a time: "up 4% on 2014"."""
    is_coarse = _COARSE.match(reading.value or "") or _NAMING.search(written)
    return bool(is_coarse and _COMPARED.search(before[-60:]))


def _says_when(span: Span) -> bool:
    """Whether the words before a time let it say when something happens."""
    lead = next((t for t in reversed(span.doc[max(0, span.start - 3) : span.start]) if t.pos_ != "DET"), None)
    if lead is None or lead.pos_ == "SCONJ" or lead.tag_ not in {"IN", "TO"} or span.root.head.i != lead.i:
        return not is_holiday(span.text)
    if lead.lower_ == "of" and lead.head.pos_ in {"NOUN", "PROPN"}:
        return lead.head.dep_ in SUBJECT
    return lead.lower_ in _WHEN and not (lead.i and lead.nbor(-1).lower_ in _LIKE)


def _only_describes(span: Span, reading: Reading) -> bool:
    """Whether a time stands before the noun that it belongs to, unless something is told of that noun.

    None is told at "the 24 teams at Euro 2016". Something is of "last year's riots" that "left nine dead",
    and "in a September debate", or where an "overnight raid" is the subject.
    """
    noun = above(span.root, "conj")
    while noun.dep_ in _PREMODIFIER and noun.head.i != noun.i:
        noun = noun.head
    if noun.i < span.end:
        over = noun.head.head
        return noun.i < span.start and noun.pos_ == "PROPN" and not (is_verb(over) or over.dep_ == "dobj")
    is_nowadays = span.text.lower() == "today"
    is_set = noun.dep_ in SUBJECT or (noun.head.lower_ in _SETTING and not is_nowadays)
    return not is_set or not (span.root.dep_ == "poss" or _PART_OF_YEAR.match(reading.value or ""))


def _is_state(verb: Token, today: Token) -> bool:
    """ "What we see today", "today they are the last": how things are, and not "the vote is today"."""
    helped = any(child.dep_ in {"aux", "auxpass"} and child.lemma_ != "do" for child in verb.children)
    if verb.tag_ not in {"VBP", "VBZ", "VB"} or helped:
        return False
    beside = {child.dep_ for child in verb.children}
    is_due = "xcomp" in beside or (today.i > verb.i and "acomp" not in beside)
    return verb.lemma_ != "be" or not is_due


def _is_habit(verb: Token | None, span: Span) -> bool:
    """Whether something is told to happen time and again: "usually in May", "on a Monday", "in spring"."""
    if verb is None or verb.tag_ not in {"VBP", "VBZ"}:
        return False
    is_any = any(child.lower_ in {"a", "an"} for child in span.root.lefts)
    return is_any or any(child.lower_ in _USUALLY for child in verb.children)
