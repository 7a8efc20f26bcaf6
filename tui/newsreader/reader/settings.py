"""What the reader remembers from one sitting to the next: the theme."""

from __future__ import annotations

import json
import tomllib
from contextlib import suppress
from pathlib import Path

from newsreader.resources import user_folder


def settings_file() -> Path:
    """Where it is kept."""
    return user_folder("config") / "reader.toml"


def chosen_theme() -> str | None:
    """The theme chosen last, or None where there is none to be read."""
    with suppress(OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        theme = tomllib.loads(settings_file().read_text(encoding="utf-8")).get("theme")
        return theme if isinstance(theme, str) else None
    return None


def keep_theme(name: str) -> None:
    """Remember a theme.

    Raises:
        OSError: The file cannot be written.
    """
    from newsreader.library.files import write_atomically

    path = settings_file()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A JSON string is a TOML string, whatever stands in it.
    write_atomically(path, f"theme = {json.dumps(name)}\n".encode(), force=True)
