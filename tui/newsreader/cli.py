"""The program `newsreader`: where it starts, and how it ends when it is interrupted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Nothing is imported before this function runs, so that Ctrl-C is answered from the first moment on.

    Args:
        argv: The words after the program's name; those of this process if not given.

    Returns:
        The exit code: 0 done, 1 some input failed, 2 the call was wrong, 130 interrupted.
    """
    try:
        return _dispatch()(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        if sys.stderr is not None:
            print("newsreader: interrupted", file=sys.stderr, flush=True)
        return INTERRUPTED


def _dispatch() -> Callable[[Sequence[str]], int]:
    """The rest of the program, imported with Ctrl-C held back: some modules swallow it as they load."""
    from newsreader.interrupts import interrupts_held_back

    with interrupts_held_back():
        from newsreader.dispatch import dispatch
    return dispatch
