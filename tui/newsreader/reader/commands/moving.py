"""Moving in the article and in lists."""

from __future__ import annotations

from newsreader.reader.commands.command import Command


def _move(name: str, keys: str, shown: str, text: str) -> Command:
    action = name.replace("-", "_")
    return Command(f"move.{name}", keys, action, text, f"{text}.", "Move", shown, None, "move")


MOVING = (
    _move("line-down", "j,down", "j ↓", "One line or entry down"),
    _move("line-up", "k,up", "k ↑", "One line or entry up"),
    _move("page-down", "space,pagedown,ctrl+f", "space pgdn", "A page down"),
    _move("page-up", "b,pageup,ctrl+b", "b pgup", "A page up"),
    _move("half-down", "d,ctrl+d", "d", "Half a page down"),
    _move("half-up", "u,ctrl+u", "u", "Half a page up"),
    _move("top", "g,home", "g home", "To the top"),
    _move("bottom", "G,end", "G end", "To the end"),
)
