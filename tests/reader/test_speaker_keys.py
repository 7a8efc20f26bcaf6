"""One speaker only, and everybody grouped by speaker."""

from __future__ import annotations

from newsreader.reader.screens.dialogs import ChoiceScreen
from tests.reader.conftest import OpenReader


async def test_f_lists_one_speaker(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 40)) as reader:
        await reader.press("f")
        assert isinstance(reader.over, ChoiceScreen)
        assert "No speaker named  1" in reader.text()
        await reader.press("j", "enter")
        quotes = reader.pane("quotes")
        assert "2 Only Ingrid Dahl " in reader.text()
        assert quotes.info == "2 of 6"
        assert quotes.list.option_count == 1 + 2
        await reader.press("f", "g", "enter")
        assert quotes.list.option_count == 6
        assert "2 Who said what " in reader.text().split("5 Timeline")[1]


async def test_a_pane_with_one_speaker_says_so_until_escape_in_it(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("f", "j", "enter")
        assert "2 of 6 · esc: everybody" in reader.text()
        await reader.press("j", "0")
        assert "2 Only Ingrid Dahl" in reader.text()
        assert "esc: everybody" not in reader.text()
        await reader.press("escape")
        assert "2 Only Ingrid Dahl" in reader.text()
        await reader.press("2", "escape")
        assert "2 Who said what" in reader.text()
        quotes = reader.pane("quotes").list
        assert (quotes.option_count, quotes.has_focus) == (6, True)
        assert quotes.entry is not None
        assert quotes.entry.prompt.plain.startswith("Ingrid Dahl")
        await reader.press("escape")
        assert reader.view.has_focus


async def test_o_groups_by_speaker_with_counts_and_shares(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 120)) as reader:
        await reader.press("o")
        text = reader.text()
        assert "2 statements, 33 % · 1 direct quote" in text
        assert text.index(" No speaker named\n") > text.index(" Anna Berg  ")
        await reader.press("o")
        assert "33 %" not in reader.text()
        await reader.press("f", "j", "enter", "o")
        assert reader.pane("quotes").info == "6 statements, 2 direct quotes"
        assert "33 %" in reader.text()


async def test_a_quotation_without_a_speaker_says_so(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2", "G")
        assert "No speaker named" in reader.text()
