"""Where the lines of a paragraph break at a width counted in terminal cells."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len, get_character_cell_size


def wrap(text: str, width: int) -> list[int]:
    """Break a text that holds no line break into rows.

    Breaks after spaces, after characters two cells wide, and inside words longer than a row. The rows
    tile the text: row i is `text[starts[i]:starts[i + 1]]`, its trailing spaces may stand beyond the width.

    Args:
        width: Cells in a row, at least 2.

    Returns:
        Where each row starts, the first at 0.
    """
    if text.isascii():
        return _wrap_single(text, width)
    cells = {character: get_character_cell_size(character) for character in set(text)}
    if all(size == 1 for size in cells.values()):
        return _wrap_single(text, width)
    return _wrap_mixed(text, width, cells)


def _wrap_single(text: str, width: int) -> list[int]:
    """The rows of a text in which every character takes one cell."""
    starts = [0]
    start, length = 0, len(text)
    while length - start > width:
        space = text.rfind(" ", start, start + width + 1)
        start = space + 1 if space > start else start + width
        while start < length and text[start] == " ":
            start += 1
        if start < length:
            starts.append(start)
    return starts


def _wrap_mixed(text: str, width: int, cells: Mapping[str, int]) -> list[int]:
    starts = [0]
    used = possible = 0
    for index, character in enumerate(text):
        size = cells[character]
        if character != " " and used + size > width:
            starts.append(possible if possible > starts[-1] else index)
            used = sum(cells[passed] for passed in text[starts[-1] : index])
            if used + size > width:
                starts.append(index)
                used = 0
        used += size
        if character == " " or size == 2 or (size == 0 and possible == index):
            possible = index + 1
    return starts


def index_at(text: str, cell: int) -> int | None:
    """Which character stands at a cell of a row; None beside the text."""
    if cell < 0:
        return None
    for index, character in enumerate(text):
        cell -= cell_len(character)
        if cell < 0:
            return index
    return None
