"""Which kinds are highlighted."""

from __future__ import annotations

from newsreader.reader.widgets.legend import Legend
from tests.reader.conftest import OpenReader


async def test_the_legend_switches_kinds_with_keys(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("l", "space")
        assert reader.styled("person") == []
        assert "Grey Sound" in " ".join(reader.styled("place"))
        await reader.press("right", "space", "left", "space")
        assert reader.styled("org") == []
        assert "Ingrid Dahl" in " ".join(reader.styled("person"))
        await reader.press("a")
        assert reader.styled("person") == reader.styled("place") == []
        await reader.press("a", "escape")
        assert "Harbour Board" in " ".join(reader.styled("org"))
        assert reader.view.has_focus


async def test_the_legend_switches_kinds_with_the_mouse(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.pilot.click(Legend, offset=(3, 0))
        await reader.pilot.pause()
        assert reader.styled("person") == []


async def test_the_legend_is_seen_beside_an_open_pane_and_left_for_it(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2")
        assert "in the summary" not in reader.text()
        await reader.press("l", "right", "space")
        assert "in the summary" in reader.text()
        assert "2 Who said what  " in reader.text()
        assert reader.styled("org") == []
        await reader.press("escape")
        assert "in the summary" not in reader.text()
        assert reader.pane("quotes").list.has_focus
