"""The command `newsreader`: Textual and spaCy are imported only in the branch that needs them."""

from __future__ import annotations

import os
import sys
import warnings
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsreader.arguments import UsageError, parse_arguments
from newsreader.batch.errors import visible

DONE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: The words after the program's name; those of this process if not given.

    Returns:
        The exit code: 0 done, 1 some input failed, 2 the call was wrong, 130 interrupted.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    try:
        arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
        return {"read": _read, "analyze": _analyze, "export": _export}[arguments.command](arguments)
    except UsageError as error:
        return _say(str(error), WRONG)
    except KeyboardInterrupt:
        return _say("interrupted", INTERRUPTED)
    except BrokenPipeError:
        _silence_stdout()
        return DONE


def _read(arguments: Namespace) -> int:
    raise UsageError("the reader is not built yet")


def _export(arguments: Namespace) -> int:
    raise UsageError("the export is not built yet")


def _analyze(arguments: Namespace) -> int:
    from newsreader.batch.inputs import read_inputs
    from newsreader.batch.run import analysis_lines

    failed = False
    with _output(arguments.output, arguments.inputs) as out:
        for line in analysis_lines(
            read_inputs(arguments.inputs),
            arguments.options,
            published=arguments.published,
            jobs=arguments.jobs,
        ):
            out.write(line.json + b"\n")
            if line.error:
                failed = True
                _say(line.error, FAILED)
        out.flush()
    return FAILED if failed else DONE


@contextmanager
def _output(name: str | None, inputs: Sequence[str]) -> Iterator[BinaryIO]:
    """Where the lines go: standard output, a device as it is, or a file that is there only when whole."""
    from newsreader.export.writer import atomic

    if name is None or name == "-":
        yield _stdout()
        return
    path = Path(os.path.realpath(name))
    if any(path == Path(os.path.realpath(given)) for given in inputs):
        raise UsageError(f"{visible(name)}: this is an input; give another file to -o")
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as device:
            yield device
        return
    with atomic(path, force=True) as file:
        yield file


def _stdout() -> BinaryIO:
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    return sys.stdout.buffer


def _silence_stdout() -> None:
    """Keep the interpreter from complaining, at its end, that nobody reads standard output any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _say(message: str, code: int) -> int:
    """Tell people, on standard error, in one line; returns the exit code."""
    if sys.stderr is not None:
        print(f"newsreader: {visible(message)}", file=sys.stderr, flush=True)
    return code
