"""What is said of an article that could not be analysed."""

from __future__ import annotations

import json
import unicodedata

import msgspec

UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that a terminal may act upon, or that hide something: never printed as they are."""


class InputError(Exception):
    """An article that could not be read or analysed.

    Attributes:
        kind: One word for programs: "missing", "record", "crashed", "internal", or what the loader said.
        message: One line for people, safe to show.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = visible(message)


class ErrorLine(msgspec.Struct, frozen=True):
    """The line of an article that failed, in place of its analysis."""

    id: str | None
    source: str | None
    error: dict[str, str]

    @classmethod
    def of(cls, names: tuple[str | None, str | None], error: InputError) -> ErrorLine:
        given_id, source = names
        return cls(given_id, source, {"kind": error.kind, "message": error.message})

    def to_json(self) -> bytes:
        """The line as JSON that any reader takes: lone surrogates of an id are escaped."""
        plain = {"id": self.id, "source": self.source, "error": self.error}
        return json.dumps(plain, separators=(",", ":")).encode("ascii")


def input_error(error: Exception) -> InputError:
    """Any exception of one article as an `InputError`; the batch goes on."""
    if isinstance(error, InputError):
        return error
    kind = getattr(error, "kind", None)
    if isinstance(kind, str):
        return InputError(kind, str(error))
    if isinstance(error, OSError):
        return InputError("unreadable", error.strerror or type(error).__name__)
    detail = " ".join(str(error).split())[:200]
    return InputError("internal", f"{type(error).__name__}: {detail}" if detail else type(error).__name__)


def visible(text: str) -> str:
    """The text on one line, with everything a terminal could obey written as an escape."""
    return "".join(_escaped(c) if unicodedata.category(c) in UNSAFE else c for c in text)


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
