"""Numbers that are somebody's age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.words import lists
from newsreader.analysis.gazetteers import person_nouns

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.analysis.figures.reading import Reading

UNIT = "year"
"""The unit of ages in years; that it is an age is the figure's kind."""

_OLD = re.compile(r"(?i)[ -]?(year|yr|month|week|day)s?['’]?(?:[ -]+old(?:s|er)?\b| of age\b)|[ -]?(y)/?o\b")
_PERIOD_AND_NAME = re.compile(r"[-‑](year|month|week)(?= [A-Z])")
_AGED = re.compile(
    r"(?i)(?:\baged?|\bages?|\bage of|\bages of|\bages? between|\bturn(?:s|ed|ing)?|\b(?:under|over|above"
    r"|below)(?: the)? age(?: of)?|\bas (?:young|old) as)"
    r" (?:\((?:only |just )?$|(?:(?:just|only|about|around|nearly|between|under|over|from)\s)*$)"
)
_OLDER = re.compile(
    r"(?i)\b(?:people|persons|those|adults?|women|men|anyone|everyone|residents|patients|children|pupils"
    r"|workers|drivers|"
    r"voters|citizens|pensioners|players|girls|boys|kids|americans|britons) (?:aged |who are )?"
    r"(?:over|under|above|below|older than|younger than|aged) $"
)
_WHO = re.compile(r", (?:who|whose|of|from|said|told|has|had|was|is)\b")
_COMMA = re.compile(
    r"(?<=[\w)’”\"]), (?P<then>(?:(?:now|then|both|just|only|still|aged) ){0,3})$|(?<=\w) \($"
)
_CLOSED = re.compile(r"[,.;)]|\s*(?:and|who)\b|\s*(?:--|[-–—] )|$")
_AT = re.compile(
    r"(?i)\b(?:die[sd]?|dying|dead|death|passed away|retir(?:es?|ed|ing|ement)|marr(?:y|ies|ied|iage)|wed"
    r"|pregnant"
    r"|widowed|orphaned|mother|mum|father|dad|debut) at(?: (?:just|only|about|around|nearly|almost))? $"
)
_TALLIED = re.compile(
    r"(?i)\b(?:(?:number|tally|toll|count) (?:of |who |that )?(?:[\w’'-]+ ){0,2}(?:dead|died)|the dead) at\b"
)
_BEING = re.compile(r" (?:is|was|turns|turned) $")
_NOW = re.compile(r"(?:^|[.!?;:\"”’—–] ?)(?:Now|Then|Today|Just|Still|Only) $")
_FREE = re.compile(
    r"\s*(?:$|[.,;:!?)”\"’—–]|(?:in|of|from|after|on|and|but|when|while|by|with|because|last|this)\b)"
)
_WAS = re.compile(
    r"(?i)\b(?:he|she|who|i|they|(?:the|his|her|their) (?:youngest|oldest|eldest)(?: [\w’'-]+){0,3}?)"
    r"(?:[’']s|[’']m|[’']re| are| is| was| am| will be| would be"
    r"| would have been| were"
    r"| turns?| turned| had been)"
    r"(?: (?:both|just|only|about|around|now|then|nearly|almost|already|still|at least|over|under))* $"
)
_END = re.compile(
    r"(?i)\s*(?:$|[.,;:!?)”\"’—–]|(?:at the time|when|while|until|till|before|after|because|since|as|by|and"
    r"|or|but|years? ago|now|then|back|at that|next|this|last|in)\b)"
)


def age_unit(text: str, reading: Reading) -> tuple[str, int] | None:
    """Unit and end of the words when the number is an age ("34-year-old"), else None."""
    start, end = reading.numeral.start, reading.numeral.end
    if old := _OLD.match(text, end) or _before_name(text, reading):
        word = (old[1] or "year").lower()
        return {"yr": UNIT, "y": UNIT, "year": UNIT}.get(word, word), old.end()
    if not 0 < reading.numeral.value <= 122 or reading.numeral.form not in ("digits", "words"):
        return None
    if reading.stated and reading.unit != "year":
        return None
    before = text[max(0, start - 40) : start]
    if (
        _OLDER.search(before)
        and text[start:end].isdigit()
        and not re.match(r"[ -]?(?:%|per ?cent|years?\b)", text[end : end + 9])
    ):
        return UNIT, end
    stated_years = re.match(r"[ -](year|month|week|day)s?\b", text[end : end + 8])
    if _AGED.search(before) and not re.search(r"(?i)\b(?:turn(?:s|ed|ing)?) $", before):
        return (stated_years[1], end + len(stated_years[0])) if stated_years else (UNIT, end)
    if stated_years or not text[start:end].isdigit():
        return None
    if (
        re.search(r"(?i)\bturn(?:s|ed|ing)? $", before)
        and reading.numeral.value >= 5
        and _END.match(text, end)
    ):
        return UNIT, end
    if (
        _after_name(text, before, reading)
        or (_at_age(before) and _FREE.match(text, end) and 12 < reading.numeral.value < 110)
        or _opens_with_age(text, before, reading)
        or _of_name(text, before, reading)
        or _of_kin(text, before, reading)
        or (_WAS.search(before) and _END.match(text, end) and 3 < reading.numeral.value < 110)
    ):
        return UNIT, end
    return None


