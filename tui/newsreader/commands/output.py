"""Standard output as the place for data."""

from __future__ import annotations

from typing import BinaryIO

from newsreader.arguments import UsageError
from newsreader.terminal import standard_output


def output() -> BinaryIO:
    """Where data goes.

    Raises:
        UsageError: Standard output is closed.
    """
    out = standard_output()
    if out is None:
        raise UsageError("standard output is closed")
    return out


def write_out(data: bytes) -> None:
    """Write data at once; errors as for `output`."""
    out = output()
    out.write(data)
    out.flush()
