"""The terminal reader: the article, and beside it what it says, who says it and the numbers that matter.

Importing this package costs nothing; Textual is imported by `run`, spaCy only ever by the process of
`newsreader.reader.worker`.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from newsreader.analysis.options import Options
    from newsreader.article.model import Article


class ReaderError(Exception):
    """The reader did not end because it was told to."""


def run(
    articles: Sequence[Path | Article],
    *,
    options: Options,
    published: date | None = None,
    theme: str | None = None,
    mouse: bool = True,
    cache: bool = True,
) -> None:
    """Open the reader and return when it is left.

    Args:
        articles: Files, or articles that were read already; the first is opened, the others are a key away.
        options: How they are analysed.
        published: The reference for relative dates, for every file.
        theme: Name of a theme that there is, or None for the one chosen last.
        mouse: Whether the reader takes the mouse; without it the terminal's own selection works.
        cache: Whether to use and to keep analyses in the user's cache folder.

    Raises:
        ArticleError: None of the files can be read. The message is the first file's.
        ReaderError: The reader ended unexpectedly; NEWSREADER_TRACEBACK=1 shows where.
    """
    from newsreader.reader.shelf import Shelf

    shelf = Shelf(articles, published)
    shelf.open_first()

    with _garbage_left_alone():
        from newsreader.reader.analyst import ProcessAnalyst
        from newsreader.reader.app import ReaderApp

    with _errors_for_the_end() as errors:
        app = ReaderApp(shelf, options, ProcessAnalyst(cache=cache, errors=errors), theme=theme)
        if errors is None:
            app.error_console.quiet = True
        app.run(mouse=mouse)
    if app.return_code:
        raise ReaderError("the reader ended unexpectedly")


@contextmanager
def _errors_for_the_end() -> Iterator[BinaryIO | None]:
    """A file for the errors of the analysis process, told when the screen is gone; None if nobody asks."""
    from newsreader.analysis.attempts import strict
    from newsreader.article.clean import printable

    if not strict():
        yield None
        return
    from tempfile import TemporaryFile

    with TemporaryFile() as errors:
        try:
            yield errors
        finally:
            errors.seek(0)
            told = errors.read().decode(errors="backslashreplace")
            # An error may quote the article, and with it what would steer the terminal.
            sys.stderr.write("\n".join(printable(line) for line in told.split("\n")))


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """Importing makes many objects and drops none: looking for garbage meanwhile costs 25 ms of 350."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.enable()
