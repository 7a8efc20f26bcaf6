"""Whether a number without a noun counts people: killed, marching, living somewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.atoms import VAGUE
from newsreader.analysis.figures.words import lists
from newsreader.analysis.gazetteers import person_nouns

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from newsreader.analysis.figures.reading import Reading

_REACH = 60
_POPULATION_REACH = 10
"""Words before a number among which "population" stands."""
_LEFT = 40
"""Words before "hundreds remain" that may tell what remains."""

_FATE = re.compile(
    r"(?i)(?: more)?(?: (?:were|was|are|is|have|has|had|been|still|feared|believed|reported))*"
    r" (?:dead|killed|wounded|injured|hurt|missing|arrested|aboard|on board|others|died|unaccounted|displaced"
    r"|homeless|hospitali[sz]ed|critically|seriously)\b"
)
_MORE = re.compile(r"(?i) more\b(?! than\b)")
_CASUALTIES = re.compile(
    r"(?i)\b(?:kill|injur|wound|hurt|arrest|dead|died|dying|evacuat|hospitali|missing|infect|displac|detain|rescu)"
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
_ATTENDING = re.compile(
    r"(?i)\b(?:populations?|crowds?|audiences?|turnouts?|workforces?|congregations?|gatherings?|memberships?)"
    r"(?: (?:of|is|was|reached|numbered|numbering|stands at|stood at|has reached))?" + _ROUGHLY
)
_POPULATION = re.compile(r"(?i)\bpopulation\b(?: [\w’'-]+){0,6} $")
_WHO = re.compile(r"(?: (?:more|others?))? who\b| (?:aged|over the age of|under the age of)\b")
_TO_DO = re.compile(r"(?i) to [a-z]")
_ALIVE = re.compile(
    r"(?i) [a-z]+(?: [a-z]+)? (?:homeless|ill|sick|asleep|awake|hungry|unemployed|unconscious|at home"
    r"|in (?:hospital|jail|prison|custody|detention|exile|hiding|poverty|shelters?|camps|tents"
    r"|their (?:homes|cars|seats|beds|tents)))\b"
)
"""Says of those who remain, stay or fall what is said of people only ("thousands remain homeless")."""
_OF_OTHERS = (" of ", " in ", " more in ")
MONEYED = 1e9
"""From here on an indefinite number of nothing is money ("billions more in cuts")."""


def is_casualty(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people something happened to: "killing 48", "139 wounded"."""
    if _FATE.match(text, reading.numeral.end):
        return not _is_of_things(reading.sentence)
    before = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    if _TOLL.search(before):
        return True
    if _MORE.match(text, reading.numeral.end) and _CASUALTIES.search(before):
        return True
    head = reading.last.head
    if head.lemma_.lower() == "shoot" and reading.last.dep_ != "nsubjpass":
        return False
    deps = ("dobj", "nsubjpass", "nsubj", "obj", "npadvmod", "attr")
    return head.lemma_.lower() in lists()["casualties"] and reading.last.dep_ in deps


def _is_of_things(sentence: Span) -> bool:
    """Whether it opens with a number of things, whose fate it goes on to tell ("Of the 12 boats, two …")."""
    opening = sentence[0]
    if opening.lower_ not in ("of", "among"):
        return False
    wholes = [child for child in opening.children if child.dep_ == "pobj" and child.tag_ == "NNS"]
    return any(
        not is_peopled(whole.lemma_.lower()) and any(child.dep_ == "nummod" for child in whole.children)
        for whole in wholes
    )


def is_crowd(text: str, reading: Reading) -> bool:
    """Whether a number without a noun counts people: "thousands marched", "a city of 40,000"."""
    head, dependency = reading.last.head, reading.last.dep_
    vague = reading.numeral.form == "vague" and reading.numeral.value < MONEYED
    if vague and head.pos_ == "AUX" and dependency == "nsubj" and _MORE.match(text, reading.numeral.end):
        return _are_people_left(reading.first)
    if vague and head.pos_ == "VERB":
        flock = dependency == "nsubj" and not text.startswith(_OF_OTHERS, reading.end)
        if flock and head.lemma_.lower() in lists()["verbs of things"]:
            return _ALIVE.match(text, reading.end) is not None or _are_people_left(reading.first)
        return flock or (dependency in ("nsubj", "dobj") and _TO_DO.match(text, reading.end) is not None)
    if text.startswith((" strong ", " strong,", " strong."), reading.end):
        return True
    near = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    return reading.noun is None and bool(
        _GROUP.search(near) or (_POPULATION.search(near) and is_of_people(reading.first))
    )


def is_said_of_people(text: str, reading: Reading) -> bool:
    """Whether other words say that a number alone counts people: "a crowd of 300", "40 who stayed"."""
    before = text[max(reading.sentence.start_char, reading.start - _REACH) : reading.start]
    attending = _ATTENDING.search(before) is not None and is_of_people(reading.first)
    return attending or _WHO.match(text, reading.end) is not None or _is_human_subject(reading.last)


def _are_people_left(number: Token) -> bool:
    """Whether those of whom some remain are people, by the plural before them ("hostages … dozens remain").

    Nothing before means people; things before leave it open.
    """
    before = number.doc[max(0, number.i - _LEFT) : number.i]
    plurals = (token for token in reversed(before) if token.tag_ in ("NNS", "NNPS") and not token.like_num)
    last = next((token for token in plurals if token.lower_ not in VAGUE), None)
    return last is None or is_peopled(last.lemma_.lower())


def is_of_people(number: Token) -> bool:
    """Whether the population told of before a number is one of people: of a place, and not of wolves."""
    before = number.doc[max(number.sent.start, number.i - _POPULATION_REACH) : number.i]
    told = next((token for token in reversed(before) if token.lemma_.lower() == "population"), None)
    if told is None:
        return True
    if told.dep_ == "compound":
        return False
    kinds = [child for child in told.children if child.dep_ == "compound"]
    for of in told.children:
        kinds += [
            child
            for child in of.children
            if of.lower_ == "of" and child.dep_ == "pobj" and child.tag_ == "NNS"
        ]
    return all(kind.pos_ == "PROPN" or is_peopled(kind.lemma_.lower()) for kind in kinds)


def is_peopled(noun: str) -> bool:
    """Whether a lemma names people, or a place or a body that they live in or belong to."""
    known = noun in ("people", "person") or noun in person_nouns()
    return known or noun in lists()["peopled"] or noun in lists()["citizens"]


def _is_human_subject(number: Token) -> bool:
    """Whether a number alone does what only people do: "thousands fled"."""
    return number.dep_ == "nsubj" and number.head.lemma_.lower() in lists()["human verbs"]
