"""What is remembered between sittings, and how a sitting ends."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from newsreader.analysis.options import Options
from newsreader.article.errors import ArticleError
from newsreader.reader import ReaderError, run
from newsreader.reader.app import ReaderApp
from newsreader.reader.settings import chosen_theme, keep_theme, settings_file
from newsreader.reader.shelf import Shelf
from tests.reader.conftest import OpenReader


def test_a_theme_is_remembered() -> None:
    assert chosen_theme() is None
    keep_theme('odd "name"\n')
    assert chosen_theme() == 'odd "name"\n'


@pytest.mark.parametrize("text", [b"\xff", b"theme = 5", b"theme =", b""])
def test_a_damaged_file_is_no_wish(text: bytes) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(text)
    assert chosen_theme() is None


async def test_the_theme_chosen_is_there_the_next_time(open_reader: OpenReader) -> None:
    async with open_reader(theme=None) as reader:
        assert reader.app.theme == "night"
        await reader.press("t", "g", "j", "enter")
    assert chosen_theme() == "day"
    async with open_reader(theme=None) as reader:
        assert reader.app.theme == "day"
    async with open_reader(theme="paper") as reader:
        assert reader.app.theme == "paper"


async def test_a_terminal_of_sixteen_colours_shows_its_own(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "linux")
    monkeypatch.delenv("COLORTERM", raising=False)
    async with open_reader(theme=None) as reader:
        assert reader.app.theme == "ansi-dark"
    keep_theme("day")
    async with open_reader(theme=None) as reader:
        assert reader.app.theme == "day"


async def test_a_theme_only_tried_is_not_remembered(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("t", "j", "j", "escape")
    assert chosen_theme() is None


async def test_a_folder_that_cannot_be_written_is_told(open_reader: OpenReader) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("a file where the folder should be")
    async with open_reader() as reader:
        await reader.press("t", "j", "enter")
        assert "cannot be remembered" in reader.text()


def test_files_that_cannot_be_read_are_told_before_the_screen_is_taken(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"missing\.txt"):
        run([tmp_path / "missing.txt", tmp_path / "other.txt"], options=Options())


def test_the_first_file_that_can_be_read_is_opened(tmp_path: Path, ferry: Path) -> None:
    shelf = Shelf([tmp_path / "missing.txt", ferry])
    shelf.open_first()
    assert shelf.path == ferry


def test_a_crash_is_one_error_and_no_traceback(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(app: ReaderApp, **options: object) -> None:
        app.exit(return_code=1)

    monkeypatch.setattr(ReaderApp, "run", crash)
    with pytest.raises(ReaderError, match="unexpectedly"):
        run([ferry], options=Options())
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("wanted", [True, False])
def test_the_reader_leaves_the_callers_garbage_collection_as_it_was(
    wanted: bool, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReaderApp, "run", lambda *_, **__: None)
    (gc.enable if wanted else gc.disable)()
    try:
        run([ferry], options=Options())
        assert gc.isenabled() is wanted
    finally:
        gc.enable()
