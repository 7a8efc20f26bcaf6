"""Names that the model left in pieces, and the short forms that follow them in brackets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from newsreader.analysis.dates.words import LONG_MONTH, WEEKDAY
from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import known_organisations, name_endings, name_words
from newsreader.analysis.grammar import as_set
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

LEGAL = re.compile(rf"(?:['’]s)?,? (?:{'|'.join(name_words('legal_forms'))})\b(?:\.(?=\s+[a-z,(]))?")
STATE = r"\b(?:U\.S\.?|US|UK|U\.K\.|EU|U\.N\.|UN|United States)"
BODY = rf"{'|'.join(name_words('state_bodies'))}|Department of [A-Z]\w+(?: [A-Z]\w+)*|[A-Z]\w+ Department"
INSTITUTION = re.compile(rf"{STATE} (?P<body>{BODY})\b")
ORDINAL = re.compile(r"(?<![\w.,-])\d{1,3}(?:st|nd|rd|th) $")
UNITS = as_set("Airborne Battalion Brigade Cavalry Circuit Division Infantry Regiment")
"""Last words of bodies that are numbered: "8th Brigade"."""

AND_WALES = re.compile(r"England and Wales\b")
COURT = re.compile(
    r"(?<![\w-])(?:(?!\w+day |(?:At|In|On|The) )[A-Z]\w+ ){1,3}(?:Coroner|Magistrate|Sheriff)"
    r"(?:['’]s|s['’]?) Court\b"
)
"""Lower courts, named after where they sit."""

BUILDINGS = frozenset(("Capitol", "Embassy"))
CAPITAL = re.compile(r"\bWashington,? (?:D\.C\.|DC\b)")
IN_MARKS = r"\w[\w .’-]{0,20}(?<!\.)"
NICKNAME = re.compile(
    rf"""(?x) (?<![\w’'-]) (?!(?:An?|The|His|Her|Its|Their|My|Our|This|That)[ ])
        (?: (?!\S{{0,40}}['’]s?\s) [A-Z][\w’'-]+ [ ] ){{1,2}}
        (?P<nickname> (?-x:“{IN_MARKS}”|"{IN_MARKS}"|(?=.[a-z ]*[A-Z])(?:‘{IN_MARKS}’|'{IN_MARKS}')) )
        [ ] (?!{WEEKDAY}\b|{LONG_MONTH}[ ]\d) (?:(?:de|van|von|del)[ ])?
            [A-Z][\w’-]*\w(?<![’']s) (?:[ ](?:Jr|Sr)\b)?"""
)
"""Somebody with a nickname in the middle; single marks stand as often around a word that is doubted."""

BRACKET = re.compile(r" \([\"“]?(?P<short>[A-Z]{3,8})[\"”]?\)")
WORDS_BEFORE = re.compile(r"(?:[\w&’'-]+ )*[\w&’'-]+$")
NAMED = frozenset(("ORG", "FAC", "GPE", "LOC", "LAW", "EVENT"))
LONGEST = 120
"""Characters before a bracket in which the name is looked for."""

SMALL = frozenset(("a", "an", "and", "at", "for", "in", "of", "on", "the", "to"))
SHORT_FORM = re.compile(r"\s?\([\"“]?(?:the )?(?P<short>[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*)[\"”]?\)")


MEANT_ALONE = frozenset(("GPE", "NORP", "PERSON"))
"""What stands behind "for" without being a part of the name before it: "the bank for Norland"."""


def join_compounds(page: Page, names: list[Name]) -> list[Name]:
    """The names with those that stand in pieces made whole."""
    text = page.text
    found = [_whole(text, name) if name.label in ("ORG", "PERSON", "GPE") else name for name in names]
    found += (Name(*match.span(), "GPE", sure=True) for match in CAPITAL.finditer(text))
    found += (Name(*match.span(), "ORG", sure=True) for match in COURT.finditer(text))
    found += _joined(text, names)
    found += _institutions(text, names)
    found += _nicknamed(text, names)
    found += _spelt_out(text, sorted(names))
    return without_overlaps(found)


def _joined(text: str, names: list[Name]) -> Iterator[Name]:
    """Names that the model saw in two parts: "University of Lapland at Kemi", "Institute for Coastal Law"."""
    for first, second in pairwise(sorted(names)):
        name, between = text[first.start : first.end], text[first.end : second.start]
        campus = (
            between == " at " and "University" in name and second.label in ("GPE", "LOC", "FAC", "PERSON")
        )
        purpose = between in (" for ", " for the ") and second.label not in MEANT_ALONE
        body = first.label == "ORG" and name_endings().get(name.split()[-1]) == "ORG"
        what = text[second.start : second.end]
        if campus or (purpose and body and not (what.isupper() or what in known_organisations())):
            yield Name(first.start, second.end, "ORG", sure=True)


def _whole(text: str, name: Name) -> Name:
    """The name with its number, if it is a unit's, or its legal form."""
    unit = ORDINAL.search(text, max(0, name.start - 8), name.start)
    if unit and text[name.start : name.end].split()[-1] in UNITS:
        return Name(unit.start(), name.end, "ORG", sure=True)
    if name.label == "ORG" and AND_WALES.match(text, name.end - len("England")):
        return name._replace(end=name.end + len(" and Wales"), sure=True)
    if form := LEGAL.match(text, name.end):
        return Name(name.start, form.end(), "ORG", sure=True)
    return name


def _institutions(text: str, names: list[Name]) -> Iterator[Name]:
    for found in INSTITUTION.finditer(text):
        label: EntityLabel = "FAC" if found["body"] in BUILDINGS else "ORG"
        longer = (n.end for n in names if n.start <= found.end() <= n.end and n.label == label)
        yield Name(found.start(), max(longer, default=found.end()), label, sure=True)


def _spelt_out(text: str, names: list[Name]) -> Iterator[Name]:
    """Names of which the model saw a part, before their initials: "Parents to Save Our Ponds (PSOP)".

    After Schwartz and Hearst (2003): the words before the bracket whose first letters the bracket holds.
    """
    starts = [name.start for name in names]
    for bracket in BRACKET.finditer(text):
        if (start := _spelt_before(text, bracket)) is None:
            continue
        end = bracket.start()
        inside = names[max(0, bisect_left(starts, start) - 1) : bisect_left(starts, bracket.end())]
        seen = [name for name in inside if name.end > start]
        whole = any(name[:2] == (start, end) and name.label in NAMED for name in seen)
        if seen and not whole and all(name.start >= start for name in seen):
            yield Name(start, end, "ORG", sure=True)


def _spelt_before(text: str, bracket: re.Match[str]) -> int | None:
    """Where the words before a bracket begin whose first letters it holds."""
    before = WORDS_BEFORE.search(text[max(0, bracket.start() - LONGEST) : bracket.start()])
    words = list(re.finditer(r"\S+", before[0])) if before else []
    for first in range(len(words) - 2, -1, -1):
        tail = [word[0] for word in words[first:]]
        if tail[0][0].isupper() and tail[-1][0].isupper() and bracket["short"] in initials_of(" ".join(tail)):
            return bracket.start() - len(before[0]) + words[first].start() if before else None
    return None


def initials_of(name: str) -> tuple[str, ...]:
    """First letters of all of a name's words, of all but small ones, and of those with a capital."""
    words = name.split()
    choices = (words, [w for w in words if w not in SMALL], [w for w in words if w[0].isupper()])
    return tuple("".join(word[0] for word in chosen).upper() for chosen in choices)


def _nicknamed(text: str, names: list[Name]) -> Iterator[Name]:
    """People with a nickname in the middle: Ana “Rocket” Diaz."""
    for found in NICKNAME.finditer(text):
        start, end = found.span()
        seen = [n.start for n in names if n.label == "PERSON" and n.start < end and start < n.end]
        if seen:
            first = max(start, min(seen))
            yield Name(first if first < found.start("nickname") else start, end, "PERSON", sure=True)


def add_short_forms(page: Page, names: list[Name]) -> list[Name]:
    """The names with the short forms in brackets after them: "the Fair Trade Office (FTO)"."""
    followed = ((name, SHORT_FORM.match(page.text, name.end)) for name in names)
    found = [
        Name(*short.span("short"), name.label, sure=True)
        for name, short in followed
        if short and name.label not in ("PERSON", "NORP", "GPE")
    ]
    return without_overlaps(found, names)
