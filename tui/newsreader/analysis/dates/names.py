"""Names and words of other kinds that are spelled like times: people, papers, modals, seasons, holidays."""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from newsreader.analysis.dates import words
from newsreader.analysis.grammar import as_set

_LABELS = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "GPE", "LOC"})
_WEEKDAY = re.compile(rf"(?:the\s+)?{words.WEEKDAY}")
_VERBS_TOO = frozenset({"may", "march", "mar", "spring", "fall", "second", "sun", "sat"})
_PEOPLE_TOO = frozenset({"may", "april", "june", "august", "march"})
_NAMED_DAYS = as_set("bloody super black good ash palm cyber giving stir-up easter holy taco ruby")
_BEFORE_SEASON = as_set("""in of by until since during through and or from to for till before after between
    late early as""")
_LOWER = as_set("""this that the last next past these few several many two three four five six seven eight
    nine ten daily weekly monthly annual today tonight tomorrow yesterday now current recent future
    morning evening night weekend week year month day hours minutes days weeks months years decades
    overnight spring summer autumn fall winter""")
"""Words that only a name or a headline writes with a capital inside a sentence."""


def is_name(span: Span, written: str, headline: bool) -> bool:
    """Inside a longer name ("The Daily Mail", "USA Today", "CNN Tonight", "Theresa May")."""
    if not any(word[:1].isupper() for word in written.split()):
        return False
    return _is_in_entity(span, written) or (not headline and _is_capitalised(span, written))


def _is_in_entity(span: Span, written: str) -> bool:
    label = span.root.ent_type_
    if label not in _LABELS or written[0].isdigit():
        return False
    if label == "PERSON":
        return not _WEEKDAY.fullmatch(written)
    return _entity_length(span.root) > len(span)


def _entity_length(token: Token) -> int:
    """How many tokens the entity has that a token is part of."""
    doc, first, last = token.doc, token.i, token.i
    while first > 0 and doc[first].ent_iob_ == "I":
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    return last - first + 1


def _is_capitalised(span: Span, written: str) -> bool:
    """Common words with capitals in the middle of a sentence of ordinary spelling."""
    parts = re.findall(r"[^\W\d_]+", written)
    if not parts or not all(part[0].isupper() and part.lower() in _LOWER for part in parts):
        return False
    sentence = span.sent
    if all(token.is_upper or not token.is_alpha for token in sentence):
        return False
    before = span.doc[span.start - 1] if span.start > sentence.start else None
    return (
        before is not None
        and (before.is_alpha or before.tag_ == "POS")
        and not all(token.is_title for token in sentence if token.is_alpha)
    )


def is_other_word(span: Span, written: str) -> bool:
    """A verb, a modal, a person or a thing that is spelled like a month, a season, a weekday or a holiday."""
    root, lowered = span.root, written.lower()
    if lowered in _VERBS_TOO and root.tag_[:2] in {"MD", "VB"}:
        return True
    if lowered in _PEOPLE_TOO and span.start and span.doc[span.start - 1].pos_ == "PROPN":
        return True
    if lowered in words.SEASONS:
        return not _is_season(root)
    if len(span) == 1 and lowered in words.WEEKDAYS and span.start:
        return span.doc[span.start - 1].lower_ in _NAMED_DAYS
    return False


def _is_season(word: Token) -> bool:
    before = word.nbor(-1).lower_ if word.i else ""
    alone = word.pos_ in {"NOUN", "PROPN"} and word.dep_ in {"pobj", "npadvmod", "nsubj", "dobj", "conj"}
    return alone and before in _BEFORE_SEASON
