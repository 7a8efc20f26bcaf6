"""What the steps settle, in their order."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.analysis.options import Options
from newsreader.analysis.page import Page
from newsreader.analysis.pipeline import analyze_page
from newsreader.reader.protocol import FIELDS

TEXT = (
    "Ferry to stay in Ostvik\n\nBy Ana Silva and Tom Reed\n\n"
    "The council of Ostvik voted on Monday to keep the ferry until 2031."
)


def test_the_authors_come_with_the_title(read: Callable[..., Page]) -> None:
    first, *_ = analyze_page(read(TEXT), Options())
    assert first.analysis.title == "Ferry to stay in Ostvik"
    assert first.analysis.authors == ("Ana Silva", "Tom Reed")
    assert first.analysis.to_dict()["authors"] == ["Ana Silva", "Tom Reed"]


def test_every_field_that_is_settled_is_sent(read: Callable[..., Page]) -> None:
    settled = {field for part in analyze_page(read(TEXT), Options()) for field in part.fields}
    assert settled <= set(FIELDS)
    assert "authors" in settled
