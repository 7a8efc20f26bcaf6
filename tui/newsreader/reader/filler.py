"""Fills the panes and marks the article as the parts of the analysis come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from textual.content import Content

from newsreader.analysis.attempts import failure_of, opening_instead, strict
from newsreader.analysis.citing import citing
from newsreader.analysis.kinds import KINDS, kind_of
from newsreader.analysis.options import METHOD_NAMES
from newsreader.reader.entries.entry import QUIET, Entry, Filling
from newsreader.reader.entries.figures import fill_figures
from newsreader.reader.entries.people import fill_people
from newsreader.reader.entries.quotes import fill_quotes
from newsreader.reader.entries.summary import fill_summary
from newsreader.reader.entries.timeline import fill_timeline
from newsreader.reader.open_article import Reading
from newsreader.reader.painting import Mark
from newsreader.reader.widgets.article_view import ArticleView
from newsreader.reader.widgets.side import SideColumn

NEEDS = {
    "summary": ("summary",),
    "quotes": ("quotes",),
    "figures": ("figures",),
    "people": ("cast", "quotes"),
    "timeline": ("dates",),
}
"""The field that lets a pane be filled, and those that fill it anew."""

CHOOSING = "choosing sentences …"
"""What stands over a summary while another is made: the model may have to be loaded for it."""

MADE_OF = NEEDS | {"people": ("cast", "entities")}
"""The parts of the analysis without which a pane has nothing to show."""

FILLINGS: dict[str, Callable[[Reading], Filling]] = {
    "summary": lambda reading: fill_summary(reading.analysis, reading.agreement),
    "quotes": lambda reading: fill_quotes(reading.analysis, reading.only, reading.grouped),
    "figures": lambda reading: fill_figures(reading.analysis),
    "people": lambda reading: fill_people(reading.analysis),
    "timeline": lambda reading: fill_timeline(reading.analysis),
}


class Filler:
    """Brings what a `Reading` knows to the screen.

    Attributes:
        kinds: The kinds of names that are highlighted.
    """

    def __init__(self, side: SideColumn, view: ArticleView) -> None:
        self._side = side
        self._view = view
        self.kinds = frozenset(KINDS)

    def begin(self) -> None:
        """Show that every pane is still to come."""
        for pane in self._side.panes.values():
            pane.work()
        self._side.refresh_state()

    def fail(self, reason: str) -> None:
        """Show in every pane without entries why it has none."""
        for pane in self._side.panes.values():
            if pane.state == "working":
                pane.fail(reason)
        self._side.refresh_state()

    def fill(self, reading: Reading, fields: Iterable[str]) -> None:
        """Show what these fields changed."""
        changed = set(fields)
        if {"paragraphs", "sentences"} & changed:
            cited = citing(reading.analysis)
            self._view.number_sentences(cited.spans if cited.name == "sentence" else ())
        if {"entities", "cast"} & changed:
            self.highlight(reading)
        if "summary" in changed:
            self._view.mark_summary(tuple(sentence.span for sentence in reading.analysis.summary))
        for name, needed in NEEDS.items():
            if needed[0] in reading.settled and changed & set(needed):
                self.refill(name, reading)
        self._side.refresh_state()

    def refill(self, name: str, reading: Reading) -> None:
        """Fill one pane anew. A pane that cannot be filled says so, and leaves the others alone.

        Raises:
            Exception: Whatever the filling raises, where that is asked for (`strict`).
        """
        try:
            filling = FILLINGS[name](reading)
        except Exception as error:  # whatever is wrong with one pane, the article stays readable
            if strict():
                raise
            self._side[name].fail(f"This pane cannot be shown ({type(error).__name__}).")
            return
        self._show(name, filling, reading)
        self._side.balance()

    def _show(self, name: str, filling: Filling, reading: Reading) -> None:
        """Show a filling, or why there is none; what other parts add to a pane is shown all the same."""
        made = bool(getattr(reading.analysis, NEEDS[name][0]))
        reason = None if made else failure_of(reading.analysis.notices, *MADE_OF[name])
        if reason and not filling.entries:
            self._side[name].fail(reason)
            return
        if reason:
            told = Entry(Content.styled(reason, QUIET))
            filling = msgspec.structs.replace(filling, entries=(told, *filling.entries))
        if name == "summary":
            info = CHOOSING if reading.choosing else filling.info
            filling = msgspec.structs.replace(filling, title=self._summary_title(reading), info=info)
        self._side[name].fill(filling)

    def _summary_title(self, reading: Reading) -> str | None:
        method = reading.summarizer
        if method == "newsreader" or opening_instead(reading.analysis.notices):
            return None
        return f"Summary · {METHOD_NAMES.get(method, method)}"

    def highlight(self, reading: Reading) -> None:
        """Mark the names of the kinds that are on."""
        named = {entity.span: entity.label for entity in reading.analysis.entities}
        self._view.mark(
            "names",
            [Mark(*span, kind_of(label)) for span, label in named.items() if kind_of(label) in self.kinds],
        )