def _at_age(before: str) -> bool:
    """Whether "at" says when in a life something was, and not what a count of the dead stands at."""
    return _AT.search(before) is not None and _TALLIED.search(before) is None


def _opens_with_age(text: str, before: str, reading: Reading) -> bool:
    """ "Now 21, Wilson was released", where a person or a pronoun follows."""
    end, at = reading.numeral.end, reading.last.i + 2
    if not (_NOW.search(before) and text.startswith(", ", end) and 3 < reading.numeral.value < 110):
        return False
    doc = reading.last.doc
    return at < len(doc) and (doc[at].ent_type_ == "PERSON" or doc[at].lower_ in ("he", "she"))


def _before_name(text: str, reading: Reading) -> re.Match[str] | None:
    """The unit of an age that lost its "old" before a person's name: "14-month Ella Hart"."""
    match = _PERIOD_AND_NAME.match(text, reading.numeral.end)
    if not match:
        return None
    near = reading.last.doc[reading.last.i : reading.last.i + 5]
    name = next((t for t in near if t.ent_type_ == "PERSON" and t.idx == match.end() + 1), None)
    named = name is not None and (name.dep_ != "compound" or name.head.ent_type_ == "PERSON")
    return match if named else None


def _after_name(text: str, before: str, reading: Reading) -> bool:
    """ "Jane Doe, 34, said", "Jane Doe (34)", or without marks "Jane Doe 34 has"."""
    first = reading.first
    if not first.i or not reading.numeral.value.is_integer():
        return False
    name = first.nbor(-1)
    end = reading.numeral.end
    if comma := _COMMA.search(before):
        name = _named(first, 2 + len((comma["then"] or "").split()))
        closed = (re.compile(r"\)") if before.endswith("(") else _CLOSED).match(text, end)
        if before.endswith("("):
            return bool(closed) and name.ent_type_ == "PERSON" and reading.numeral.value >= 16
        apposed = name.text[:1].isupper() and _WHO.match(text, end)
        if name.ent_type_ in ("GPE", "LOC", "FAC") and name.dep_ == "pobj" and text[end : end + 1] != ",":
            return False
        return bool((closed or _verb_follows(reading)) and _is_person(name)) or bool(apposed)
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


def _verb_follows(reading: Reading) -> bool:
    """Whether a finite verb follows, whose subject the name is, not the number: "Anna Lund, 53 admitted"."""
    doc, at = reading.last.doc, reading.last.i + 1
    if reading.last.dep_ in ("nsubj", "nsubjpass"):
        return False
    return at < len(doc) and doc[at].tag_ in ("VBD", "VBZ", "MD") and not doc[at].is_sent_start


def _of_name(text: str, before: str, reading: Reading) -> bool:
    """ "Ronald Reagan was 77 when …"."""
    if (
        not re.search(r"[A-Z][\w’'-]+ (?:was|is|turns|turned|will be|would be) $", before)
        or reading.first.i < 2
    ):
        return False
    name = next(
        (t for t in reversed(reading.first.doc[reading.first.i - 3 : reading.first.i]) if t.pos_ == "PROPN"),
        None,
    )
    named = name is not None and name.ent_type_ == "PERSON" and 3 < reading.numeral.value < 110
    return named and _END.match(text, reading.numeral.end) is not None


def _of_kin(text: str, before: str, reading: Reading) -> bool:
    """ "His wife was 38 when …"."""
    if not (
        4 < reading.numeral.value < 110 and reading.first.i > 1 and _END.match(text, reading.numeral.end)
    ):
        return False
    noun = reading.first.nbor(-2)
    human = noun.lemma_.lower() in lists()["kin"] or noun.lower_ in person_nouns()
    return _BEING.search(before) is not None and noun.tag_ == "NN" and human


def _is_person(token: Token) -> bool:
    """Whether a name before a comma is a person's."""
    if token.ent_type_ == "PERSON":
        return True
    if re.fullmatch(r"[IVXLC]+", token.text):
        return False
    if token.pos_ == "PROPN" and token.ent_type_ in ("", "ORG", "GPE", "WORK_OF_ART", "PRODUCT"):
        return True
    return token.pos_ == "NOUN" and (token.lemma_.lower() in lists()["kin"] or token.text.endswith(_ROLES))


_ROLES = ("er", "or", "ist", "man", "woman", "ian", "ant", "eer", "ess", "boy", "girl", "athlete", "graduate")
