"""Hours of the clock without "o'clock": "half past six", "closes at nine", "at ten on Sunday"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.place import Place

_NEARLY = r"(?: (?:about|around|exactly|nearly|just|past))?"
_MINUTES = r"(?:ten|five|twenty|twenty-five)"
_PAST = re.compile(
    r"(?i)\b(?:half|quarter|minutes?)[ -](?:past|to|after|before)[ -]$|\bhalf $"
    rf"|\b{_MINUTES}[ -]past[ -]$|\b(?:at|until|till){_NEARLY} {_MINUTES}[ -](?:to|after|before)[ -]$"
)
_PREPOSITION = re.compile(rf"(?i)\b(?:at|until|till|before|after|from(?: \w+ to)?){_NEARLY} $")
_COUNTING = re.compile(
    r"(?i)\b(?:tolls?|count|tally|total(?:s|ed|led|ling)?|number(?:s|ed|ing)?|st(?:and|ands|anding|ood)"
    r"|put|puts|remain(?:s|ed|ing)?|peak(?:s|ed|ing)?|ris(?:e|es|en|ing)|rose|grow(?:s|n)?|grew|climb(?:s|ed|ing)?"
    r"|increased?|jump(?:s|ed)?|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|declined?|kill(?:s|ed|ing)?)\b[^,;:]*$"
)
"""Words after which a number that stands "at" something is the state of a count."""
_QUOTED = re.compile(
    r"(?i)\b(?:shares?|stocks?|prices?|index|pound|dollar|euro|yen|rates?|yields?|bonds?|futures|crude|oil|gold"
    r"|odds|bidding|bids?)\b"
)
"""Words of what has a price, and opens and closes at it."""
_STANDS_FREE = re.compile(
    r"(?i)\s*(?:[.,;:!?)”\"]|$|(?<= )(?:in the|at|on|each|every|daily|sharp|tonight|tomorrow|yesterday|last"
    r"|this|that|and|or|to|until|till|but|when|while|as|local|for|with|past)\b)"
)
_PART_OF_DAY = re.compile(
    r"(?i) (?:in the (?:morning|afternoon|evening)|at night|sharp"
    r"|(?:tomorrow|yesterday|this|that) (?:morning|afternoon|evening|night))\b"
)
_DAY = re.compile(
    r"(?i) (?:tonight|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
    r"|(?:tomorrow|yesterday|this|that|last|each|every) (?:morning|afternoon|evening|night|day))\b"
)
_SCHEDULED = re.compile(
    r"(?i)\b(?:(?:re)?open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|start(?:s|ed|ing)?"
    r"|beg(?:in|ins|an|inning)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|arriv(?:e|es|ed|ing)|leav(?:e|es|ing)"
    r"|left|depart(?:s|ed|ing)?|kick(?:s|ed)? off|me(?:et|ets|t|eting)|wak(?:e|es|ing)|woke"
    r"|(?:get|gets|getting|got) up|return(?:s|ed|ing)?|resum(?:e|es|ed|ing)"
    r"|(?:go(?:es|ing)?|went) home|(?:clock|knock)(?:s|ed|ing)? (?:off|on)|set(?:s|ting)? off"
    r"|sail(?:s|ed|ing)?|supper|dinner|lunch|breakfast|curfew|shift|bedtime)"
    r"(?: [\w’'-]+){0,3}?"
    r" (?:at|(?<!up )(?<!down )by|until|till|before|after|around|about|from(?: \w+ to)?)"
    rf"{_NEARLY} $"
)


def is_hour(place: Place) -> bool:
    """Whether a bare number up to twelve is an hour; in digits only with a part of the day beside it.

    A weekday is not enough for digits, for "stood at 10 on Sunday" is a count, but after what starts or ends.
    """
    if place.has_unit or not place.whole or not 1 <= place.numeral.value <= 12:
        return False
    if _PAST.search(place.before) and not place.has_noun:
        return True
    if not _STANDS_FREE.match(place.after):
        return False
    in_words = place.numeral.form == "words"
    scheduled = _SCHEDULED.search(place.before) is not None
    if scheduled and (in_words or _PART_OF_DAY.match(place.after)):
        return True
    if scheduled and _DAY.match(place.after):
        return not (_COUNTING.search(place.before) or _QUOTED.search(place.before))
    if not _PREPOSITION.search(place.before) or _COUNTING.search(place.before):
        return False
    return bool(_PART_OF_DAY.match(place.after) or (in_words and _DAY.match(place.after)))
