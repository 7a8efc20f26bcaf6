"""What cannot be read: one line and exit code 1, and the others go on."""

from __future__ import annotations

import os
from errno import EACCES
from pathlib import Path

import pytest

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article, Notice
from newsreader.cli import main
from newsreader.library import cache
from tests.cli.conftest import Run, one_line


@pytest.mark.parametrize("command", [[], ["read"], ["export"]])
@pytest.mark.parametrize(
    "name", ["none.txt", "no-such-\x1b]0;TITLE\x07.txt", "/dev/null", "empty.txt", "story.txt/x"]
)
def test_a_bad_input_gets_one_line_and_exit_code_1(run: Run, command: list[str], name: str) -> None:
    Path("empty.txt").touch()
    code, out, err = run(*command, name)
    assert (code, out) == (1, "")
    assert one_line(err)


def test_a_folder_is_read_article_by_article(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("b.txt").write_text("A second story. It is short.")
    code, out, _ = run(".")
    assert code == 0
    assert [article.source for article, _ in seen] == ["b.txt", "story.txt"]
    assert out.count("~" * 80) == 1


def test_a_folder_without_articles_is_a_bad_input(run: Run) -> None:
    Path("empty").mkdir()
    code, _, err = run("empty")
    assert code == 1
    assert one_line(err)


@pytest.mark.parametrize("command", ["read", "export"])
def test_a_folder_that_cannot_be_read_is_not_called_empty(
    run: Run, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("closed").mkdir()

    def refuse(path: str) -> object:
        raise PermissionError(EACCES, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    code, _, err = run(command, "closed")
    assert code == 1
    assert err == "newsreader: closed: folder: Permission denied\n"


def test_one_bad_file_among_good_ones(run: Run, seen: list[tuple[Article, Options]]) -> None:
    code, out, err = run("none.txt", "story.txt")
    assert code == 1
    assert out.startswith("Ferry Talks Resume")
    assert one_line(err)


@pytest.mark.usefixtures("lenient")
def test_an_unforeseen_error_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Analysis:
        raise RuntimeError("two\nlines \x1b[2J")

    monkeypatch.setattr(cache, "analyze_article", fail)
    code, out, err = run("story.txt")
    assert (code, out) == (1, "")
    assert one_line(err)
    monkeypatch.setenv("NEWSREADER_TRACEBACK", "1")
    with pytest.raises(RuntimeError):
        main(["story.txt"])


def test_a_part_that_is_missing_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def partly(article: Article, options: Options) -> Analysis:
        lost = Notice(
            "failed",
            "The summary could not be worked out (an error in newsreader: KeyError).",
            part="summary",
        )
        return Analysis(text=article.text, sha256="", notices=(lost,))

    monkeypatch.setattr(cache, "analyze_article", partly)
    code, out, err = run("export", "story.txt", "-o", "-", "--no-cache")
    assert code == 0
    assert "- The summary could not be worked out" in out
    assert one_line(err)
    assert err.startswith("newsreader: story.txt: The summary could not be worked out")


def test_an_interruption_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> Analysis:
        raise KeyboardInterrupt

    monkeypatch.setattr(cache, "analyze_article", interrupt)
    assert run("story.txt") == (130, "", "newsreader: interrupted\n")
