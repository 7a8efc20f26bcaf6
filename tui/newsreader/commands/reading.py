"""`newsreader [read]`: the reader, or the reading as plain text."""

from __future__ import annotations

import atexit
import gc
import os
from collections.abc import Sequence
from pathlib import Path

from newsreader.analysis.models import find_model
from newsreader.arguments import COMMANDS, Read, UsageError
from newsreader.article.errors import ArticleError
from newsreader.article.load import STDIN
from newsreader.commands.articles import analysis_for, files_named, load_named
from newsreader.commands.output import write_out
from newsreader.resources import sample_article, themes_folder
from newsreader.terminal import (
    can_show_the_reader,
    draw_on_the_terminal,
    say,
    take_keys_from_the_terminal,
    text_width,
)


def read(call: Read) -> bool:
    """Open the reader, or print the plain reading where there is no terminal for it."""
    names = _articles(call)
    find_model(call.options.model)
    _check_theme(call.theme)
    if call.plain or not can_show_the_reader():
        return _print_readings(names, call)
    articles = [load_named(name) if name == STDIN else Path(name) for name in names]
    if not take_keys_from_the_terminal():
        raise UsageError("there is no keyboard to read from; use --plain to print the reading")
    draw_on_the_terminal()
    from newsreader.reader import run

    # Looking through all that is left for garbage would hold the shell up for 0.4 s when the process ends.
    atexit.register(gc.freeze)
    run(
        articles,
        options=call.options,
        published=call.published,
        theme=call.theme,
        mouse=call.mouse,
        cache=call.cache,
    )
    return True


def _articles(call: Read) -> list[str]:
    """The files to read: those named, those in the folders named, the sample."""
    _check_command(call.files)
    names = [str(sample_article())] if call.sample else []
    names += files_named(call.files)
    if not names:
        raise UsageError(
            "which article? Try: newsreader story.txt, or newsreader --sample (see newsreader --help)"
        )
    return names


def _check_command(files: Sequence[str]) -> None:
    """Refuse a first file that is none where a command of almost that name may be meant."""
    first = files[0] if files else STDIN
    if first == STDIN or os.path.lexists(first):
        return
    # The first paint must not wait for it.
    from difflib import get_close_matches

    if meant := get_close_matches(first, (*COMMANDS, "help"), n=1):
        told = "newsreader --help" if meant == ["help"] else f"newsreader {meant[0]}"
        raise UsageError(f"{first}: no such file or command; did you mean {told}?")


def _check_theme(name: str | None) -> None:
    """Refuse a theme that there is not, also where no colours are shown."""
    if name is None:
        return
    # Importing the themes takes as long as the reader does.
    from newsreader.reader.themes import names, read_themes

    known = names(read_themes(themes_folder())[0])
    if name not in known:
        raise UsageError(f"there is no theme {name!r}; choose one of {', '.join(known)}")


def _print_readings(names: Sequence[str], call: Read) -> bool:
    from newsreader.export.plain import to_plain

    good, gap = True, ""
    for name in names:
        try:
            analysis = analysis_for(load_named(name), call)
        except ArticleError as error:
            say(error.message)
            good = False
            continue
        width = text_width()
        reading = to_plain(analysis, width, summarizer=call.options.summarizer)
        write_out((gap + reading).encode())
        gap = "\n" + "~" * width + "\n\n"
    return good
