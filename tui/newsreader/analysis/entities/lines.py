"""Names in lines that follow a pattern: datelines and photo credits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.grammar import as_set
from newsreader.analysis.page import Page
from newsreader.article.model import Span

WORD = r"[A-Z][\w.'’-]*"
PLACES = rf"{WORD}(?:[ ]{WORD}){{0,3}}"
DATELINE = re.compile(
    rf"""(?x) (?P<places> [A-Z][A-Z.'’-]+ (?:[ ][A-Z][A-Z.'’-]+){{0,4}} (?: (?:/|,[ ]) {PLACES} ){{0,3}} )
         (?: ,[ ](?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? [ ]\d{{1,2}} )?
         [ ]* (?: \( (?P<agency> [A-Z][\w .]{{1,28}} ) \) )? [ ]* (?:[-–—]+) \s"""
)
PERSON = rf"{WORD}(?:[ ](?:{WORD}|de|lo|la|van|von|bin|al|el|da|dos)){{0,3}}"
CREDIT = re.compile(rf"(?P<agency>REUTERS|AP Photo|AFP|Getty Images)\s?/\s?(?P<name>{PERSON})")
VIA = re.compile(r"(?:[\s/]via|\sfor)\s(?P<agency>REUTERS|Reuters|AP|AFP|Getty Images)\b")
NO_PERSON = as_set("File Photo Pool Handout Staff Images Archive Photos Illustration")


def read_lines(page: Page, names: list[Name]) -> list[Name]:
    """The names, with those of datelines and photo credits as their patterns say."""
    text, layout = page.text, page.layout
    found: list[Name] = []
    for start, end in (*([layout.dateline] if layout.dateline else []), *layout.paragraphs):
        if line := DATELINE.match(text, start, end + 1):
            found += _dateline(line)
    for span in (*layout.furniture, *layout.paragraphs[-3:]):
        found += _credits(text, span)
    return without_overlaps([*names, *found])


def _dateline(line: re.Match[str]) -> Iterator[Name]:
    for place in re.finditer(r"[^/, ][^/,]*", line["places"]):
        start = line.start("places")
        yield Name(start + place.start(), start + place.end(), "GPE", sure=True)
    if line["agency"]:
        yield Name(*line.span("agency"), "ORG", sure=True)


def _credits(text: str, line: Span) -> Iterator[Name]:
    for credit in CREDIT.finditer(text, *line):
        yield Name(*credit.span("agency"), "ORG", sure=True)
        if not NO_PERSON.intersection(credit["name"].split()):
            yield Name(*credit.span("name"), "PERSON", sure=True)
    for credit in VIA.finditer(text, *line):
        yield Name(*credit.span("agency"), "ORG", sure=True)
