"""What the parts of the reader tell each other."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from newsreader.analysis.model import Analysis
from newsreader.article.model import Article
from newsreader.reader.places import Place


@dataclass
class FromAnalyst(Message):
    """What an analyst tells of an article, which may no longer be the one on the screen."""

    article: Article


@dataclass
class PartReady(FromAnalyst):
    """A step of the analysis is done: of `settled`, only `fields` mean something."""

    fields: tuple[str, ...]
    settled: Analysis


@dataclass
class AnalysisDone(FromAnalyst):
    """Every step is done; `of_summary` when only another summary was asked for."""

    of_summary: bool = False


@dataclass
class AnalysisFailed(FromAnalyst):
    """The request could not be answered; `reason` is one line for people."""

    reason: str
    of_summary: bool = False


@dataclass
class AgreementReady(FromAnalyst):
    """Which other summary methods choose a sentence, by its index."""

    methods: dict[int, tuple[str, ...]]


@dataclass
class PlaceShown(Message):
    """An entry of a pane is looked at."""

    place: Place


@dataclass
class PlaceChosen(Message):
    """The reader wants to go to the words of an entry."""

    place: Place


@dataclass
class TextClicked(Message):
    """A character of the article was clicked; `offset` is its place in the text."""

    offset: int


@dataclass
class ScrollMoved(Message):
    """The article moved; `share` is how much of it has passed, 0 to 1."""

    share: float


@dataclass
class KindsSwitched(Message):
    """Other kinds are to be highlighted."""

    kinds: frozenset[str]


@dataclass
class SearchChanged(Message):
    """Other words are searched for."""

    query: str


@dataclass
class SearchClosed(Message):
    """The search line is left; `kept` says whether to stay at the match."""

    kept: bool


@dataclass
class PaneAsked(Message):
    """A pane was asked for with the mouse."""

    number: int
