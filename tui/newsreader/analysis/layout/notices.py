"""What the reader is told about an article's lines."""

from __future__ import annotations

from newsreader.analysis.layout.model import HEADING, Layout
from newsreader.article.model import Notice


def layout_notices(layout: Layout) -> tuple[Notice, ...]:
    """A notice for each line that is no part of the story, and for an end that was cut off."""
    pairs = zip(layout.furniture, layout.furniture_kinds, strict=True)
    left_out = tuple(
        Notice("left-out", f"Not read as part of the story: {kind}.", span)
        for span, kind in pairs
        if kind != HEADING
    )
    if not layout.cut_off:
        return left_out
    return (
        *left_out,
        Notice("cut-off", "The text was cut off here; its last words are unfinished.", layout.cut_off),
    )
