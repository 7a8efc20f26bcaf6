"""One input of a batch: small enough to send to another process, which turns it into an article."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from newsreader.article.clean import printable
from newsreader.article.model import Article
from newsreader.batch.errors import InputError


class Work(Protocol):
    """Something that becomes an article where it is worked on."""

    def names(self) -> tuple[str | None, str | None]:
        """The id and the source to report an error under."""

    def article(self) -> Article:
        """The article.

        Raises:
            InputError, ArticleError: There is none to be had.
        """


@dataclass(frozen=True)
class FileWork:
    """An article in a file of its own."""

    path: Path

    def names(self) -> tuple[str | None, str | None]:
        return None, printable(str(self.path))

    def article(self) -> Article:
        from newsreader.article.load import load

        return load(self.path)


@dataclass(frozen=True)
class BytesWork:
    """An article that came through standard input."""

    data: bytes
    source: str

    def names(self) -> tuple[str | None, str | None]:
        return None, self.source

    def article(self) -> Article:
        from newsreader.article.load import load_bytes

        return load_bytes(self.data, source=self.source)


@dataclass(frozen=True)
class RecordWork:
    """A line of JSONL: `{"id", "text", "title"?, "published"?, "source"?}`. The text is taken as it is."""

    line: bytes
    where: str

    def names(self) -> tuple[str | None, str | None]:
        try:
            return _id(self.record()), self.where
        except InputError:
            return None, self.where

    def article(self) -> Article:
        record = self.record()
        text = record.get("text")
        if not isinstance(text, str):
            raise InputError("record", 'no "text" in this record')
        return Article(
            text=text,
            title=_string(record, "title"),
            published=_day(record.get("published")),
            source=_string(record, "source"),
            id=_id(record),
        )

    def record(self) -> dict[str, object]:
        """The JSON object on the line.

        Raises:
            InputError: There is none.
        """
        try:
            record = json.loads(self.line.decode("utf-8-sig", "surrogatepass"))
        except UnicodeDecodeError:
            raise InputError("record", "this line is not UTF-8") from None
        except (ValueError, RecursionError) as error:
            reason = getattr(error, "msg", "nested too deeply or a number too long")
            raise InputError("record", f"this line is not JSON: {reason}") from None
        if not isinstance(record, dict):
            raise InputError("record", "this line is not a JSON object")
        return record


@dataclass(frozen=True)
class BrokenWork:
    """An input that is known to fail, kept in its place so that the order of lines is the input's."""

    source: str
    kind: str
    message: str

    def names(self) -> tuple[str | None, str | None]:
        return None, self.source

    def article(self) -> Article:
        raise InputError(self.kind, self.message)


def _id(record: dict[str, object]) -> str | None:
    """The record's id; a number becomes its digits."""
    given = record.get("id")
    if given is None or isinstance(given, str):
        return given
    return json.dumps(given, sort_keys=True)


def _string(record: dict[str, object], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value or None
    raise InputError("record", f'"{key}" is not a string')


def _day(value: object) -> date | None:
    """The day of "YYYY-MM-DD", or of a time stamp that begins so."""
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise InputError("record", '"published" is no day like 2024-05-31') from None
