"""Number words that count nothing: "the one", "no one", "the first half", "two-way", "a third man"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.dated import MONTH_BEFORE
from newsreader.analysis.figures.hours import is_hour
from newsreader.analysis.figures.names import JOINABLE, is_part_of_name
from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.words import lists

if TYPE_CHECKING:
    from spacy.tokens import Token

_PART_ALONE = re.compile(r"an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)")
_PART_FOLLOWS = re.compile(
    r" of\b| (?:from|to|in|over|on|since|by|and|or|less|more|lower|higher|smaller|larger|bigger|fewer"
    r"|that|were|was|are|last|this|next|during|after|when|while|but"
    r"|said|have|had|did|as|at|compared)\b|[.,;:)!?”\"]|\s*$"
)
_QUARTER_FOLLOWS = re.compile(
    r" of\b(?! an? (?:hour|mile|century|inch))|[.,;]| (?:from|to|said|were|are|in|on|last|this)\b"
)
_HALF_OF = re.compile(r" (?:of|the|an?|its|their|his|her|my|our|your|all|that|this|as|those|these)\b")
_BEFORE_HALF = re.compile(
    r"(?i)(?:^|[-–—(,;:.\"“]|\b(?:by|in|to|than|nearly|almost|about|around|roughly|over|only|just|least|and|or|a|one|with"
    r"|of|some|up|under|exactly|at|for|cut|lost|sold|spent|while|the other|are|is|was|were))\s?$"
)
_NOT_HALF = re.compile(
    r"[-‑](?!an?[-‑])[A-Za-z]|\s(?:past|time|way|brother|sister|empty|full|dead|asleep|naked|term)\b|[A-Za-z]"
)
_OF_NUMBER = re.compile(
    r" of (?:the|its|their|his|her|these|those) (?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)"
)
_ONE_DAY = re.compile(
    r" (?:day|time|thing|way|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|point"
    r"|such|more|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_AND_ON = re.compile(r" (?:[\w’'-]+,? ){1,3}(?:then|to|after|or|into) (?:another|the next|the other)\b")
"""After "one" that only begins a row ("one camera then another")."""
_EXACTLY = re.compile(r"(?i)\b(?:least|than|only|just|about|around|exactly|even) $")
_LASTING = re.compile(
    r"(?i)\b(?:for|in|after|within|than|only|just|least|about|by|every|last(?:ed|s)?|a|took|takes|the) $"
)
_GAME = re.compile(
    r"[-‑]day (?:\w+ )?(?:internationals?|cricket\w*|games?|match(?:es)?|side|squad|captain"
    r"|format|specialists?)\b"
)
_ZERO_HOURS = re.compile(
    r"(?i)[-‑ ]hours?[-‑ ](?!(?:of|and|or|to|in|on|at|for|a|per|left|after|before|since)\b)[a-z]"
)
"""After "zero" in a kind of work ("a zero-hours contract"), of which nobody counts the hours."""
_HALVES = re.compile(r"[-‑][a-z]+s\b")
"""What is counted in halves: "three half-centuries"."""
_PLACED = re.compile(r"(?i)\b(?:last|final|top|bottom) $")


def is_noisy_word(place: Place) -> bool:
    """Whether a number written in words is no quantity."""
    lower, before, after = place.written.lower(), place.before, place.after
    if re.search(r"\w[-‑]$", before) and not JOINABLE.search(before):
        return True
    if re.match(r"['’]s\b| o['’]clock| [ap]\.?m\b", after) or MONTH_BEFORE.search(before):
        return not place.has_unit
    if is_hour(place):
        return True
    if _PART_ALONE.fullmatch(lower) and not _PART_FOLLOWS.match(after):
        return True
    if lower == "half" and _HALVES.match(after):
        return True
    if before.endswith(("“", '"', "‘", "'")) and re.search(r" [A-Z]", place.written):
        return True
    if lower == "zero" and _ZERO_HOURS.match(after):
        return True
    if place.has_unit:
        return _is_format(place) or (
            lower == "one" and after.startswith(" day") and not _LASTING.search(before)
        )
    compound = re.match(r"[-‑]([A-Za-z]+)", after)
    if compound and lower == "zero":
        return True
    if compound and (compound[1].lower() in lists()["compounds"] or (lower, compound[1]) == ("one", "time")):
        return True
    if place.numeral.form == "fraction":
        return _is_no_part(place)
    if lower == "one" and not place.paired:
        return _is_no_count(place) or is_part_of_name(place)
    if _PLACED.search(before) and not place.counts_several and not place.paired:
        return True
    return is_part_of_name(place)


def _is_format(place: Place) -> bool:
    """Whether it is the form of a game of cricket ("one-day internationals")."""
    return place.written.lower() in ("one", "four", "five") and _GAME.match(place.after) is not None


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
    return lower == "a quarter" and not _QUARTER_FOLLOWS.match(after)


def _is_no_count(place: Place) -> bool:
    """Whether "one" counts nothing: "the one", "one day", "one of the best films", "one man said"."""
    previous = re.search(r"([\w’']+)[ -]$", place.before)
    lead, after, last = previous[1].lower() if previous else "", place.after, place.last
    if lead in lists()["before one"] or re.match(r"[-‑ ]?(?:another\b|['’]s\b|self|-on-)", after):
        return True
    if _OF_NUMBER.match(after) and (_EXACTLY.search(place.before) or _is_counted_singly(last)):
        return False
    if _AND_ON.match(after):
        return True
    if re.match(r" of\b", after):
        return not re.match(r" of (?:whom|them)\b", after)
    if _EXACTLY.search(place.before):
        follows = last.i + 1 < len(last.doc) and last.nbor(1).pos_ in ("NOUN", "ADJ", "PROPN")
        return not (place.has_noun or follows)
    if not place.has_noun or _ONE_DAY.match(after):
        return True
    return _introduces(place)


def _is_counted_singly(one: Token) -> bool:
    """Whether "one" is the subject of a verb that counts people ("one of the two boys died")."""
    return one.dep_ in ("nsubj", "nsubjpass") and one.head.lemma_.lower() in lists()["counting verbs"]


def _introduces(place: Place) -> bool:
    """Whether "one" brings something in ("one man said", "in one photo, …") and counts nothing."""
    noun = place.last.head
    if noun.dep_ in ("nsubj", "nsubjpass"):
        counted = noun.lemma_.lower() in lists()["counted singly"] and not _speaks(noun.head)
        return not counted and noun.head.lemma_.lower() not in lists()["counting verbs"]
    if noun.dep_ != "pobj":
        return False
    if noun.head.dep_ == "agent" or noun.head.lower_ in ("by", "during"):
        return noun.head.lower_ == "during" or _speaks(noun.head.head)
    return noun.head.dep_ == "prep" and noun.head.head.i > noun.i


def _speaks(verb: Token) -> bool:
    """Whether a verb is one of speech, whose subject is a source and no count."""
    return verb.lemma_.lower() in lists()["speaking verbs"]
