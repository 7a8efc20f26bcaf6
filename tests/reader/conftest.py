"""The reader on the invented article, with an analyst that answers at once and as the test wants."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest
from rich.style import Style as RichStyle
from textual.message import Message
from textual.pilot import Pilot
from textual.screen import Screen
from textual.style import Style

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import SUMMARIZERS, Options
from newsreader.article.model import Article
from newsreader.reader.app import ReaderApp
from newsreader.reader.messages import AgreementReady, AnalysisDone, AnalysisFailed, PartReady
from newsreader.reader.screens.reading import ReadingScreen
from newsreader.reader.shelf import Shelf
from newsreader.reader.widgets.article_view import ArticleView
from newsreader.reader.widgets.pane import Pane
from tests.reader import story

STEPS = (
    ("title", "title_span", "published", "paragraphs", "sentences", "notices"),
    ("entities", "cast"),
    ("quotes",),
    ("summary",),
    ("dates",),
    ("figures",),
    ("keywords",),
)


@dataclass
class FakeAnalyst:
    """Answers from a prepared analysis.

    Attributes:
        waits: Whether it keeps the answers back until `answer` is called.
        fails: The reason to fail with, instead of an answer.
        silent: Whether it never answers when a summary is asked for.
        asked: The options of every request.
    """

    prepared: Callable[[Article], Analysis] = lambda article: story.analysis()
    waits: bool = False
    fails: str | None = None
    silent: bool = False
    asked: list[Options] = field(default_factory=list)
    post: Callable[[Message], object] = lambda message: None
    closed: bool = False
    article: Article | None = None

    def listen(self, post: Callable[[Message], object]) -> None:
        self.post = post

    async def analyze(self, article: Article, options: Options) -> None:
        self.article = article
        self.asked.append(options)
        if self.fails:
            self.post(AnalysisFailed(article, self.fails))
        elif not self.waits:
            self.answer()

    def answer(self, steps: tuple[tuple[str, ...], ...] = STEPS, done: bool = True) -> None:
        assert self.article is not None
        analysis = self.prepared(self.article)
        for fields in steps:
            self.post(PartReady(self.article, fields, analysis))
        if done:
            self.post(AnalysisDone(self.article))

    async def summarize(self, article: Article, options: Options) -> None:
        self.asked.append(options)
        if self.fails:
            self.post(AnalysisFailed(article, self.fails, of_summary=True))
        elif not self.silent:
            self.choose(article, options)

    def choose(self, article: Article, options: Options) -> None:
        analysis = self.prepared(article)
        chosen = tuple(
            msgspec.structs.replace(analysis.summary[0], span=span, sentence=index)
            for index, span in enumerate(analysis.sentences[: options.sentences])
        )
        self.post(PartReady(article, ("summary",), msgspec.structs.replace(analysis, summary=chosen)))
        self.post(AgreementReady(article, {0: SUMMARIZERS[1:], 1: ("lead",)}))
        self.post(AnalysisDone(article, of_summary=True))

    async def close(self) -> None:
        self.closed = True


@dataclass
class Reader:
    """A running reader under test."""

    app: ReaderApp
    pilot: Pilot[None]
    analyst: FakeAnalyst

    @property
    def screen(self) -> ReadingScreen:
        found = self.app.screen_stack[0]
        assert isinstance(found, ReadingScreen)
        return found

    @property
    def view(self) -> ArticleView:
        return self.screen.query_one(ArticleView)

    def pane(self, name: str) -> Pane:
        return self.screen.query_one(f"#{name}", Pane)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    async def settle(self) -> None:
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def over(self) -> Screen[Any] | None:
        """What lies over the reading screen."""
        return self.app.screen_stack[-1] if len(self.app.screen_stack) > 1 else None

    def text(self) -> str:
        """The screen as text."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips) + "\n"

    def reversed(self) -> str:
        """The words on the screen in reverse video."""
        strips = self.app.screen._compositor.render_strips()
        return " ".join(
            segment.text.strip()
            for strip in strips
            for segment in strip
            if segment.style and segment.style.reverse
        )

    def styled(self, style: str) -> list[str]:
        """The words of the article on the screen that are drawn in a style of their own, row by row."""
        wanted = self.view._styles.component(style)
        found: list[str] = []
        for y in range(self.view.size.height):
            words = "".join(
                segment.text
                for segment in self.view.render_line(y)
                if segment.style and _has(segment.style, wanted)
            )
            if words:
                found.append(words)
        return found


def _has(drawn: RichStyle, wanted: Style) -> bool:
    look = wanted.rich_style
    fields = ("color", "bgcolor", "bold", "italic", "underline", "reverse")
    return all(getattr(look, name) in (None, getattr(drawn, name)) for name in fields)


async def until_begun(pilot: Pilot[Any]) -> None:
    """Wait until the panes are there and the analysis was asked for, which nothing else waits for."""
    screen = pilot.app.screen_stack[0]
    assert isinstance(screen, ReadingScreen)
    for _ in range(1000):
        if screen.query(Pane) and isinstance(screen._analyst, FakeAnalyst) and screen._analyst.asked:
            return
        await pilot.pause(0.01)
    raise AssertionError("the reader did not ask for an analysis")


OpenReader = Callable[..., AbstractAsyncContextManager[Reader]]


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """The invented article as a file."""
    path = tmp_path / "ferry.txt"
    path.write_text(story.TEXT, encoding="utf-8")
    return path


@pytest.fixture
def open_reader(ferry: Path) -> OpenReader:
    """Start a reader: `async with open_reader(size=(80, 24)) as reader:`."""

    @asynccontextmanager
    async def opened(
        *paths: Path,
        size: tuple[int, int] = (120, 40),
        analyst: FakeAnalyst | None = None,
        theme: str | None = "night",
        options: Options | None = None,
    ) -> AsyncIterator[Reader]:
        analyst = analyst or FakeAnalyst()
        shelf = Shelf(paths or (ferry,), story.article().published)
        app = ReaderApp(shelf, options or Options(), analyst, theme=theme)
        async with app.run_test(size=size, notifications=True) as pilot:
            reader = Reader(app, pilot, analyst)
            await until_begun(pilot)
            await reader.settle()
            await pilot.pause()
            yield reader

    return opened
