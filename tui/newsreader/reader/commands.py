"""Every command of the reader, each stated once: key bar, help, palette and key bindings come from here."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Literal

import msgspec
from textual.binding import Binding, BindingType

Scope = Literal["move", "screen"]


class Command(msgspec.Struct, frozen=True):
    """Something the reader can be told to do.

    Attributes:
        id: Tells it apart.
        keys: As Textual takes them, with commas between; the key bar shows the first.
        action: The action method's name and arguments.
        name: What it does, in a few words: for the palette.
        help: What it does, in a sentence: for the help screen.
        footer: Its word in the key bar, or None when it has no place there.
        at: The numbers of the panes in whose use it has that place, 0 for the article.
        written: How people write its keys, where that is not how Textual takes them.
        scope: Who acts: the list or article that has the focus ("move"), or the whole screen.
    """

    id: str
    keys: str
    action: str
    name: str
    help: str
    footer: str | None = None
    at: tuple[int, ...] = (0,)
    written: str | None = None
    scope: Scope = "screen"

    @property
    def shown(self) -> str:
        """How people write its keys."""
        return self.written or self.keys.replace(",", " ")


def _move(name: str, keys: str, shown: str, action: str, text: str) -> Command:
    return Command(f"move.{name}", keys, action, text, f"{text}.", written=shown, scope="move")


_MOVING = (
    _move("line-down", "j,down", "j ↓", "move_lines(1)", "One line or entry down"),
    _move("line-up", "k,up", "k ↑", "move_lines(-1)", "One line or entry up"),
    _move("page-down", "space,pagedown,ctrl+f", "space pgdn", "move_pages(1)", "A page down"),
    _move("page-up", "b,pageup,ctrl+b", "b pgup", "move_pages(-1)", "A page up"),
    _move("half-down", "d,ctrl+d", "d", "move_pages(0.5)", "Half a page down"),
    _move("half-up", "u,ctrl+u", "u", "move_pages(-0.5)", "Half a page up"),
    _move("top", "g,home", "g home", "move_to_end(-1)", "To the top"),
    _move("bottom", "G,end", "G end", "move_to_end(1)", "To the end"),
)

_CONTENTS = {
    "Summary": "the sentences that tell most, verbatim, and why each was chosen.",
    "Who said what": "every quotation with its speaker, in the article's order.",
    "Key figures": "numbers, money, shares and deadlines, the weightiest first.",
    "Cast": "people, organisations and places, with their roles and how often they are named.",
    "Timeline": "what happened and what is to come, by its date.",
}

PANE_NAMES = tuple(_CONTENTS)
"""The panes in the order of their keys, 1 to 5."""

_IN_PANES = (1, 2, 3, 4, 5)
_EVERYWHERE = (0, *_IN_PANES)

_PANES = (
    *(
        Command(f"pane.{number}", str(number), f"pane({number})", f"Go to {name}", f"{name}: {contents}")
        for number, (name, contents) in enumerate(_CONTENTS.items(), start=1)
    ),
    Command(
        "pane.next",
        "tab",
        "next_pane(1)",
        "Next pane",
        "The article and the panes in turn; shift+tab the other way.",
        "Panes",
    ),
    Command(
        "pane.previous",
        "shift+tab",
        "next_pane(-1)",
        "Previous pane",
        "The article and the panes in turn, backwards.",
    ),
    Command("article.focus", "0", "article", "Go to the article", "The article itself, where it stands."),
    Command(
        "place.enter",
        "enter",
        "enter",
        "Go to the words",
        "In a pane: go to the words. On a mention: what is known about it.",
        "Words",
        _IN_PANES,
    ),
    Command(
        "place.back",
        "escape",
        "back",
        "Come back",
        "From the words back to the pane, from the pane back to where you were reading.",
        "Back",
        _IN_PANES,
        written="esc",
    ),
    Command(
        "entry.copy",
        "y",
        "copy",
        "Copy the entry",
        "Copy the words of an entry with who says them, the article and the paragraph.",
        "Copy",
        _IN_PANES,
    ),
)

_ARTICLE = (
    Command(
        "mention.next",
        "]",
        "mention(1)",
        "Next mention",
        "The next person, organisation or place in the article.",
        "Mentions",
    ),
    Command(
        "mention.previous",
        "[",
        "mention(-1)",
        "Previous mention",
        "The person, organisation or place before.",
    ),
    Command(
        "search.open",
        "/",
        "search",
        "Search the article",
        "Find words in the article, as you type.",
        "Search",
    ),
    Command("search.next", "n", "match(1)", "Next match", "The next place the search found."),
    Command("search.previous", "N", "match(-1)", "Previous match", "The place the search found before."),
    Command(
        "legend.focus",
        "l",
        "app.focus('legend')",
        "Choose what is highlighted",
        "Switch kinds of highlighting off and on: arrows choose, space switches, a all.",
    ),
    Command(
        "article.width",
        "w",
        "width",
        "Wide or narrow column",
        "Lines of a comfortable length, or the full width.",
    ),
)

_SUMMARY = (
    Command(
        "summary.longer",
        "+,=",
        "length(1)",
        "Longer summary",
        "One more sentence in the summary.",
        "Longer",
        (1,),
    ),
    Command("summary.shorter", "-", "length(-1)", "Shorter summary", "One sentence less in the summary."),
    Command(
        "summary.method",
        "m",
        "method(1)",
        "Next summary method",
        "The next way to choose the sentences, with marks for how many ways agree; M the one before.",
        "Method",
        (1,),
    ),
    Command(
        "summary.previous-method",
        "M",
        "method(-1)",
        "Previous summary method",
        "The way to choose the sentences before this one.",
    ),
)

_QUOTES = (
    Command(
        "quotes.filter",
        "f",
        "filter",
        "Only one speaker",
        "Show what one speaker said, or everybody; esc in the pane shows everybody again.",
        "Speaker",
        (2,),
    ),
    Command(
        "quotes.group",
        "o",
        "group",
        "Group by speaker",
        "In the article's order, or by speaker with counts and shares.",
        "Group",
        (2,),
    ),
)

_PROGRAM = (
    Command(
        "export",
        "e",
        "export",
        "Export a Markdown note",
        "Write the note beside the article. Asks before it replaces a file.",
        "Export",
        _EVERYWHERE,
    ),
    Command(
        "theme",
        "t",
        "app.change_theme",
        "Choose a theme",
        "Other colours, tried on while you choose.",
        "Theme",
    ),
    Command(
        "notices",
        "i",
        "notices",
        "Notices",
        "What was repaired, left out or not understood when the article was read.",
    ),
    Command("article.next", ">", "open(1)", "Next article", "The next of the files you opened."),
    Command("article.previous", "<", "open(-1)", "Previous article", "The file before."),
    Command("analyze", "r", "analyze", "Analyse again", "Ask for the analysis again, after a failure."),
    Command("palette", "ctrl+p", "app.command_palette", "Commands", "Find a command by its name."),
    Command("help", "?,f1", "help", "Help", "All keys.", "Help", _EVERYWHERE),
    Command(
        "suspend",
        "ctrl+z",
        "app.suspend_process",
        "Suspend",
        "To the shell for a while; fg there comes back.",
    ),
    Command("quit", "q", "app.quit", "Quit", "Leave the reader.", "Quit", _EVERYWHERE),
)

GROUPS = {
    "Panes": _PANES,
    "Summary": _SUMMARY,
    "Who said what": _QUOTES,
    "Article": _ARTICLE,
    "Program": _PROGRAM,
    "Move": _MOVING,
}
"""The commands under the headings of the help screen, in its order."""

COMMANDS = tuple(chain.from_iterable(GROUPS.values()))


_MOMENTS = {
    "words": {"place.back": "Back"},
    "found": {"search.next": "Next", "search.previous": "Before", "place.back": "Clear"},
    "name": {"place.enter": "Look up"},
}
"""What also acts in the article at times, with its word in the key bar: on the words that an entry led to,
while search has found something, on a name."""


def key_bar(pane: int, moments: Iterable[str] = ()) -> tuple[Command, ...]:
    """At most eight: what a newcomer needs in a pane, or in the article (0), to find the rest.

    Args:
        moments: Which of `_MOMENTS` it is in the article; what acts only then comes first.
    """
    words = {key: word for moment in moments for key, word in _MOMENTS[moment].items()}
    now = [msgspec.structs.replace(one, footer=words[one.id]) for one in COMMANDS if one.id in words]
    usual = [one for one in COMMANDS if one.footer and pane in one.at and one.id not in words]
    return (*now, *usual)


def _own(keys: str, word: str) -> Command:
    return Command(keys, keys, "", word, word, word)


OWN_KEYS = {
    "search": (_own("enter", "Stay there"), _own("esc", "Back")),
    "legend": (_own("←→", "Choose"), _own("space", "Off or on"), _own("a", "All"), _own("esc", "Back")),
}
"""The key bar of a widget that takes the keys for itself, by its id."""


def bindings(scope: Scope) -> list[BindingType]:
    """The key bindings of a scope, none of them shown by Textual itself."""
    return [
        Binding(
            command.keys,
            command.action,
            command.name,
            show=False,
            key_display=command.shown,
            tooltip=command.help,
            id=command.id,
        )
        for command in COMMANDS
        # Textual binds its palette itself, over everything else.
        if command.scope == scope and command.id != "palette"
    ]
