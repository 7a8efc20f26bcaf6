"""The application: themes, palette, and the reading screen."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from textual.app import App, SystemCommand
from textual.content import Content
from textual.events import Key
from textual.screen import Screen

from newsreader.analysis.options import Options
from newsreader.reader.analyst import Analyst
from newsreader.reader.commands import COMMANDS
from newsreader.reader.screens.reading import ReadingScreen
from newsreader.reader.settings import chosen_theme, keep_theme
from newsreader.reader.shelf import Shelf
from newsreader.reader.themes import ANSI_THEME, DEFAULT, names, read_themes, variable_defaults
from newsreader.resources import themes_folder


class ReaderApp(App[None]):
    """The terminal reader.

    Args:
        theme: Name of a theme that there is to start with, or None for the one chosen last.
    """

    TITLE = "newsreader"
    CSS_PATH = "reader.tcss"

    def __init__(self, shelf: Shelf, options: Options, analyst: Analyst, *, theme: str | None = None) -> None:
        self._colourless = "NO_COLOR" in os.environ
        # Textual decides at this moment whether NO_COLOR means greys or no colours at all.
        super().__init__(ansi_color=True if self._colourless else None)
        self.animation_level = "none"
        self._shelf = shelf
        self._options = options
        self._analyst = analyst
        self._wanted = theme
        self._own_themes, self._bad_themes = read_themes(themes_folder())
        for own in self._own_themes:
            self.register_theme(own)
        self.theme = self._first_theme()

    def _first_theme(self) -> str:
        usual = ANSI_THEME if self._colourless else chosen_theme()
        few_colours = self.console.color_system == "standard"
        wishes = (self._wanted, usual, ANSI_THEME if few_colours else DEFAULT, "textual-dark")
        return next(name for name in wishes if name in self.available_themes)

    @property
    def theme_names(self) -> list[str]:
        """The themes to choose from: our own first, then Textual's."""
        return names(self._own_themes)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours for our own variables under a theme that does not know them."""
        return variable_defaults(self.current_theme)

    def get_default_screen(self) -> Screen[None]:
        """The reading screen."""
        return ReadingScreen(self._shelf, self._options, self._analyst)

    def on_mount(self) -> None:
        """Be ready to be told to end, and say what is wrong with themes, all at once."""
        # Killed, it would leave the terminal without a cursor and full of mouse movements.
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self.exit)
        # Textual leaves out the last row when it draws the screen again.
        self.app_resume_signal.subscribe(self, lambda _: self.call_after_refresh(self.screen.refresh))
        complaints = [f"{bad.path.name}: {bad.reason}" for bad in self._bad_themes]
        if complaints:
            self.notify("\n".join(complaints), title="Themes", severity="warning", markup=False)

    def notify(self, message: str, **how: Any) -> None:
        """Say something in the stead of what was said before: more would lie over keys and panes.

        A warning or an error stays until its time is over or another of its title comes.
        """
        kind = how.get("severity", "information"), how.get("title", "")
        for said in tuple(self._notifications):
            if said.severity == "information" or (said.severity, said.title) == kind:
                self._unnotify(said)
        super().notify(message, **how)

    def on_key(self, event: Key) -> None:
        """Write what was typed right behind `/`: it was on its way before there was a line to write it in."""
        line = self.focused
        if event.character and line and line.check_consume_key(event.key, event.character):
            from textual.widgets import Input

            if isinstance(line, Input):
                line.insert_text_at_cursor(event.character)
                event.prevent_default()

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The palette: our commands, from the one place that states them."""
        for command in COMMANDS:
            if command.scope == "screen" and command.id != "palette":
                title = f"{command.name}  ({command.shown})"
                yield SystemCommand(title, command.help, partial(self._run, screen, command.action))

    async def _run(self, screen: Screen[Any], action: str) -> None:
        await self.run_action(action, default_namespace=screen)

    def action_change_theme(self) -> None:
        """Choose a theme, each tried on while it is looked at."""
        from newsreader.reader.screens.dialogs import ChoiceScreen

        choices = [(name, Content(name)) for name in self.theme_names]
        chosen = partial(self._keep_theme, self.theme)
        self.push_screen(ChoiceScreen("Theme", choices, self.theme, self._try_theme), chosen)

    def _try_theme(self, name: str) -> None:
        self.theme = name

    def _keep_theme(self, before: str, name: str | None) -> None:
        if name is None:
            self.theme = before
            return
        try:
            keep_theme(name)
        except OSError as error:
            self.notify(
                f"The theme cannot be remembered: {error.strerror}.", severity="warning", markup=False
            )
