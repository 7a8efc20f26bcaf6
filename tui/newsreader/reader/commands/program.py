"""Files, notices, looks, and the program itself."""

from __future__ import annotations

from newsreader.reader.commands.command import Command

PROGRAM = (
    Command(
        "export",
        "e",
        "export",
        "Export a Markdown note",
        "Write the note beside the article. Asks before it replaces a file.",
        "Program",
        "e",
        "Export",
    ),
    Command(
        "theme",
        "t",
        "theme",
        "Choose a theme",
        "Other colours, tried on while you choose.",
        "Program",
        "t",
        "Theme",
    ),
    Command(
        "notices",
        "i",
        "notices",
        "Notices",
        "What was repaired, left out or not understood when the article was read.",
        "Program",
        "i",
    ),
    Command(
        "article.next",
        "greater_than_sign",
        "open(1)",
        "Next article",
        "The next of the files you opened.",
        "Program",
        ">",
    ),
    Command(
        "article.previous",
        "less_than_sign",
        "open(-1)",
        "Previous article",
        "The file before.",
        "Program",
        "<",
    ),
    Command(
        "analyze",
        "r",
        "analyze",
        "Analyse again",
        "Ask for the analysis again, after a failure.",
        "Program",
        "r",
    ),
    Command(
        "palette",
        "ctrl+p",
        "app.command_palette",
        "Commands",
        "Find a command by its name.",
        "Program",
        "ctrl+p",
    ),
    Command("help", "question_mark,f1", "help", "Help", "All keys.", "Program", "? f1", "Help"),
    Command("quit", "q", "app.quit", "Quit", "Leave the reader.", "Program", "q", "Quit"),
)
