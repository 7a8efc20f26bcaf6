"""Words as Markdown that renders as just these words, and strings as YAML that is just these strings."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from newsreader.export.words import inline

MARKUP = re.compile(r"[\\`*_\[\]<>|~$^{}#@]|&(?=#?\w+;)|[=%](?=[=%}])|(?<=[=%{])[=%]")
"""Characters that mean something anywhere in a line to CommonMark, GFM, Obsidian, Pandoc or a template.

"=" and "%" do so only beside one another or a brace, "&" only before a name and ";": "5 %" stays "5 %".
"""

JOINING_COLON = re.compile(r":(?=[^\s\d])|(?<=[A-Za-z:]):(?=\d)")
"""A colon that may belong to an address, an emoji's name or a field: a word or a sign follows at once."""

WWW = re.compile(r"(?i)\b(www)\.")

LINE_START = re.compile(r"^([-+:(])|^(\d{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,6})([.)])(?!\w)")
"""A list's mark, a rule, a definition or a numbered item at the start of a line."""


def inside(text: str) -> str:
    """The words as Markdown for the inside of a line; rendering it gives them back with single blanks.

    No link, HTML, emphasis, tag, footnote or template can come of the words, in a table cell neither.
    """
    escaped = MARKUP.sub(r"\\\g<0>", inline(text))
    return WWW.sub(r"\1\\.", JOINING_COLON.sub(r"\:", escaped))


def line(text: str) -> str:
    """The words as Markdown for the start of a line, where they might begin a list, rule or heading too."""
    return LINE_START.sub(_escaped_start, inside(text))


def yaml_string(text: str | None) -> str:
    """A YAML scalar that every reader takes as this string: JSON's spelling, which YAML includes."""
    return "null" if text is None else json.dumps(inline(text), ensure_ascii=False)


def yaml_strings(texts: Sequence[str]) -> str:
    """A YAML list of strings on one line."""
    return f"[{', '.join(yaml_string(text) for text in texts)}]"


def _escaped_start(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"
