"""The article: what is drawn, where it scrolls, what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.analysis.model import Analysis
from newsreader.reader.painting import Mark
from newsreader.reader.sheet import Block, Sheet
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_title_furniture_and_paragraphs_are_told_apart(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 40)) as reader:
        assert "Harbour Town Votes" in " ".join(reader.styled("title"))
        assert "Photo: Lena Moser/NPA" in " ".join(reader.styled("furniture"))
        assert "OSTVIK, Norland (NPA) —" in " ".join(reader.styled("dateline"))
        assert "  1 ▎ OSTVIK" in reader.text()


async def test_names_are_highlighted_by_kind(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        assert "Ingrid Dahl" in " ".join(reader.styled("person"))
        assert "Harbour Board" in " ".join(reader.styled("org"))
        assert "Grey Sound" in " ".join(reader.styled("place"))
        assert "Ingrid Dahl" not in " ".join(reader.styled("org"))


async def test_kinds_differ_in_text_style_and_not_in_colour_alone(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        looks = {
            kind: reader.view._styles.component(kind) for kind in ("person", "org", "place", "group", "other")
        }
        assert len({(look.bold, look.italic, look.underline) for look in looks.values()}) == 5
        assert len({look.foreground for look in looks.values()}) == 5


async def test_summary_sentences_have_a_mark_in_the_margin(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        rows = [row for row in reader.text().split("\n") if "▎" in row.split("1 Summary")[0][:8]]
        words = " ".join(row[6:66].strip() for row in rows)
        assert "voted 11 to 4 on Tuesday" in words
        assert "Tickets will cost" in words
        assert "The ferry loses" not in words


async def test_resizing_keeps_the_place(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("space")
        top = reader.view.visible_from()
        await reader.pilot.resize_terminal(60, 24)
        await reader.pilot.pause(0.3)
        row = reader.view._sheet.row_at(top)
        assert row - reader.view.scroll_offset.y in (0, 1)
        assert reader.view.is_visible(top)


async def test_every_word_can_be_reached_and_read_at_80x24(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        seen = reader.text()
        while reader.view.scroll_offset.y < reader.view.max_scroll_y:
            await reader.press("space")
            seen += reader.text()
        for word in story.TEXT.split():
            assert word in seen


async def test_scrolling_keys(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        height = reader.view.size.height
        expected = 0
        for key, step in (
            ("j", 1),
            ("down", 1),
            ("k", -1),
            ("d", height // 2),
            ("u", -(height // 2)),
            ("space", height - 2),
        ):
            await reader.press(key)
            expected = min(expected + step, reader.view.max_scroll_y)
            assert reader.view.scroll_offset.y == expected, key
        await reader.press("G")
        assert reader.view.scroll_offset.y == reader.view.max_scroll_y > 0
        await reader.press("b")
        assert reader.view.scroll_offset.y == max(0, reader.view.max_scroll_y - height + 2)
        await reader.press("g")
        assert reader.view.scroll_offset.y == 0


async def test_the_share_read_is_told(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("G")
        assert "100%" in reader.text().split("\n")[0]


async def test_a_place_with_many_rows_around_it_comes_into_view(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        span = story.at("A second vote")
        reader.view.reveal(span)
        await reader.pilot.pause()
        assert reader.view.is_visible(span[0])
        before = reader.view.scroll_offset.y
        reader.view.reveal(span)
        assert reader.view.scroll_offset.y == before


async def test_selected_words_are_the_source_without_line_breaks(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        first = reader.text().split("\n").index(next(r for r in reader.text().split("\n") if "OSTVIK" in r))
        await reader.pilot.mouse_down("#article", offset=(6, first - 1))
        await reader.pilot.hover("#article", offset=(20, first + 1))
        await reader.pilot.mouse_up("#article", offset=(20, first + 1))
        selected = reader.app.screen.get_selected_text()
        assert selected is not None
        assert selected.startswith("OSTVIK, Norland (NPA) — The council")
        assert "\n" not in selected
        assert selected in story.TEXT


async def test_selecting_all_gives_the_article(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        reader.view.text_select_all()
        assert reader.app.screen.get_selected_text() == story.TEXT.strip()


async def test_the_column_is_narrow_or_as_wide_as_the_terminal(open_reader: OpenReader) -> None:
    async with open_reader(size=(200, 50)) as reader:
        assert reader.view._sheet.width == 76
        await reader.press("w")
        assert reader.view._sheet.width > 90
        await reader.press("w")
        assert reader.view._sheet.width == 76


async def test_marks_of_a_layer_are_replaced(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        reader.view.mark("place", [Mark(*story.at("Tuesday"), "marked")])
        assert reader.styled("marked") == ["Tuesday"]
        reader.view.mark("place")
        assert reader.styled("marked") == []


async def test_markup_in_an_article_is_text(open_reader: OpenReader, tmp_path: Path) -> None:
    path = tmp_path / "markup.txt"
    path.write_text(
        "[b]Bold[/b] news [/nope]\n\nHe said [sic] it [@click=app.quit]here[/] [link=x]y[/link].\n" * 3
    )
    analyst = FakeAnalyst(waits=True)
    async with open_reader(path, analyst=analyst) as reader:
        assert "He said [sic] it [@click=app.quit]here[/] [link=x]y[/link]." in reader.text()
        assert "[b]Bold[/b] news [/nope]" in reader.text()


async def test_wide_characters_and_long_words_are_drawn(open_reader: OpenReader, tmp_path: Path) -> None:
    path = tmp_path / "wide.txt"
    path.write_text("Wide news\n\n" + "東京都庁舎" * 40 + "\n\n" + "x" * 500 + "\n", encoding="utf-8")
    async with open_reader(path, analyst=FakeAnalyst(waits=True), size=(80, 24)) as reader:
        for y in range(reader.view.size.height):
            assert reader.view.render_line(y).cell_length == reader.view.scrollable_content_region.width
        assert "東京" in reader.text()


async def test_a_single_paragraph_has_its_sentences_numbered(open_reader: OpenReader, tmp_path: Path) -> None:
    text = "The ferry sailed at noon. Nobody was on board of her. It rained."
    path = tmp_path / "one.txt"
    path.write_text(text, encoding="utf-8")
    ends = [text.index(word) for word in ("Nobody", "It ")]
    sentences = ((0, ends[0] - 1), (ends[0], ends[1] - 1), (ends[1], len(text)))
    found = Analysis(text=text, sha256="", paragraphs=((0, len(text)),), sentences=sentences)
    async with open_reader(path, size=(60, 24), analyst=FakeAnalyst(lambda article: found)) as reader:
        rows = [row for row in reader.text().split("\n") if "ferry" in row or "rained" in row]
        assert [row[:6] for row in rows] == ["  1+  ", "  3   "]
        reader.view.number_sentences(())
        await reader.pilot.pause()
        assert "  3   " not in reader.text()


async def test_numbers_of_four_digits_move_no_words(open_reader: OpenReader, tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("\n\n".join(f"Boat {number} sailed." for number in range(1, 1002)), encoding="utf-8")
    async with open_reader(path, size=(80, 24), analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("G")
        rows = [row for row in reader.text().split("\n") if "Boat" in row]
        assert [row[:12] for row in (rows[0], rows[-1])] == ["992   Boat 9", "1001  Boat 1"]


@pytest.mark.parametrize("columns", [50, 80, 99, 100, 200])
async def test_lines_are_broken_once_for_the_first_look(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    widths: list[int] = []

    def made(blocks: tuple[Block, ...], width: int) -> Sheet:
        widths.extend([width] * bool(blocks))
        return Sheet(blocks, width)

    monkeypatch.setattr("newsreader.reader.widgets.article_view.Sheet", made)
    async with open_reader(size=(columns, 24)) as reader:
        assert widths == [reader.view._sheet.width]


@pytest.mark.parametrize("columns", [56, 99, 100, 101, 102])
async def test_paragraphs_are_numbered_at_every_usual_width(open_reader: OpenReader, columns: int) -> None:
    async with open_reader(size=(columns, 24)) as reader:
        assert any(row.lstrip().startswith("1 ▎ OSTVIK") for row in reader.text().split("\n"))
