"""The model's entities, with their edges mended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from newsreader.analysis.entities.name import LABELS, Name, trimmed
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

BREAK = re.compile(r"\s*[/|•*\n\r\t]\s*|\s+[-–—―]+\s+|\s*[:;]\s+|—|\s+\(|\)\s*")
"""What never stands inside a name."""


def propose(page: Page) -> list[Name]:
    """The model's named entities, trimmed, cut where no name goes on, numbers and dates left out."""
    text = page.text
    names: list[Name] = []
    for entity in page.doc.ents:
        if entity.label_ not in LABELS:
            continue
        label = cast(EntityLabel, entity.label_)
        for start, end in _pieces(text, entity.start_char, entity.end_char):
            start, end = trimmed(text, start, end)
            if any(char.isupper() or char.isdigit() for char in text[start:end]):
                names.append(Name(start, end, label))
    return names


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    last = start
    for mark in BREAK.finditer(text, start, end):
        yield last, mark.start()
        last = mark.end()
    yield last, end
