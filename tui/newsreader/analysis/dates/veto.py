"""Words that look like time expressions and are none: modal "may", people, newspapers, counts, labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.dates import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from newsreader.analysis.dates.join import Reading

_NAME_LABELS = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "GPE", "LOC"})
_MONTH_ONLY = re.compile(rf"{words.MONTH}$", re.IGNORECASE)
_YEAR_ONLY = re.compile(r"(?:the )?\d{4}$")
_BEFORE_YEAR = frozenset(
    words.listed(
        "in since of by from until till before after during for the to between through and late early "
        "around circa about mid this a an his her its their our year years fiscal summer spring "
        "winter fall autumn , ( - – — january february march april may june july august september "
        "october november december"
    )
)
_NAMED_DAYS = frozenset(
    words.listed("bloody super black good ash palm cyber giving stir-up easter holy taco ruby")
)
_ONE_DAY_AFTER = frozenset(
    words.listed("within in just only for after than every least most about took lasted last past next")
)


def is_noise(article: str, doc: Doc, start: int, end: int) -> bool:
    """Whether the words at these offsets are no time expression here."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    text = article[start:end]
    return (
        _is_glued(article, start, end)
        or _is_in_name(span, text)
        or _is_other_word(span, text)
        or _is_count(span, text)
        or _is_someday(span, text)
        or _is_life_or_speed(span, text)
    )


def _is_glued(text: str, start: int, end: int) -> bool:
    """Part of a longer number, a price, a web address or a label."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:] in set("$£€¥#@_\\&+=") or after[:1] in set("%@_\\"):
        return True
    if text[start].isdigit() and (before[-1:] in set("/:") or re.search(r"\d[.,–-]$", before)):
        return True
    return (
        before[-1:] == "."
        and not before[:1].isspace()
        and before[:1] not in set(".)\"'”’")
        and text[start].isalnum()
    )


def _is_in_name(span: Span, text: str) -> bool:
    """Inside a longer name ("The Daily Mail", "USA Today", "Theresa May")."""
    if not any(word[:1].isupper() for word in text.split()):
        return False
    label = span.root.ent_type_
    if label not in _NAME_LABELS or text[:1].isdigit():
        return False
    first, last = span.root.i, span.root.i
    doc = span.doc
    while first > 0 and doc[first].ent_iob_ == "I":
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    if last - first + 1 > len(span) or label == "PERSON":
        return not re.fullmatch(rf"(?:the\s+)?{words.WEEKDAY}", text) or label != "PERSON"
    return False


def _is_other_word(span: Span, text: str) -> bool:
    """A verb, a modal or a person's name that is spelled like a month, a season or a weekday."""
    root, lowered = span.root, text.lower()
    if lowered in {"may", "march", "mar", "spring", "fall", "second", "sun", "sat"} and root.tag_[:2] in {
        "MD",
        "VB",
    }:
        return True
    if len(span) == 1 and _MONTH_ONLY.match(text):
        return _is_month_name_only(span)
    if lowered in words.SEASONS:
        return not _has_season_context(span)
    if len(span) == 1 and words.WEEKDAYS.get(lowered) and span.start:
        return span.doc[span.start - 1].lower_ in _NAMED_DAYS
    return (lowered == "current" and root.pos_ not in {"ADJ"}) or (
        lowered == "future" and root.pos_ == "ADJ" and False
    )


def _is_month_name_only(span: Span) -> bool:
    root = span.root
    if root.tag_ in {"MD", "VB", "VBP", "VBZ"}:
        return True
    before = root.nbor(-1) if root.i else None
    if root.lower_.rstrip(".") in {
        "jan",
        "mar",
        "dec",
        "oct",
        "sep",
        "jun",
        "jul",
        "apr",
        "feb",
        "nov",
        "aug",
    }:
        return not (before is not None and before.lower_ in _BEFORE_YEAR)
    if root.lower_ in {"may", "april", "june", "august", "march"}:
        if (
            root.dep_ in {"nsubj", "dobj"}
            and root.head.pos_ == "VERB"
            and root.head.lemma_ not in {"see", "bring", "mark", "pass", "end", "start", "begin"}
        ):
            return True
        return (
            before is not None
            and before.pos_ == "PROPN"
            and before.dep_ == "compound"
            and before.head.i == root.i
        )
    return False


