"""Spans that hold several names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name, trimmed, without_overlaps
from newsreader.analysis.gazetteers import (
    countries,
    given_names,
    known_organisations,
    regions,
)
from newsreader.analysis.page import Page

AND = re.compile(r"\s+(?:and|or|&)\s+|,\s+(?:and\s+)?")
OWNER = re.compile(r"['’]s?\s+(?=[A-Z])")


def split_names(page: Page, names: list[Name]) -> list[Name]:
    """The names, where "Acme and Widgets Inc" and "Acme's Widgets Division" are two if the parts are known.

    Known is a part that stands elsewhere in the article as a name of its own, or in the word lists.
    """
    text = page.text
    alone = {text[n.start : n.end] for n in names} | {
        text[n.start : n.end].split()[-1] for n in names if n.label == "PERSON"
    }
    return without_overlaps([part for name in names for part in _parts(text, name, alone)])


def _parts(text: str, name: Name, alone: set[str]) -> Iterator[Name]:
    written = text[name.start : name.end]
    for mark in (*AND.finditer(written), *OWNER.finditer(written)):
        left, right = written[: mark.start()], written[mark.end() :]
        if name.label == "PERSON" and mark[0][0] in "'’":
            continue
        place = name.label == "ORG" and mark[0][0] not in "'’"
        if _known(left, alone, place) or (mark[0][0] not in "'’" and _known(right, alone, place)):
            yield from _pair(text, name, mark)
            return
    yield name


def _known(part: str, alone: set[str], no_place: bool) -> bool:
    if part in countries() or part in regions():
        return not no_place
    if part in alone or part in known_organisations():
        return True
    words = part.split()
    return len(words) == 2 and words[0] in given_names() and words[1][0].isupper()


def _pair(text: str, name: Name, mark: re.Match[str]) -> Iterator[Name]:
    for start, end in ((name.start, name.start + mark.start()), (name.start + mark.end(), name.end)):
        start, end = trimmed(text, start, end)
        if start < end:
            yield name._replace(start=start, end=end)
