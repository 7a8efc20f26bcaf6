"""Names in lines that follow a pattern: datelines and photo credits."""

from __future__ import annotations

import re

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.page import Page

AGENCIES = frozenset(
    "Reuters AP AFP UPI CNN BBC Bloomberg ANSA TASS Xinhua PTI IANS Kyodo EFE DPA dpa Interfax NPR PA".split()
    + ["Associated Press", "Thomson Reuters Foundation", "The Associated Press", "Kyodo News"]
)
NAME_WORD = r"[A-Z][\w.'’-]*"
PLACES = rf"{NAME_WORD}(?:[ ]{NAME_WORD}){{0,3}}"
DATELINE = re.compile(
    rf"""(?x) (?P<places> [A-Z][A-Z.'’-]+ (?:[ ][A-Z][A-Z.'’-]+){{0,4}}
                  (?: (?:/|,[ ]) {PLACES} ){{0,3}} )
         (?: ,[ ](?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? [ ]\d{{1,2}} )?
         [ ]* (?: \( (?P<agency> [A-Z][\w .]{{1,28}} ) \) )? [ ]* (?:[-–—]+) \s"""
)
CREDIT = re.compile(
    rf"(?P<agency>REUTERS|AP Photo|AFP|Getty Images)\s?/\s?(?P<name>{NAME_WORD}(?:[ ](?:{NAME_WORD}|de|van|von|bin|al|el|da|dos)){{0,3}})"
    r"|(?P<name2>[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){1,3})(?:/Pool|/Handout)?[ ](?:via|for)[ ](?P<agency2>REUTERS|AP|AFP|Getty Images)\b"
)
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
    found = []
    for group in ("agency", "agency2"):
        if credit[group]:
            found.append(Name(credit.start(group), credit.end(group), "ORG", sure=True))
    for group in ("name", "name2"):
        if credit[group] and not NO_PERSON.intersection(credit[group].split()):
            found.append(Name(credit.start(group), credit.end(group), "PERSON", sure=True))
    return found
