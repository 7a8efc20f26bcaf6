"""Searching the article."""

from __future__ import annotations

import pytest
from textual.events import Key
from textual.widgets import Input

from tests.reader import story
from tests.reader.conftest import OpenReader


async def test_search_finds_while_one_types(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("slash", *"sound")
        assert len(reader.styled("match-current")) == 1
        assert "“sound” 1 of 3" in reader.text()
        await reader.press("enter")
        assert not reader.screen.query(Input)
        assert reader.view.has_focus
        await reader.press("n", "n")
        assert "3 of 3" in reader.text()
        assert reader.view.is_visible(story.at("sound since 1911")[0])
        await reader.press("n")
        assert "1 of 3" in reader.text()
        await reader.press("N")
        assert "3 of 3" in reader.text()
        await reader.press("escape")
        assert reader.styled("match-current") == []


async def test_escape_from_the_search_goes_back(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("slash", *"autumn")
        assert reader.view.scroll_offset.y > 0
        await reader.press("escape")
        assert reader.view.scroll_offset.y == 0
        assert reader.styled("match-current") == []


async def test_words_that_are_not_there_are_not_found(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("slash", *"zzz", "enter")
        assert "not found" in reader.text()


@pytest.mark.parametrize("key", ["enter", "escape"])
@pytest.mark.parametrize("words", ["autumn", "autumnal"])
async def test_leaving_the_search_line_looks_at_no_entry_of_a_pane(
    open_reader: OpenReader, words: str, key: str
) -> None:
    async with open_reader(size=(120, 24)) as reader:
        await reader.press("slash", *words)
        await reader.press(key)
        assert reader.view.has_focus
        assert reader.styled("marked") == []
        if (words, key) == ("autumn", "enter"):
            assert reader.styled("match-current") == ["autumn"]
        else:
            assert reader.view.scroll_offset.y == 0


async def test_the_search_line_takes_the_keys_at_once(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.screen.action_search()
        assert reader.screen.query_one(Input).has_focus


async def test_keys_typed_in_one_go_with_the_slash_are_all_written(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        for key in ("slash", *"sound", "enter"):
            reader.app.post_message(Key(key, "/" if key == "slash" else key if len(key) == 1 else None))
        await reader.pilot.pause(0.3)
        assert "“sound” 1 of 3" in reader.text()
        assert reader.view.has_focus
