"""What kind of terminal there is, and how to talk to it. Nothing here imports Textual."""

from __future__ import annotations

import os
import shutil
import sys
from typing import BinaryIO

from newsreader.article.clean import printable

WIDEST = 100
"""Columns beyond which running text is hard to read."""


def can_show_the_reader() -> bool:
    """Whether standard output is a terminal that can do more than print lines."""
    smart = os.environ.get("TERM", "dumb") not in ("", "dumb", "unknown")
    return smart and sys.stdout is not None and sys.stdout.isatty()


def text_width() -> int:
    """Columns for running text: those of the terminal up to `WIDEST`, and 80 where there is none."""
    if sys.stdout is None or not sys.stdout.isatty():
        return 80
    return min(shutil.get_terminal_size().columns, WIDEST)


def standard_output() -> BinaryIO | None:
    """Standard output for bytes, so that no locale changes what is written; None if it is closed."""
    return None if sys.stdout is None else sys.stdout.buffer


def standard_input() -> BinaryIO | None:
    """Standard input for bytes, or None if it is closed."""
    return None if sys.stdin is None else sys.stdin.buffer


def take_keys_from_the_terminal() -> bool:
    """Let the keyboard be read though standard input is a file or a pipe; whether that is possible."""
    # Textual asks for the number of a standard input that was open from the start.
    if sys.stdin is None:
        return False
    if sys.stdin.isatty():
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True


def draw_on_the_terminal() -> None:
    """Let Textual, which draws on standard error, draw on standard output where the other is no terminal."""
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        sys.__stderr__ = sys.__stdout__  # type: ignore[misc]


def say(message: str) -> None:
    """Tell people something, in one line on standard error."""
    if sys.stderr is not None:
        print(f"newsreader: {printable(message)}", file=sys.stderr, flush=True)


def flush_output() -> None:
    """Write out what is left for standard output while an error can still be told.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        OSError: It cannot be written.
    """
    if sys.stdout is not None:
        sys.stdout.flush()


def give_up_output() -> None:
    """Drop what standard output could not take: the interpreter would try again, and fail, at its end."""
    try:
        flush_output()
    except OSError:
        leave_quietly()


def leave_quietly() -> None:
    """Keep the interpreter from complaining, at its end, that nobody reads standard output any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
