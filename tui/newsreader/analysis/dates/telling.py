"""Whether something is told to happen at a time, from the parse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.dates.direction import direction
from newsreader.analysis.dates.holidays import is_holiday
from newsreader.analysis.dates.tense import governor
from newsreader.analysis.dates.words import listed
from newsreader.analysis.grammar import SUBJECT

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from newsreader.analysis.dates.join import Reading

_STATES = frozenset(
    listed(
        "see have know live remain exist need want face mean make use work look think believe "
        "understand feel seem appear belong contain consist include involve enjoy suffer reflect represent "
        "resemble suggest survive own love hate like prefer hold occupy dominate rely depend"
    )
)
"""Verbs whose present tells how things are nowadays, and of no event of the day."""

_HAPPENINGS = frozenset(
    listed(
        "attack flood flooding fire quake earthquake crash disaster storm hurricane cyclone typhoon tornado "
        "tsunami eruption landslide avalanche drought famine epidemic outbreak war battle invasion coup "
        "revolution uprising revolt rebellion riot massacre genocide bombing shooting stabbing explosion "
        "blast murder killing accident collapse derailment sinking siege raid strike protest crisis session"
    )
)
"""What comes to pass at the time that names it ("the 2019 attack killed five")."""

_PEOPLE = frozenset(listed("winner champion finalist runner-up up loser host voter hero star"))
_SETTING = frozenset(("in", "during", "at", "after", "since", "before"))
_PREMODIFIER = frozenset(("compound", "nmod", "amod", "nummod", "poss"))
_WHEN = frozenset(
    listed(
        "on in at by before after during since until till from through throughout over around within "
        "between of for as into past following despite amid ahead circa toward towards"
    )
)
"""Prepositions that say when; of what is compared, or talked of, nothing is told ("worse than in 2006")."""

_LIKE = frozenset(("than", "like", "unlike"))
_UP_TO = re.compile(
    r"(?i)\b(?:from|between|back|prior|up|months?|weeks?|years?|dat(?:es?|ing)|mov\w+|postpon\w+|delay\w*|push\w*"
    r"|put|reschedul\w+|adjourn\w*|extend\w*|brought|bring\w*)\b[^;]{0,60} to (?:the )?$"
)
"""What lasts up to a time or is moved to it; other times are only spoken of ("similar to last year")."""

_RECORD = re.compile(
    r"(?i)\b(?:the|its|his|her|their|our|my|your|an?|\w+['’]s?) (?:[\w-]+ ){0,2}"
    r"(?:(?!(?:prot|arr|inter|requ|cont|gu|for|harv|conqu|inqu|inv)est\b)[a-z]{2,}est|most|least|worst|best"
    r"|first|only|record)\b[^.;:]{0,80}\bsince (?:at least |the )?$"
)
"""A record is set now, and nothing happened in the year up to which it is one ("its lowest since 1990")."""

_COMPARED = re.compile(
    r"(?i)(?:\bsame (?:period|time|day|week|month|quarter|stage|point)(?: (?:of|in))?"
    r"|(?:%|\b(?:per ?cent|points?|down|up)(?: \w+)?) (?:on|from)(?: an?)?)(?: the)? $"
)
"""What a figure of another time is set beside: "up 4% on", "the same period"."""

_LATER = re.compile(r"(?i)\b(?:seconds?|minutes?|hours?) (?:later|earlier|after|before|afterwards)$")
"""Within a day that the words do not name."""

_DAYS = re.compile(r"P[\dX]+[DWMY]$")
_COARSE = re.compile(r"\d{2,4}(?:/.*|-(?:\d\d|(?!W\d)[A-Z][A-Z\d]))?$")
"""The value of a century, a decade, a year, a season, a quarter or a month."""
_RANKED = re.compile(
    r"(?i)\b(?:\w+est|most|least|worst|best|first|last|second|third|only|times?|once|twice)"
    r"(?: [\w-]+){0,2} in $"
)
_MONTH = re.compile(r"\d{4}-(?:\d\d|[A-Z][A-Z\d])$")
_NAMING = re.compile(r"^(?:today|overnight)$|\d{4}|/|\d:\d|\bnoon|midnight|\bo['’]clock|\d [ap]\.?m")
"""Words that name a thing by its time when they stand before it: "the 9/11 victims", "a 9 a.m. service"."""

_WILL = frozenset(("will", "'ll", "’ll", "shall"))


def tells(text: str, doc: Doc, reading: Reading) -> bool:
    """Whether something happens at a day or an hour, or after a length of time that lies ahead.

    Nothing does at a time that only describes a noun ("the 2015 winner"), that is compared with or talked of
    ("worse than 2006", "she dreads Christmas"), nor by "today" that stands for nowadays.
    """
    start, end = reading.span
    span = doc.char_span(start, end, alignment_mode="expand")
    if reading.kind == "SET" or (reading.value or "").endswith("_REF") or span is None or not len(span):
        return False
    written, before = text[start:end].lower(), text[max(0, start - 120) : start]
    verb = governor(span.root)
    if reading.kind == "DURATION":
        return _is_coming(before, reading, verb, direction(doc, start, end))
    is_holiday_name = is_holiday(text[start:end])
    if _LATER.search(written) or _RECORD.search(before) or not _says_when(span, before, is_holiday_name):
        return False
    is_coarse = _COARSE.match(reading.value or "") or is_holiday_name or _NAMING.search(written)
    if is_coarse and _COMPARED.search(before[-60:]):
        return False
    if is_coarse:
        noun = _noun_described(span)
        if noun is not None and not _is_told(noun, span.root, _MONTH.match(reading.value or "") is not None):
            return False
    return not (
        written == "today" and verb is not None and (_is_state(verb) or _is_of_our_time(span[0], verb))
    )


def _says_when(span: Span, before: str, holiday: bool) -> bool:
    """Whether the words before a time let it say when something happens."""
    lead = next((t for t in reversed(span.doc[max(0, span.start - 3) : span.start]) if t.pos_ != "DET"), None)
    if lead is None or lead.tag_ not in {"IN", "TO"} or lead.pos_ == "SCONJ" or span.root.head.i != lead.i:
        return not (holiday and span.root.dep_ == "dobj")
    if lead.tag_ == "TO" or lead.lower_ == "to":
        return _UP_TO.search(before) is not None
    return lead.lower_ in _WHEN and not (lead.i and lead.nbor(-1).lower_ in _LIKE)


def _noun_described(span: Span) -> Token | None:
    """The noun that a time stands before and belongs to."""
    noun = span.root
    while noun.dep_ in _PREMODIFIER and noun.head.i != noun.i:
        noun = noun.head
    before = span.doc[span.start - 1].lower_ if span.start else ""
    is_bare = span.root.dep_ != "poss" and before in {"in", "since", "by", "until"}
    return noun if noun.i >= span.end and not is_bare else None


def _is_told(noun: Token, time: Token, of_a_month: bool) -> bool:
    """Whether a noun is a happening of which the clause tells, or that is its time or place."""
    name = noun.lemma_.lower()
    if of_a_month or name in _HAPPENINGS:
        return noun.dep_ in SUBJECT or noun.head.lower_ in _SETTING
    return noun.dep_ in SUBJECT and time.dep_ == "poss" and name not in _PEOPLE


def _is_state(verb: Token) -> bool:
    helped = any(child.dep_ in {"aux", "auxpass"} and child.lemma_ != "do" for child in verb.children)
    return verb.lemma_ in _STATES and verb.tag_ in {"VBP", "VBZ", "VB"} and not helped


def _is_of_our_time(today: Token, verb: Token) -> bool:
    """ "What today is a park", "Today they are the last": how things are; "the vote is today" is of a day."""
    is_plain = verb.lemma_ == "be" and verb.tag_ in {"VBP", "VBZ"}
    return is_plain and today.i < verb.i and all(child.dep_ != "xcomp" for child in verb.children)


def _is_coming(before: str, reading: Reading, verb: Token | None, side: str) -> bool:
    """ "It will reopen in two years", and not "the third in two years" nor "it can be had in two years"."""
    if verb is None or not before.lower().endswith("in ") or _RANKED.search(before[-48:]):
        return False
    if not _DAYS.match(reading.value or "") or side != "future":
        return False
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(helpers & _WILL) or verb.tag_ == "VBG"
