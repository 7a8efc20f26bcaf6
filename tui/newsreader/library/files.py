"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EEXIST, EINVAL, EISDIR, ENOENT
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO


class ExistsError(FileExistsError):
    """The file is there already and was not to be replaced."""


@contextmanager
def atomic(path: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Open a new file for writing that takes its name only when the block ends well.

    It is written under another name in the same folder, flushed to the disk and renamed, so that no
    reader ever sees half of it and an error leaves what was there.

    Args:
        path: Where the file is to stand. A symbolic link there is replaced, never followed.
        force: Whether a regular file or a link of that name may be replaced.

    Raises:
        ExistsError: The name is taken and `force` is not given.
        OSError: The folder is missing or not writable, the disk is full, or the name is that of a
            folder or a device.
    """
    mode = check_target(path, force=force)
    part = path.with_name(f".newsreader-{token_hex(8)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
    except OSError as error:
        # A full disk is told without a name.
        error.filename = error.filename or str(path)
        raise
    else:
        if force:
            os.replace(part, path)
        else:
            _take_name(part, path)
    finally:
        part.unlink(missing_ok=True)


def write_atomically(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file whole or not at all; arguments and errors as for `atomic`."""
    with atomic(path, force=force) as file:
        file.write(data)


def check_target(path: Path, *, force: bool = False) -> int | None:
    """Whether `atomic` may write here, for those who want to know before they do the work.

    Returns:
        The permissions of the file that is to be replaced, or None for a new file's usual ones.

    Raises:
        ExistsError: The name is taken and `force` is not given.
        OSError: The folder is missing or not writable, or the name is that of a folder or a device.
    """
    if not path.parent.exists():
        raise FileNotFoundError(ENOENT, "no such folder", str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise PermissionError(EACCES, "folder not writable", str(path.parent))
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(EISDIR, "is a directory", str(path))
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISLNK(found.st_mode)):
        raise OSError(EINVAL, "not a regular file", str(path))
    if not force:
        raise ExistsError(EEXIST, "file exists", str(path))
    return stat.S_IMODE(found.st_mode) if stat.S_ISREG(found.st_mode) else None


def _take_name(part: Path, path: Path) -> None:
    """Give the finished file its name, unless somebody took it meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise ExistsError(EEXIST, "file exists", str(path)) from None
    except OSError:
        # Some file systems know no hard links; then the window between look and rename is accepted.
        if os.path.lexists(path):
            raise ExistsError(EEXIST, "file exists", str(path)) from None
        os.replace(part, path)
