"""Quotation marks after a number that are feet and inches."""

from __future__ import annotations

import re

_QUOTED = 400
"""Characters of a paragraph before a number in which a quotation may begin."""
_CLOSING = re.compile(r"\s*(?:[,.;:!?)\]]|$|\n| (?:said|says|added|and then)\b)")
_FEET = re.compile(r"[0-9]['’′] ?[0-9]+(?:\.[0-9]+)?$")
"""A height in feet goes before its inches."""


def is_length_mark(text: str, end: int, after: int) -> bool:
    """Whether a quotation mark after a number is feet or inches: it touches the number and closes nothing."""
    line = text[max(0, end - _QUOTED) : end].rpartition("\n")[2]
    mark = text[after - 1]
    if mark in "'’":
        opened = re.search(r"(?:^|[\s(])['‘](?=\w)", line[-80:])
        return not (opened or text[after : after + 1].isalpha())
    if mark in '"”' and _CLOSING.match(text, after) and not _FEET.search(line):
        return False
    return not _is_open(line, mark)


def _is_open(line: str, mark: str) -> bool:
    """Whether a quotation that the mark would close begins in a line; a mark of inches opens none."""
    if mark == "”":
        return line.count("“") > line.count("”")
    opened = False
    for found in re.finditer('"', line if mark == '"' else ""):
        opened = not opened and not line[found.start() - 1 : found.start()].isdigit()
    return opened
