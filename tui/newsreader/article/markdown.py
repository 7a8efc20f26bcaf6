"""The marks of Markdown in an article's file: headings, block quotations, emphasis, links."""

from __future__ import annotations

import re

from newsreader.article.model import Notice

SUFFIXES = (".md", ".markdown")
"""Names of files that may hold Markdown; in other texts the same signs may be meant."""

HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+([^\n]*)$", re.MULTILINE)
QUOTATION = re.compile(r"^(?: {0,3}>[ \t]?){1,8}", re.MULTILINE)
IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\]\([^()\s]{1,2000}(?: \"[^\"\n]{0,200}\")?\)")
LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\([^()\s]{1,2000}(?: \"[^\"\n]{0,200}\")?\)")
EMPHASIS = tuple(
    re.compile(
        rf"(?<![\w{mark}]){mark}{{{count}}}(?=[^\s{mark}])([^{mark}\n]{{1,500}})(?<!\s){mark}{{{count}}}(?![\w{mark}])"
    )
    for count in (3, 2, 1)
    for mark in (r"\*", "_")
)


def strip_markdown(text: str) -> tuple[str, tuple[Notice, ...]]:
    """The words without the marks; lists and code stay as they are."""
    stripped = QUOTATION.sub("", text)
    stripped = HEADING.sub(r"\n\1\n", stripped)
    stripped = LINK.sub(r"\1", IMAGE.sub("", stripped))
    for emphasis in EMPHASIS:
        stripped = emphasis.sub(r"\1", stripped)
    if stripped == text:
        return text, ()
    return stripped, (Notice("repaired", "The marks of Markdown (headings, links, emphasis) were removed."),)
