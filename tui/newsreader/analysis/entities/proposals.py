"""The model's entities, with their edges mended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Span

from newsreader.analysis.entities.name import LABELS, Name, trimmed
from newsreader.analysis.gazetteers import (
    countries,
    demonyms,
    events,
    name_words,
    no_names,
    peoples,
)
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

BREAK = re.compile(r"\s*[/|•*\n\r\t]\s*|\s+[-–—―]+\s+|\s*[:;]\s+|—|\s+\(|\)\s*|['’]s\s+(?=['‘\"“])")
"""What never stands inside a name."""

AND = re.compile(r"\band\b|&")
BREAK_OR_COMMA = re.compile(rf"{BREAK.pattern}|,\s+(?=[A-Z])(?!(?:Inc|Ltd|LLC|Corp|Jr|Sr)\b)")
COMMA_ENDS = frozenset(("PERSON", "GPE", "LOC"))
"""Labels of names that no comma stands in."""

PARTICLES = frozenset(word for particle in name_words("particles") for word in particle.split())
WORD_TAGS = frozenset(name_words("word_tags"))
"""Tags that no one-word name has."""

LONGEST = 200
"""Characters from which a span is no name but a slip of the model."""

NUMBER_AT_END = re.compile(r"\s\d+$")
SCORE_AT_END = re.compile(r"\s\d{1,3}(?:[-–]\d{1,3})+$")
"""What a side won by, behind its name: "beat Northbridge 3-1"."""

NUMBERED = re.compile(
    r"(?:Category|Chapter|Group|Level|Pool|Section|Type)"
    r" (?:[A-Z]|\d{1,3}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)"
)
"""What a list or a tournament counts: "Group B", "Pool Five"."""

NOUN_TAGS = frozenset(("NN", "NNS", "JJ"))


def propose(page: Page) -> list[Name]:
    """The model's named entities, trimmed, cut where no name goes on, numbers and dates left out."""
    return [name for entity in page.doc.ents if _is_proposal(entity) for name in _names(page.text, entity)]


def _is_proposal(entity: Span) -> bool:
    return entity.label_ in LABELS and entity.end_char - entity.start_char <= LONGEST


def _names(text: str, entity: Span) -> Iterator[Name]:
    label = cast(EntityLabel, entity.label_)
    if len(entity) == 1 and _is_common(entity):
        return
    for piece in _pieces(text, entity):
        start, end = trimmed(text, *_without_lower_edges(text, *trimmed(text, *piece)))
        number = NUMBER_AT_END if label in ("PERSON", "GPE") else SCORE_AT_END
        if found := number.search(text, start, end):
            end = found.start()
        written = text[start:end]
        if not _is_name(written) or is_compound(text, start, end):
            continue
        if written in events():
            yield Name(start, end, "EVENT", sure=True)
        elif written in demonyms() or written in peoples():
            yield Name(start, end, "NORP", sure=True)
        else:
            yield Name(start, end, label)


def _is_name(written: str) -> bool:
    """Whether words can be a name: two letters, a capital, no function word and nothing known to be none."""
    if (written.lower() in STOP_WORDS and written not in countries()) or written in no_names():
        return False
    if NUMBERED.fullmatch(written) or "@" in written:
        return False
    return sum(char.isalpha() for char in written) > 1 and any(char.isupper() for char in written)


def _is_common(entity: Span) -> bool:
    """Whether a single word is no name: a function word, or a noun that only its sentence capitalises."""
    token = entity[0]
    if token.tag_ in WORD_TAGS:
        return True
    return token.tag_ in NOUN_TAGS and bool(token.is_sent_start) and entity.label_ in ("PERSON", "ORG")


def is_compound(text: str, start: int, end: int) -> bool:
    """Whether the words are part of a hyphened adjective: "Berlin" in "Berlin-based", "UAE-Israel"."""
    after = end + 1 < len(text) and text[end] in "-‑" and text[end + 1].isalpha()
    before = start > 1 and text[start - 1] in "-‑" and text[start - 2].isalpha()
    return after or before


def _without_lower_edges(text: str, start: int, end: int) -> tuple[int, int]:
    words = list(re.finditer(r"\S+", text[start:end]))
    first, last = 0, len(words)
    while (
        first < last
        and words[first][0].islower()
        and words[first][0] not in PARTICLES
        and "-" not in words[first][0]
    ):
        first += 1
    while last > first and words[last - 1][0].islower():
        last -= 1
    if first >= last:
        return start, start
    return start + words[first].start(), start + words[last - 1].end()


def _opening(entity: Span) -> int:
    """How many words stand before a name that only its sentence capitalises: "Recently", "Following the"."""
    if entity.label_ != "ORG" or len(entity) < 2 or not entity[0].is_sent_start:
        return 0
    return int(entity[0].tag_ == "RB" or (entity[0].tag_ in ("VBG", "IN") and entity[1].tag_ == "DT"))


def _pieces(text: str, entity: Span) -> Iterator[tuple[int, int]]:
    last = entity[_opening(entity)].idx
    cut = BREAK
    if entity.label_ in COMMA_ENDS or (entity.label_ == "ORG" and not AND.search(entity.text)):
        cut = BREAK_OR_COMMA
    for mark in cut.finditer(text, last, entity.end_char):
        yield last, mark.start()
        last = mark.end()
    yield last, entity.end_char
