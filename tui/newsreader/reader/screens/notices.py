"""The notices as a text."""

from __future__ import annotations

from textual.content import Content

from newsreader.analysis.model import Analysis
from newsreader.reader.entries.entry import clip, words

KIND_NAMES = {
    "repaired": "Repaired",
    "left-out": "Left out",
    "cut-off": "Cut off",
    "not-understood": "Not understood",
    "failed": "Missing",
}


def notices_text(analysis: Analysis) -> Content:
    """What was repaired, left out, cut off, not understood or is missing, with the words it speaks of."""
    if not analysis.notices:
        return Content("Nothing was repaired or left out.")
    parts: list[Content] = []
    for notice in analysis.notices:
        kind = KIND_NAMES.get(notice.kind, notice.kind)
        parts.append(Content.assemble((f"{kind}  ", "bold $summary-mark"), notice.message))
        if notice.span:
            parts.append(Content.styled(f"  “{clip(words(analysis.text, notice.span), 200)}”", "$quiet"))
    return Content("\n").join(parts)
