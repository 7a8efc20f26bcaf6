"""Every command of the reader, each stated once: key bar, help, palette and key bindings come from here."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from newsreader.reader.commands.article import ARTICLE
from newsreader.reader.commands.command import Command, Scope
from newsreader.reader.commands.moving import MOVING
from newsreader.reader.commands.panes import PANE_NAMES, PANES
from newsreader.reader.commands.program import PROGRAM
from newsreader.reader.commands.reading import READING

__all__ = ["COMMANDS", "KEY_BAR", "PANE_NAMES", "Command", "Scope", "bindings", "groups"]

COMMANDS: tuple[Command, ...] = (*MOVING, *PANES, *ARTICLE, *READING, *PROGRAM)
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
