"""Numbers that are somebody's age."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import SUBJECT, following

UNIT = "year"
"""The unit of ages in years; that it is an age is the figure's kind."""

_OLD = re.compile(r"(?i)[ -]?(year|yr|month|week|day)s?['’]?(?:[ -]+old(?:s|er)?\b| of age\b)|[ -]?(y)/?o\b")
_AGED = re.compile(
    r"(?i)(?:\baged?|\bages?|\bage of|\bages of|\bages? between|\bturn(?:s|ed|ing)?|\b(?:under|over|above"
    r"|below)(?: the)? age(?: of)?|\bas (?:young|old) as|\b(?:died|dies|retires?|retired"
    r"|(?:left|leav(?:e|es|ing)|finish(?:ed|es|ing)?) school) at)"
    r" (?:\((?:only |just )?$|(?:(?:just|only|about|around|nearly|between|under|over|from)\s)*$)"
)
_OLDER = re.compile(
    r"(?i)\b(?:people|persons|those|adults?|women|men|anyone|everyone|residents|patients|children|pupils"
    r"|workers|drivers|"
    r"voters|citizens|pensioners|players|girls|boys|kids|americans|britons) (?:aged |who are )?"
    r"(?:over|under|above|below|older than|younger than|aged) $"
)
_COMMA = re.compile(
    r"(?<=[\w)’”\"]), (?P<then>(?:(?:now|then|both|just|only|still|also|aged) ){0,3})$|(?<=\w) \($"
)
_CLOSED = re.compile(r"[,.;)]| \(|\s*(?:and|who)\b|\s*(?:--|[-–—] )|$")
_WAS = re.compile(
    r"(?i)\b(?:he|she|who|i|they|(?:the|his|her|their) (?:youngest|oldest|eldest)(?: [\w’'-]+){0,3}?)"
    r"(?:[’']s|[’']m|[’']re| are| is| was| am| will be| would be"
    r"| would have been| were"
    r"| turns?| turned| had been)"
    r"(?: (?:both|just|only|about|around|now|then|nearly|almost|already|still|at least|over|under))* $"
)
_END = re.compile(
    r"(?i)\s*(?:$|[.,;:!?)”\"’—–]|(?:at the time|when|while|until|till|before|after|because|since|as|by|and"
    r"|or|but|years? ago|now|then|back|at that|next|this|last|in|on|prior|during)\b)"
)
_NO_AGE = re.compile(r"[ -]?(?:%|per ?cent|years?\b)")
_LENGTH = re.compile(r"[ -](year|month|week|day)s?\b")
_HOUR = re.compile(r" (?:o[’']clock|in the (?:morning|afternoon|evening))\b")
_TURNING = re.compile(r"(?i)\bturn(?:s|ed|ing)? $")
_AT = re.compile(r"(?:^|[.!?:;,“\"‘'\n] ?|\bthat )[Aa]t $")
_ONE = re.compile(r", (?:he|she|I)\b")
"""Behind "At 64": whose age it is."""


def age_unit(text: str, reading: Reading) -> tuple[str, int] | None:
    """Unit and end of the words when the number is an age ("34-year-old"), else None."""
    start, end = reading.numeral.start, reading.numeral.end
    if old := _OLD.match(text, end):
        word = (old[1] or "year").lower()
        return {"yr": UNIT, "y": UNIT, "year": UNIT}.get(word, word), old.end()
    if not 0 < reading.numeral.value <= 122 or reading.numeral.form not in ("digits", "words"):
        return None
    before = text[max(0, start - 40) : start]
    digits = text[start:end].isdigit()
    if digits and _OLDER.search(before) and not _NO_AGE.match(text, end):
        return UNIT, end
    length = _LENGTH.match(text, end)
    if _AGED.search(before) and not _TURNING.search(before) and not _HOUR.match(text, end):
        return (length[1], length.end()) if length else (UNIT, end)
    return (UNIT, end) if digits and not length and _is_told(text, before, reading) else None


def _is_told(text: str, before: str, reading: Reading) -> bool:
    """Whether a bare number tells how old the one before it is: "she turned 34", "Jane Doe, 34,"."""
    ends = _END.match(text, reading.numeral.end) is not None
    if ends and reading.numeral.value >= 5 and _TURNING.search(before):
        return True
    if _after_name(text, before, reading) or (_AT.search(before) and _ONE.match(text, reading.numeral.end)):
        return True
    told = ends and bool(_WAS.search(before) or _is_of_name(reading))
    return 3 < reading.numeral.value < 110 and (told or _is_dated(text, reading))


def _is_of_name(reading: Reading) -> bool:
    """Whether somebody "was" it: "Reagan was 77", "his wife is 38"."""
    if reading.first.i < 2 or reading.first.nbor(-1).lower_ not in ("is", "was", "turns", "turned"):
        return False
    name = reading.first.nbor(-2)
    return name.ent_type_ == "PERSON" or person_noun(name.lemma_) is not None


def _is_dated(text: str, reading: Reading) -> bool:
    """Whether the model calls the number alone a date where an age stands: "is now 81", "died, at 90,"."""
    number, head = reading.first, reading.first.head
    goes_on = following(reading.last)
    if (number.ent_type_, number.ent_iob_) != ("DATE", "B") or (goes_on and goes_on.ent_iob_ == "I"):
        return False
    if number.dep_ == "appos":
        return _CLOSED.match(text, reading.numeral.end) is not None
    if number.dep_ == "attr":
        return any(
            t.dep_ in SUBJECT and t.pos_ in ("PRON", "PROPN") and t.lower_ != "it" for t in head.children
        )
    if number.dep_ == "pobj":
        return head.lower_ == "at" and head.i > 0 and head.nbor(-1).text == ","
    return number.dep_ == "dobj" and head.lemma_ == "turn"


def _after_name(text: str, before: str, reading: Reading) -> bool:
    """ "Jane Doe, 34, said", "Jane Doe (34)", or without marks "Jane Doe 34 has"."""
    first = reading.first
    if not first.i:
        return False
    name = first.nbor(-1)
    end = reading.numeral.end
    if comma := _COMMA.search(before):
        name = _named(first, 2 + len((comma["then"] or "").split()))
        closed = (re.compile(r"\)") if before.endswith("(") else _CLOSED).match(text, end)
        if before.endswith("("):
            return bool(closed) and name.ent_type_ == "PERSON" and reading.numeral.value >= 16
        if name.ent_type_ in ("GPE", "LOC", "FAC") and name.dep_ == "pobj" and text[end : end + 1] != ",":
            return False
        return bool(closed) and _is_person(name)
    follows = text[end : end + 16]
    return (
        name.ent_type_ == "PERSON"
        and reading.numeral.value >= 10
        and bool(re.match(r" (?:has|had|is|was|said|who|told|will|of|from)\b", follows))
    )


def _named(first: Token, back: int) -> Token:
    """The token before the comma, past a bracket such as "(right)"."""
    at = max(0, first.i - back)
    if first.doc[at].text == ")":
        opening = (i for i in range(at, max(0, at - 6), -1) if first.doc[i].text == "(")
        at = max(0, next(opening, at + 1) - 1)
    return first.doc[at]


def _is_person(token: Token) -> bool:
    """Whether a name before a comma is a person's."""
    if token.ent_type_ == "PERSON":
        return True
    if token.pos_ == "PROPN" and token.ent_type_ in ("", "ORG", "GPE", "NORP", "WORK_OF_ART", "PRODUCT"):
        return True
    return token.pos_ == "NOUN" and person_noun(token.lemma_) is not None
