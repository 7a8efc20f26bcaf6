"""The help screen's text: every command under its heading, then marks and mouse."""

from __future__ import annotations

from itertools import pairwise

from textual.content import Content

from newsreader.analysis.kinds import KINDS
from newsreader.reader.commands import GROUPS
from newsreader.reader.widgets.legend import STYLES
from newsreader.reader.wrapping import wrap

KEYS_WIDTH = 12
"""Cells of the column of keys."""


def help_text(width: int) -> Content:
    """All keys, what the marks in article and panes mean, and what the mouse does.

    Args:
        width: Cells in a line.
    """
    parts: list[Content] = []
    for name, commands in GROUPS.items():
        parts.append(Content.styled(name, "bold underline"))
        parts += [_hanging(command.shown, command.help, width) for command in commands]
        parts.append(Content(""))
    return Content("\n").join([*parts, *_looks(width)])


def _hanging(keys: str, text: str, width: int) -> Content:
    """Keys on the left, the text in a column of its own."""
    starts = [*wrap(text, max(20, width - KEYS_WIDTH)), len(text)]
    rows = [text[start:end].rstrip() for start, end in pairwise(starts)]
    return Content.assemble(
        (f"{keys:<{KEYS_WIDTH}}", "bold $summary-mark"), ("\n" + " " * KEYS_WIDTH).join(rows)
    )


def _looks(width: int) -> list[Content]:
    names = [Content.styled(name, f"{STYLES[kind]} $entity-{kind}") for kind, name in KINDS.items()]
    return [
        Content.styled("In the article", "bold underline"),
        Content("  ").join(names),
        Content.assemble(("▎", "$summary-mark"), " beside the sentences of the summary"),
        Content.assemble(("12+", "$quiet"), " beside a row in which sentence 12 and the next begin"),
        Content.assemble(
            ("who speaks", "$background on $quote-speaker bold"),
            "  ",
            ("the words that report it", "$quote-cue bold underline"),
            "  ",
            ("what is said", "on $quote-content"),
        ),
        Content(""),
        Content.styled("In the panes", "bold underline"),
        _hanging("▲ ▼", "More or less than before.", width),
        _hanging("≈ > < ≥ ≤", "About, more than, less than, at least, at most so much.", width),
        _hanging("⏳", "A deadline.", width),
        _hanging("[he: …]", "Who is meant; what stands in brackets is not the article's.", width),
        _hanging("█████", "Figures of one kind against each other.", width),
        Content(""),
        Content.styled("Mouse", "bold underline"),
        _hanging("click", "A name: what is known of it. An entry: its words. Beside this: leaves it.", width),
        _hanging("drag", "Selects in the article, ctrl+c copies; shift+drag is the terminal's own.", width),
    ]
