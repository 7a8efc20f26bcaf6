"""Front matter: what a program wrote about a text above it, between lines of three hyphens."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from newsreader.article.clean import printable
from newsreader.article.model import Notice

HEAD = 20_000
"""Front matter that does not end within so many characters is none."""

FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
FIELD = re.compile(r"(?P<key>[A-Za-z_][\w-]*):(?:[ \t]+(?P<value>\S.*))?\s*\Z")
CONTINUED = re.compile(r"\s*\Z|[ \t]+\S|- |#")
"""What stands between the fields: blank lines, values on lines of their own, comments."""

DATES = ("date", "published")


class Parted(NamedTuple):
    """A text without its front matter, and what that says of it."""

    text: str
    title: str | None = None
    published: date | None = None
    notices: tuple[Notice, ...] = ()


def part_front_matter(text: str) -> Parted:
    """Leave out the front matter; a text without any comes back as it is."""
    found = FRONT_MATTER.match(text[:HEAD])
    fields = _fields(found["fields"]) if found else {}
    if not found or not fields:
        return Parted(text)
    days = (_day(fields[key]) for key in DATES if key in fields)
    return Parted(
        text[found.end() :],
        _plain(fields.get("title", "")),
        next((day for day in days if day), None),
        (Notice("left-out", "Front matter above the text was not read as part of the story."),),
    )


def _fields(block: str) -> dict[str, str]:
    """The fields with their values on one line, or nothing where a line is none of a front matter's."""
    fields: dict[str, str] = {}
    for line in block.split("\n"):
        if field := FIELD.match(line):
            fields.setdefault(field["key"].lower(), (field["value"] or "").strip())
        elif not CONTINUED.match(line):
            return {}
    return fields


def _plain(value: str) -> str | None:
    """A scalar of one line, without its quotation marks; None where it is another kind of value."""
    if value[:1] in ('"', "'"):
        value = value[1:-1] if len(value) > 1 and value[-1] == value[0] else ""
    elif value[:1] in tuple("|>[{&*!#%@`"):
        return None
    return printable(value).strip() or None


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat((_plain(value) or "")[:10])
    except ValueError:
        return None
