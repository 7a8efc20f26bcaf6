"""UTF-8 that was read as Windows-1252 and saved again (`â€™` for `’`) becomes text again."""

from __future__ import annotations

import re

from newsreader.article.model import Notice

TRAIL = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd"
"""What the second and later bytes of a UTF-8 character look like in Windows-1252."""

SUSPECT = re.compile(f"[\u00c2-\u00f4][{TRAIL}]")


def repair_mojibake(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Undo wrong decoding, once or several times, with ftfy; sound paragraphs stay as they are.

    Runs before control characters are dropped: half of a damaged character is often one.
    Source: Robyn Speer, ftfy, 2019 (doi:10.5281/zenodo.2591652).
    """
    if not SUSPECT.search(text):
        return text, ()
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(fix_c1_controls=False, unescape_html=False, uncurl_quotes=False, explain=False)
    parts = re.split("(\n)", text)
    for index, part in enumerate(parts):
        if SUSPECT.search(part):
            parts[index] = fix_encoding(part, config)
    repaired = "".join(parts)
    if repaired == text:
        return text, ()
    return repaired, (Notice("repaired", "Characters damaged by a wrong encoding were repaired."),)
