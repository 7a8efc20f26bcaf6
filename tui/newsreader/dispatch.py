"""From the command line to a command, and from whatever goes wrong to one line and an exit code."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Sequence
from functools import partial

from newsreader.analysis.attempts import strict
from newsreader.analysis.models import ModelMissingError
from newsreader.arguments import Analyze, Call, Export, Read, UsageError, parse_arguments
from newsreader.article.errors import ArticleError
from newsreader.commands import CommandError, reason_of
from newsreader.interrupts import interrupts_held_back
from newsreader.terminal import flush_output, give_up_output, leave_quietly, say

DONE, FAILED, WRONG = 0, 1, 2


def dispatch(argv: Sequence[str]) -> int:
    """Do what the command line asks for; returns the exit code.

    Raises:
        KeyboardInterrupt: The user wants it to end.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    try:
        return _run(argv)
    except (UsageError, ModelMissingError) as error:
        return _told(str(error), WRONG)
    except BrokenPipeError:
        leave_quietly()
        return DONE
    except Exception as error:
        if strict():
            raise
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return _told(f"{reason} (an error in newsreader; NEWSREADER_TRACEBACK=1 shows where)", FAILED)


def _run(argv: Sequence[str]) -> int:
    try:
        code = _do(argv)
        flush_output()
        return code
    except BrokenPipeError:
        raise
    except (ArticleError, CommandError, OSError) as error:
        give_up_output()
        return _told(reason_of(error), FAILED)


def _do(argv: Sequence[str]) -> int:
    try:
        # Interrupted, argparse fails with an error of its own, and an import may swallow it.
        with interrupts_held_back():
            command = _command(parse_arguments(argv))
    except SystemExit:
        # That is how argparse ends when it has printed the help or the version.
        return DONE
    return DONE if command() else FAILED


def _command(call: Call) -> Callable[[], bool]:
    """What does what is asked for; the reader's first paint waits for no other command's modules."""
    match call:
        case Read():
            from newsreader.commands.reading import read

            return partial(read, call)
        case Analyze():
            from newsreader.commands.analyzing import analyze

            return partial(analyze, call)
        case Export():
            from newsreader.commands.exporting import export

            return partial(export, call)


def _told(message: str, code: int) -> int:
    say(message)
    return code
