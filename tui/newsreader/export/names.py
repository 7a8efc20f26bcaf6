"""What a note's file is called."""

from __future__ import annotations

import re
from pathlib import Path

LONGEST_NAME = 120
"""Bytes of a name made from a title; file systems take 255."""


def note_beside(article: Path) -> Path:
    """The note of an article's file: beside it under its name, but never the article itself."""
    note = article.with_suffix(".md")
    # Some file systems take "Story.MD" and "Story.md" for one.
    same = note.name.casefold() == article.name.casefold()
    return article.with_suffix(".note.md") if same else note


def note_named(title: str | None) -> Path:
    """The note of an article without a file: here, under the first words of its title."""
    slug = "-".join(re.findall(r"\w+", (title or "").casefold())[:8])
    slug = slug.encode()[:LONGEST_NAME].decode("utf-8", "ignore").rstrip("-")
    return Path(f"{slug or 'article'}.md")
