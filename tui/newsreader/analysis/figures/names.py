"""Numbers that are names: "Section 427", "phase two", "S&P 500", "Boeing 737 Max", "Big Ten"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.analysis.figures.numerals import Numeral

if TYPE_CHECKING:
    from spacy.tokens import Token

LABELS = frozenset(
    ["act", "acts", "amendment", "annex", "apartment", "appendix", "apt", "area", "arm", "article", "base", "batch", "block", "book", "box", "boulevard", "bowl", "building", "bus", "bill", "category", "channel", "chapter", "clause", "class", "code", "cohort", "column", "committee", "corridor", "count", "court", "covid", "day", "department", "district", "division", "door", "dose", "edition", "episode", "euro", "event", "exit", "exhibit", "factor", "fig", "figure", "flight", "floor", "footnote", "form", "formula", "gate", "gen", "generation", "grade", "group", "highway", "hole", "hotel", "house", "hurricane", "id", "inning", "interstate", "issue", "item", "job", "junction", "lane", "lap", "law", "lesson", "level", "line", "list", "lot", "mark", "match", "matchday", "method", "mode", "model", "module", "motorway", "no", "nos", "no.", "nos.", "note", "number", "numbers", "operation", "option", "order", "page", "pages", "paragraph", "part", "phase", "pier", "pillar", "pin", "plan", "planet", "platform", "plot", "point", "policy", "position", "precinct", "priority", "proposition", "prop", "protocol", "psalm", "quarter", "question", "race", "radio", "rank", "road", "room", "round", "route", "row", "rule", "saison", "schedule", "scenario", "season", "seat", "section", "sections", "sector", "seed", "series", "size", "slide", "slot", "stage", "stages", "step", "steps", "strategy", "studio", "style", "suite", "table", "target", "task", "team", "terminal", "theme", "ticket", "tier", "title", "tower", "track", "tract", "trial", "type", "types", "unit", "verse", "version", "vol", "vol.", "volume", "ward", "week", "windows", "world", "year", "zone", "iphone", "ipad", "ipod", "galaxy", "pixel", "playstation", "xbox", "boeing", "airbus", "apollo", "soyuz", "falcon"]
)
"""Nouns and names after which a number is a name and no quantity."""

INDEXES = frozenset(
    ["nasdaq", "dow", "stoxx", "russell", "nikkei", "ftse", "dax", "cac", "asx", "tsx", "csi", "topix", "s&p", "p", "sp", "kospi", "sensex", "nifty", "ibex", "fortune", "forbes", "s&p/asx", "s&p/tsx", "s&p/tsx", "eurostoxx"]
)
_AIRLINERS = re.compile(r"7[0-8]7|A?3[1-8]0")
_BEFORE_QUANTITY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|US|U\.S\.?|UK")


def is_label(numeral: Numeral, before: str, after: str, first: Token, last: Token, *, paired: bool) -> bool:
    """Whether a number in digits names its neighbour.

    Args:
        before, after: Some text on each side.
        paired: Whether it is one of two numbers of a range.
    """
    whole = float(numeral.value).is_integer() and not numeral.scaled
    if whole and _AIRLINERS.fullmatch(f"{numeral.value:g}") and re.match(r" (?:[A-Z][a-z]+|MAX)\b", after):
        return True
    word = re.search(r"(\S+) $", before)
    if not word or not whole or re.search(r"[,);:”\"—–]$", word[1]):
        return False
    previous = word[1].strip("(\"“‘'")
    plain = previous.rstrip(".").lower()
    if not plain:
        return False
    capital = any(letter.isupper() for letter in previous)
    if plain in INDEXES and (capital or plain in ("sp", "p")):
        return True
    counts = _counts(last)
    if plain in LABELS and not counts:
        return capital or not _has_noun(last) or (last.head.tag_ in ("NN", "NNP") and not paired)
    return not counts and not paired and _follows_name(previous, first)


def _follows_name(previous: str, first: Token) -> bool:
    """Whether the word before is a name, or a noun that the parse hangs the number on."""
    if not first.i:
        return False
    neighbour = first.nbor(-1)
    if neighbour.ent_type_ == "PERSON" or neighbour.pos_ not in ("PROPN", "NOUN"):
        return False
    if previous[0].isupper() and not neighbour.is_sent_start:
        return not _BEFORE_QUANTITY.fullmatch(previous)
    return first.head == neighbour and first.dep_ == "nummod" and neighbour.tag_ != "NNS"


def is_part_of_name(word: str, before: str, first: Token, last: Token) -> bool:
    """Whether a number in words is a label ("phase two") or stands in a name ("Seven Network")."""
    previous = re.search(r"([\w&]+) $", before)
    if (
        previous
        and previous[1].lower() in LABELS
        and not _has_noun(last)
        and not previous[1].lower().endswith("s")
    ):
        return True
    if not word[0].isupper() or first.is_sent_start or first.i == 0:
        return False
    left = first.nbor(-1)
    right = last.nbor(1) if last.i + 1 < len(last.doc) else None
    if left.is_punct or left.is_space or before.endswith("\n"):
        return False
    return (left.text[0].isupper() and left.pos_ == "PROPN") or (
        right is not None and right.text[:1].isupper()
    )


def _counts(last: Token) -> bool:
    """Whether the number counts a plural noun to its right."""
    return last.dep_ in ("nummod", "compound") and last.head.i > last.i and last.head.tag_ in ("NNS", "NNPS")


def _has_noun(last: Token) -> bool:
    return last.dep_ in ("nummod", "compound", "amod", "quantmod") and last.head.i > last.i
