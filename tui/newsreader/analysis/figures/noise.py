"""Numbers that are no quantities: years, dates, clock times, labels, scores, ordinals, telephone numbers.

Precision is where number readers lose on news, so a number is taken for a figure only when nothing here
speaks against it. The tests read the characters around the number first and its place in the parse second.
"""

from __future__ import annotations

import re

from newsreader.analysis.figures.dated import is_address, is_clock, is_date, is_phone, is_year
from newsreader.analysis.figures.hours import is_hour
from newsreader.analysis.figures.names import is_glued, is_label, is_titled
from newsreader.analysis.figures.number_words import is_noisy_word
from newsreader.analysis.figures.place import Place

_MANY = re.compile(r" (?:of (?!the (?:game|match|test))|more\b|wounded|injured|killed|dead|arrested|missing)")
_LIST_NUMBER = re.compile(r"[.)]\s?(?=[A-Z“\"‘])")
_LIST_BEFORE = re.compile(r"(?:^|[.!?:;)”\"’] ?\(?)$")
_POINT_AFTER = re.compile(r"\) ?[\w“\"‘']")
_POINT_BEFORE = re.compile(r"(?:[.!?:;,]|\b(?:and|or|are|is|were|was|to|by)) \Z")
"""Before and after the number of a point within a sentence: "to 1) rest, 2) eat and 3) sleep"."""
_RATING = re.compile(r"^[A-Z][^:]{2,30}: $")
_VERSE_BEFORE = re.compile(
    r"[0-9]:[0-9]{1,3}(?:(?:(?:,|;|-|–| and|,? &) ?| )[0-9]{1,3})*(?:,| and|, and|-|–| &) ?$"
)
_IDENTIFIER = re.compile(r"[0-9]{13,}")
_REPORTS = r"(?:U\.S\.|S\. ?Ct\.|F\.(?:2d|3d)|F\. ?Supp\.(?: 2d)?|L\.Ed\.(?:2d)?|W\.L\.R\.|A\.C\.|Cal\.)"
_REPORT_AFTER = re.compile(rf" {_REPORTS} [0-9]")
_REPORT_BEFORE = re.compile(rf"[0-9] {_REPORTS} $")
_FOOTNOTE = re.compile(
    r" (?:The|This|That|These|Those|It|He|She|They|We|In|On|At|For|If|When|While|As|But|And|Yet|So|However"
    r"|Although|Though|Even|There|See|Ibid|Some|Such|Many|Most)\b"
)
_REFERENCES_BEFORE = re.compile(r"\[(?:[0-9]{1,3}(?:, ?| ?[-–] ?))*$")
_REFERENCES_AFTER = re.compile(r"(?:(?:, ?| ?[-–] ?)[0-9]{1,3})*\]")
_PARAGRAPH = re.compile(r"§+ ?[\w.]{1,12}, $")
_PLACED = re.compile(r"(?i)\b(?:last|final|top|bottom) $")


def is_noise(place: Place) -> bool:
    """Whether a number is no quantity."""
    numeral = place.numeral
    if is_titled(place):
        return True
    if numeral.form == "vague":
        return _is_vague_noise(place)
    if numeral.form == "fraction" and re.match(r"[ -]finals?\b", place.after):
        return True
    if numeral.form == "digits" or place.written[-1].isdigit():
        return _is_noisy_number(place)
    return is_noisy_word(place)


def _is_vague_noise(place: Place) -> bool:
    """Whether "scores" are results, or "thousands" an order of magnitude ("in the thousands")."""
    if place.before.endswith("-") or re.search(r"(?i)\bin the $", place.before):
        return True
    return place.written.lower() == "scores" and (place.last.pos_ == "VERB" or not _MANY.match(place.after))


def _is_noisy_number(place: Place) -> bool:
    if _IDENTIFIER.fullmatch(place.written) or place.before.endswith(('="', "='")) or _is_cited(place):
        return not place.has_unit
    if is_glued(place) or any(token.like_url or token.like_email for token in (place.first, place.last)):
        return True
    if re.fullmatch(r"0[0-9]+", place.written) or _is_of_the_calendar(place):
        return True
    if place.has_unit:
        return re.search(r"(?i)\b(?:the|'|’)\s?$", place.before) is not None and bool(
            re.match(r"['’]?s\b", place.after)
        )
    return is_address(place) or is_year(place) or _is_listed(place) or is_label(place)


def _is_cited(place: Place) -> bool:
    """Whether it is part of a law report's place ("403 U.S. 602")."""
    return bool(_REPORT_AFTER.match(place.after) or _REPORT_BEFORE.search(place.before))


def _is_of_the_calendar(place: Place) -> bool:
    return is_date(place) or is_clock(place) or is_hour(place) or is_phone(place)


def _names_one(place: Place) -> bool:
    """Whether one person's name follows, which has a number before it in lists only ("7 Jane Doe")."""
    noun = place.last.head
    return place.has_noun and noun.tag_ == "NNP" and noun.ent_type_ == "PERSON"


def _is_listed(place: Place) -> bool:
    """Whether it numbers a list, a shirt or a rating, or says a place ("the last four")."""
    value, before = place.numeral.value, place.before
    if not before.strip() and re.match(r"[.)]\s", place.after):
        return True
    if value < 100 and _LIST_BEFORE.search(before) and _LIST_NUMBER.match(place.after):
        return value == 1 or not before.endswith(": ")
    bracketed = before.rfind("(") > before.rfind(")")
    if value < 20 and not bracketed and _POINT_AFTER.match(place.after) and _POINT_BEFORE.search(before):
        return True
    if before[-1:] + place.after[:1] == "()" and value < 100:
        return True
    if before.endswith("[") and place.after.startswith("]"):
        return True
    if _REFERENCES_BEFORE.search(before) and _REFERENCES_AFTER.match(place.after):
        return True
    opening = place.first.is_sent_start and value < 100 and place.numeral.form == "digits"
    if opening and (_FOOTNOTE.match(place.after) or _names_one(place)):
        return True
    if (_VERSE_BEFORE.search(before) or _PARAGRAPH.search(before)) and not place.has_noun:
        return True
    if value <= 10 and _RATING.search(before) and not place.has_noun:
        return True
    return bool(_PLACED.search(before)) and not place.counts_several and not place.paired
