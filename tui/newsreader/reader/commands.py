"""Every command of the reader, each stated once: key bar, help, palette and key bindings come from here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType

Scope = Literal["move", "screen"]


@dataclass(frozen=True)
class Command:
    """Something the reader can be told to do.

    Attributes:
        id: The name under which its keys can be changed.
        keys: As Textual names them, the first is the one shown.
        action: The action method's name and arguments.
        name: What it does, in a few words: for the palette.
        help: What it does, in a sentence: for the help screen.
        group: The heading it stands under in the help screen.
        shown: How people write its keys.
        footer: Its word in the key bar, or None when it has no place there.
        scope: Who acts: the list or article that has the focus ("move"), or the whole screen.
    """

    id: str
    keys: str
    action: str
    name: str
    help: str
    group: str
    shown: str
    footer: str | None = None
    scope: Scope = "screen"


def _move(name: str, keys: str, shown: str, text: str) -> Command:
    action = name.replace("-", "_")
    return Command(f"move.{name}", keys, action, text, f"{text}.", "Move", shown, None, "move")


PANE_NAMES = ("Summary", "Who said what", "Key figures", "People", "Timeline")
"""The panes in the order of their keys, 1 to 5."""

_PANES = tuple(
    Command(
        f"pane.{number}",
        str(number),
        f"pane({number})",
        f"Go to {name}",
        f"{name}. Each entry marks its words in the article.",
        "Panes",
        str(number),
    )
    for number, name in enumerate(PANE_NAMES, start=1)
)

COMMANDS: tuple[Command, ...] = (
    _move("line-down", "j,down", "j ↓", "One line or entry down"),
    _move("line-up", "k,up", "k ↑", "One line or entry up"),
    _move("page-down", "space,pagedown,ctrl+f", "space", "A page down"),
    _move("page-up", "b,pageup,ctrl+b", "b", "A page up"),
    _move("half-down", "d,ctrl+d", "d", "Half a page down"),
    _move("half-up", "u,ctrl+u", "u", "Half a page up"),
    _move("top", "g,home", "g", "To the top"),
    _move("bottom", "G,end", "G", "To the end"),
    *_PANES,
    Command(
        "pane.next",
        "tab",
        "next_pane(1)",
        "Next pane",
        "The article and the panes in turn; shift+tab the other way.",
        "Panes",
        "tab",
        "Panes",
    ),
    Command(
        "pane.previous",
        "shift+tab",
        "next_pane(-1)",
        "Previous pane",
        "The article and the panes in turn, backwards.",
        "Panes",
        "shift+tab",
    ),
    Command(
        "article.focus",
        "0",
        "article",
        "Go to the article",
        "The article itself, where it stands.",
        "Panes",
        "0",
    ),
    Command(
        "place.back",
        "escape",
        "back",
        "Come back",
        "From the words back to the pane, from the pane back to where you were reading.",
        "Panes",
        "esc",
    ),
    Command(
        "mention.next",
        "]",
        "mention(1)",
        "Next mention",
        "The next person, organisation or place in the article.",
        "Article",
        "]",
        "Mentions",
    ),
    Command(
        "mention.previous",
        "[",
        "mention(-1)",
        "Previous mention",
        "The person, organisation or place before.",
        "Article",
        "[",
    ),
    Command(
        "mention.card",
        "enter",
        "card",
        "About this mention",
        "In a pane: go to the words. On a mention: what is known about it.",
        "Article",
        "enter",
    ),
    Command(
        "search.open",
        "slash",
        "search",
        "Search the article",
        "Find words in the article, as you type.",
        "Article",
        "/",
        "Search",
    ),
    Command("search.next", "n", "match(1)", "Next match", "The next place the search found.", "Article", "n"),
    Command(
        "search.previous",
        "N",
        "match(-1)",
        "Previous match",
        "The place the search found before.",
        "Article",
        "N",
    ),
    Command(
        "legend.focus",
        "l",
        "legend",
        "Choose what is highlighted",
        "Switch kinds of highlighting off and on: arrows choose, space switches.",
        "Article",
        "l",
    ),
    Command(
        "article.width",
        "w",
        "width",
        "Wide or narrow column",
        "Lines of a comfortable length, or the full width.",
        "Article",
        "w",
    ),
    Command(
        "summary.longer",
        "plus,equals_sign",
        "length(1)",
        "Longer summary",
        "One more sentence in the summary.",
        "Summary",
        "+",
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
    Command("help", "question_mark,f1", "help", "Help", "All keys.", "Program", "?", "Help"),
    Command("quit", "q", "app.quit", "Quit", "Leave the reader.", "Program", "q", "Quit"),
)
"""In the order of the help screen."""

KEY_BAR = tuple(command for command in COMMANDS if command.footer)
"""At most seven: what a newcomer needs to find the rest."""


def bindings(scope: Scope) -> list[BindingType]:
    """The key bindings of a scope, none of them shown by Textual itself."""
    return [_binding(command) for command in COMMANDS if command.scope == scope and command.id != "palette"]


def _binding(command: Command) -> Binding:
    return Binding(
        command.keys,
        command.action,
        command.name,
        show=False,
        key_display=command.shown,
        tooltip=command.help,
        id=command.id,
    )


def groups(commands: Iterable[Command] = COMMANDS) -> dict[str, list[Command]]:
    """The commands under their headings, in their order."""
    found: dict[str, list[Command]] = {}
    for command in commands:
        found.setdefault(command.group, []).append(command)
    return found
