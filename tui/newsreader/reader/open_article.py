"""What is known of the article on the screen."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import SUMMARIZERS, Options
from newsreader.article.model import Article
from newsreader.reader.mentions import Mentions
from newsreader.reader.protocol import merged
from newsreader.reader.search import Matches


class Reading:
    """An article, as much of its analysis as there is, and what the reader does with it.

    Attributes:
        settled: The fields of `analysis` that mean something already.
        summarizer: The method that chose the summary there is; `options` may ask for another already.
        complete: Whether the analysis is done.
        choosing: Whether another summary was asked for and is not there yet.
        failed: Whether it ended without being done.
        unreadable: Whether the file could not be read; the article then says why.
        agreement: The other summary methods that choose a sentence, or None until it was asked for.
        only: The key of the one speaker whose quotations are listed, or None.
        grouped: Whether quotations are listed by speaker.
    """

    def __init__(self, article: Article, options: Options) -> None:
        self.article = article
        self.options = options
        self.summarizer = options.summarizer
        digest = sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
        self.analysis = Analysis(text=article.text, sha256=digest, source=article.source, title=article.title)
        self.settled: set[str] = set()
        self.complete = False
        self.choosing = False
        self.failed = False
        self.unreadable = False
        self.agreement: dict[int, tuple[str, ...]] | None = None
        self.mentions = Mentions(self.analysis)
        self.matches = Matches()
        self.only: str | None = None
        self.grouped = False

    def settle(self, fields: tuple[str, ...], settled: Analysis) -> None:
        """Take over these fields."""
        self.analysis = merged(self.analysis, fields, settled)
        self.settled.update(fields)
        if "summary" in fields:
            self.summarizer, self.agreement, self.choosing = self.options.summarizer, None, False
        if {"entities", "cast"} & set(fields):
            self.mentions = Mentions(self.analysis)

    @property
    def state(self) -> str:
        """What the reader waits for, or has to know."""
        if self.failed:
            return "analysis failed (r)"
        return "" if self.complete or self.unreadable else "reading …"

    @property
    def why_incomplete(self) -> str:
        """Why there is no whole analysis to export or to tell notices of."""
        if self.unreadable:
            return "There is no analysis: the file cannot be read."
        if self.failed:
            return "There is no analysis yet: it failed; r asks for it again."
        return "The article is still being read; try again in a moment."

    def with_length(self, step: int) -> Options | None:
        """The options for a summary so many sentences longer; None where there is no such summary."""
        sentences = self._length() + step
        if not 1 <= sentences <= len(self.analysis.sentences):
            return None
        return msgspec.structs.replace(self.options, sentences=sentences, words=None)

    def _length(self) -> int:
        """Sentences last asked for: the summary on the screen may still be an earlier one."""
        if self.options.words is not None:
            return len(self.analysis.summary)
        return min(self.options.sentences, len(self.analysis.sentences))

    def with_method(self, step: int) -> Options:
        """The options for the next summary method."""
        index = (SUMMARIZERS.index(self.options.summarizer) + step) % len(SUMMARIZERS)
        return msgspec.structs.replace(self.options, summarizer=SUMMARIZERS[index])
