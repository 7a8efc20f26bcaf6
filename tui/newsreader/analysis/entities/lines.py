"""Names in lines that follow a pattern: datelines and photo credits."""

from __future__ import annotations

import re

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.page import Page

NAME_WORD = r"[A-Z][\w.'’-]*"
PLACES = rf"{NAME_WORD}(?:[ ]{NAME_WORD}){{0,3}}"
DATELINE = re.compile(
    rf"""(?x) (?P<places> [A-Z][A-Z.'’-]+ (?:[ ][A-Z][A-Z.'’-]+){{0,4}}
                  (?: (?:/|,[ ]) {PLACES} ){{0,3}} )
         (?: ,[ ](?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? [ ]\d{{1,2}} )?
         [ ]* (?: \( (?P<agency> [A-Z][\w .]{{1,28}} ) \) )? [ ]* (?:[-–—]+) \s"""
)
CREDIT_NAME = rf"{NAME_WORD}(?:[ ](?:{NAME_WORD}|de|lo|la|van|von|bin|al|el|da|dos)){{0,3}}"
CREDIT = re.compile(rf"(?P<agency>REUTERS|AP Photo|AFP|Getty Images)\s?/\s?(?P<name>{CREDIT_NAME})")
VIA = re.compile(
    rf"(?P<parts>{CREDIT_NAME}(?:/{CREDIT_NAME}){{0,3}})?/?(?<![a-z])(?:\s?via|\sfor)\s(?P<agency>REUTERS|Reuters|AP|AFP|Getty Images)\b"
)
NO_ORGANISATION = frozenset(("File Photo", "Photo", "Handout", "Illustration"))
NO_PERSON = frozenset("File Photo Pool Handout Staff Images Archive Photos".split())


def read_lines(page: Page, names: list[Name]) -> list[Name]:
    """The names, with those of datelines and photo credits as their patterns say."""
    text, layout = page.text, page.layout
    found: list[Name] = []
    starts = [span[0] for span in (layout.dateline, *layout.paragraphs) if span]
    for start in starts:
        if line := DATELINE.match(text, start):
            found += _dateline(text, line)
    for start, end in (*layout.furniture, *layout.paragraphs[-3:]):
        for credit in CREDIT.finditer(text, start, end):
            found += _credit(credit)
        for credit in VIA.finditer(text, start, end):
            found += _via(credit)
    return without_overlaps([*names, *found])


def _dateline(text: str, line: re.Match[str]) -> list[Name]:
    found = []
    for place in re.finditer(r"[^/,]+", line["places"]):
        start = line.start("places") + place.start() + len(place[0]) - len(place[0].lstrip())
        found.append(Name(start, line.start("places") + place.end(), "GPE", sure=True))
    if line["agency"]:
        found.append(Name(line.start("agency"), line.end("agency"), "ORG", sure=True))
    return found


def _credit(credit: re.Match[str]) -> list[Name]:
    found = [Name(credit.start("agency"), credit.end("agency"), "ORG", sure=True)]
    if not NO_PERSON.intersection(credit["name"].split()):
        found.append(Name(credit.start("name"), credit.end("name"), "PERSON", sure=True))
    return found


def _via(credit: re.Match[str]) -> list[Name]:
    """The photographer, then whom he works for: "Jane Roe/Pool via REUTERS"."""
    found = [Name(credit.start("agency"), credit.end("agency"), "ORG", sure=True)]
    for index, part in enumerate(re.finditer(r"[^/]+", credit["parts"] or "")):
        start = credit.start("parts") + part.start()
        person = index == 0 and " " in part[0]
        if person or part[0] not in NO_ORGANISATION:
            found.append(Name(start, start + len(part[0]), "PERSON" if person else "ORG", sure=True))
    return found
