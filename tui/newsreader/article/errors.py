"""What can be wrong with an input, each in one line for people."""

from __future__ import annotations

from typing import Literal

ErrorKind = Literal[
    "not-found", "folder", "records", "empty", "binary", "unreadable", "not-regular", "too-large"
]


class ArticleError(Exception):
    """An input that cannot be read as an article.

    Attributes:
        kind: A short name of what is wrong, for programs.
        message: One line that says what is wrong and what to do, safe to show on a terminal.
    """

    def __init__(self, kind: ErrorKind, message: str) -> None:
        super().__init__(message)
        self.kind: ErrorKind = kind
        self.message = message
