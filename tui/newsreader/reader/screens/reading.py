"""The reading screen: what the reader can be told to do, in terms of its parts."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.events import DescendantFocus

from newsreader.analysis.attempts import opening_instead
from newsreader.analysis.kinds import KINDS
from newsreader.analysis.options import Options
from newsreader.article.clean import printable
from newsreader.reader import messages
from newsreader.reader.analyst import Analyst
from newsreader.reader.commands import OWN_KEYS, bindings, key_bar
from newsreader.reader.entries.entry import clip, with_source
from newsreader.reader.entries.speakers import by_speaker
from newsreader.reader.mentions import about
from newsreader.reader.places import Place
from newsreader.reader.screens.analysed import AnalysedScreen
from newsreader.reader.shelf import Shelf
from newsreader.reader.widgets.pane import Pane, PaneList

EVERYBODY = "*"

QUOTES = 2
"""The pane of who said what."""


class ReadingScreen(AnalysedScreen):
    """Acts on keys, clicks and what the panes tell."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("screen")

    def __init__(self, shelf: Shelf, options: Options, analyst: Analyst) -> None:
        super().__init__(shelf, options, analyst)
        self._places: dict[int, int] = {}
        """Where each article that was left for another was read: the offset at the top of the screen."""

    def _tell(self, message: str) -> None:
        """Say why a key does nothing."""
        self.notify(message, markup=False)

    @on(messages.PlaceShown)
    def _show_place(self, event: messages.PlaceShown) -> None:
        self._navigator.show(event.place)

    @on(messages.PlaceChosen)
    def _go_to_place(self, event: messages.PlaceChosen) -> None:
        self._navigator.go(event.place, self._reading.mentions.meant(event.place))

    @on(messages.PaneAsked)
    def _go_to_pane(self, event: messages.PaneAsked) -> None:
        self.action_pane(event.number)

    @on(messages.ScrollMoved)
    def _tell_share(self, event: messages.ScrollMoved) -> None:
        self._top.tell(share=f"{event.share:.0%}")

    @on(messages.KindsSwitched)
    def _switch_kinds(self, event: messages.KindsSwitched) -> None:
        self._filler.kinds = event.kinds
        self._filler.highlight(self._reading)

    @on(messages.TextClicked)
    def _click_text(self, event: messages.TextClicked) -> None:
        if spot := self._reading.mentions.at(event.offset):
            self._navigator.set_spot(spot)
            self.action_enter()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Keep track of where the reader is when the mouse moves the focus."""
        if isinstance(event.widget, PaneList) and isinstance(event.widget.parent, Pane):
            number = event.widget.parent.number
            if number != self._navigator.pane:
                # Without other rows for it: the click is to hit the entry aimed at.
                self._navigator.be_in_pane(number)
        elif event.widget is self._view and self._navigator.pane is not None:
            self._navigator.enter_article()
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Show in the key bar what acts now."""
        own = OWN_KEYS.get(self.focused.id or "") if self.focused else None
        self._key_bar.commands = own or key_bar(self._navigator.pane or 0, self._moments())

    def _moments(self) -> list[str]:
        """What the article is at just now, of what the key bar knows."""
        now = {
            "words": self._navigator.led,
            "found": self._reading.matches.query,
            "name": self._navigator.spot,
        }
        return [moment for moment, is_now in now.items() if is_now and self._navigator.pane is None]

    def action_pane(self, number: int) -> None:
        """Go to a pane."""
        self._navigator.enter_pane(number)

    def action_next_pane(self, step: int) -> None:
        """Go to the next pane."""
        self._navigator.next_stop(step)

    def action_article(self) -> None:
        """Go to the article."""
        self._navigator.enter_article()

    def action_back(self) -> None:
        """Come back."""
        if self._reading.matches.query and self._navigator.pane is None:
            self._searcher.clear(self._reading)
        elif self._reading.only is not None and self._navigator.pane == QUOTES:
            self._hear(EVERYBODY)
        else:
            self._navigator.back()
        self._tell_keys()

    def action_mention(self, step: int) -> None:
        """Step to a mention."""
        hidden = frozenset(KINDS) - self._filler.kinds
        if not self._navigator.step_mention(self._reading, step, hidden):
            self._tell("No name further on." if step > 0 else "No name before.")
        self._tell_keys()

    def action_enter(self) -> None:
        """Go to the words of the entry looked at, or open the card of the mention stepped to."""
        entry = self._navigator.entry
        if entry and entry.place:
            self.post_message(messages.PlaceChosen(entry.place))
        elif spot := self._navigator.spot:
            from newsreader.reader.screens.card import CardScreen

            card = CardScreen(self._reading.analysis, about(self._reading.analysis, spot), spot.span)
            self.app.push_screen(card, self._leave_card)

    def _leave_card(self, place: Place | None) -> None:
        if place:
            self._navigator.go(place, self._reading.mentions.meant(place))
        self._tell_keys()

    def action_width(self) -> None:
        """Use the full width, or not."""
        self._view.toggle_width()

    async def action_search(self) -> None:
        """Open the search line."""
        from newsreader.reader.widgets.search_bar import SearchBar

        if not self.query(SearchBar):
            self._searcher.begin()
            bar = SearchBar(self._reading.matches.query)
            mounted = self.mount(bar, before="#keys")
            # At once, or keys typed in the meantime would be taken for commands.
            self.set_focus(bar)
            await mounted

    @on(messages.SearchChanged)
    def _search(self, event: messages.SearchChanged) -> None:
        self._searcher.change(self._reading, event.query)

    @on(messages.SearchClosed)
    async def _close_search(self, event: messages.SearchClosed) -> None:
        if not event.kept:
            self._searcher.give_up(self._reading)
        # First: when its widget goes, Textual moves the focus to a pane, which would show its entry's words.
        self.set_focus(self._view)
        await self.query("#search").remove()
        self._navigator.enter_article()

    def action_match(self, step: int) -> None:
        """Go to a match."""
        if self._reading.matches.query:
            self._searcher.step(self._reading, step)
            self._navigator.enter_article()
        else:
            self._tell("Nothing is searched for: / begins.")

    def action_length(self, step: int) -> None:
        """Make the summary longer or shorter."""
        if "summary" not in self._reading.settled:
            return
        if options := self._reading.with_length(step):
            self._summarize(options)
        else:
            self._tell("That is every sentence." if step > 0 else "Shorter than a sentence it cannot be.")

    def action_method(self, step: int) -> None:
        """Choose the sentences in another way."""
        if "summary" not in self._reading.settled:
            return
        self._summarize(self._reading.with_method(step))
        if opening_instead(self._reading.analysis.notices):
            self._tell("This text gets its opening, whatever the method.")

    def _summarize(self, options: Options) -> None:
        if not self._side["summary"].display:
            self._navigator.enter_pane(1)
        self._reading.options = self._options = options
        self._reading.choosing = True
        self._filler.refill("summary", self._reading)
        self.run_worker(self._analyst.summarize(self._reading.article, options), group="analysis")

    def action_filter(self) -> None:
        """Choose whose quotations are listed."""
        from newsreader.reader.screens.dialogs import ChoiceScreen

        if not self._reading.analysis.quotes:
            self._navigator.enter_pane(QUOTES)
            return
        groups = by_speaker(self._reading.analysis, self._reading.analysis.quotes)
        choices = [(EVERYBODY, Content("Everybody"))]
        for speaker, quotes in groups:
            choices.append((speaker.key, Content.assemble(speaker.name, (f"  {len(quotes)}", "$quiet"))))
        current = EVERYBODY if self._reading.only is None else self._reading.only
        self.app.push_screen(ChoiceScreen("Whose words?", choices, current), self._hear)

    def _hear(self, key: str | None) -> None:
        if key is not None:
            self._reading.only = None if key == EVERYBODY else key
            self._filler.refill("quotes", self._reading)
            self._navigator.enter_pane(QUOTES)

    def action_group(self) -> None:
        """List everybody's quotations by speaker, or in reading order."""
        if "quotes" in self._reading.settled:
            filtered, self._reading.only = self._reading.only is not None, None
            self._reading.grouped = filtered or not self._reading.grouped
            self._filler.refill("quotes", self._reading)
            self._navigator.enter_pane(QUOTES)

    def action_copy(self) -> None:
        """Copy the entry looked at."""
        analysis, entry = self._reading.analysis, self._navigator.entry
        text = with_source(entry, analysis, analysis.title or self._shelf.name) if entry else ""
        if text:
            self.app.copy_to_clipboard(text)
            self.notify(clip(text, 200), title="Copied", markup=False)
        else:
            self._tell("Copies an entry of a pane: go to one first.")

    def action_export(self) -> None:
        """Write the Markdown note."""
        if not self._reading.complete:
            self._tell(self._reading.why_incomplete)
            return
        self._write(force=False)

    def _write(self, force: bool) -> None:
        from newsreader.export.markdown import to_markdown
        from newsreader.export.names import note_beside, note_named
        from newsreader.library.files import write_atomically
        from newsreader.reader.screens.dialogs import ConfirmScreen

        analysis, article = self._reading.analysis, self._shelf.path
        path = note_beside(article) if article else note_named(analysis.title)
        try:
            note = to_markdown(analysis, summarizer=self._reading.summarizer)
            write_atomically(path, note.encode(), force=force)
        except FileExistsError:
            question = ConfirmScreen(f"{printable(str(path))} is there already.", "yes, replace it")
            self.app.push_screen(question, lambda yes: self._write(force=True) if yes else None)
        except OSError as error:
            reason = f"{printable(str(path))}: {error.strerror or error}"
            self.notify(reason, title="Not exported", severity="error", markup=False)
        else:
            self.notify(printable(str(path)), title="Exported", markup=False)

    def action_notices(self) -> None:
        """List the notices."""
        if "notices" not in self._reading.settled:
            self._tell(self._reading.why_incomplete)
            return
        from newsreader.reader.screens.dialogs import TextScreen
        from newsreader.reader.screens.notices import notices_text

        self.app.push_screen(TextScreen("Notices", lambda _: notices_text(self._reading.analysis)))

    def action_open(self, step: int) -> None:
        """Open the next article or the one before."""
        self._places[self._shelf.index] = self._view.visible_from()
        if self._shelf.move(step):
            if self._open():
                self._view.show_from(self._places.get(self._shelf.index, 0))
                self.call_after_refresh(self._analyze)
            self._navigator.enter_article()
        else:
            self._tell("This is the last article." if step > 0 else "This is the first article.")
        self._tell_keys()

    def action_analyze(self) -> None:
        """Analyse again what failed."""
        if self._reading.failed:
            self._filler.begin()
            self._analyze()
        else:
            self._tell("The analysis has not failed.")

    def action_help(self) -> None:
        """Show all keys."""
        from newsreader.reader.screens.dialogs import TextScreen
        from newsreader.reader.screens.help import help_text

        self.app.push_screen(TextScreen("Keys", help_text))
