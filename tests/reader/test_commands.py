"""The commands: stated once, bound, listed and within the key bar's seven."""

from __future__ import annotations

from collections import Counter

import pytest

from newsreader.reader.app import ReaderApp
from newsreader.reader.commands import COMMANDS, GROUPS, bindings, key_bar
from newsreader.reader.screens.dialogs import ReadingMatter
from newsreader.reader.screens.help import help_text
from newsreader.reader.screens.reading import ReadingScreen
from newsreader.reader.widgets.article_view import ArticleView
from newsreader.reader.widgets.moving import MovingList
from tests.reader.conftest import OpenReader


def test_ids_and_keys_are_each_used_once() -> None:
    keys = [key for command in COMMANDS for key in command.keys.split(",")]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_the_key_bar_has_at_most_eight() -> None:
    assert all(4 <= len(key_bar(pane)) <= 8 for pane in range(6))


def test_every_command_has_somebody_to_act() -> None:
    for command in COMMANDS:
        name = command.action.split("(")[0]
        if command.action.startswith("app."):
            assert hasattr(ReaderApp, f"action_{name.removeprefix('app.')}")
        elif command.scope == "screen":
            assert hasattr(ReadingScreen, f"action_{name}")
        else:
            for actor in (ArticleView, MovingList, ReadingMatter):
                assert hasattr(actor, f"action_{name}"), (actor, name)


def test_every_command_is_bound_or_belongs_to_textual() -> None:
    bound = {binding.id for scope in ("move", "screen") for binding in bindings(scope)}  # type: ignore[union-attr]
    assert bound == {command.id for command in COMMANDS} - {"palette"}


def test_the_help_has_every_command_at_every_width() -> None:
    for width in (40, 68, 81):
        text = help_text(width)
        assert max(line.cell_length for line in text.split("\n", allow_blank=True)) <= max(width, 68)
        for heading, commands in GROUPS.items():
            assert heading in text.plain
            for command in commands:
                assert command.shown in text.plain


def test_the_help_has_every_mark_of_a_figure() -> None:
    assert all(mark in help_text(81).plain for mark in "≈><≥≤▲▼⏳")


async def test_the_palette_has_every_command_of_the_screen(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        listed = [command.title for command in reader.app.get_system_commands(reader.screen)]
        expected = [c.name for c in COMMANDS if c.scope == "screen" and c.id != "palette"]
        assert [title.rsplit("  (", 1)[0] for title in listed] == expected


async def test_the_key_bar_shows_and_runs_its_commands(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        bar = reader.text().rstrip("\n").split("\n")[-1]
        for command in key_bar(0):
            assert f"{command.shown.split()[0]} {command.footer}" in bar
        await reader.pilot.click("#keys", offset=(bar.index("? Help") + 3, 0))
        await reader.pilot.pause()
        assert "every quotation with its speaker" in reader.text()


async def test_the_key_bar_shows_what_acts_in_the_pane_in_use(open_reader: OpenReader) -> None:
    def bar() -> str:
        return reader.text().rstrip("\n").split("\n")[-1]

    async with open_reader(size=(100, 30)) as reader:
        in_article = bar()
        for key, own in (
            ("1", "+ Longer   m Method"),
            ("2", "f Speaker   o Group"),
            ("3", "y Copy   e Export"),
        ):
            await reader.press(key)
            assert bar().startswith(" enter Words   esc Back   y Copy")
            assert own in bar()
            assert bar().endswith("? Help   q Quit")
        await reader.pilot.click("#keys", offset=(bar().index("Words"), 0))
        await reader.pilot.pause()
        assert reader.view.has_focus
        assert reader.styled("quote-content") == ["1.2 million crowns"]
        assert bar() == " esc Back  " + in_article
        await reader.pilot.click(reader.pane("quotes").list, offset=(3, 0))
        await reader.press("escape")
        assert "f Speaker" in bar()


async def test_the_key_bar_shows_what_acts_at_the_moment(open_reader: OpenReader) -> None:
    def bar() -> str:
        return reader.text().rstrip("\n").split("\n")[-1]

    async with open_reader(size=(120, 30)) as reader:
        in_article = bar()
        for keys, shown in (
            ("]", " enter Look up   tab Panes   "),
            ("escape", in_article),
            ("/", " enter Stay there   esc Back"),
            ("ferry", " enter Stay there   esc Back"),
            ("enter", " esc Clear   n Next   N Before   tab Panes   "),
            ("n", " esc Clear   n Next   N Before   tab Panes   "),
            ("escape", in_article),
            ("l", " ←→ Choose   space Off or on   a All   esc Back"),
            ("escape", in_article),
            ("4 j enter", " enter Look up   esc Back   tab Panes   "),
            ("escape escape", in_article),
        ):
            await reader.press(*(keys if keys == "ferry" else keys.split()))
            assert bar().startswith(shown), keys


async def test_a_card_left_for_its_words_can_be_opened_again_from_there(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 30)) as reader:
        await reader.press("4", "enter", "escape", "escape", "]", "enter", "enter")
        assert " enter Look up   " in reader.text()


@pytest.mark.parametrize("columns", [40, 60])
async def test_help_and_quit_stay_in_the_key_bar_where_room_is_scarce(
    open_reader: OpenReader, columns: int
) -> None:
    async with open_reader(size=(columns, 20)) as reader:
        bar = reader.text().rstrip("\n").split("\n")[-1]
        assert bar.startswith(" tab Panes   ")
        assert bar.endswith("   ? Help   q Quit")
