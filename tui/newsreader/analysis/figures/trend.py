"""Whether a number is said to have risen or fallen: by words beside it, its verb, or a noun of change."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.figures.governing import MODIFIERS, UPWARD, governed, moved_by
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.words import lexicon, lists, says_change
from newsreader.analysis.grammar import verb_over
from newsreader.analysis.model import Trend

_ADVERB = re.compile(
    r"(?i)\b(up|down|higher|lower)(?: by)?"
    r"(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|a|an|approximately"
    r"|as much as|at least|"
    r"less than|another|well over|just over|just under|slightly over|under|further|average of))*"
    r"[ \u00a0]?(?:(?:US|A|AU|C|HK|NZ|S)?[$£€¥])?$"
)
_AFTER = re.compile(
    r"(?i)[ -](higher|lower|up|down|more expensive|cheaper|dearer|stronger|weaker)\b(?! (?:to\b|the\b"
    r"|[^\w\s]?[0-9]|than (?:that|this)))"
)
_COMPARED = re.compile(r"(?i) (more|fewer|less)\b(?! likely\b)(?P<than> than\b)?")
_TARGET = re.compile(
    r"(?i)\b(?:to|at|from|for|in|on|with|against|until)(?: (?:just|about|around|nearly|only|almost|a|an"
    r"|the|barely|some))*"
    r" (?:(?:US|A|AU|C|HK|NZ|S)? ?[$£€¥])?$"
)
WHEREABOUTS = re.compile(
    r"(?i)[ -](?:(?:due )?(?:north|south|east|west)|away|outside|inland|offshore|(?P<from>from)"
    r"|(?:down|up|along) the)"
)
"""Behind a distance: that it says where something is, but for what moved "from" a value or a year."""
_STEPS = 6
_MERELY = frozenset(["only", "just", "merely", "simply"])
"""After "not", words that deny nothing ("not only rose 5 %")."""


def trend_of(
    text: str, start: int, end: int, anchor: Token, *, relative: bool, measured: bool = False
) -> tuple[Trend | None, bool]:
    """Whether the figure says how far something rose or fell, and whether only a noun says so ("a 5 % drop").

    Args:
        start, end: The figure with its unit.
        anchor: The token by which the figure hangs in the parse: its unit's noun, or its number.
        relative: Whether it is a percentage or points, which "cut" and "lose" take as the size of a change.
        measured: Whether it is a measure, which "warm" and "deepen" take so.
    """
    place = WHEREABOUTS.match(text, end) if measured else None
    if is_denied(anchor) or (place and not place["from"]):
        return None, False
    before = text[max(0, start - 48) : start]
    adverb = _ADVERB.search(before)
    if adverb and not _is_particle(anchor, adverb[1]):
        return ("up" if adverb[1].lower() in UPWARD else "down"), False
    if after := _AFTER.match(text, end):
        rising = after[1].lower() in ("higher", "up", "more expensive", "dearer", "stronger")
        return ("up" if rising else "down"), False
    if compared := _compared(text, end, relative):
        return compared, False
    if _TARGET.search(before):
        return None, False
    if verbal := governed(anchor, relative, relative or measured):
        return verbal, False
    if moved := moved_by(before, start, anchor):
        return moved, False
    nominal = _noun_of_change(anchor, relative)
    return nominal, nominal is not None


def is_denied(anchor: Token) -> bool:
    """Whether the verb over the number is denied ("would not go one cent higher")."""
    verb = verb_over(anchor, _STEPS)
    negated = verb is not None and any(child.dep_ == "neg" for child in verb.children)
    return verb is not None and negated and not any(child.lower_ in _MERELY for child in verb.children)


def _compared(text: str, end: int, relative: bool) -> Trend | None:
    """The trend of "300 fewer than a year earlier" and of "12 percent more visitors"."""
    found = _COMPARED.match(text, end)
    if not found or not (relative or found["than"]):
        return None
    return "up" if found[1].lower() == "more" else "down"


def _is_particle(anchor: Token, word: str) -> bool:
    """Whether "up" belongs to a verb that moves nothing ("gave up 517 yards")."""
    for token in anchor.doc[max(0, anchor.i - 8) : anchor.i]:
        if token.lower_ == word.lower() and token.dep_ == "prt":
            return token.head.lemma_.lower() not in lists()["carriers"]
    return False


def _noun_of_change(anchor: Token, relative: bool) -> Trend | None:
    """ "a 25 % drop", "an increase of 60,600 jobs", "a cut in aid of 8 %", "the surge in deaths, 40 %"."""
    nouns = lexicon()["noun"] | (lexicon()["share"] if relative else {})
    head = anchor.head
    if anchor.dep_ == "appos" and relative:
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ in MODIFIERS and head.i > anchor.i:
        while head.dep_ == "compound" and head.head.i > head.i:
            head = head.head
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ != "pobj" or head.lower_ not in ("of", "by") or head.head.pos_ != "NOUN":
        return None
    noun = head.head
    if noun.dep_ == "pobj" and noun.head.lower_ in ("in", "to") and noun.lemma_.lower() not in nouns:
        noun = noun.head.head
    return nouns.get(noun.lemma_.lower())


def way_gone(reading: Reading) -> Trend | None:
    """Where something went that moved from one value to another; None for a mere span of values."""
    if not reading.moves or not isinstance(reading.value, tuple):
        return None
    before, after = reading.value
    if before == after or not _is_passage(reading.first):
        return None
    return "up" if after > before else "down"


def _is_passage(first: Token) -> bool:
    """Whether a word above the first number says a change, before any that says an extent."""
    leading = [t for t in first.doc[max(0, first.i - 4) : first.i] if t.lower_ in ("from", "to", "at")]
    token = leading[-1] if leading else first
    if token.i and token.nbor(-1).lower_ in ("up", "down"):
        return True
    for _ in range(_STEPS):
        token = token.head
        lemma = token.lemma_.lower()
        if lemma in lists()["spanning"]:
            return False
        if says_change(token) or lemma in lists()["becoming"]:
            return True
        if token.head.i == token.i:
            break
    return False
