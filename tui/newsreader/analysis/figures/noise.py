"""Numbers that are no quantities: years, dates, clock times, labels, scores, ordinals, addresses, telephone numbers.

Precision is where number readers lose on news, so a number is taken for a figure only when nothing here
speaks against it. The tests read the characters around the number first and its place in the parse second.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.names import is_label, is_part_of_name
from newsreader.analysis.figures.numerals import Numeral

if TYPE_CHECKING:
    from spacy.tokens import Token

MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_STREETS = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Highway|"
    r"Hwy|Parkway|Pkwy|Crescent|Close|Gardens|Row|Broadway|Plaza|Quay|Wharf|Mews|Alley|Circle)"
)
_ADDRESS = re.compile(
    rf" (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z0-9][\w'’.]* ){{1,3}}{_STREETS}\b"
    r"|,? (?:Ave|Avenue|Rue|rue|Via|Calle|Boulevard|Bd|Quai|Platz|Piazza)\.? [A-Z]"
)
_MONTH_BEFORE = re.compile(
    rf"\b{MONTHS}\.? (?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?:,| and| or|-|–| to)? ?)?$"
)
_MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?: of|-)? ?{MONTHS}\b(?!\s+(?:be|have|not|also|need|well|still)\b)"
)
_CLOCK_AFTER = re.compile(
    r"[ -]?(?:[ap]\.m\b|[ap]m\b|[AP]\.?M\b|o['’]clock|noon|hours? (?:GMT|BST|EST|local)|(?:GMT|BST|CET|EST|EDT|ET|PT)\b)"
)
_YEAR_BEFORE = re.compile(
    r"(?:^|[(\[,\"“‘'–-]|\b(?:in|since|by|from|until|till|til|through|throughout|during|between|before|after|of|late|early"
    r"|mid|circa|and|or|fiscal|year|season|summer|winter|spring|autumn|fall|election)\b)[\s(-]*$",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(
    r"(?i)\b(?:average|total|number|sum|cost|price|fine|fee|minimum|maximum|limit|record|crowd|loan|rent|rate|salary|"
    r"payment|bill|bonus|height|distance|depth|rise|fall|increase|drop|gain|loss) (?:of|is|was|to|at|by) $"
)
_ERA = re.compile(r"\s?(?:BCE?|AD|CE|B\.C\.|A\.D\.)(?![\w])")
_MEASURED_BEFORE = re.compile(
    r"\b(?:about|approximately|roughly|nearly|almost|some|over|under|than|least|most|up to|exceed(?:s|ed|ing)?|"
    r"average of|total of|just|only|another|every|extra|additional)\s*$",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![0-9])(?:(?:\+?[0-9]{1,3}[-. ])?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}|\+[0-9]{2}[0-9 ]{7,12}|[0-9]{3}-[0-9]{4})(?![0-9])"
)
_ISO = re.compile(r"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
_SLASHED = re.compile(r"(?<![0-9])[0-9]{1,4}/[0-9]{1,2}(?:/[0-9]{2,4})?(?![0-9])")
_JOINABLE = re.compile(
    r"(?i)(?<![\w])(?:then|now|sub|minus|plus|nearly|almost|about|around|some|to|and|or|a|an|the|now|still|previously)[-‑]$"
)
_RUN_ON = re.compile(
    r"(?:st|nd|rd|th|ST|ND|RD|TH)\b|['’]?s\b|:[0-9]|x[0-9]|[-‑](?:[A-Z]{1,3}[0-9]*\b|[0-9]+[A-Za-z]|[A-Z][a-z])|/[0-9]|[.][0-9]"
)
_HALVES = frozenset(
    ["first", "second", "other", "better", "latter", "last", "opening", "final", "this", "next", "former", "early", "late", "top", "bottom"]
)
_ONE_OF_NONE = frozenset(["no", "any", "this", "that", "each", "every", "which", "some", "the", "another", "such"])
_COMPOUND = frozenset(
    ["way", "off", "on", "sided", "side", "stop", "man", "woman", "star", "tier", "handed", "hand", "to", "dimensional", "wheel", "wheeled", "fold", "footed", "legged", "piece", "track", "party", "state", "nation", "liner", "eyed", "armed", "step", "sum", "tolerance", "hit", "eighths", "quarter", "and", "in", "upmanship", "hundredth", "something", "odd", "room", "bedroom", "bed", "door", "speed", "seater", "seat", "dayer", "for", "upping", "size", "trick", "night", "minded", "pronged", "figure", "digit", "letter", "horse", "sided", "stroke", "poster", "piece", "up", "down"]
)
_PARTS_ALONE = re.compile(r"(?:an?) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)")
_PART_FOLLOWS = re.compile(
    r" of\b| (?:from|to|in|over|on|since|by|and|or|less|more|lower|higher|smaller|larger|bigger|fewer|that|were|was|are"
    r"|said|have|had|did|said|as|at|compared)\b|[.,;:)!?”\"]|\s*$"
)


def is_noise(
    text: str, numeral: Numeral, first: Token, last: Token, *, has_unit: bool, paired: bool = False
) -> bool:
    """Whether a number is no quantity.

    Args:
        has_unit: Whether a unit or a currency is written beside it.
        paired: Whether it stands in a range or a ratio, so that it needs no noun of its own.
    """
    before, after = text[max(0, numeral.start - 48) : numeral.start], text[numeral.end : numeral.end + 48]
    before = before.rpartition("\n")[2] if "\n" in before else before
    if (
        re.match(r" [A-Z][a-z]+ of [A-Z]", after)
        and re.search(r"[“\"‘']$|[A-Z]\w* $", before)
        and not has_unit
    ):
        return True
    if numeral.form == "vague":
        return _is_vague_noise(text, numeral, before, after, last)
    if text[numeral.end - 1].isdigit() or numeral.abbreviated or numeral.form == "digits":
        return _is_noisy_number(text, numeral, before, after, first, last, has_unit, paired)
    return _is_noisy_word(text, numeral, before, after, first, last, has_unit, paired)


def _is_vague_noise(text: str, numeral: Numeral, before: str, after: str, last: Token) -> bool:
    """Whether "scores" are results, or "thousands" stand in a name or a unit of their own."""
    if before.endswith("-") or re.search(r"(?i)\bin the $", before):
        return True
    if text[numeral.start : numeral.end].lower() != "scores":
        return False
    return last.pos_ == "VERB" or not re.match(
        r" (?:of (?!the (?:game|match|test))|more\b|wounded|injured|killed|dead|arrested|missing)", after
    )


def _is_noisy_number(
    text: str,
    numeral: Numeral,
    before: str,
    after: str,
    first: Token,
    last: Token,
    has_unit: bool,
    paired: bool,
) -> bool:
    if _is_glued(before, after, has_unit) or any(t.like_url or t.like_email for t in (first, last)):
        return True
    if _is_date(text, numeral, before, after, has_unit) or _is_clock(before, after):
        return True
    if _is_phone(text, numeral) or (_ADDRESS.match(after) and not has_unit):
        return True
    if has_unit:
        return re.search(r"(?i)\b(?:the|'|’)\s?$", before) is not None and bool(re.match(r"['’]?s\b", after))
    if _is_year(text, numeral, before, after, last):
        return True
    if re.search(r"(?:^|\n)\s*$", before) and re.match(r"[.)]\s", after):
        return True
    if re.search(r"[A-Z][\w’'-]+ \($", before) and after.startswith(")") and numeral.value < 100:
        return True
    if re.search(r"^[A-Z][^:]{2,30}: $", before) and numeral.value <= 10 and not last.head.i > last.i:
        return True
    if re.search(r"(?i)\b(?:last|final|top) $", before) and not _has_noun(last) and not paired:
        return True
    return is_label(numeral, before, after, first, last, paired=paired)


def _is_glued(before: str, after: str, has_unit: bool) -> bool:
    """Letters that run into the digits: "RAV4", "TPP-11", "49ers", "22nd", "1970s"."""
    if re.search(r"[@#]$|\bNo\.? ?$|[A-Za-z_]$", before):
        return not has_unit
    if re.search(r"[\w.&][-‑–]$", before) and not _JOINABLE.search(before):
        return not re.search(r"[0-9%][-–]$|[0-9] ?[A-Za-z]+[-–]$", before)
    if re.search(r"[0-9][:.]$|[A-Za-z]\.$|[0-9]/$", before) and not before.endswith(("U.S.", "Rs.")):
        return not has_unit
    if _RUN_ON.match(after):
        return (
            not has_unit or (bool(re.match(r"['’]?s\b|st\b|nd\b|rd\b|th\b", after)) and "$" not in before[-3:])
        )
    return bool(re.match(r"[A-Za-z]", after)) and not has_unit and not re.match(r"(?:and|to|or)\b", after)


def _is_date(text: str, numeral: Numeral, before: str, after: str, has_unit: bool) -> bool:
    if numeral.scaled or has_unit or "," in text[numeral.start : numeral.end]:
        return False
    if _MONTH_BEFORE.search(before) and (numeral.value <= 31 or 1000 <= numeral.value <= 2100):
        return numeral.value <= 31 or not before.endswith("May ")
    if numeral.value <= 31 and _MONTH_AFTER.match(after):
        return True
    lead = max(0, numeral.start - 8)
    window = text[lead : numeral.end + 8]
    if any(m.start() <= numeral.start - lead < m.end() for p in (_ISO, _SLASHED) for m in p.finditer(window)):
        return numeral.form == "digits"
    return bool(_ERA.match(after)) or bool(re.search(r"\b(?:A\.?D\.?|BCE?)\s$", before))


def _is_clock(before: str, after: str) -> bool:
    return bool(_CLOCK_AFTER.match(after) or re.match(r":[0-9]{2}\b", after) or re.search(r"[0-9]:$", before))


def _is_phone(text: str, numeral: Numeral) -> bool:
    lead = max(0, numeral.start - 16)
    window = text[lead : numeral.end + 16]
    return any(m.start() <= numeral.start - lead < m.end() for m in _PHONE.finditer(window))


def _is_year(text: str, numeral: Numeral, before: str, after: str, last: Token) -> bool:
    """A number of four digits that names a year, or two after an apostrophe."""
    digits = text[numeral.start : numeral.end]
    if before[-1:] in ("'", "’", "‘") and len(digits) == 2:
        return True
    if len(digits) != 4 or not digits.isdigit() or not 1000 <= numeral.value < 2200:
        return False
    if re.search(
        r"(?i)\b(?:in|of|from|since|until|circa|between) (?:about|around|roughly) $", before
    ) and not _has_noun(last):
        return True
    if _MEASURED_BEFORE.search(before) or _TOTAL_BEFORE.search(before):
        return numeral.value >= 1900 and bool(
            re.search(r"(?i)\b(?:since|until|than in|than|from) (?:about|around)? ?$", before)
        )
    if _counts_plural(last) and last.ent_type_ != "DATE":
        return False
    if 1900 <= numeral.value < 2100:
        return True
    return bool(_YEAR_BEFORE.search(before)) and not _has_noun(last)


def _counts_plural(last: Token) -> bool:
    return last.dep_ == "nummod" and 0 < last.head.i - last.i <= 3 and last.head.tag_ in ("NNS", "NNPS")


def _has_noun(last: Token) -> bool:
    """Whether the number stands before a noun that it counts."""
    return last.dep_ in ("nummod", "compound", "amod", "quantmod") and last.head.i > last.i


def _is_noisy_word(
    text: str,
    numeral: Numeral,
    before: str,
    after: str,
    first: Token,
    last: Token,
    has_unit: bool,
    paired: bool,
) -> bool:
    word = text[numeral.start : numeral.end]
    if re.search(r"[\w][-‑]$", before) and not _JOINABLE.search(before):
        return True
    if re.match(r"['’]s\b| o['’]clock| [ap]\.?m\b", after) or _MONTH_BEFORE.search(before):
        return not has_unit
    if has_unit:
        return False
    if (compound := re.match(r"[-‑]([A-Za-z]+)", after)) and compound[1].lower() in _COMPOUND:
        return True
    if numeral.form == "fraction":
        return _is_no_part(word.lower(), before, after)
    if word.lower() == "one" and not paired:
        return _is_no_count(before, after, last)
    if re.search(r"(?i)\b(?:last|final|top) $", before) and not _has_noun(last) and not paired:
        return True
    return is_part_of_name(word, before, first, last)


def _is_no_part(lower: str, before: str, after: str) -> bool:
    """ "the first half", "half-time", "a third man": no shares of anything."""
    previous = re.search(r"(\w+)[ -]$", before)
    if lower.endswith("half"):
        if previous and previous[1].lower() in _HALVES:
            return True
        return bool(re.match(r"[-‑][A-Za-z]|\s(?:past|time|way|brother|sister)\b|[A-Za-z]", after))
    if _PARTS_ALONE.fullmatch(lower):
        return not _PART_FOLLOWS.match(after)
    if lower == "a quarter":
        return not re.match(
            r" of\b(?! an? (?:hour|mile|century|inch))|[.,;]| (?:from|to|said|were|are|in|on)\b", after
        )
    return False


def _is_no_count(before: str, after: str, last: Token) -> bool:
    """Whether "one" counts nothing: "the one", "no one", "one day", "one of the best films", "one man said"."""
    previous = re.search(r"([\w’']+)[ -]$", before)
    lead = previous[1].lower() if previous else ""
    if lead in _ONE_OF_NONE or re.match(r"[-‑ ]?(?:another\b|['’]s\b|self|-on-)", after):
        return True
    if re.match(r" of\b", after):
        return not re.match(r" of (?:whom|them)\b", after)
    if re.search(r"(?i)\b(?:least|than|only|just|about|around|exactly|even) $", before):
        return not (
            _has_noun(last) or (last.i + 1 < len(last.doc) and last.nbor(1).pos_ in ("NOUN", "ADJ", "PROPN"))
        )
    if not _has_noun(last) or re.match(r" (?:day|time|thing|way|morning|night|point|such|more)\b", after):
        return True
    return _introduces(last)


def _introduces(last: Token) -> bool:
    """Whether "one" brings somebody or something in ("one man said", "in one photo, …") and counts nothing."""
    noun = last.head
    if noun.dep_ in ("nsubj", "nsubjpass"):
        return noun.lemma_.lower() not in _COUNTED_SINGLY and noun.head.lemma_.lower() not in _COUNTING_VERBS
    return noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.i > noun.i


_COUNTED_SINGLY = frozenset(
    ["death", "fatality", "casualty", "victim", "person", "case", "injury", "body", "soldier", "officer", "civilian"]
)
_COUNTING_VERBS = frozenset(["die", "kill", "injure", "wound", "hurt", "arrest", "miss", "survive", "charge", "remain", "drown"])
