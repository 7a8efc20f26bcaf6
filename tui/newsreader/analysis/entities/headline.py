"""Names that a headline's capitals only pretend."""

from __future__ import annotations

from newsreader.analysis.entities.name import Name
from newsreader.analysis.page import Page


def drop_headline_names(page: Page, names: list[Name]) -> list[Name]:
    """The names without those people and organisations that only a Title Case headline shows."""
    span = page.layout.title_span
    if span is None or not is_title_case(page.text[slice(*span)]):
        return names
    body = {page.text[n.start : n.end] for n in names if not span[0] <= n.start < span[1]}
    words = {word for name in body for word in name.split()}

    def stays(name: Name) -> bool:
        inside = span[0] <= name.start < span[1]
        written = page.text[name.start : name.end]
        known = written in body or all(word in words for word in written.split())
        return not inside or known or name.label not in ("PERSON", "ORG")

    return [name for name in names if stays(name)]


def is_title_case(line: str) -> bool:
    """Whether nearly all longer words have a capital, so that capitals tell nothing of names."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
