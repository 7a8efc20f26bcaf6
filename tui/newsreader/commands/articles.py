"""The articles that the command line names, loaded and analysed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from newsreader.analysis.attempts import failures
from newsreader.analysis.model import Analysis
from newsreader.arguments import Export, Read
from newsreader.article.load import MAX_BYTES, STDIN, STDIN_NAME, load, load_bytes
from newsreader.article.model import Article
from newsreader.commands import CommandError
from newsreader.terminal import say, standard_input


def files_named(names: Sequence[str]) -> list[str]:
    """The files named and those in the folders named, in order.

    Raises:
        CommandError: A folder has no article or cannot be read.
    """
    files: list[str] = []
    for name in names:
        files += _in_folder(name) if name != STDIN and os.path.isdir(name) else [name]
    return files


def _in_folder(name: str) -> Iterator[str]:
    from newsreader.batch.inputs import folder_works
    from newsreader.batch.work import BrokenWork

    for work in folder_works(Path(name)):
        if isinstance(work, BrokenWork):
            raise CommandError(f"{work.source}: {work.message}")
        yield str(work.path)


def load_named(name: str) -> Article:
    """The article of a file, or of standard input.

    Raises:
        ArticleError: It cannot be read as an article.
    """
    return load_bytes(_stdin_bytes(), source=None) if name == STDIN else load(name)


def analysis_for(article: Article, call: Read | Export) -> Analysis:
    """The analysis that the call asks for; what failed in it is said."""
    from newsreader.library.cache import analysis_of

    if call.published:
        article = msgspec.structs.replace(article, published=call.published)
    analysis = analysis_of(article, call.options, keep=call.cache)
    for reason in failures(analysis.notices):
        say(f"{article.source or STDIN_NAME}: {reason}")
    return analysis


def _stdin_bytes() -> bytes:
    stream = standard_input()
    return stream.read(MAX_BYTES + 1) if stream else b""
