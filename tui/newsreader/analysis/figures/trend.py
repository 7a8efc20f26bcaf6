"""Whether a number is said to have risen or fallen, from the word that governs it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.analysis.figures.words import lines, lists
from newsreader.analysis.model import Trend

if TYPE_CHECKING:
    from spacy.tokens import Token

_ADVERB = re.compile(
    r"(?i)\b(up|down|higher|lower)(?: by)?"
    r"(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|a|an|approximately"
    r"|as much as|at least|"
    r"less than|another|well over|just over|just under|slightly over|under|further|average of))*"
    r"[ \u00a0]?(?:(?:US|A|AU|C|HK|NZ|S)?[$£€¥])?$"
)
_AFTER = re.compile(
    r"(?i)[ -](higher|lower|up|down|more expensive|cheaper|dearer|stronger|weaker)\b(?! (?:to\b"
    r"|[^\w\s]?[0-9]|than (?:that|this)))"
)
_COMPARED = re.compile(r"(?i) (more|fewer|less)\b(?! likely\b)(?P<than> than\b)?")
_TARGET = re.compile(
    r"(?i)\b(?:to|at|from|for|in|on|with|against|until)(?: (?:just|about|around|nearly|only|almost|a|an"
    r"|the|barely|some))*"
    r" (?:(?:US|A|AU|C|HK|NZ|S)? ?[$£€¥])?$"
)

_BY = re.compile(
    r"(?i)\bby(?: (?:about|around|roughly|nearly|almost|more than|over|just|only|some|another|up to"
    r"|as much as|at least|less than))* [$£€¥]?$"
)
_UPWARD = frozenset(["up", "higher", "upward", "upwards"])
_DIRECTIONS = _UPWARD | frozenset(["down", "lower", "downward", "downwards", "back", "off"])
_STOPS = frozenset(["nsubj", "nsubjpass", "relcl", "acl", "advcl", "ccomp", "appos", "parataxis", "pcomp"])
_PACES = frozenset(["rate", "pace", "clip", "speed"])
_MEANS = _PACES | frozenset(["average", "mean", "median", "total", "maximum", "minimum", "combined"])
"""Nouns that stand between a verb and its amount ("rose an average of 3 %", "grew at a rate of 3 %")."""
_OWN_SIZE = frozenset(["value", "worth", "weight", "size", "strength"])
_HANDLING = frozenset(["bring", "send", "pull", "drag", "push", "force", "take", "put", "set", "drive"])
_ASKING = frozenset(["ask", "request", "beg", "plead", "petition", "urge", "demand", "recommend", "appeal"])
"""Verbs whose clause tells of what somebody wants, and not of what happens."""

_PERSONAL = frozenset(["i", "you", "he", "she", "we", "who"])
_MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"])


@cache
def _lexicon() -> dict[str, dict[str, Trend]]:
    """Word lists by use ("change", "cause", "noun"): lemma to trend."""
    found: dict[str, dict[str, Trend]] = {}
    for line in lines("lexicon.txt"):
        head, _, words = line.partition(":")
        trend, use = head.split()
        for word in words.split():
            found.setdefault(use, {}).setdefault(word, trend)  # type: ignore[arg-type]
    return found


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
    before = text[max(0, start - 48) : start]
    adverb = _ADVERB.search(before)
    if adverb and not _is_particle(anchor, adverb[1]):
        if not (relative or measured) and _is_felled(anchor, adverb[1]):
            return None, False
        return ("up" if adverb[1].lower() in _UPWARD else "down"), False
    if after := _AFTER.match(text, end):
        rising = after[1].lower() in ("higher", "up", "more expensive", "dearer", "stronger")
        return ("up" if rising else "down"), False
    if compared := _compared(text, end, relative):
        return compared, False
    if _TARGET.search(before):
        return None, False
    if verbal := _governed(anchor, relative, relative or measured):
        return verbal, False
    if moved := _moved_by(before, start, anchor):
        return moved, False
    nominal = _noun_of_change(anchor, relative)
    return nominal, nominal is not None


def _compared(text: str, end: int, relative: bool) -> Trend | None:
    """The trend of "300 fewer than a year earlier" and of "12 percent more visitors"."""
    found = _COMPARED.match(text, end)
    if not found or not (relative or found["than"]):
        return None
    return "up" if found[1].lower() == "more" else "down"


def moved_to(anchor: Token) -> bool:
    """Whether the number is what something rose or fell to ("from 4,000 to 9,000", "dropped to 750")."""
    left = reversed(anchor.doc[max(0, anchor.i - 4) : anchor.i])
    prep = next((t for t in left if t.pos_ not in ("ADV", "ADJ") and t.dep_ != "quantmod"), anchor)
    if prep.lower_ != "to" or prep.head.pos_ != "VERB":
        return False
    lemma = prep.head.lemma_.lower()
    return any(lemma in _lexicon()[use] for use in ("change", "cause"))


def says_change(word: Token) -> bool:
    """Whether a verb or noun says that something rose or fell ("climb", "cut", "drop")."""
    lemma, uses = word.lemma_.lower(), ("change", "cause", "degree", "noun")
    return any(lemma in _lexicon()[use] for use in uses)


def _moved_by(before: str, start: int, anchor: Token) -> Trend | None:
    """The trend of the verb of a "by" right before the figure, where the parse hangs the figure elsewhere."""
    if not _BY.search(before):
        return None
    left = [t for t in anchor.doc[max(0, anchor.i - 10) : anchor.i] if t.idx < start]
    by = next((t for t in reversed(left) if t.lower_ == "by"), None)
    if by is None or by.head.pos_ != "VERB" or _is_asked(by.head):
        return None
    return _of_verb(by.head, True, True)


def _is_particle(anchor: Token, word: str) -> bool:
    """Whether "up" belongs to a verb that moves nothing ("gave up 517 yards")."""
    for token in anchor.doc[max(0, anchor.i - 8) : anchor.i]:
        if token.lower_ == word.lower() and token.dep_ == "prt":
            return token.head.lemma_.lower() not in lists()["carriers"]
    return False


def _is_felled(anchor: Token, word: str) -> bool:
    """Whether things themselves were moved, and no number ("brought down 40 trees")."""
    verb = anchor.head
    if verb.pos_ != "VERB" or anchor.dep_ not in ("dobj", "obj") or verb.lemma_.lower() not in _HANDLING:
        return False
    return any(child.lower_ == word.lower() and child.dep_ == "prt" for child in verb.children)


def _governed(anchor: Token, relative: bool, measured: bool) -> Trend | None:
    """The trend of the verb whose object or measure the figure is."""
    by, last = False, ""
    token = anchor
    if anchor.dep_ in _MODIFIERS and anchor.head.pos_ in ("NOUN", "PROPN") and anchor.head.i > anchor.i:
        return None
    for _ in range(6):
        head = token.head
        if head.i == token.i or token.dep_ in _STOPS or (token.dep_ == "conj" and head.pos_ == "VERB"):
            return None
        if token.dep_ == "prep" or token.pos_ == "ADP":
            if token.lower_ == "of" and head.lemma_.lower() in _MEANS:
                token = head
                continue
            if token.lower_ != "by" and not (token.lower_ == "at" and last in _PACES):
                return None
            by = True
        if head.pos_ in ("VERB", "AUX"):
            if _is_apart(head, anchor) or _is_won(head, anchor) or _is_asked(head):
                return None
            return _of_verb(head, by or relative, by or measured)
        if head.pos_ in ("NOUN", "PROPN") and token.dep_ in ("compound", "nmod", "amod", "poss"):
            return None
        last, token = token.lemma_.lower(), head
    return None


def _is_apart(verb: Token, anchor: Token) -> bool:
    """Whether a verb is half an adjective ("eye-popping $1 million") or of another clause, past ";"."""
    if verb.dep_ in ("amod", "compound") or (verb.i and verb.nbor(-1).text in "-‑"):
        return True
    return any(token.text == ";" for token in anchor.doc[verb.i : anchor.i])


def _is_asked(verb: Token) -> bool:
    """Whether somebody only asks for it ("asked for fees to be cut by 5 percent")."""
    if verb.dep_ not in ("xcomp", "ccomp", "pcomp", "advcl") or verb.tag_ not in ("VB", "VBN"):
        return False
    above = verb.head.head if verb.head.pos_ in ("ADP", "SCONJ") else verb.head
    return above.lemma_.lower() in _ASKING


def _is_won(verb: Token, anchor: Token) -> bool:
    """Whether a share is what somebody got ("gained 16 percent of the vote"), and no amount of change."""
    if verb.lemma_ != "gain":
        return False
    wholes = (kid for child in anchor.children if child.lower_ == "of" for kid in child.children)
    return any(whole.dep_ == "pobj" and whole.lemma_.lower() not in _OWN_SIZE for whole in wholes)


def _of_verb(verb: Token, amount: bool, measured: bool) -> Trend | None:
    """The direction a verb says.

    Args:
        amount: Whether the figure can only be the size of the change.
        measured: Whether it is that or a measure, which no one accelerates or widens.
    """
    lemma = verb.lemma_.lower()
    lexicon = _lexicon()
    for child in verb.children:
        if child.lower_ not in _DIRECTIONS or child.dep_ not in ("prt", "advmod", "acomp", "prep", "oprd"):
            continue
        if child.dep_ == "prep" and child.lower_ == "off" and lemma in lexicon["off"]:
            return lexicon["off"][lemma]
        if trend := lexicon["change"].get(f"{lemma}-{child.lower_}"):
            return trend
        if trend := lexicon["cause"].get(f"{lemma}-{child.lower_}"):
            return trend if amount else None
        if lemma in lists()["carriers"] and child.lower_ not in ("back", "off"):
            return "up" if child.lower_ in _UPWARD else "down"
        if child.dep_ == "prt":
            return None
    subject = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass")), None)
    if lemma in lexicon["change"]:
        return lexicon["change"][lemma] if amount or not _is_of_body(lemma, subject) else None
    if measured and lemma in lexicon["degree"]:
        return lexicon["degree"][lemma]
    amount = amount or (subject is not None and subject.lemma_.lower() in lists()["priced"])
    return lexicon["cause"].get(lemma) if amount else None


def _is_of_body(lemma: str, subject: Token | None) -> bool:
    """Whether a person does it, who climbs and drops things ("he jumped 40 fences"), and nothing rises."""
    if subject is None or lemma in ("gain", "grow"):
        return False
    return subject.lower_ in _PERSONAL or subject.ent_type_ == "PERSON"


def _noun_of_change(anchor: Token, relative: bool) -> Trend | None:
    """ "a 25 % drop", "an increase of 60,600 jobs", "a cut in aid of 8 %", "the surge in deaths, 40 %"."""
    nouns = _lexicon()["noun"] | (_lexicon()["share"] if relative else {})
    head = anchor.head
    if anchor.dep_ == "appos" and relative:
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ in _MODIFIERS and head.i > anchor.i:
        while head.dep_ == "compound" and head.head.i > head.i:
            head = head.head
        return nouns.get(head.lemma_.lower())
    if anchor.dep_ != "pobj" or head.lower_ not in ("of", "by") or head.head.pos_ != "NOUN":
        return None
    noun = head.head
    if noun.dep_ == "pobj" and noun.head.lower_ in ("in", "to") and noun.lemma_.lower() not in nouns:
        noun = noun.head.head
    return nouns.get(noun.lemma_.lower())
