"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
from errno import ENOSPC
from pathlib import Path

import pytest

from newsreader.library.files import ExistsError, atomic, check_target, write_atomically


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_atomically(tmp_path / "note.md", b"words\n")
    finally:
        os.umask(mask)
    assert (tmp_path / "note.md").read_bytes() == b"words\n"
    assert stat.S_IMODE((tmp_path / "note.md").stat().st_mode) == 0o640


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_bytes(b"mine")
    note.chmod(0o600)
    with pytest.raises(ExistsError):
        write_atomically(note, b"new")
    assert note.read_bytes() == b"mine"
    write_atomically(note, b"new", force=True)
    assert note.read_bytes() == b"new"
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert names(tmp_path) == ["note.md"]


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    writing = atomic(note)
    writing.__enter__().write(b"new")
    note.write_bytes(b"mine")
    with pytest.raises(ExistsError):
        writing.__exit__(None, None, None)
    assert note.read_bytes() == b"mine"
    assert names(tmp_path) == ["note.md"]


def test_a_link_is_replaced_and_never_followed(tmp_path: Path) -> None:
    victim, link = tmp_path / "victim", tmp_path / "note.md"
    victim.write_bytes(b"canary")
    link.symlink_to(victim)
    with pytest.raises(ExistsError):
        write_atomically(link, b"new")
    write_atomically(link, b"new", force=True)
    assert victim.read_bytes() == b"canary"
    assert not link.is_symlink()
    assert link.read_bytes() == b"new"


def test_a_dangling_link_is_taken_too(tmp_path: Path) -> None:
    (tmp_path / "note.md").symlink_to(tmp_path / "nowhere")
    with pytest.raises(ExistsError):
        write_atomically(tmp_path / "note.md", b"new")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_and_a_device_are_refused(tmp_path: Path, force: bool) -> None:
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path, b"x", force=force)
    with pytest.raises(OSError, match="not a regular file"):
        write_atomically(Path("/dev/null"), b"x", force=force)


def test_an_error_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_bytes(b"mine")

    def fail() -> None:
        with atomic(note, force=True) as file:
            file.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert note.read_bytes() == b"mine"
    assert names(tmp_path) == ["note.md"]


def test_no_reader_sees_half_of_it(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    with atomic(note) as file:
        file.write(b"half")
        file.flush()
        assert not note.exists()
    assert note.read_bytes() == b"half"


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "note.md", b"x")


def test_the_target_can_be_checked_before_the_work(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    assert check_target(note) is None
    with pytest.raises(FileNotFoundError):
        check_target(tmp_path / "nowhere" / "note.md")
    note.write_bytes(b"")
    note.chmod(0o604)
    assert check_target(note, force=True) == 0o604
    with pytest.raises(ExistsError):
        check_target(note)


def test_a_full_disk_is_told_with_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_atomically(tmp_path / "note.md", b"words")
    assert caught.value.filename == str(tmp_path / "note.md")
    assert names(tmp_path) == []
