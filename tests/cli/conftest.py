"""The command called in a folder of its own, with the analysis and the terminal left out."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.cli import main
from newsreader.commands import reading
from newsreader.library import cache

STORY = "Ferry Talks Resume\n\nThe harbour board met on Friday. “We stay,” said Ines Calder, its chair.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Call the command in a folder of its own: exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY)

    def called(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(argv)
        except SystemExit as end:
            code = int(end.code or 0)
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return called


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Article, Options]]:
    """The articles that are analysed, with the analysis itself left out."""
    asked: list[tuple[Article, Options]] = []

    def analyze(article: Article, options: Options) -> Analysis:
        asked.append((article, options))
        return Analysis(
            id=article.id,
            source=article.source,
            title="Ferry Talks Resume",
            text=article.text,
            sha256="0" * 64,
        )

    monkeypatch.setattr(cache, "analyze_article", analyze)
    monkeypatch.setattr("newsreader.analysis.core.analyze_article", analyze)
    return asked


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, dict[str, Any]]]:
    """A terminal fit for the reader, and what the reader was called with."""
    calls: list[tuple[Any, dict[str, Any]]] = []

    def reader(articles: list[Path | Article], **options: Any) -> None:
        calls.append(([a.text if isinstance(a, Article) else a.read_text() for a in articles], options))

    monkeypatch.setattr(reading, "can_show_the_reader", lambda: True)
    monkeypatch.setattr(reading, "take_keys_from_the_terminal", lambda: True)
    monkeypatch.setattr("newsreader.reader.run", reader)
    return calls


def one_line(err: str) -> bool:
    return err.startswith("newsreader: ") and err.count("\n") == 1 and err[:-1].isprintable()


def give_stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode()), isatty=lambda: False))
