"""What the words on the command line stand for: files, folders, standard input, JSONL."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from newsreader.article.clean import printable
from newsreader.article.load import MAX_BYTES, RECORDS, STDIN, STDIN_NAME
from newsreader.batch.errors import InputError
from newsreader.batch.work import BrokenWork, BytesWork, FileWork, RecordWork, Work

ARTICLE_SUFFIXES = frozenset({".txt", ".text", ".md"})
"""Files of a folder that are articles."""

MAX_LINE = 64 << 20
"""The longest JSONL line that is read, in bytes: memory stays bounded whatever the file."""


def read_inputs(names: Iterable[str], stdin: BinaryIO | None) -> Iterator[Work]:
    """The articles that the names stand for, found one at a time, in order.

    Args:
        names: Article files, folders of them, `.jsonl` files, or "-" for standard input.
        stdin: Standard input, or None if it is closed.
    """
    for name in names:
        if name == STDIN:
            yield from _stdin(stdin)
        elif os.path.isdir(name):
            yield from folder_works(Path(name))
        elif name.lower().endswith(RECORDS):
            yield from _jsonl(Path(name))
        else:
            yield FileWork(Path(name))


def articles_in(folder: Path, refused: Callable[[OSError], object]) -> Iterator[Path]:
    """The article files under a folder, sorted by name, hidden ones and our own exports left out.

    Links to folders are not followed, so that a loop of them ends.

    Args:
        refused: Called with the error of each folder that cannot be read; the others go on.
    """
    for here, folders, files in os.walk(folder, onerror=refused):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=os.fsencode)
        for name in sorted(files, key=os.fsencode):
            path = Path(here, name)
            if not name.startswith(".") and path.suffix.lower() in ARTICLE_SUFFIXES and not _is_export(path):
                yield path


def folder_works(folder: Path) -> Iterator[FileWork | BrokenWork]:
    """The articles in a folder, and what is wrong with it."""
    found = False
    closed: list[OSError] = []
    for path in articles_in(folder, closed.append):
        found = True
        yield FileWork(path)
    for error in closed:
        yield BrokenWork(printable(error.filename), "unreadable", f"folder: {error.strerror}")
    if not found and not closed:
        yield BrokenWork(printable(str(folder)), "empty", "no article (*.txt, *.text, *.md) in this folder")


def _is_export(path: Path) -> bool:
    """Whether a Markdown file is a note that newsreader wrote."""
    if path.suffix.lower() != ".md" or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(65536)
    except OSError:
        return False
    return head.startswith(b"---\n") and b"\nnewsreader-sha256: " in head


def _jsonl(path: Path) -> Iterator[Work]:
    where = printable(str(path))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            yield BrokenWork(where, "not-regular", "not a regular file (a device, pipe or socket)")
            return
        with path.open("rb") as file:
            yield from _records(_lines(file), where)
    except FileNotFoundError:
        yield BrokenWork(where, "not-found", "no such file; check its name and folder")
    except OSError as error:
        yield BrokenWork(where, "unreadable", error.strerror or "cannot be read")


def _stdin(stream: BinaryIO | None) -> Iterator[Work]:
    """Standard input: JSONL where it opens with a JSON object that has a text, else one article."""
    if stream is None:
        yield BrokenWork(STDIN_NAME, "unreadable", "it is closed")
        return
    blank, first = bytearray(), stream.readline(MAX_LINE + 1)
    while first.isspace() and len(blank) <= MAX_BYTES:
        blank += first
        first = stream.readline(MAX_LINE + 1)
    if _is_record(first):
        yield from _records(chain([first], _lines(stream)), STDIN_NAME, blank.count(b"\n") + 1)
        return
    head = bytes(blank) + first
    yield BytesWork(head + stream.read(max(0, MAX_BYTES + 1 - len(head))), STDIN_NAME)


def _is_record(line: bytes) -> bool:
    try:
        return isinstance(RecordWork(line, STDIN_NAME).record().get("text"), str)
    except InputError:
        return False


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Lines as they come; one that is too long is cut after `MAX_LINE + 1` bytes, its rest skipped."""
    while line := file.readline(MAX_LINE + 1):
        yield line
        while len(line) > MAX_LINE and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE + 1) or b"\n"


def _records(lines: Iterable[bytes], where: str, first: int = 1) -> Iterator[Work]:
    for number, line in enumerate(lines, first):
        if len(line) > MAX_LINE:
            message = f"line {number} is longer than {MAX_LINE >> 20} MB"
            yield BrokenWork(f"{where}:{number}", "too-large", message)
        elif line.strip():
            yield RecordWork(line, f"{where}:{number}")
