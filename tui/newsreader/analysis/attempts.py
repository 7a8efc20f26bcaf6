"""What becomes of a step of the analysis that fails: its part stays empty, and a notice says so."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import ParamSpec, TypeVar

from newsreader.article.model import Notice

FAILED = "failed"
"""The kind of the notices about parts that could not be made."""

NOT_UNDERSTOOD = "not-understood"
"""The kind of the notice about a text whose opening stands for a summary, as no choice was made."""

LANGUAGE = "language"
"""The part that a notice of that kind is about where the text is none that the steps can read."""

OPINION = "opinion"
"""The kind of the notice about a text whose writer seems to argue or tell in their own name."""

NUMBERED = "numbered"
"""The kind of the notice about a text that is a list of numbered parts."""

PARTS = {
    "layout": "What was left out",
    "published": "The day of publication",
    "entities": "The names",
    "cast": "The cast",
    "quotes": "Who said what",
    "first person": "Who “I” and “we” are",
    "summary": "The summary",
    "dates": "The dates",
    "figures": "The key figures",
    "keywords": "The keywords",
}
"""What people call the part that a step makes."""

P = ParamSpec("P")
T = TypeVar("T")


def strict() -> bool:
    """Whether an error is to end the program and show its place rather than be survived."""
    return bool(os.environ.get("NEWSREADER_TRACEBACK"))


class Attempts:
    """Runs the steps of one analysis.

    Attributes:
        notices: One for each part that could not be made, in the order of the steps.
    """

    def __init__(self) -> None:
        self.notices: tuple[Notice, ...] = ()

    def make(self, part: str, default: T, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the step returns, or the default where it fails.

        Args:
            part: The step's key in `PARTS`.

        Raises:
            Exception: Whatever the step raises, where that is asked for (`strict`).
        """
        try:
            return step(*args, **kwargs)
        except Exception as error:  # whatever is wrong with one part, the others are worth having
            if strict():
                raise
            if failure_of(self.notices, part) is None:
                reason = f"an error in newsreader: {type(error).__name__}"
                told = f"{PARTS[part]} could not be worked out ({reason})."
                self.notices += (Notice(FAILED, told, part=part),)
            return default


def failure_of(notices: Iterable[Notice], *parts: str) -> str | None:
    """Why one of these parts could not be made, for people; None when all were made."""
    failed = (n for n in notices if (n.kind == FAILED and n.part in parts) or n.part == LANGUAGE)
    return next((notice.message for notice in failed), None)


def opening_instead(notices: Iterable[Notice]) -> str | None:
    """Why the summary is the article's opening although a choice was asked for, for people; else None."""
    told = (notice for notice in notices if notice.kind == NOT_UNDERSTOOD and notice.part == "summary")
    return next((notice.message for notice in told), None)


def caution(notices: Iterable[Notice]) -> str | None:
    """What those who read the summary should know about it first, for people; else None."""
    told = (n for n in notices if n.kind in (NOT_UNDERSTOOD, NUMBERED, OPINION) and n.part == "summary")
    return next((notice.message for notice in told), None)


def failures(notices: Iterable[Notice]) -> tuple[str, ...]:
    """A line for people about each part that could not be made."""
    return tuple(notice.message for notice in notices if notice.kind == FAILED)
