"""Themes: the files of `themes/`, and colours for what only this program has."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

DEFAULT = "night"
ANSI_THEME = "ansi-dark"
"""Sends the terminal's own sixteen colours, and with NO_COLOR none at all, where other themes send greys."""

COLOURS = (
    "primary",
    "secondary",
    "warning",
    "error",
    "success",
    "accent",
    "foreground",
    "background",
    "surface",
    "panel",
)
OTHERS = {"name": str, "dark": bool, "variables": dict}
"""What else a theme file may set, and of which type it is."""

VARIABLES = {
    "entity-person": "text-primary",
    "entity-org": "text-warning",
    "entity-place": "text-success",
    "entity-group": "text-secondary",
    "entity-other": "text-accent",
    "quiet": "foreground",
    "rule": "panel",
    "quote-content": "primary-muted",
    "quote-cue": "text-warning",
    "quote-speaker": "text-primary",
    "marked": "primary-muted",
    "match": "warning-muted",
    "match-current": "warning",
    "match-current-text": "background",
    "summary-mark": "text-accent",
    "selected": "panel",
    "active": "primary-muted",
}
"""What a theme file may set besides the base colours, and the variable of Textual that stands in for it."""

ANSI = {
    "entity-person": "ansi_cyan",
    "entity-org": "ansi_yellow",
    "entity-place": "ansi_green",
    "entity-group": "ansi_magenta",
    "entity-other": "ansi_blue",
    "quiet": "ansi_default",
    "rule": "ansi_default",
    "quote-content": "ansi_default",
    "quote-cue": "ansi_yellow",
    "quote-speaker": "ansi_cyan",
    "marked": "ansi_default",
    "match": "ansi_default",
    "match-current": "ansi_yellow",
    "match-current-text": "ansi_black",
    "summary-mark": "ansi_magenta",
    "selected": "ansi_default",
    "active": "ansi_default",
}
"""The same for the themes that leave the colours to the terminal."""


class BadTheme(msgspec.Struct, frozen=True):
    """A theme file that cannot be used, and why."""

    path: Path
    reason: str


def read_theme(path: Path) -> Theme:
    """Read one theme file.

    Raises:
        ValueError: The file is no TOML, or a key, a type or a colour in it is wrong. The message says which.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(str(error)) from error
    _check(table)
    if "primary" not in table:
        raise ValueError("the colour 'primary' is missing")
    return Theme(**{"name": path.stem, **table})


def _check(table: dict[str, Any]) -> None:
    for key, value in table.items():
        if key in COLOURS:
            _check_colour(key, value)
        elif key not in OTHERS:
            raise ValueError(f"unknown key {key!r}")
        elif not isinstance(value, OTHERS[key]):
            raise ValueError(f"{key} = {value!r} is of the wrong type")
    for key, value in table.get("variables", {}).items():
        if not key.endswith("-style"):
            _check_colour(key, value)


def _check_colour(key: str, value: object) -> None:
    try:
        Color.parse(str(value))
    except ColorParseError:
        raise ValueError(f"{key} = {value!r} is no colour") from None


def read_themes(place: Path) -> tuple[list[Theme], list[BadTheme]]:
    """Every theme file of a folder, and those that cannot be used."""
    good: list[Theme] = []
    bad: list[BadTheme] = []
    for path in sorted(place.glob("*.toml")):
        try:
            good.append(read_theme(path))
        except ValueError as error:
            bad.append(BadTheme(path, str(error)))
    return good, bad


def variable_defaults(theme: Theme) -> dict[str, str]:
    """A value for each of our variables under a theme that does not set them."""
    if theme.ansi:
        return dict(ANSI)
    generated = theme.to_color_system().generate()
    defaults = {name: generated[stand_in] for name, stand_in in VARIABLES.items()}
    ground = Color.parse(generated["background"])
    return {**defaults, "quiet": Color.parse(generated["foreground"]).blend(ground, 0.25).hex}


def names(themes: list[Theme]) -> list[str]:
    """The names a person can choose: our themes first, then Textual's."""
    return [theme.name for theme in themes] + sorted(BUILTIN_THEMES)
