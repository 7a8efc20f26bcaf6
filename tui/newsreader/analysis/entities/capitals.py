"""Lines set in capitals, where a capital tells nothing: headings, transcripts, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import countries, given_names, regions
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Span

LINE = re.compile(r"[^\n.!?]+")
WORD = re.compile(r"[^\W\d_]+")
OFFICE_AND_NAME = re.compile(
    r"[A-Z][A-Z ,&’'-]+: (?P<name>(?P<given>[A-Z][A-Z’'-]+)(?: [A-Z][A-Z.’'-]*){1,3})\s*$"
)
SPREAD = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC"))


def reread_capitals(page: Page, names: list[Name]) -> list[Name]:
    """The names, where lines in capitals show those that are known from elsewhere and no others.

    Known are the names of the article's other lines, surnames alone included, and countries; in
    "OFFICE: FIRST LAST" a given name is enough.
    """
    lines = list(_lines(page))
    if not lines:
        return names
    outside = [n for n in names if not any(start <= n.start < end for start, end in lines)]
    known = _known(page.text, outside)
    found = [name for line in lines for name in _in_line(page.text, line, known)]
    sure = [n for n in names if n.sure and n not in outside]
    return without_overlaps([*outside, *sure, *found])


def _lines(page: Page) -> Iterator[Span]:
    """Stretches of the body whose words are nearly all in capitals, three words long or a whole line."""
    text = page.text
    for start, end in (*page.layout.paragraphs, *page.layout.furniture):
        for line in LINE.finditer(text, start, end):
            words = [word for word in WORD.findall(line[0]) if len(word) > 1]
            if not any(len(word) > 3 and word.isupper() for word in words):
                continue
            alone = line.start() == start and line.end() >= end - 1
            if words and (len(words) > 2 or alone) and sum(w.isupper() for w in words) >= 0.8 * len(words):
                yield line.span()


def _known(text: str, names: list[Name]) -> dict[str, EntityLabel]:
    known: dict[str, EntityLabel] = {
        name.upper(): "GPE" for name in (*countries(), *sorted(regions())) if len(name) > 3
    }
    for name in names:
        written = text[name.start : name.end]
        if name.label in SPREAD and len(written) > 3:
            known[written.upper()] = name.label
            if name.label == "PERSON":
                known.setdefault(written.split()[-1].upper(), "PERSON")
    return known


def _in_line(text: str, line: Span, known: dict[str, EntityLabel]) -> Iterator[Name]:
    if (found := OFFICE_AND_NAME.match(text, *line)) and found["given"].title() in given_names():
        yield Name(found.start("name"), found.end("name"), "PERSON", sure=True)
    words = [
        (line[0] + m.start(), line[0] + m.end()) for m in re.finditer(r"[\w’'.-]*\w", text[slice(*line)])
    ]
    for first, (start, _) in enumerate(words):
        for _, end in reversed(words[first : first + 4]):
            if label := known.get(text[start:end].upper().removesuffix("’S").removesuffix("'S")):
                yield Name(start, end, label, sure=True)
                break
