"""An invented story, and what a layout makes of its lines."""

from __future__ import annotations

from newsreader.analysis.layout import Layout

LEDE = "The council of Lund voted 11 to 4 on Tuesday to keep the last ferry across the sound."
BODY = "Islanders had feared that the line, which loses 1.2 million crowns a year, would be closed this year."
END = "A new timetable is due within six weeks, said Per Lund, who runs the harbour."


def story(*lines: str) -> str:
    return "\n\n".join(lines)


def words(layout: Layout, text: str) -> list[str]:
    return [text[slice(*span)] for span in layout.paragraphs]


def around(layout: Layout, text: str) -> dict[str, str]:
    pairs = zip(layout.furniture, layout.furniture_kinds, strict=True)
    return {text[slice(*span)]: kind for span, kind in pairs}
