"""`newsreader export`: the Markdown notes of articles."""

from __future__ import annotations

import os
from pathlib import Path

from newsreader.arguments import Export, UsageError
from newsreader.article.errors import ArticleError
from newsreader.article.load import STDIN
from newsreader.commands import CommandError, reason_of
from newsreader.commands.articles import analysis_for, files_named, load_named
from newsreader.commands.output import write_out
from newsreader.export.names import note_beside, note_named
from newsreader.library.files import ExistsError, check_target, write_atomically
from newsreader.terminal import say


def export(call: Export) -> bool:
    """Write the note of each article; one that fails is said, and the others go on."""
    names = files_named(call.files)
    good = True
    for name, target in _targets(names, call.output).items():
        try:
            _write(name, target, call)
        except (ArticleError, CommandError, OSError) as error:
            if len(names) == 1 or isinstance(error, BrokenPipeError):
                raise
            say(reason_of(error))
            good = False
    return good


def _write(name: str, target: Path | None, call: Export) -> None:
    from newsreader.export.markdown import to_markdown

    article = load_named(name)
    if target:
        _check(target, force=call.force, make=_asks_for_folder(call.output))
    summarizer = call.options.summarizer
    note = to_markdown(analysis_for(article, call), summarizer=summarizer).encode()
    if target is None:
        write_out(note)
    else:
        write_atomically(target, note, force=call.force)
        say(f"wrote {target}")


def _targets(names: list[str], output: str | None) -> dict[str, Path | None]:
    """Where the note of each article goes; None is standard output.

    Raises:
        UsageError: A note would be written over an article or another note.
    """
    targets = {name: _target(name, output) for name in names}
    if len(targets) > 1 and output is not None and not _is_folder(output):
        raise UsageError(_one_place(output, len(targets)))
    articles = {_identity(name) for name in names if name != STDIN} - {None}
    taken: dict[Path, str] = {}
    for name, target in targets.items():
        if target is None:
            continue
        if _identity(target) in articles:
            raise UsageError(f"{target}: this is an article; give the note of {name} another name, with -o")
        if (other := taken.setdefault(target.resolve(), name)) != name:
            raise UsageError(f"{target}: the note of both {other} and {name}; export them apart, with -o")
    return targets


def _target(name: str, output: str | None) -> Path | None:
    """As asked; in the folder asked for; or beside the article under its name."""
    if output == "-" or (output is None and name == STDIN):
        return None
    if output is None:
        return note_beside(Path(name))
    if not _is_folder(output):
        return Path(output)
    return Path(output, (note_named(None) if name == STDIN else note_beside(Path(name))).name)


def _asks_for_folder(output: str | None) -> bool:
    return output is not None and output.endswith("/")


def _is_folder(output: str) -> bool:
    """Whether the notes go into it: it is there, or its name ends as only a folder's does."""
    return _asks_for_folder(output) or Path(output).is_dir()


def _one_place(output: str, articles: int) -> str:
    """Why several notes cannot go there, and where they can."""
    if output == "-":
        return f"-: standard output takes one note, not those of {articles} articles; give -o a folder"
    if os.path.lexists(output):
        return f"{output}: not a folder, and there are {articles} articles; give -o a folder or leave it out"
    return f"{output}: no such folder for the notes of {articles} articles; -o {output}/ makes it"


def _identity(path: Path | str) -> tuple[int, int] | None:
    """What tells a file from every other, whatever it is called; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _check(target: Path, *, force: bool, make: bool) -> None:
    """Say that the note cannot be written before the work is done; make its folder if that is asked for."""
    try:
        if make:
            target.parent.mkdir(parents=True, exist_ok=True)
        check_target(target, force=force)
    except ExistsError:
        raise CommandError(f"{target}: this file exists; --force replaces it") from None
    except (FileExistsError, NotADirectoryError):
        raise CommandError(f"{target.parent}: not a folder") from None