def _has_season_context(span: Span) -> bool:
    root = span.root
    before = root.nbor(-1).lower_ if root.i else ""
    alone = root.pos_ in {"NOUN", "PROPN"} and root.dep_ in {"pobj", "npadvmod", "nsubj", "dobj", "conj"}
    return alone and before in _BEFORE_SEASON


_BEFORE_SEASON = frozenset(
    words.listed(
        "in of by until since during through and or from to for till before after between late early as"
    )
)


def _is_count(span: Span, text: str) -> bool:
    """A bare four-digit number that counts something ("2000 people", "Route 1920")."""
    if not _YEAR_ONLY.match(text):
        return False
    token, value = span[-1], int(text[-4:])
    after = token.nbor(1) if token.i + 1 < len(span.doc) else None
    if value < 1000 or value > 2100:
        return True
    before = span[0].nbor(-1).lower_ if span[0].i else ""
    plural = (
        after is not None
        and after.tag_ in {"NNS", "NNPS"}
        and token.dep_ in {"nummod", "compound", "quantmod"}
    )
    if plural and not 1800 <= value <= 2050 and before not in {"the", "in"}:
        return True
    if value < 1500 and before not in {"in", "since", "year", "circa", "until", "from"}:
        return True
    if before in _BEFORE_YEAR or len(span) > 1:
        return False
    if plural and (value % 100 == 0 or (after is not None and after.lower_ in _UNITS)):
        return True
    if after is not None and (after.lower_ in _UNITS or after.is_currency):
        return True
    previous = span[0].nbor(-1) if span[0].i else None
    named = (
        previous is not None and previous.pos_ == "PROPN" and previous.ent_type_ in {"PRODUCT", "FAC", "LAW"}
    )
    return named or before in {
        "no.",
        "number",
        "route",
        "flight",
        "room",
        "model",
        "channel",
        "page",
        "section",
        "top",
    }


def _is_life_or_speed(span: Span, text: str) -> bool:
    """ "In his 60s", "40 miles an hour", "every now and then"."""
    before = span[0].nbor(-1).lower_ if span[0].i else ""
    if re.fullmatch(r"(?:early |mid[- ]?|late )?['’]?\d0s", text.lower()):
        return any(token.lower_ in _THEIR for token in span.doc[max(0, span.start - 4) : span.start])
    if text.lower() == "an hour":
        return before in {"miles", "mile", "kilometers", "kilometres", "km", "kph", "mph"}
    return text.lower() == "now" and before == "every"


_THEIR = frozenset({"his", "her", "their", "its", "my", "your", "our"})
_UNITS = frozenset(
    words.listed(
        "people miles kilometers kilometres km metres meters feet dollars euros pounds tons tonnes "
        "acres troops soldiers jobs workers homes houses points percent per m ft mph kg lbs gallons "
        "barrels seats students employees"
    )
)


def _is_someday(span: Span, text: str) -> bool:
    """ "One day he would…": no length of time."""
    if text.lower() not in {"one day", "one morning", "one night", "one evening"} or "-" in text:
        return False
    before = span[0].nbor(-1).lower_ if span[0].i else ""
    return before not in _ONE_DAY_AFTER


_PART_CONTEXT = re.compile(
    r"\b(?:in|during|throughout|into|until|by|from|of|that|next|following|same)\s+$", re.IGNORECASE
)


def is_bare_part(text: str, reading: Reading) -> bool:
    """ "A morning walk", "late-night talks": a part of the day that tells of no day."""
    if not re.fullmatch(r"T[A-Z]{2}", reading.value or ""):
        return False
    start, end = reading.span
    return not (
        text[start:end].lower().startswith("the") and _PART_CONTEXT.search(text[max(0, start - 20) : start])
    )
