"""What belongs to the screen as a whole: notices, help, sizes, the way back and the end."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from newsreader.article.model import Notice
from newsreader.reader.messages import AnalysisFailed
from newsreader.reader.screens.dialogs import LeaveLine, TextScreen
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_notices_are_counted_and_listed(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        assert "1 notice (i)" in reader.text().split("\n")[0]
        await reader.press("i")
        assert isinstance(reader.over, TextScreen)
        assert "Left out  Not read as part of the story." in reader.text()
        assert "“Photo: Lena Moser/NPA”" in reader.text()
        assert reader.over.query_one(".dialog").outer_size.height < 14
        await reader.press("i")
        assert reader.over is None


async def test_before_the_notices_are_known_none_are_denied(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("i")
        assert reader.over is None
        assert "The article is still being read" in reader.text()


@pytest.mark.parametrize("keys", ["i", "?", "t", "f", "] enter"])
async def test_what_lies_over_the_article_is_left_with_the_mouse(open_reader: OpenReader, keys: str) -> None:
    async with open_reader() as reader:
        await reader.press(*keys.split())
        await reader.pilot.click(".dialog--title")
        assert reader.over is not None
        await reader.pilot.click(offset=(1, 20))
        assert reader.over is None
        await reader.press(*keys.split())
        hint = reader.app.screen.query_one(LeaveLine)
        await reader.pilot.click(hint, offset=(hint.render().plain.index("esc leaves") + 4, 0))
        assert reader.over is None


async def test_the_notices_of_the_top_line_can_be_clicked(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        row = reader.text().split("\n")[0]
        await reader.pilot.click("#top", offset=(row.index("1 notice") + 2, 0))
        await reader.pilot.pause()
        assert isinstance(reader.over, TextScreen)


async def test_markup_in_notices_and_failures_is_text(open_reader: OpenReader) -> None:
    odd = msgspec.structs.replace(
        story.analysis(), notices=(Notice("repaired", "[/nope] [@click=app.quit]x[/]"),), title="[/] [b]"
    )
    async with open_reader(analyst=FakeAnalyst(prepared=lambda article: odd)) as reader:
        await reader.press("i")
        assert "[/nope] [@click=app.quit]x[/]" in reader.text()
    async with open_reader(analyst=FakeAnalyst(fails="[/nope] [b]")) as reader:
        assert "[/nope] [b]" in reader.text()


async def test_r_asks_again_only_after_a_failure(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("r")
        assert len(reader.analyst.asked) == 1
        reader.screen.post_message(AnalysisFailed(reader.screen._reading.article, "it fell over"))
        await reader.pilot.pause()
        await reader.press("r", "r")
        assert len(reader.analyst.asked) == 2


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("n", "Nothing is searched for"),
        ("r", "The analysis has not failed."),
        ("g[", "No name before."),
        ("G" + "]" * 30, "No name further on."),
        ("---", "Shorter than a sentence it cannot be."),
        ("+" * 17, "That is every sentence."),
    ],
)
async def test_a_key_that_can_do_nothing_says_why(open_reader: OpenReader, keys: str, told: str) -> None:
    async with open_reader() as reader:
        await reader.press(*keys)
        await reader.settle()
        assert told in reader.text()


async def test_what_is_said_stands_in_the_stead_of_what_was_said(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("n", "r")
        await reader.settle()
        assert "The analysis has not failed." in reader.text()
        assert "Nothing is searched for" not in reader.text()


@pytest.mark.parametrize("size", [(30, 24), (80, 8)])
async def test_a_terminal_too_small_says_so(open_reader: OpenReader, size: tuple[int, int]) -> None:
    async with open_reader(size=size) as reader:
        assert "too small" in reader.text()
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause(0.3)
        assert "too small" not in reader.text()
        assert "The council of Ostvik" in reader.text()


async def test_help_lists_every_key(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 100)) as reader:
        await reader.press("?")
        assert isinstance(reader.over, TextScreen)
        for words in ("Keys", "Move", "Half a page down.", "Write the note beside the article.", "ctrl+p"):
            assert words in reader.text()
        await reader.press("escape")
        assert reader.over is None


async def test_help_breaks_its_lines_for_the_terminal_as_it_is(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("?")
        await reader.pilot.resize_terminal(44, 40)
        await reader.pilot.pause(0.3)
        assert re.search(r"│  5 {11}Timeline: what +│[^│]*│ {14}happened", reader.text())
        await reader.pilot.resize_terminal(120, 40)
        await reader.pilot.pause(0.3)
        assert "5           Timeline: what happened" in reader.text()


async def test_the_palette_runs_commands(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("ctrl+p", *"notices")
        await reader.pilot.pause(0.3)
        await reader.press("enter")
        await reader.pilot.pause(0.3)
        assert isinstance(reader.over, TextScreen)


async def test_q_quits_and_the_analyst_is_closed(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("q")
        assert reader.app.return_code == 0
    assert reader.analyst.closed


async def test_resizing_from_wide_to_narrow_and_back(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("3")
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause(0.3)
        assert reader.pane("figures").list.has_focus
        assert not reader.pane("summary").display
        await reader.pilot.resize_terminal(120, 40)
        await reader.pilot.pause(0.3)
        assert reader.pane("summary").display
        assert reader.pane("quotes").display


async def test_a_pane_entered_again_leads_back_to_the_latest_place(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("1", "0", "g", "j", "j", "j", "2", "G", "escape")
        assert reader.view.scroll_offset.y == 3


async def test_nothing_moves_by_itself(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        assert reader.app.animation_level == "none"


async def test_the_title_and_every_tab_are_there_on_the_smallest_terminal(
    open_reader: OpenReader, ferry: Path
) -> None:
    notice = Notice("repaired", "A sign was no sign.")
    many = msgspec.structs.replace(story.analysis(), notices=(notice,) * 12)
    analyst = FakeAnalyst(prepared=lambda article: many)
    async with open_reader(ferry, ferry, size=(40, 12), analyst=analyst) as reader:
        await reader.press("2")
        rows = reader.text().split("\n")
        assert rows[0].startswith(" Harbour Town ")
        assert rows[0].endswith("  12 notices (i)")
        assert " 1 Sum  2 Said  3 Fig  4 Cast  5 Time" in rows
