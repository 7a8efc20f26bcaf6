"""What is said of an article that could not be analysed."""

from __future__ import annotations

from newsreader.analysis.attempts import strict
from newsreader.article.clean import printable
from newsreader.article.errors import ArticleError
from newsreader.article.model import on_one_line


class InputError(Exception):
    """An article that could not be read or analysed.

    Attributes:
        kind: A short name for programs: "record", "crashed", "internal", or what the loader said.
        message: One line for people, safe to show.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = printable(message)


def input_error(error: Exception, where: str) -> InputError:
    """Any exception that an article caused as one line that says where; the batch goes on.

    Raises:
        Exception: The one given, where nobody thought of it and its place is asked for (`strict`).
    """
    if isinstance(error, ArticleError):
        return InputError(error.kind, error.message)
    if isinstance(error, InputError):
        return InputError(error.kind, f"{where}: {error.message}")
    if isinstance(error, OSError):
        return InputError("unreadable", f"{where}: {error.strerror or type(error).__name__}")
    if strict():
        raise error
    detail = on_one_line(str(error))[:200]
    return InputError("internal", f"{where}: {type(error).__name__}{detail and ': '}{detail}")
