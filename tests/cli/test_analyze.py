"""`newsreader analyze`: a line for each article, to standard output or a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsreader.analysis.model import Analysis
from newsreader.analysis.models import ModelMissingError
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.commands import analyzing, output
from tests.cli.conftest import STORY, Run, give_stdin, one_line


def test_a_line_for_each_article_and_exit_code_1_for_one_that_fails(
    run: Run, seen: list[tuple[Article, Options]]
) -> None:
    Path("corpus.jsonl").write_text('{"id": "7", "text": "A ferry sank."}\n{"id": "8"}\n')
    code, out, err = run("analyze", "corpus.jsonl", "none.txt", "story.txt")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [line["id"] for line in lines] == ["7", "8", None, None]
    assert [line["source"] for line in lines] == [None, "corpus.jsonl:2", "none.txt", "story.txt"]
    assert [line.get("error", {}).get("kind") for line in lines] == [None, "record", "not-found", None]
    assert err.count("\n") == 2


def test_standard_input_is_analysed(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    give_stdin(monkeypatch, STORY)
    code, out, _ = run("analyze", "-")
    assert code == 0
    assert json.loads(out)["source"] == "standard input"
    monkeypatch.setattr(sys, "stdin", None)
    code, out, err = run("analyze", "-")
    assert code == 1
    assert json.loads(out)["error"]["kind"] == "unreadable"
    assert err == "newsreader: standard input: it is closed\n"


def test_lines_go_to_a_file_that_is_replaced_whole(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("out.jsonl").write_text("old\n")
    Path("link.jsonl").symlink_to("out.jsonl")
    assert run("analyze", "story.txt", "-o", "link.jsonl") == (0, "", "")
    assert json.loads(Path("out.jsonl").read_text())["source"] == "story.txt"
    assert Path("link.jsonl").is_symlink()


def test_an_interrupted_batch_leaves_the_old_file(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("out.jsonl").write_text("old\n")

    def interrupt(*_: object) -> Analysis:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsreader.analysis.core.analyze_article", interrupt)
    assert run("analyze", "story.txt", "-o", "out.jsonl")[0] == 130
    assert Path("out.jsonl").read_text() == "old\n"
    assert sorted(path.name for path in Path().iterdir() if path.is_file()) == ["out.jsonl", "story.txt"]


def test_lines_to_a_full_device(run: Run, seen: list[tuple[Article, Options]]) -> None:
    code, _, err = run("analyze", "story.txt", "-o", "/dev/full")
    assert code == 1
    assert one_line(err)


def test_a_reader_that_goes_away_is_no_error(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> object:
        raise BrokenPipeError

    silenced = []
    monkeypatch.setattr(output, "standard_output", lambda: SimpleNamespace(write=gone, flush=gone))
    monkeypatch.setattr("newsreader.dispatch.leave_quietly", lambda: silenced.append(True))
    for argv in (["story.txt"], ["analyze", "story.txt"], ["export", "story.txt", "-o", "-"]):
        assert run(*argv) == (0, "", "")
    assert len(silenced) == 3


def test_closed_standard_output(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "standard_output", lambda: None)
    for argv in (["story.txt"], ["analyze", "story.txt"], ["export", "story.txt", "-o", "-"]):
        code, _, err = run(*argv)
        assert code == 2
        assert one_line(err)


def test_the_model_is_asked_for_by_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str | None) -> str:
        raise ModelMissingError(f"the model {name} is missing")

    monkeypatch.setattr(analyzing, "find_model", missing)
    assert run("analyze", "story.txt", "--model", "mine") == (
        2,
        "",
        "newsreader: the model mine is missing\n",
    )
