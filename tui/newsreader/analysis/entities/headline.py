"""Names that a headline's capitals only pretend."""

from __future__ import annotations

from newsreader.analysis.entities.name import Name
from newsreader.analysis.page import Page
from newsreader.article.model import span_at


def drop_headline_names(page: Page, names: list[Name]) -> list[Name]:
    """The names without those people and organisations that only a headline's capitals show.

    So a Title Case headline, and the headings between the parts of a story: "Gender Equality".
    """
    span = page.layout.title_span
    lines = list(page.layout.headings)
    if span is not None and is_title_case(page.text[slice(*span)]):
        lines.append(span)
    if not lines:
        return names
    lines.sort()
    inside = [span_at(lines, name.start) is not None for name in names]
    pairs = list(zip(names, inside, strict=True))
    body = {page.text[name.start : name.end] for name, within in pairs if not within}
    words = {word for name in body for word in name.split()}

    def stays(name: Name) -> bool:
        known = all(word in words for word in page.text[name.start : name.end].split())
        return known or name.label not in ("PERSON", "ORG")

    return [name for name, within in pairs if not within or stays(name)]


def is_title_case(line: str) -> bool:
    """Whether nearly all longer words have a capital, so that capitals tell nothing of names."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
