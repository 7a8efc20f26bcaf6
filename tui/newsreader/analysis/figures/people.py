"""Whether a number without a noun counts people: killed, marching, living somewhere."""

from __future__ import annotations

import re

from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.words import lists
from newsreader.analysis.gazetteers import person_nouns

_REACH = 60

_FATE = re.compile(
    r"(?i)(?: more)?(?: (?:were|was|are|is|have|has|had|been|still|feared|believed|reported))*"
    r" (?:dead|killed|wounded|injured|hurt|missing|arrested|aboard|on board|others|died|unaccounted|displaced"
    r"|homeless|hospitali[sz]ed|critically|seriously)\b"
)
_TOLL = re.compile(r"(?i)\b(?:death toll|toll|number of (?:dead|deaths|victims|injured))\b[^.!?;,]{0,60}$")
_ROUGHLY = (
    r"(?: (?:about|around|some|nearly|roughly|almost|just|only|over|under|more than|fewer than|less than"
    r"|up to|at least|an estimated))* $"
)
_GROUP = re.compile(
    r"(?i)\b(?:city|town|village|hamlet|suburb|country|nation|island|community|congregation|army|force|crowd"
    r"|audience|staff|workforce|delegation|crew|mob|throng|gathering|electorate|population|jury|family) of"
    + _ROUGHLY
)
_OF_OTHERS = (" of ", " in ", " more in ")
MONEYED = 1e9
"""From here on an indefinite number of nothing is money ("billions more in cuts")."""


def is_casualty(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people something happened to: "killing 48", "139 wounded"."""
    if _FATE.match(text, reading.numeral.end):
        return True
    before = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    if _TOLL.search(before):
        return True
    head = reading.last.head
    if head.lemma_.lower() == "shoot" and reading.last.dep_ != "nsubjpass":
        return False
    deps = ("dobj", "nsubjpass", "nsubj", "obj", "npadvmod", "attr")
    return head.lemma_.lower() in lists()["casualties"] and reading.last.dep_ in deps


def is_crowd(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people: "thousands marched", "a city of 40,000"."""
    head, dependency = reading.last.head, reading.last.dep_
    vague = reading.numeral.form == "vague" and reading.numeral.value < MONEYED
    if vague and head.pos_ == "VERB":
        acts = dependency == "nsubj" and head.lemma_.lower() not in lists()["verbs of things"]
        return acts and not text.startswith(_OF_OTHERS, reading.end)
    near = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    return reading.noun is None and _GROUP.search(near) is not None


def is_peopled(noun: str) -> bool:
    """Whether a lemma names people, or a place or a body that they live in or belong to."""
    known = noun in ("people", "person") or noun in person_nouns()
    return known or noun in lists()["peopled"] or noun in lists()["citizens"]
