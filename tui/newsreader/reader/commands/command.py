"""What a command of the reader is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
