"""The note written from the reader."""

from __future__ import annotations

from pathlib import Path

from newsreader.reader.screens.dialogs import ConfirmScreen
from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_export_writes_beside_the_article_and_asks_before_replacing(
    open_reader: OpenReader, ferry: Path
) -> None:
    note = ferry.with_suffix(".md")
    async with open_reader() as reader:
        await reader.press("e")
        assert "Harbour Town Votes" in note.read_text(encoding="utf-8")
        assert "Exported" in reader.text()
        note.write_text("mine")
        await reader.press("e")
        assert isinstance(reader.over, ConfirmScreen)
        await reader.press("n")
        assert note.read_text() == "mine"
        await reader.press("e", "y")
        assert "Harbour Town Votes" in note.read_text(encoding="utf-8")


async def test_the_note_names_the_method_of_the_summary_it_holds(
    open_reader: OpenReader, ferry: Path
) -> None:
    note = ferry.with_suffix(".md")
    async with open_reader() as reader:
        await reader.press("m")
        await reader.settle()
        await reader.press("e")
        assert "3 of 19 sentences, chosen by another method: opening" in note.read_text(encoding="utf-8")
        reader.analyst.silent = True
        await reader.press("m", "e", "y")
        assert "chosen by another method: opening" in note.read_text(encoding="utf-8")


async def test_an_export_that_fails_says_why(open_reader: OpenReader, ferry: Path) -> None:
    ferry.with_suffix(".md").mkdir()
    async with open_reader() as reader:
        await reader.press("e")
        assert "Not exported" in reader.text()


async def test_no_export_before_the_analysis_is_done(open_reader: OpenReader, ferry: Path) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("e")
        assert not ferry.with_suffix(".md").exists()
        assert "still being read" in reader.text()


async def test_why_there_is_nothing_to_export(open_reader: OpenReader, ferry: Path, tmp_path: Path) -> None:
    blank = tmp_path / "blank.txt"
    blank.write_text("")
    async with open_reader(ferry, blank) as reader:
        await reader.press(">", "e")
        assert "the file cannot be read" in reader.text()
    async with open_reader(analyst=FakeAnalyst(fails="no memory")) as reader:
        await reader.press("e")
        assert "There is no analysis yet" in reader.text()
    assert not list(tmp_path.glob("*.md"))
