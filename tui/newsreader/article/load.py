"""A file or a stream becomes an `Article`: the one border that text crosses on its way in."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from newsreader.article.clean import clean, drop, printable, tidy
from newsreader.article.decode import decode, is_wide
from newsreader.article.errors import ArticleError
from newsreader.article.front_matter import part_front_matter
from newsreader.article.kinds import name_of_binary
from newsreader.article.lines import unwrap
from newsreader.article.markdown import SUFFIXES, strip_markdown
from newsreader.article.markup import strip_markup
from newsreader.article.model import Article, Notice
from newsreader.article.mojibake import repair_mojibake
from newsreader.article.repair import cut_glued_captions, read_tex_quotes, space_sentences

RECORDS = (".jsonl", ".ndjson")
"""What the names of files of many articles end in."""

STDIN = "-"
"""What stands for standard input where files are named."""

STDIN_NAME = "standard input"
"""What people are told where an article has no other source."""

MAX_BYTES = 20_000_000
"""The longest input that is read: some 3,000 articles."""


def load(source: str | Path) -> Article:
    """Read a text file: decoded, cleaned, with notices of what was repaired or left out.

    Raises:
        ArticleError: The file is not there, is no text or cannot be read; the message says so in one line.
    """
    name = printable(os.fspath(source))
    if name.lower().endswith(RECORDS):
        raise ArticleError("records", f"{name}: this holds an article a line; give it to newsreader analyze")
    return load_bytes(read_bytes(source), source=os.fspath(source))


def load_bytes(data: bytes, *, source: str | None) -> Article:
    """Read an article from bytes, such as those of standard input.

    Args:
        source: What the bytes came from, for people, or None.

    Raises:
        ArticleError: The bytes are too many, or hold no text.
    """
    name = printable(source) if source else STDIN_NAME
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip():
        raise _empty(name)
    if not is_wide(data) and (found := name_of_binary(data)):
        raise ArticleError("binary", f"{name}: this is {found}, not text; give a plain text file")
    decoded = decode(data)
    parted = part_front_matter(decoded.text)
    is_markdown = bool(source) and name.lower().endswith(SUFFIXES)
    plain, marked = strip_markdown(parted.text) if is_markdown else (parted.text, ())
    text, notices = clean_text(plain)
    if not text:
        raise _empty(name)
    return Article(
        text,
        # A heading at the top is the headline, and found as such in the text.
        title=None if is_markdown and parted.text.lstrip().startswith("# ") else parted.title,
        published=parted.published,
        source=name if source else None,
        notices=(*decoded.notices, *parted.notices, *marked, *notices),
    )


def clean_text(raw: str) -> tuple[str, tuple[Notice, ...]]:
    """Text that is safe to show and fit to analyse, with notices of what was repaired or left out.

    Cleaning ends the chain, since a repair may bring a control character to light; tags are looked
    for twice, since a control character may hide in one. The notices' spans index the text returned.
    """
    text, markup = strip_markup(raw)
    text, mojibake = repair_mojibake(text)
    text, dropped = drop(text)
    text, hidden = strip_markup(text)
    text, joined = unwrap(text)
    text, quoted = read_tex_quotes(tidy(text))
    text, spaced = space_sentences(text)
    text, glued = cut_glued_captions(clean(text))
    final = clean(text)
    if final != text:
        glued = tuple(Notice(notice.kind, notice.message) for notice in glued)
    return final, (*(markup or hidden), *mojibake, *dropped, *joined, *quoted, *spaced, *glued)


def read_bytes(source: str | Path) -> bytes:
    """The bytes of a regular file, which is never waited for.

    Raises:
        ArticleError: There is no such file, or it is a folder, a device, a pipe, too large or not readable.
    """
    name = printable(os.fspath(source))
    try:
        _check(os.stat(source), name)
        descriptor = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            _check(os.fstat(descriptor), name)
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    return data


def _check(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ArticleError("folder", f"{name}: this is a folder; give the article files in it")
    if not stat.S_ISREG(status.st_mode):
        raise ArticleError(
            "not-regular", f"{name}: not a regular file (a device, pipe or socket); give a text file"
        )
    if status.st_size > MAX_BYTES:
        raise _too_large(name)


def _unreadable(error: OSError | ValueError, name: str) -> ArticleError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        # A path has single slashes, also one that was made of an address.
        web = name.startswith(("http:/", "https:/"))
        advice = "nothing is fetched; save the article" if web else "no such file; check its name and folder"
        return ArticleError("not-found", f"{name}: {advice}")
    if isinstance(error, PermissionError):
        return ArticleError("unreadable", f"{name}: reading is not permitted; check the file's permissions")
    if error.errno == errno.ELOOP:
        return ArticleError(
            "unreadable", f"{name}: a symbolic link that leads to itself; give the file itself"
        )
    reason = printable(error.strerror or "unknown reason").lower()
    return ArticleError("unreadable", f"{name}: cannot be read ({reason}); check the file")


def _too_large(name: str) -> ArticleError:
    limit = MAX_BYTES // 1_000_000
    return ArticleError(
        "too-large", f"{name}: too large for an article (the limit is {limit} MB); give a part of it"
    )


def _empty(name: str) -> ArticleError:
    return ArticleError("empty", f"{name}: empty, there is no text in it; give a file with an article")
