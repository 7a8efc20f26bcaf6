"""From one of the files to the next."""

from __future__ import annotations

from pathlib import Path

from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_angle_brackets_go_to_the_next_file_and_back(open_reader: OpenReader, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("The first story tells of bread and butter in the town of Ostvik today.\n")
    second.write_text("The second story tells of salt and pepper in the town of Skarholm today.\n")
    async with open_reader(first, second, analyst=FakeAnalyst(waits=True)) as reader:
        assert "article 1 of 2" in reader.text()
        assert "bread and butter" in reader.text()
        await reader.press(">")
        assert "article 2 of 2" in reader.text()
        assert "salt and pepper" in reader.text()
        assert reader.analyst.article is not None
        assert reader.analyst.article.text.startswith("The second")
        await reader.press(">")
        assert "last article" in reader.text()
        await reader.press("<")
        assert "bread and butter" in reader.text()


async def test_an_article_come_back_to_stands_where_it_was_left(
    open_reader: OpenReader, ferry: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A second story of some words that stands in a file of its own.\n" * 40)
    async with open_reader(ferry, other, size=(80, 24)) as reader:
        await reader.press("d", "j", "j")
        left = reader.view.visible_from()
        assert left
        await reader.press(">")
        assert reader.view.scroll_offset.y == 0
        await reader.press("<")
        assert reader.view.visible_from() == left


async def test_a_file_that_cannot_be_read_says_so_and_the_others_go_on(
    open_reader: OpenReader, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A good story of some words that stands in the first file.\n")
    bad.write_bytes(b"")
    async with open_reader(good, bad, analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press(">")
        assert "cannot be read" in reader.text()
        await reader.press("<")
        assert "A good story" in reader.text()


async def test_what_comes_late_for_another_article_is_passed_over(
    open_reader: OpenReader, tmp_path: Path, ferry: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A second story of some words that stands in a file of its own.\n")
    async with open_reader(ferry, other, analyst=FakeAnalyst(waits=True)) as reader:
        first = reader.analyst.article
        await reader.press(">")
        reader.analyst.article = first
        reader.analyst.answer()
        await reader.settle()
        assert reader.pane("quotes").state == "working"
        assert not reader.screen._reading.complete
