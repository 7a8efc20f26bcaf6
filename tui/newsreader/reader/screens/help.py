"""The help screen's text: every command under its heading."""

from __future__ import annotations

from textual.content import Content

from newsreader.reader.commands import groups
from newsreader.reader.mentions import KINDS
from newsreader.reader.widgets.legend import STYLES


def help_text() -> Content:
    """All keys, and what the marks in the article mean."""
    parts: list[Content] = []
    for name, commands in groups().items():
        parts.append(Content.styled(name, "bold underline"))
        for command in commands:
            key = Content.styled(f"  {command.shown:<10}", "bold $summary-mark")
            parts.append(Content.assemble(key, command.help))
        parts.append(Content(""))
    parts.append(Content.styled("In the article", "bold underline"))
    for kind, name in KINDS.items():
        parts.append(Content.assemble("  ", (f"{name:<16}", f"{STYLES[kind]} $entity-{kind}")))
    parts.append(Content.assemble("  ", ("▎", "$summary-mark"), " sentence of the summary"))
    parts.append(
        Content.styled(
            "  Select with the mouse, copy with ctrl+c; shift-drag uses the terminal's own.", "$quiet"
        )
    )
    return Content("\n").join(parts)
