"""How the reader looks: a few pictures for the looks, texts of the screen for the rest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.pilot import Pilot

from newsreader.analysis.options import Options
from newsreader.reader.app import ReaderApp
from newsreader.reader.shelf import Shelf
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader, until_begun

Compare = Callable[..., bool]
SIZES = [(80, 24), (120, 40), (200, 60)]


class TextExtension(SingleFileSnapshotExtension):
    """One text file for each snapshot."""

    _write_mode = WriteMode.TEXT
    _file_extension = "txt"


@pytest.fixture
def screen_text(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compares a screen as text with the one kept."""
    return snapshot.use_extension(TextExtension)


def reader_app(ferry: Path, theme: str = "night") -> ReaderApp:
    return ReaderApp(Shelf([ferry], story.article().published), Options(), FakeAnalyst(), theme=theme)


def pressing(*keys: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """Wait for the analysis, press keys, and let the screen settle."""

    async def run(pilot: Pilot[Any]) -> None:
        await until_begun(pilot)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    return run


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_quotation_looked_at(snap_compare: Compare, ferry: Path, size: tuple[int, int]) -> None:
    assert snap_compare(reader_app(ferry), terminal_size=size, run_before=pressing("2", "j"))


@pytest.mark.parametrize("theme", ["night", "day", "paper", "contrast", "harbour", "ansi-dark"])
def test_each_theme(snap_compare: Compare, ferry: Path, theme: str) -> None:
    assert snap_compare(reader_app(ferry, theme), terminal_size=(110, 30), run_before=pressing("2", "j"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_first_look(
    open_reader: OpenReader, screen_text: SnapshotAssertion, size: tuple[int, int]
) -> None:
    async with open_reader(size=size) as reader:
        assert reader.text() == screen_text


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
async def test_each_pane_on_a_narrow_terminal(
    open_reader: OpenReader, screen_text: SnapshotAssertion, number: int
) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press(str(number), "j")
        assert reader.text() == screen_text


@pytest.mark.parametrize("key", ["1", "2", "5"])
@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_who_is_meant(
    open_reader: OpenReader, screen_text: SnapshotAssertion, size: tuple[int, int], key: str
) -> None:
    analyst = FakeAnalyst(prepared=lambda article: story.out_of_place())
    async with open_reader(size=size, analyst=analyst) as reader:
        await reader.press(key, "G")
        assert reader.text() == screen_text


async def test_people_and_timeline_on_a_wide_terminal(
    open_reader: OpenReader, screen_text: SnapshotAssertion
) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("4")
        assert reader.text() == screen_text


async def test_quotes_by_speaker(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(80, 40)) as reader:
        await reader.press("o")
        assert reader.text() == screen_text


async def test_one_speaker_only(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("f", "j", "enter")
        assert reader.text() == screen_text


async def test_waiting(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(120, 30), analyst=FakeAnalyst(waits=True)) as reader:
        assert reader.text() == screen_text


async def test_card(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("]", "]", "]", "enter")
        assert reader.text() == screen_text


async def test_help(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("?")
        assert reader.text() == screen_text


async def test_overwrite_question(
    open_reader: OpenReader, screen_text: SnapshotAssertion, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ferry.parent)
    ferry.with_suffix(".md").write_text("mine")
    async with open_reader(Path("ferry.txt"), size=(80, 24)) as reader:
        await reader.press("e")
        assert reader.text() == screen_text


async def test_forty_columns_and_twelve_rows(open_reader: OpenReader, screen_text: SnapshotAssertion) -> None:
    async with open_reader(size=(40, 12)) as reader:
        await reader.press("2")
        assert reader.text() == screen_text
