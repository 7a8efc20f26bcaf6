"""The unit's name made of a counted noun: "shipping container" for "8.3 million shipping containers"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.figures import units
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.units import unit_of_word
from newsreader.analysis.figures.words import lists

_PLURAL_ONLY = (
    "series", "species", "means", "headquarters", "barracks", "crossroads", "gallows", "chassis", "corps",
)  # fmt: skip
NAMES = {
    "people": "person", "persons": "person", "folk": "person", "dead": "person", "wounded": "person",
    "injured": "person", "dos": "dose", "cas": "case",
    "threes": "three", "fours": "four", "sixes": "six",
}  # fmt: skip
"""Singulars that the model's lemmas get wrong, and what an adjective stands for ("18 dead")."""


def past_plus(last: Token) -> Token:
    """The number with the "+", "-plus" or "-odd" that hangs on it."""
    doc, end = last.doc, last.i + 1
    if end < len(doc) and doc[end].text in "-‑" and not last.whitespace_:
        end += 1
    return doc[end] if end < len(doc) and doc[end].lower_ in ("+", "plus", "odd") else last


def singular(noun: Token) -> str:
    """The noun in the singular and in lower case; a plural name loses its s, which its lemma keeps."""
    lemma = noun.lemma_.lower()
    plural = noun.tag_ == "NNPS" or (noun.tag_ == "NNS" and not lemma.endswith(_PLURAL_ONLY))
    if plural and lemma == noun.lower_ and re.fullmatch(r"\w{2,}[^su\W]s", lemma):
        lemma = lemma[:-1]
    return NAMES.get(lemma, lemma)


def unit_name(noun: Token, last: Token) -> str:
    """The unit of a plain count: the noun's lemma with the modifiers between the number and it.

    "8.3 million shipping containers" counts in "shipping container"; "250 Turkish citizens" in "citizen".
    """
    if noun.doc[last.i + 1 : last.i + 3].text in ("-strong", "‑strong"):
        return "member"
    lemma = singular(noun)
    start = max(past_plus(last).i + 1, noun.left_edge.i)
    if noun.i < last.i:
        return lemma
    return _phrase([t for t in noun.doc[start : noun.i] if _names(t, lemma)], lemma)


def _names(token: Token, lemma: str) -> bool:
    """Whether a word before the noun is part of what is counted."""
    if token.text in "-‑" or is_hyphened(token):
        return True
    if token.lower_ in lists()["not counted"] or (
        lemma in lists()["citizens"] and token.ent_type_ in ("NORP", "GPE")
    ):
        return False
    if token.dep_ == "poss":
        return False
    if token.is_digit:
        return _is_part_number(token)
    if token.ent_type_ == "PERSON" and token.dep_ == "compound":
        return False
    return token.pos_ in ("ADJ", "NOUN", "PROPN") and not any(c.isdigit() for c in token.text)


def _is_part_number(token: Token) -> bool:
    """Whether a number in a noun phrase belongs to it ("Model 3 sedans", "9 litre cases")."""
    before, after = token.nbor(-1), token.nbor(1)
    return after.pos_ == "PROPN" or before.text[:1].isupper() or unit_of_word(after.lemma_) is not None


def is_hyphened(token: Token) -> bool:
    """Whether a hyphen joins a word to the one before or after it."""
    doc = token.doc
    before = token.i > 0 and doc[token.i - 1].text in "-‑" and not doc[token.i - 1].whitespace_
    after = token.i + 1 < len(doc) and doc[token.i + 1].text in "-‑" and not token.whitespace_
    return before or after


def _phrase(words: list[Token], lemma: str) -> str:
    parts = ""
    for token in words:
        compared = token.pos_ == "ADJ" and token.tag_ in ("JJR", "JJS")
        text = token.lemma_.lower() if compared else token.lower_
        parts += text + ("" if token.text in "-‑" or _hyphen_follows(token) else " ")
    return re.sub(r"^[-‑ ]+", "", parts + lemma)


def _hyphen_follows(token: Token) -> bool:
    return not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor(1).text in "-‑"


_SUM = 100
"""So many crowns are money and no headgear."""


def name_unit(reading: Reading) -> None:
    """The unit of a plain count, from its noun."""
    if reading.stated:
        return
    if reading.numeral.form == "fraction":
        reading.unit, reading.kind, reading.stated = "proportion", "ratio", True
        return
    if reading.noun is None and reading.last.i + 1 < len(reading.last.doc):
        after = reading.last.nbor(1)
        # The parser takes "6 crowns a share" for a verb.
        reading.noun = after if after.lower_ == "crowns" and after.pos_ == "VERB" else None
    if reading.noun is None:
        return
    known = unit_of_word(reading.noun.lemma_)
    counted = unit_name(reading.noun, reading.last)
    if known and (known[1] != "measure" or " " not in counted):
        reading.unit, reading.kind = known[0], known[1]
    else:
        reading.unit = counted
        if reading.unit == "crown" and reading.numeral.value >= _SUM:
            reading.kind = "money"
    _name_rate(reading)
    if reading.unit.startswith("crown per "):
        reading.kind = "money"


def _name_rate(reading: Reading) -> None:
    """ "3,000 tests per day", "78 times a minute"."""
    noun = reading.noun
    if noun is None or reading.kind == "duration" or noun.i - reading.last.i > 4:
        return
    if rate := units.rate_after(noun.doc[noun.i : noun.i + 12].text, len(noun.text)):
        reading.unit, reading.rate_end = f"{reading.unit} per {rate[0]}", noun.idx + rate[1]
