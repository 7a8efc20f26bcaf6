"""Numbers that are names: "Section 427", "phase two", "S&P 500", "Boeing 737 Max", "RAV4", "Big Ten"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.words import lists
from newsreader.analysis.grammar import following

_AIRLINERS = re.compile(r"7[0-8]7|A?3[1-8]0")
_BEFORE_QUANTITY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|US|U\.S\.?|UK")
_TITLED_STRETCH = re.compile(r"[ -](?:Second|Minute|Hour|Day|Night|Week|Month|Year|Mile)s?\b")
_CAPITALS_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w’'-]*(?: [\w’'-]+){0,2} $")
_LETTERS_BEFORE = re.compile(r"[@#]$|[A-Za-z][0-9]+\+$|\bNo\.?\)? ?$|[A-Za-z_]$")
_CODE_AFTER = re.compile(r"[-‑][A-Z]+[0-9]")
_WORD_BEFORE = re.compile(r"[\w.&][-‑–]$")
_NUMBER_BEFORE = re.compile(r"[0-9%][-–]$|[0-9][A-Za-z]+[-–]$|[0-9] [a-z]+[-–]$")
_PART_BEFORE = re.compile(r"[0-9][:.]$|[A-Za-z]\.$|[0-9]/$")
_RUN_ON = re.compile(
    r"(?:st|nd|rd|th|ST|ND|RD|TH)\b|['’]?s\b|:[0-9]|x[0-9]|[-‑](?:[A-Z]{1,3}[0-9]*\b|on-"
    r"|[A-Z][a-z])"
    r"|/[0-9]|[.][0-9]"
)
_NUMBERED_ON = re.compile(r"[-‑][0-9]+[A-Za-z]")
_EMERGENCY = re.compile(r"(?:911|999|112|111|000)$")
_CALL = re.compile(r" (?:calls?|operators?|dispatch|emergency|callers?|recording)")
_CALLED = re.compile(r"\b(?:[Cc]all|[Dd]ial|[Rr]ing|rang|phon)(?:s|e|ed|ing)? $")
JOINABLE = re.compile(
    r"(?i)(?<![\w/])(?:then|now|sub|minus|plus|nearly|almost|about|around|some|to|and|or|a|an|the|still"
    r"|previously|magnitude|by)[-‑]$"
)
"""Words that a hyphen joins to a quantity ("sub-300", "then-19-year-old")."""


def is_titled(place: Place) -> bool:
    """Whether it begins a title ("40 Days of Faith", "60 Minutes")."""
    if _TITLED_STRETCH.match(place.after) and not _CAPITALS_BEFORE.search(place.before):
        return bool(place.before.strip())
    return False


def is_glued(place: Place) -> bool:
    """Whether letters run into the digits: "RAV4", "TPP-11", "49ers", "22nd", "1970s"."""
    before, after, has_unit = place.before, place.after, place.has_unit
    if _LETTERS_BEFORE.search(before):
        return not has_unit or _CODE_AFTER.match(after) is not None
    if _WORD_BEFORE.search(before) and not JOINABLE.search(before):
        return not _NUMBER_BEFORE.search(before)
    if _PART_BEFORE.search(before) and not before.endswith(("U.S.", "Rs.")):
        return not has_unit
    if _CODE_AFTER.match(after):
        return True
    if _RUN_ON.match(after) or (_NUMBERED_ON.match(after) and not place.paired):
        return not has_unit
    if _EMERGENCY.match(place.written) and (_CALL.match(after) or _CALLED.search(before)):
        return True
    return bool(re.match(r"[A-Za-z]", after)) and not has_unit and not re.match(r"(?:and|to|or)\b", after)


def is_label(place: Place) -> bool:
    """Whether a number in digits names its neighbour."""
    if not place.whole:
        return False
    if re.match(r"[- ](?:stock|share) (?:index|average)\b", place.after):
        return True
    if _AIRLINERS.fullmatch(place.written) and re.match(r" (?:[A-Z][a-z]+|MAX)\b", place.after):
        return True
    word = re.search(r"(\S+) $", place.before)
    if not word or re.search(r"[,);:”\"—–]$", word[1]):
        return False
    previous = word[1].strip("(\"“‘'")
    plain = previous.rstrip(".").lower()
    if not plain:
        return False
    capital = any(letter.isupper() for letter in previous)
    if plain in lists()["indexes"] and (capital or plain in ("sp", "p")):
        return True
    if plain in lists()["labels"] and not place.counts_plural:
        return capital or not place.has_noun or (place.last.head.tag_ in ("NN", "NNP") and not place.paired)
    return not place.counts_plural and not place.paired and _follows_name(previous, place)


def _follows_name(previous: str, place: Place) -> bool:
    """Whether the word before is a name, or a noun that the parse hangs the number on."""
    first = place.first
    if not first.i:
        return False
    neighbour = first.nbor(-1)
    if neighbour.pos_ not in ("PROPN", "NOUN"):
        return (
            previous[0].isupper()
            and neighbour.pos_ == "ADJ"
            and not (neighbour.is_sent_start or place.has_noun)
        )
    if previous[0].isupper() and not neighbour.is_sent_start:
        return not _BEFORE_QUANTITY.fullmatch(previous)
    return first.head == neighbour and first.dep_ == "nummod" and neighbour.tag_ != "NNS"


def is_part_of_name(place: Place) -> bool:
    """Whether a number in words is a label ("phase two") or a name ("Seven Network", "it beat Three")."""
    word, first, last = place.written, place.first, place.last
    previous = re.search(r"([\w&]+) $", place.before)
    if previous and previous[1] == "number" and not place.counts_plural:
        return True
    if previous and previous[1].lower() in lists()["labels"]:
        both = previous[1][0].isupper() and word[0].isupper()
        if both or (not place.has_noun and not previous[1].lower().endswith("s")):
            return True
    right = following(last)
    if not word[0].isupper():
        return False
    if first.is_sent_start or first.i == 0:
        return right is not None and right.ent_iob_ == "I" and first.tag_ == right.tag_ == "NNP"
    left = first.nbor(-1)
    return not (left.is_punct or left.is_space)
