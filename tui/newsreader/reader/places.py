"""Where an entry of a pane leads to."""

from __future__ import annotations

import msgspec

from newsreader.article.model import Span
from newsreader.reader.painting import Mark


class Place(msgspec.Struct, frozen=True):
    """The words behind an entry.

    Attributes:
        marks: What to light up in the article while the entry is looked at.
        span: What to bring into view.
        member: The id of the cast member it is about, or None.
    """

    marks: tuple[Mark, ...]
    span: Span
    member: str | None = None
