"""Reading: in the terminal, as plain text, from a pipe."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.commands import reading
from tests.cli.conftest import STORY, Run, give_stdin, one_line
from tests.conftest import SEED


def test_without_a_terminal_the_reading_is_printed(run: Run, seen: list[tuple[Article, Options]]) -> None:
    code, out, err = run("story.txt", "--published", "2031-05-03", "--words", "40")
    assert (code, err) == (0, "")
    assert out.startswith("Ferry Talks Resume\n==================\n")
    ((article, options),) = seen
    assert article.published == date(2031, 5, 3)
    assert options == Options(words=40)


def test_the_terminal_gets_the_reader(run: Run, terminal: list[tuple[Any, dict[str, Any]]]) -> None:
    assert run("story.txt", "--theme", "paper", "--no-mouse", "--published", "2031-05-03")[0] == 0
    ((texts, options),) = terminal
    assert texts == [STORY]
    assert options == {
        "options": Options(),
        "published": date(2031, 5, 3),
        "theme": "paper",
        "mouse": False,
        "cache": True,
    }


def test_plain_wins_over_the_terminal(
    run: Run, terminal: list[tuple[Any, dict[str, Any]]], seen: list[tuple[Article, Options]]
) -> None:
    assert "Ferry Talks Resume" in run("--plain", "story.txt")[1]
    assert not terminal


def test_what_comes_through_a_pipe_can_be_read(
    run: Run, terminal: list[tuple[Any, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    give_stdin(monkeypatch, "Piped words.")
    assert run("-", "story.txt")[0] == 0
    assert terminal[0][0] == ["Piped words.", STORY]


def test_without_a_keyboard_the_reader_does_not_start(
    run: Run, terminal: list[tuple[Any, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "take_keys_from_the_terminal", lambda: False)
    code, _, err = run("story.txt")
    assert code == 2
    assert "--plain" in err


@pytest.mark.parametrize("how", [[], ["--plain"]])
def test_a_theme_that_is_not_there_is_a_wrong_call(
    run: Run,
    terminal: list[tuple[Any, dict[str, Any]]],
    seen: list[tuple[Article, Options]],
    how: list[str],
) -> None:
    code, out, err = run("story.txt", *how, "--theme", "nonesuch")
    assert (code, out) == (2, "")
    assert err.startswith("newsreader: there is no theme 'nonesuch'; choose one of ")
    assert one_line(err)
    assert not terminal
    assert run("story.txt", *how, "--theme", "night")[0] == 0


@pytest.mark.usefixtures("terminal")
def test_the_shell_does_not_wait_for_a_last_look_for_garbage(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_end: list[object] = []
    monkeypatch.setattr("atexit.register", at_the_end.append)
    frozen = gc.get_freeze_count()
    run("story.txt")
    assert gc.get_freeze_count() == frozen
    assert at_the_end == [gc.freeze]


@pytest.mark.usefixtures("lenient", "terminal")
def test_an_error_in_the_reader_is_not_taken_for_a_wrong_call(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("no such row")

    monkeypatch.setattr("newsreader.reader.run", fail)
    code, _, err = run("story.txt")
    assert code == 1
    assert "an error in newsreader" in err


def test_the_sample_is_the_given_article(run: Run, terminal: list[tuple[Any, dict[str, Any]]]) -> None:
    run("--sample")
    assert terminal[0][0] == [SEED.read_text()]


@pytest.mark.parametrize("name", ["export", "analyze", "read"])
def test_a_file_named_like_a_command(run: Run, seen: list[tuple[Article, Options]], name: str) -> None:
    Path(name).write_text(STORY)
    assert run(f"./{name}")[0] == 0
    assert run("read", name)[0] == 0
    assert len(seen) == 1


@pytest.mark.parametrize("name", ["-dash.txt", "--help.txt"])
def test_a_file_that_begins_with_a_dash(run: Run, seen: list[tuple[Article, Options]], name: str) -> None:
    Path(name).write_text(STORY)
    assert run("--", name)[0] == 0
    assert run("export", "-o", "-", "--", name)[0] == 0
