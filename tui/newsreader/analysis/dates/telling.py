"""Whether something is told to happen at a time, from the parse."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.holidays import is_holiday
from newsreader.analysis.dates.join import Reading
from newsreader.analysis.dates.tense import governor
from newsreader.analysis.grammar import SUBJECT, as_set, tokens_at

_WHEN = as_set("""on in at by before after during since until till from to through throughout over around
    within between of for as into past following despite amid ahead circa toward towards""")
"""Prepositions that say when; of what is compared, or talked of, nothing is told ("worse than in 2006")."""

_LIKE = frozenset(("than", "like", "unlike", "similar", "similarity", "compared", "identical"))
_SETTING = frozenset(("in", "during", "at", "on"))
_PREMODIFIER = frozenset(("compound", "nmod", "amod", "nummod", "poss"))
_RECORD = re.compile(
    r"(?i)\b(?:the|its|his|her|their|our|my|your|an?|\w+['’]s?) (?:[\w-]+ ){0,2}"
    r"(?:(?!(?:prot|arr|inter|requ|cont|gu|for|harv|conqu|inqu|inv)est\b)[a-z]{2,}est|most|least|worst|best"
    r"|first|only|record)\b[^.;:]{0,80}\bsince (?:at least |the |[^.;:,]{0,40} in )?$"
)
"""A record is set now, and nothing happened in the year up to which it is one ("its lowest since 1990")."""

_COMPARED = re.compile(
    r"(?i)(?:\bsame (?:period|time|day|week|month|quarter|stage|point)(?: (?:of|in))?"
    r"|(?:%|\b(?:per ?cent|points?|down|up)(?: \w+)?) (?:on|from)(?: an?)?)(?: the)? $"
)
"""What a figure of another time is set beside: "up 4% on", "the same period"."""

_LATER = re.compile(r"(?i)\b(?:seconds?|minutes?|hours?) (?:later|earlier|after|before|afterwards)$")
"""Within a day that the words do not name."""

_PRESENT = re.compile(r"today|this (?:week|month|season|year)")
_DAYS = re.compile(r"P[\dX]+[DWMY]$")
_OUR_CENTURY = "20"
_COARSE = re.compile(r"\d{2,4}(?:/.*|-(?:\d\d|(?!W\d)[A-Z][A-Z\d]))?$")
"""The value of a century, a decade, a year, a season, a quarter or a month."""

_PART_OF_YEAR = re.compile(r"\d{4}-(?:\d\d|[A-Z][A-Z\d])$|.*TNI$")
"""A month, a season, a quarter or a night."""

_NAMING = re.compile(r"^(?:today|overnight)$|\d{4}|/|\d:\d|\bnoon|midnight|\bo['’]clock|\d [ap]\.?m")
"""Words that name a thing by its time when they stand before it: "the 9/11 victims", "a 9 a.m. service"."""

_WILL = frozenset(("will", "'ll", "’ll", "shall"))


def tells(text: str, doc: Doc, reading: Reading) -> bool:
    """Whether something happens at a day or an hour, or after a length of time that lies ahead.

    Nothing does at a time that only describes a noun ("the 2015 winner"), that is compared with or talked of
    ("worse than 2006"), nor by "today" that stands for nowadays.
    """
    start, end = reading.span
    span = tokens_at(doc, reading.span)
    if reading.kind == "SET" or (reading.value or "").endswith("_REF") or span is None:
        return False
    written, before = text[start:end].lower(), text[max(0, start - 160) : start]
    verb = governor(span.root)
    if reading.kind == "DURATION":
        return _is_coming(before, reading, verb) and direction(doc, start, end) == "future"
    if _LATER.search(written) or _RECORD.search(before) or not _says_when(span):
        return False
    is_coarse = _COARSE.match(reading.value or "") or _NAMING.search(written)
    if (is_coarse and _COMPARED.search(before[-60:])) or _only_describes(span, reading):
        return False
    is_nowadays = _PRESENT.fullmatch(written) and verb is not None and _is_state(verb, span[0])
    return not is_nowadays and reading.value != _OUR_CENTURY


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

    Something is of "last year's riots" that "left nine dead", and "in a September debate", or where an
    "overnight raid" is the subject.
    """
    noun = span.root
    while noun.dep_ in _PREMODIFIER and noun.head.i != noun.i:
        noun = noun.head
    if noun.i < span.end:
        return False
    is_nowadays = span.text.lower() == "today"
    is_set = noun.dep_ in SUBJECT or (noun.head.lower_ in _SETTING and not is_nowadays)
    return not is_set or not (span.root.dep_ == "poss" or _PART_OF_YEAR.match(reading.value or ""))


def _is_state(verb: Token, today: Token) -> bool:
    """ "What we see today", "today they are the last": how things are, and not "the vote is today"."""
    helped = any(child.dep_ in {"aux", "auxpass"} and child.lemma_ != "do" for child in verb.children)
    if verb.tag_ not in {"VBP", "VBZ", "VB"} or helped:
        return False
    is_due = any(child.dep_ == "xcomp" for child in verb.children) or today.i > verb.i
    return verb.lemma_ != "be" or not is_due


def _is_coming(before: str, reading: Reading, verb: Token | None) -> bool:
    """ "It will reopen in two years", and not "it can be had in two years"."""
    if verb is None or not before.lower().endswith("in ") or not _DAYS.match(reading.value or ""):
        return False
    return verb.tag_ == "VBG" or any(child.lower_ in _WILL for child in verb.children if child.dep_ == "aux")
