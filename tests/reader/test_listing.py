"""The small screens around a list."""

from __future__ import annotations

import pytest

from tests.reader.conftest import OpenReader


@pytest.mark.parametrize("size", [(80, 24), (80, 16), (44, 16), (120, 40)])
@pytest.mark.parametrize("keys", [("t",), ("f",), ("]", "]", "]", "enter")])
async def test_a_long_list_leaves_its_hint_on_the_screen(
    open_reader: OpenReader, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async with open_reader(size=size) as reader:
        await reader.press(*keys)
        await reader.pilot.pause()
        assert "esc leaves" in reader.text()
        await reader.pilot.resize_terminal(size[0], size[1] - 3)
        await reader.pilot.pause(0.2)
        assert "esc leaves" in reader.text()
        assert "╰" in reader.text()
