"""`newsreader export`: the Markdown notes of articles."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from newsreader.arguments import UsageError
from newsreader.article.errors import ArticleError
from newsreader.commands.articles import STDIN, CommandError, analysis_for, files_named, load_named
from newsreader.commands.output import write_out
from newsreader.export.names import note_beside, note_named
from newsreader.library.files import check_target, write_atomically
from newsreader.terminal import say


def export(arguments: Namespace) -> bool:
    """Write the note of each article; one that fails is said, and the others go on."""
    names = files_named(arguments.files)
    good = True
    for name, target in _targets(names, arguments.output).items():
        try:
            _write(name, target, arguments)
        except (ArticleError, CommandError) as error:
            if len(names) == 1:
                raise
            say(str(error))
            good = False
    return good


def _write(name: str, target: Path | None, arguments: Namespace) -> None:
    from newsreader.export.markdown import to_markdown

    article = load_named(name)
    if target:
        _check(target, force=arguments.force)
    summarizer = arguments.options.summarizer
    note = to_markdown(analysis_for(article, arguments), summarizer=summarizer).encode()
    if target is None:
        write_out(note)
    else:
        write_atomically(target, note, force=arguments.force)
        say(f"wrote {target}")


def _targets(names: list[str], output: str | None) -> dict[str, Path | None]:
    """Where the note of each article goes; None is standard output.

    Raises:
        UsageError: A note would be written over an article or another note.
    """
    targets = {name: _target(name, output) for name in names}
    if len(targets) > 1 and output is not None and not Path(output).is_dir():
        raise UsageError(
            f"{output}: one note's name for {len(targets)} articles; give -o a folder or leave it out"
        )
    taken: dict[Path, str] = {}
    for name, target in targets.items():
        if target is None:
            continue
        if name != STDIN and _is_same(target, name):
            raise UsageError(f"{target}: this is the article; give -o another name")
        if (other := taken.setdefault(target.resolve(), name)) != name:
            raise UsageError(f"{target}: the note of both {other} and {name}; export them apart, with -o")
    return targets


def _target(name: str, output: str | None) -> Path | None:
    """As asked; in the folder asked for; or beside the article under its name."""
    if output == "-" or (output is None and name == STDIN):
        return None
    if output is None:
        return note_beside(Path(name))
    if not Path(output).is_dir():
        return Path(output)
    return Path(output, (note_named(None) if name == STDIN else note_beside(Path(name))).name)


def _is_same(target: Path, name: str) -> bool:
    try:
        return target.samefile(name)
    except OSError:
        return False


def _check(target: Path, *, force: bool) -> None:
    """Say that the note cannot be written before the work is done."""
    try:
        check_target(target, force=force)
    except FileExistsError:
        raise CommandError(f"{target}: this file exists; --force replaces it") from None
