"""What each command of the command line does. Each returns whether all its inputs went well."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from newsreader.analysis.attempts import failures
from newsreader.analysis.model import Analysis
from newsreader.analysis.models import find_model
from newsreader.arguments import COMMANDS, UsageError
from newsreader.article.errors import ArticleError
from newsreader.article.load import MAX_BYTES, load, load_bytes
from newsreader.article.model import Article
from newsreader.batch.inputs import articles_in
from newsreader.export.names import note_beside
from newsreader.library.files import atomic, check_target, write_atomically
from newsreader.resources import sample_article, themes_folder
from newsreader.terminal import (
    can_show_the_reader,
    say,
    standard_input,
    standard_output,
    take_keys_from_the_terminal,
    text_width,
)

STDIN = "-"


class CommandError(Exception):
    """What was asked for cannot be done. The message is one line for people."""


def read(arguments: Namespace) -> bool:
    """Open the reader, or print the plain reading where there is no terminal for it."""
    names = _articles(arguments)
    find_model(arguments.options.model)
    if arguments.plain or not can_show_the_reader():
        _check_theme(arguments.theme)
        return _print_readings(names, arguments)
    articles = [_load(name) if name == STDIN else Path(name) for name in names]
    if not take_keys_from_the_terminal():
        raise UsageError("there is no keyboard to read from; use --plain to print the reading")
    from newsreader.reader import run

    try:
        return not run(
            articles,
            options=arguments.options,
            published=arguments.published,
            theme=arguments.theme,
            mouse=not arguments.no_mouse,
            cache=not arguments.no_cache,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def analyze(arguments: Namespace) -> bool:
    """Write a line of JSON for each article, in the order of the inputs."""
    from newsreader.batch.inputs import read_inputs
    from newsreader.batch.run import analysis_lines

    find_model(arguments.options.model)
    good = True
    with _lines_to(arguments.output, arguments.inputs) as out:
        works = read_inputs(arguments.inputs)
        options, published = arguments.options, arguments.published
        for line in analysis_lines(works, options, published=published, jobs=arguments.jobs):
            out.write(line.json + b"\n")
            for reason in line.missing:
                say(reason)
            if line.error:
                good = False
                say(line.error)
        out.flush()
    return good


def export(arguments: Namespace) -> bool:
    """Write the Markdown note of one article."""
    from newsreader.export.markdown import to_markdown

    article = _load(arguments.file)
    target = _note_path(arguments)
    if target:
        _check(target, arguments)
    summarizer = arguments.options.summarizer
    note = to_markdown(_analysis(article, arguments), summarizer=summarizer).encode()
    if target is None:
        _print(note)
    else:
        write_atomically(target, note, force=arguments.force)
        say(f"wrote {target}")
    return True


def _articles(arguments: Namespace) -> list[str]:
    """The files to read: those named, those in the folders named, the sample."""
    _check_command(arguments.files)
    names = [str(sample_article())] if arguments.sample else []
    for name in arguments.files:
        if name != STDIN and os.path.isdir(name):
            found = [str(path) for path in articles_in(Path(name))]
            if not found:
                raise CommandError(f"{name}: no article (*.txt, *.text, *.md) in this folder")
            names += found
        else:
            names.append(name)
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
    """Refuse what the reader would refuse, also where no colours are shown."""
    if name is None:
        return
    # Importing the themes takes as long as the reader does.
    from newsreader.reader.themes import names, read_themes

    known = names(read_themes(themes_folder())[0])
    if name not in known:
        raise UsageError(f"there is no theme {name!r}; choose one of {', '.join(known)}")


def _print_readings(names: Sequence[str], arguments: Namespace) -> bool:
    from newsreader.export.plain import to_plain

    good, gap = True, ""
    for name in names:
        try:
            analysis = _analysis(_load(name), arguments)
        except ArticleError as error:
            say(error.message)
            good = False
            continue
        width = text_width()
        reading = to_plain(analysis, width, summarizer=arguments.options.summarizer)
        _print((gap + reading).encode())
        gap = "\n" + "~" * width + "\n\n"
    return good


def _analysis(article: Article, arguments: Namespace) -> Analysis:
    from newsreader.library.analyst import analysis_of

    if arguments.published:
        article = msgspec.structs.replace(article, published=arguments.published)
    analysis = analysis_of(article, arguments.options, cache=not arguments.no_cache)
    for reason in failures(analysis.notices):
        say(f"{article.source or 'standard input'}: {reason}")
    return analysis


def _load(name: str) -> Article:
    return load_bytes(_stdin_bytes(), source=None) if name == STDIN else load(name)


def _stdin_bytes() -> bytes:
    stream = standard_input()
    return stream.read(MAX_BYTES + 1) if stream else b""


@contextmanager
def _lines_to(name: str | None, inputs: Sequence[str]) -> Iterator[BinaryIO]:
    """Where lines go: standard output, a device as it is, or a file that is there only when it is whole."""
    if name is None or name == "-":
        yield _output()
        return
    path = Path(os.path.realpath(name))
    if any(given != STDIN and path == Path(os.path.realpath(given)) for given in inputs):
        raise UsageError(f"{name}: this is an input; give -o another name")
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as device:
            yield device
        return
    with atomic(path, force=True) as file:
        yield file


def _note_path(arguments: Namespace) -> Path | None:
    """Where the note goes: as asked, or beside the article under its name; None is standard output."""
    if arguments.output == "-" or (arguments.output is None and arguments.file == STDIN):
        return None
    if arguments.output is not None:
        return Path(arguments.output)
    return note_beside(Path(arguments.file))


def _check(target: Path, arguments: Namespace) -> None:
    """Say that the note cannot be written before the work is done."""
    try:
        if arguments.file != STDIN and target.exists() and target.samefile(arguments.file):
            raise UsageError(f"{target}: this is the article; give -o another name")
        check_target(target, force=arguments.force)
    except FileExistsError:
        raise CommandError(f"{target}: this file exists; --force replaces it") from None


def _print(data: bytes) -> None:
    out = _output()
    out.write(data)
    out.flush()


def _output() -> BinaryIO:
    out = standard_output()
    if out is None:
        raise UsageError("standard output is closed")
    return out
