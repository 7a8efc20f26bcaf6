"""How the summary and who said what are shown."""

from __future__ import annotations

from newsreader.reader.commands.command import Command

READING = (
    Command(
        "summary.longer",
        "plus,equals_sign",
        "length(1)",
        "Longer summary",
        "One more sentence in the summary.",
        "Summary",
        "+ =",
    ),
    Command(
        "summary.shorter",
        "minus",
        "length(-1)",
        "Shorter summary",
        "One sentence less in the summary.",
        "Summary",
        "-",
    ),
    Command(
        "summary.method",
        "m",
        "method(1)",
        "Next summary method",
        "The next way to choose the sentences, with marks for how many ways agree; M the one before.",
        "Summary",
        "m",
    ),
    Command(
        "summary.previous-method",
        "M",
        "method(-1)",
        "Previous summary method",
        "The way to choose the sentences before this one.",
        "Summary",
        "M",
    ),
    Command(
        "quotes.filter",
        "f",
        "filter",
        "Only one speaker",
        "Show what one speaker said, or everybody; esc in the pane shows everybody again.",
        "Who said what",
        "f",
    ),
    Command(
        "quotes.group",
        "o",
        "group",
        "Group by speaker",
        "In the article's order, or by speaker with counts and shares.",
        "Who said what",
        "o",
    ),
)
