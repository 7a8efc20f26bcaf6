"""Where the reader is, and the way back."""

from __future__ import annotations

from newsreader.reader.entries.entry import Entry
from newsreader.reader.mentions import Spot
from newsreader.reader.open_article import Reading
from newsreader.reader.painting import Mark
from newsreader.reader.places import Place
from newsreader.reader.widgets.article_view import ArticleView
from newsreader.reader.widgets.legend import Legend
from newsreader.reader.widgets.side import SideColumn


class Navigator:
    """Moves between article and panes, and remembers where from.

    Attributes:
        narrow: Whether there is room for one thing at a time only.
        pane: The pane in use, or None when it is the article.
        spot: The mention that was stepped to, or None.
    """

    def __init__(self, view: ArticleView, side: SideColumn, legend: Legend) -> None:
        self._view = view
        self._side = side
        self._legend = legend
        self.narrow = False
        self.pane: int | None = None
        self.spot: Spot | None = None
        self._came_from: int | None = None
        self._left_at: float | None = None

    def begin(self) -> None:
        """Forget all, for another article."""
        self.spot = self._came_from = self._left_at = None
        self.arrange()

    def arrange(self) -> None:
        """Show what there is room for."""
        self._side.fit(narrow=self.narrow, active=self.pane)

    def enter_pane(self, number: int) -> None:
        """Go to a pane and give it rows."""
        self._side.used = number
        self.be_in_pane(number)
        self._side.panes[number].focus_list()

    def be_in_pane(self, number: int) -> None:
        """Take note that the keys act in a pane; the article's place is kept for the way back."""
        if self.pane is None and self._left_at is None:
            self._left_at = self._view.scroll_y
        self.pane = number
        self.arrange()

    def enter_article(self) -> None:
        """Go to the article where it stands."""
        self.pane = self._left_at = None
        self.arrange()
        self._view.focus()

    @property
    def led(self) -> bool:
        """Whether an entry led here, so that there is a way back to it."""
        return self._came_from is not None

    @property
    def entry(self) -> Entry | None:
        """The entry looked at in the pane in use."""
        return self._side.panes[self.pane].list.entry if self.pane else None

    def next_stop(self, step: int) -> None:
        """The article and the panes in turn."""
        stop = ((self.pane or 0) + step) % (len(self._side.panes) + 1)
        if stop:
            self.enter_pane(stop)
        else:
            self.enter_article()

    def show(self, place: Place) -> None:
        """Light up the words of an entry that is looked at."""
        self._view.mark("place", place.marks)
        self._view.mark("mention")
        self._view.reveal(place.span)

    def go(self, place: Place, spot: Spot | None = None) -> None:
        """Go to the words of an entry; escape will lead back to it.

        Args:
            spot: The mention that stands there, to be looked up with another enter.
        """
        self._came_from = self.pane
        self.show(place)
        self.enter_article()
        self._view.reveal(place.span)
        self.spot = spot

    def back(self) -> None:
        """From the legend to where one was, from the words to their pane, from a pane to the place read."""
        if self._legend.has_focus:
            self._leave_legend()
        elif self.pane is not None:
            self._leave_pane()
        elif self._came_from is not None:
            self.enter_pane(self._came_from)
            self._came_from = None
        else:
            self._clear()

    def _leave_legend(self) -> None:
        if self.pane is None:
            self._view.focus()
        else:
            self._side.panes[self.pane].focus_list()

    def _leave_pane(self) -> None:
        left_at = self._left_at
        self._clear()
        self.enter_article()
        if left_at is not None:
            self._view.scroll_to(y=left_at, animate=False)

    def _clear(self) -> None:
        self.spot = None
        self._view.mark("place")
        self._view.mark("mention")

    def step_mention(self, reading: Reading, step: int, hidden: frozenset[str]) -> bool:
        """Go to the next mention, if any, from the one stepped to or from the top of the screen."""
        if self.spot and self._view.is_visible(self.spot.span[0]):
            offset = self.spot.span[0]
        else:
            offset = self._view.visible_from() - (step > 0)
        spot = reading.mentions.next(offset, step, hidden)
        if spot:
            self.set_spot(spot)
        return spot is not None

    def set_spot(self, spot: Spot) -> None:
        """Look at a mention."""
        self.spot = spot
        self._view.mark("mention", [Mark(*spot.span, "mention")])
        self._view.reveal(spot.span)
        if self.pane is not None:
            self.enter_article()
