"""Numbers that are names: "Section 427", "phase two", "S&P 500", "Boeing 737 Max", "RAV4", "Big Ten"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.words import lists

_AIRLINERS = re.compile(r"7[0-8]7|A?3[1-8]0")
_MAKERS = re.compile(r"(?:Boeing|Airbus)(?:['’]s)? (?:[a-z-]+ ){0,2}$")
_DESIGNATED = 10_000
"""Without a comma so large a number before a name is a part of it ("316201 Malala")."""
_SCORED = re.compile(r"(?<![\w.])[A-Z][\w.]* [0-9]{1,2} ?[-–—] ?$")
_HOLE = re.compile(
    r"(?i)\b(?:(?:birdie|bogey|eagle|double\b|par\b|putt|chip)[^.;]{0,30}\b(?:on|at)"
    r"|(?:birdi|bogey|eagl|parr)ed) "
    r"(?:[0-9]{1,2}(?:,? and |, )){0,6}$"
)
_VERSE = re.compile(r" [A-Z][a-z]+ [0-9]{1,3}:[0-9]")
_BEFORE_QUANTITY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|US|U\.S\.?|UK")
_LISTED = re.compile(r"(?i)\b([a-z]+)s (?:nos?\.? )?((?:[0-9]{1,5},? (?:and |or |to |through )?){0,6})$")
_COUNTERS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_LISTED_WORDS = re.compile(rf"(?i)\b([a-z]+)s ((?:{_COUNTERS},? (?:and |or |to |through )?){{0,4}})$")
_MORE_WORDS = re.compile(rf",? (?:and |or |to |through )?{_COUNTERS}\b")
_MORE_LISTED = re.compile(r"(?:, [0-9]+)*,? ?(?:and|or|to|through|[-–]) ?[0-9]")
_BEARER = re.compile(
    r" (?:shirt|jersey|bib|bus|tram|train|trolleybus|flight|service|programme|program|scheme|initiative"
    r"|amendment|statute|highway|motorway|road|route)\b(?!-)"
)
_TOLD_OF = re.compile(r"(?:^|\s)(?:at|for|from|in|on|with) $")
"""Before a name that begins with a number; other words say what is done to so many ("killed 20 Taliban")."""
_ONE_BEARER = re.compile(r"(?i)(?:\b(?:the|an?|this|that|his|her|their|its|my|our|your|number)|['’]s) $")
_WORN = re.compile(r"(?i)\b(?:wear|wears|wearing|wore|worn|bib|shirt) $")
_TITLE = re.compile(r" [A-Z][a-z]+ of [A-Z]")
_TITLED_STRETCH = re.compile(r"[ -](?:Second|Minute|Hour|Day|Night|Week|Month|Year|Mile)s?\b")
_CAPITALS_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w’'-]*(?: [\w’'-]+){0,2} $")
_UNDER_AGE = re.compile(r"\w[’',]* (?:Under|Over|Top)[ -]$")
_TITLE_BEFORE = re.compile(r"[“\"‘']$|[A-Z]\w* $")
_LETTERS_BEFORE = re.compile(r"[@#]$|[A-Za-z][0-9]+\+$|\bNo\.?\)? ?$|[A-Za-z_]$")
_CODE_BEFORE = re.compile(r"[A-Za-z0-9][-‑][A-Z]{1,4}$")
_CODE_AFTER = re.compile(r"[-‑][A-Z]+[0-9]")
_LETTER_AFTER = re.compile(r"(?![BKM])[A-Z]\b")
_WORD_BEFORE = re.compile(r"[\w.&][-‑–]$")
_NUMBER_BEFORE = re.compile(r"[0-9%][-–]$|[0-9][A-Za-z]+[-–]$|[0-9] [a-z]+[-–]$")
_PART_BEFORE = re.compile(r"[0-9][:.]$|[A-Za-z]\.$|[0-9]/$")
_ORDINAL = re.compile(r"['’]?s\b|st\b|nd\b|rd\b|th\b")
_RUN_ON = re.compile(
    r"(?:st|nd|rd|th|ST|ND|RD|TH)\b|['’]?s\b|:[0-9]|x[0-9]|[-‑](?:[A-Z]{1,3}[0-9]*\b|on-|[0-9]+[A-Za-z]"
    r"|[A-Z][a-z])"
    r"|/[0-9]|[.][0-9]"
)
_EMERGENCY = re.compile(r"911|999|112|101|111|000|119|995|100|988")
_CALL_BEFORE = re.compile(
    r"(?i)\b(?:call(?:s|ed|ing)?|dial(?:s|led|ling)?|ring|rang|phon(?:e|ed|ing)|police on|contact|a)\s$"
)
_CALL_AFTER = re.compile(
    r"(?i) (?:calls?|operators?|dispatch(?:er|ers)?|emergency|quoting|caller|recording|tape)\b"
)
JOINABLE = re.compile(
    r"(?i)(?<!\w)(?:then|now|sub|minus|plus|nearly|almost|about|around|some|to|and|or|a|an|the|still"
    r"|previously|magnitude|by)[-‑]$"
)
"""Words that a hyphen joins to a quantity ("sub-300", "then-19-year-old")."""


def is_titled(place: Place) -> bool:
    """Whether it begins a title ("40 Days of Faith", "60 Minutes")."""
    if _TITLED_STRETCH.match(place.after) and not _CAPITALS_BEFORE.search(place.before):
        return bool(place.before.strip())
    if _UNDER_AGE.search(place.before) and re.match(r" [A-Z]", place.after):
        return True
    if place.has_unit or not _TITLE.match(place.after):
        return False
    return _TITLE_BEFORE.search(place.before) is not None


def is_glued(place: Place) -> bool:
    """Whether letters run into the digits: "RAV4", "TPP-11", "49ers", "22nd", "1970s"."""
    before, after, has_unit = place.before, place.after, place.has_unit
    if _CODE_BEFORE.search(before):
        return True
    if _LETTERS_BEFORE.search(before):
        return not has_unit or any(code.match(after) for code in (_CODE_AFTER, _LETTER_AFTER))
    if _WORD_BEFORE.search(before) and not JOINABLE.search(before):
        return not _NUMBER_BEFORE.search(before)
    if _PART_BEFORE.search(before) and not before.endswith(("U.S.", "Rs.")):
        return not has_unit
    if _CODE_AFTER.match(after):
        return True
    if _RUN_ON.match(after):
        return not has_unit or (_ORDINAL.match(after) is not None and "$" not in before[-3:])
    if _EMERGENCY.fullmatch(place.written) and (_CALL_BEFORE.search(before) or _CALL_AFTER.match(after)):
        return True
    return bool(re.match(r"[A-Za-z]", after)) and not has_unit and not re.match(r"(?:and|to|or)\b", after)


def is_label(place: Place) -> bool:
    """Whether a number in digits names its neighbour."""
    if not place.whole:
        return _is_decimal_label(place)
    if _is_listed_label(place) or _is_worn_or_ridden(place) or _begins_name(place):
        return True
    if re.match(r"[- ](?:stock|share) (?:index|average)\b", place.after):
        return True
    if _AIRLINERS.fullmatch(place.written) and re.match(r" (?:[A-Z][a-z]+|MAX)\b", place.after):
        return True
    if _AIRLINERS.fullmatch(place.written) and _MAKERS.search(place.before) and not place.counts_plural:
        return True
    if _is_designation(place) or (
        _HOLE.search(place.before) and place.numeral.value <= 18 and not place.has_noun
    ):
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


def _begins_name(place: Place) -> bool:
    """Whether a name in the singular follows, of which there are never several: "on 30 Rock"."""
    name = place.last.head
    single = place.has_noun and name.tag_ == "NNP" and name.i == place.last.i + 1 and place.numeral.value > 1
    return (
        single
        and name.text.istitle()
        and name.ent_type_ != "NORP"
        and _TOLD_OF.search(place.before) is not None
    )


def _is_designation(place: Place) -> bool:
    """Whether it is part of a name by its form: "316201 Malala", "2 Timothy 3:1", "Peru 1 – 2 Chile"."""
    if _VERSE.match(place.after):
        return True
    name = place.last.nbor(1) if place.last.i + 1 < len(place.last.doc) else place.last
    if name.tag_ != "NNP" or not name.text.istitle() or name.ent_type_ in ("NORP", "ORG"):
        return False
    whole = name.dep_ not in ("compound", "nmod", "amod", "poss") and not name.text.endswith("s")
    long = place.written.isdigit() and place.numeral.value >= _DESIGNATED
    return _SCORED.search(place.before) is not None or (long and whole)


def _is_decimal_label(place: Place) -> bool:
    """Whether it is the number of a figure, a section or a version: "Figure 1.5", "Section 4.2"."""
    word = re.search(r"([A-Z][A-Za-z]+)\.? $", place.before)
    numbered = word is not None and word[1].lower() in lists()["labels"]
    return numbered and not place.numeral.scaled and not place.counts_plural


def _is_listed_label(place: Place) -> bool:
    """Whether it stands among numbers after a plural label: "platforms 4, 5 and 6"."""
    listed = _LISTED.search(place.before)
    if not listed or _lower_plural(place.after):
        return False
    word = listed[1].lower()
    return word in lists()["labels"] and (bool(listed[2]) or bool(_MORE_LISTED.match(place.after)))


def _is_worn_or_ridden(place: Place) -> bool:
    """Whether it is a player's or a line's number: "the 9 shirt", "the 47 bus", "wearing 14"."""
    if _BEARER.match(place.after) and _ONE_BEARER.search(place.before) and _ends_with_bearer(place):
        return True
    return _WORN.search(place.before) is not None and not _lower_plural(place.after)


def _ends_with_bearer(place: Place) -> bool:
    """Whether the noun after it is the last one: "the 47 bus", not "the 47 bus drivers"."""
    doc, at = place.last.doc, place.last.i + 1
    if at >= len(doc) or doc[at].dep_ in ("compound", "nmod", "amod"):
        return False
    return at + 1 >= len(doc) or doc[at + 1].pos_ not in ("NOUN", "PROPN")


def _lower_plural(after: str) -> bool:
    """Whether a plural follows, of which the number may be a count ("rooms 5 and 12 guests")."""
    match = re.match(r" ([a-z]+)s\b", after)
    return match is not None and match[1] not in ("i", "wa", "ha", "a")


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
    """Whether a number in words is a label ("phase two") or stands in a name ("Seven Network")."""
    word, first, last = place.written, place.first, place.last
    previous = re.search(r"([\w&]+) $", place.before)
    listed = _LISTED_WORDS.search(place.before)
    if listed and listed[1].lower() in lists()["labels"] and not place.has_noun:
        return bool(listed[2]) or _MORE_WORDS.match(place.after) is not None
    if previous and previous[1] == "number" and not place.counts_plural:
        return True
    if previous and previous[1].lower() in lists()["labels"]:
        both = previous[1][0].isupper() and word[0].isupper()
        if both or (not place.has_noun and not previous[1].lower().endswith("s")):
            return True
    right = last.nbor(1) if last.i + 1 < len(last.doc) else None
    if not word[0].isupper():
        return False
    if first.is_sent_start or first.i == 0:
        return right is not None and right.ent_iob_ == "I" and first.tag_ == right.tag_ == "NNP"
    left = first.nbor(-1)
    if left.is_punct or left.is_space:
        return False
    if left.tag_ == "POS" and left.i > 1 and left.nbor(-1).pos_ == "PROPN" and not place.has_noun:
        return True
    return (left.text[0].isupper() and left.pos_ == "PROPN") or (
        right is not None and right.text[:1].isupper()
    )
