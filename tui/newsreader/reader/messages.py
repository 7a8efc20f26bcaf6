"""What the parts of the reader tell each other."""

from __future__ import annotations

from textual.message import Message

from newsreader.analysis.model import Analysis
from newsreader.article.model import Article
from newsreader.reader.places import Place


class FromAnalyst(Message):
    """What an analyst tells of an article, which may no longer be the one on the screen."""

    def __init__(self, article: Article) -> None:
        self.article = article
        super().__init__()


class PartReady(FromAnalyst):
    """A step of the analysis is done."""

    def __init__(self, article: Article, fields: tuple[str, ...], settled: Analysis) -> None:
        self.fields = fields
        self.settled = settled
        super().__init__(article)


class AnalysisDone(FromAnalyst):
    """Every step is done; `of_summary` when only another summary was asked for."""

    def __init__(self, article: Article, *, of_summary: bool = False) -> None:
        self.of_summary = of_summary
        super().__init__(article)


class AnalysisFailed(FromAnalyst):
    """The request could not be answered; `reason` is one line for people."""

    def __init__(self, article: Article, reason: str, *, of_summary: bool = False) -> None:
        self.reason = reason
        self.of_summary = of_summary
        super().__init__(article)


class AgreementReady(FromAnalyst):
    """Which other summary methods choose a sentence, by its index."""

    def __init__(self, article: Article, methods: dict[int, tuple[str, ...]]) -> None:
        self.methods = methods
        super().__init__(article)


class PlaceShown(Message):
    """An entry of a pane is looked at."""

    def __init__(self, place: Place) -> None:
        self.place = place
        super().__init__()


class PlaceChosen(Message):
    """The reader wants to go to the words of an entry."""

    def __init__(self, place: Place) -> None:
        self.place = place
        super().__init__()


class TextClicked(Message):
    """A character of the article was clicked; `offset` is its place in the text."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        super().__init__()


class ScrollMoved(Message):
    """The article moved; `share` is how much of it has passed, 0 to 1."""

    def __init__(self, share: float) -> None:
        self.share = share
        super().__init__()


class KindsSwitched(Message):
    """Other kinds are to be highlighted."""

    def __init__(self, kinds: frozenset[str]) -> None:
        self.kinds = kinds
        super().__init__()


class SearchChanged(Message):
    """Other words are searched for."""

    def __init__(self, query: str) -> None:
        self.query = query
        super().__init__()


class SearchClosed(Message):
    """The search line is left; `kept` says whether to stay at the match."""

    def __init__(self, kept: bool) -> None:
        self.kept = kept
        super().__init__()


class PaneAsked(Message):
    """A pane was asked for with the mouse."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__()
