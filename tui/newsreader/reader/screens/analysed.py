"""The reading screen as far as it shows what the analyst finds; what the reader does is in `reading`."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

from newsreader.analysis.options import Options
from newsreader.article.errors import ArticleError
from newsreader.article.model import Article, on_one_line
from newsreader.reader import messages
from newsreader.reader.analyst import Analyst
from newsreader.reader.filler import Filler
from newsreader.reader.navigator import Navigator
from newsreader.reader.open_article import Reading
from newsreader.reader.searcher import Searcher
from newsreader.reader.shelf import Shelf
from newsreader.reader.widgets.article_view import ArticleView
from newsreader.reader.widgets.legend import Legend
from newsreader.reader.widgets.lines import KeyBar, TopLine
from newsreader.reader.widgets.side import SideColumn

WIDE = 100
"""Columns from which article and panes stand side by side."""

LEAST = (40, 12)
"""Columns and rows under which nothing can be read."""


class AnalysedScreen(Screen[None]):
    """Shows the open article of a shelf, asks an analyst about it, and shows the answers."""

    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]
        (0, "-tiny"),
        (LEAST[0], "-narrow"),
        (WIDE, "-wide"),
    ]
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [(0, "-flat"), (LEAST[1], "-high")]  # type: ignore[misc]

    def __init__(self, shelf: Shelf, options: Options, analyst: Analyst) -> None:
        super().__init__()
        self._shelf = shelf
        self._options = options
        self._analyst = analyst
        self._top = TopLine()
        self._view = ArticleView()
        self._legend = Legend()
        self._side = SideColumn()
        self._key_bar = KeyBar()
        self._filler = Filler(self._side, self._view)
        self._navigator = Navigator(self._view, self._side, self._legend)
        self._searcher = Searcher(self._view, lambda text: self._top.tell(search=text))
        self._reading = Reading(Article(""), options)

    def compose(self) -> ComposeResult:
        """Top line, article with legend, side column, key bar."""
        yield self._top
        with Container(id="body"):
            with Vertical(id="main"):
                yield self._view
                yield self._legend
            yield self._side
        yield self._key_bar
        yield Static(
            Content(
                f"The terminal is too small: at least {LEAST[0]} columns and {LEAST[1]} rows are needed."
            ),
            id="too-small",
        )

    def on_mount(self) -> None:
        """Show the article; the panes and the analysis come when it is on the screen."""
        self._analyst.listen(self.post_message)
        self._navigator.narrow = self.app.size.width < WIDE
        # Textual sets this with the first resize, when the article has been wrapped for a wide screen.
        self.set_class(self._navigator.narrow, "-narrow")
        self._view.focus()
        self._open()
        self.call_after_refresh(self._begin)

    async def _begin(self) -> None:
        await self._side.mount_panes()
        if self._navigator.pane:
            # Asked for before it was there to take the keys.
            self._navigator.enter_pane(self._navigator.pane)
        self._analyze()

    async def on_unmount(self) -> None:
        """End the analysis process."""
        await self._analyst.close()

    def on_resize(self, event: Resize) -> None:
        """Fit the panes to the terminal."""
        narrow = event.size.width < WIDE
        if narrow != self._navigator.narrow:
            self._navigator.narrow = narrow
            self._navigator.arrange()

    def _open(self) -> bool:
        """Show the shelf's open article; False when it cannot be read."""
        try:
            article = self._shelf.article
        except ArticleError as error:
            self._show(Article(error.message, title="This article cannot be read"))
            self._reading.unreadable = True
            self._filler.fail("No article.")
            self._tell_state()
            return False
        self._show(article)
        return True

    def _show(self, article: Article) -> None:
        self._reading = Reading(article, self._options)
        self._view.show(article)
        self._filler.begin()
        self._navigator.begin()
        several = len(self._shelf) > 1
        self._top.tell(
            title=article.title or self._shelf.name,
            search="",
            notices="",
            place=f"article {self._shelf.index + 1} of {len(self._shelf)}" if several else "",
            share="",
        )
        self._tell_state()

    def _tell_state(self) -> None:
        self._top.tell(state=self._reading.state)

    def _analyze(self) -> None:
        self._reading.failed = self._reading.choosing = False
        self._tell_state()
        self.run_worker(self._analyst.analyze(self._reading.article, self._reading.options), group="analysis")

    @on(messages.PartReady)
    def _take_part(self, event: messages.PartReady) -> None:
        if event.article is not self._reading.article:
            return
        self._reading.settle(event.fields, event.settled)
        self._filler.fill(self._reading, event.fields)
        analysis = self._reading.analysis
        if "title" in event.fields and analysis.title:
            self._top.tell(title=on_one_line(analysis.title))
        if "notices" in event.fields and analysis.notices:
            count = len(analysis.notices)
            self._top.tell(notices=f"{count} notice{'s' if count > 1 else ''} (i)")

    @on(messages.AnalysisDone)
    def _finish(self, event: messages.AnalysisDone) -> None:
        if event.article is not self._reading.article:
            return
        if not event.of_summary:
            self._reading.complete = True
        self._tell_state()

    @on(messages.AnalysisFailed)
    def _fail(self, event: messages.AnalysisFailed) -> None:
        if event.article is not self._reading.article:
            return
        if event.of_summary:
            self._reading.choosing = False
            self._filler.refill("summary", self._reading)
        else:
            self._reading.failed = True
            self._filler.fail(f"The analysis failed: {event.reason}")
        self._tell_state()
        self.notify(event.reason, title="The analysis failed", severity="error", markup=False)

    @on(messages.AgreementReady)
    def _take_agreement(self, event: messages.AgreementReady) -> None:
        if event.article is self._reading.article:
            self._reading.agreement = event.methods
            self._filler.refill("summary", self._reading)
