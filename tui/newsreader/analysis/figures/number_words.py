"""Number words that count nothing: "the one", "no one", "the first half", "two-way", "a third man"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.dated import is_hour
from newsreader.analysis.figures.names import JOINABLE, is_part_of_name
from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.words import lists
from newsreader.analysis.grammar import SUBJECT

_PART_ALONE = re.compile(r"an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)")
_PART_FOLLOWS = re.compile(
    r" of\b| (?:from|to|in|over|on|since|by|and|or|less|more|lower|higher|smaller|larger|bigger|fewer"
    r"|that|were|was|are|last|this|next|during|after|when|while|but"
    r"|said|have|had|did|as|at|compared)\b|(?!, [A-Z][\w’'-]+ [A-Z])[.,;:)!?”\"]|\s*$"
)
_HALF_OF = re.compile(r" (?:of|the|an?|its|their|his|her|my|our|your|all|that|this|as|those|these)\b")
_BEFORE_HALF = re.compile(
    r"(?i)(?:^|[-–—(,;:.\"“]|\b(?:by|in|to|than|nearly|almost|about|around|roughly|over|only|just|least|and|or|a|one|with"
    r"|of|some|up|under|exactly|at|for|cut|lost|sold|spent|while|the other|are|is|was|were))\s?$"
)
_NOT_HALF = re.compile(
    r"[-‑](?!an?[-‑])[A-Za-z]|\s(?:past|time|way|brother|sister|empty|full|dead|asleep|naked|term)\b|[A-Za-z]"
)
_ONE_DAY = re.compile(
    r" (?:day|time|thing|way|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|point"
    r"|such|more|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_OF_NUMBER = re.compile(
    r" of (?:the|its|their|his|her|these|those) (?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)"
)
_EXACTLY = re.compile(r"(?i)\b(?:least|than|only|just|about|around|exactly|even) $")
_LASTING = re.compile(
    r"(?i)\b(?:for|in|after|within|than|only|just|least|about|by|every|last(?:ed|s)?|a|took|takes|the) $"
)


def is_noisy_word(place: Place) -> bool:
    """Whether a number written in words is no quantity."""
    lower, before, after = place.written.lower(), place.before, place.after
    if re.search(r"\w[-‑]$", before) and not JOINABLE.search(before):
        return True
    if re.match(r"['’]s\b| o['’]clock| [ap]\.?m\b", after):
        return not place.has_unit
    if is_hour(place):
        return True
    if _PART_ALONE.fullmatch(lower) and not _PART_FOLLOWS.match(after):
        return True
    if place.has_unit:
        named = after[1:2].islower() and is_part_of_name(place)
        return named or (lower == "one" and after.startswith(" day") and not _LASTING.search(before))
    compound = re.match(r"[-‑]([A-Za-z]+)", after)
    if compound and lower == "zero":
        return True
    if compound and (compound[1].lower() in lists()["compounds"] or (lower, compound[1]) == ("one", "time")):
        return True
    if place.numeral.form == "fraction":
        return _is_no_part(place)
    if lower == "one" and not place.paired:
        return _is_no_count(place) or is_part_of_name(place)
    return place.is_placing or is_part_of_name(place)


def _is_no_part(place: Place) -> bool:
    """Whether a fraction is a share of nothing: "the first half", "half-time", "a third man"."""
    lower, before, after = place.written.lower(), place.before, place.after
    if lower in ("a half", "a quarter") and before.endswith(" and "):
        return True
    if lower.endswith("half"):
        if any(child.tag_ == "JJ" and child.i == place.first.i - 1 for child in place.last.children):
            return True
        previous = re.search(r"(\w+)[ -]$", before)
        if (previous and previous[1].lower() in lists()["halves"]) or _NOT_HALF.match(after):
            return True
        return not (_HALF_OF.match(after) or _BEFORE_HALF.search(before) or lower != "half")
    return False


def _is_no_count(place: Place) -> bool:
    """Whether "one" counts nothing: "the one", "one day", "one of the best films", "one man said"."""
    previous = re.search(r"([\w’']+)[ -]$", place.before)
    lead, after, last = previous[1].lower() if previous else "", place.after, place.last
    if lead in lists()["before one"] or re.match(r"[-‑ ]?(?:another\b|['’]s\b|self|-on-)", after):
        return True
    if _OF_NUMBER.match(after) and _EXACTLY.search(place.before):
        return False
    if re.match(r" of\b", after):
        return not re.match(r" of (?:whom|them)\b", after)
    if _EXACTLY.search(place.before):
        follows = last.i + 1 < len(last.doc) and last.nbor(1).pos_ in ("NOUN", "ADJ", "PROPN")
        return not (place.has_noun or follows)
    if not place.has_noun or _ONE_DAY.match(after):
        return True
    return _introduces(place)


def _introduces(place: Place) -> bool:
    """Whether "one" brings something in ("one man said", "in one photo, …") and counts nothing."""
    noun = place.last.head
    if noun.dep_ in SUBJECT:
        counted = noun.lemma_.lower() in lists()["counted singly"]
        return not counted and noun.head.lemma_.lower() not in lists()["counting verbs"]
    if noun.dep_ != "pobj":
        return False
    if noun.head.dep_ == "agent" or noun.head.lower_ in ("by", "during"):
        return True
    return noun.head.dep_ == "prep" and noun.head.head.i > noun.i
