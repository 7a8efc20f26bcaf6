"""`newsreader export`: the note and where it goes."""

from __future__ import annotations

from errno import ENOSPC
from pathlib import Path

import pytest

from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.commands import exporting
from newsreader.library.files import write_atomically
from tests.cli.conftest import STORY, Run, give_stdin, one_line


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


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_note_never_replaces_another_article(
    run: Run, seen: list[tuple[Article, Options]], force: list[str]
) -> None:
    Path("story.md").write_text("A second story. It is short.")
    code, _, err = run("export", "story.txt", "story.md", *force)
    assert code == 2
    assert one_line(err)
    assert Path("story.md").read_text() == "A second story. It is short."
    assert not Path("story.note.md").exists()


def test_the_note_to_standard_output(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run("export", "story.txt", "-o", "-")
    assert (code, err) == (0, "")
    assert out.startswith("---\n")
    give_stdin(monkeypatch, STORY)
    assert run("export", "-")[1].replace("null", '"story.txt"', 1) == out
    assert not Path("story.md").exists()


@pytest.mark.parametrize("target", ["nowhere/note.md", "/dev/full", "story.txt/note.md"])
def test_a_target_that_cannot_be_written(run: Run, seen: list[tuple[Article, Options]], target: str) -> None:
    code, out, err = run("export", "story.txt", "-o", target, "--force")
    assert (code, out) == (1, "")
    assert one_line(err)
    assert not seen


def test_several_articles_get_their_notes_beside_them(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("more").mkdir()
    Path("more/ferry.txt").write_text(STORY)
    Path("more/bridge.txt").write_text(STORY)
    code, out, err = run("export", "story.txt", "more")
    assert (code, out) == (0, "")
    assert err.splitlines() == [
        "newsreader: wrote story.md",
        "newsreader: wrote more/bridge.md",
        "newsreader: wrote more/ferry.md",
    ]
    assert Path("story.md").is_file()


def test_one_that_fails_does_not_stop_the_others(run: Run, seen: list[tuple[Article, Options]]) -> None:
    Path("kept.txt").write_text(STORY)
    Path("kept.md").write_text("mine")
    code, out, err = run("export", "none.txt", "kept.txt", "story.txt")
    assert (code, out) == (1, "")
    missing, kept, wrote = err.splitlines()
    assert "none.txt" in missing
    assert "--force" in kept
    assert wrote == "newsreader: wrote story.md"
    assert Path("kept.md").read_text() == "mine"


def test_notes_go_into_the_folder_asked_for(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("notes").mkdir()
    Path("ferry.txt").write_text(STORY)
    assert run("export", "story.txt", "ferry.txt", "-o", "notes")[0] == 0
    assert sorted(path.name for path in Path("notes").iterdir()) == ["ferry.md", "story.md"]
    give_stdin(monkeypatch, STORY)
    assert run("export", "-", "-o", "notes")[2] == "newsreader: wrote notes/article.md\n"
    assert not Path("story.md").exists()


@pytest.mark.parametrize("articles", [["story.txt"], ["story.txt", "ferry.txt"], ["."]])
def test_a_folder_with_a_slash_is_made(
    run: Run, seen: list[tuple[Article, Options]], articles: list[str]
) -> None:
    Path("ferry.txt").write_text(STORY)
    assert run("export", *articles, "-o", "new/notes/")[0] == 0
    assert Path("new/notes/story.md").is_file()
    assert Path("new/notes/ferry.md").is_file() == (articles != ["story.txt"])


def test_a_folder_is_made_only_for_a_note(run: Run, seen: list[tuple[Article, Options]]) -> None:
    assert run("export", "none.txt", "-o", "notes/")[0] == 1
    assert not Path("notes").exists()
    code, _, err = run("export", "story.txt", "-o", "story.txt/")
    assert (code, err) == (1, "newsreader: story.txt: not a folder\n")


@pytest.mark.parametrize(
    ("output", "said"), [("notes", "-o notes/ makes it"), ("-", "one note"), ("taken.md", "not a folder")]
)
def test_one_place_for_several_notes_is_refused_with_the_way_out(
    run: Run, seen: list[tuple[Article, Options]], output: str, said: str
) -> None:
    Path("ferry.txt").write_text(STORY)
    Path("taken.md").write_text("mine")
    code, _, err = run("export", "story.txt", "ferry.txt", "-o", output)
    assert code == 2
    assert said in err
    assert one_line(err)
    assert not seen
    assert Path("taken.md").read_text() == "mine"


def test_a_note_whose_name_a_folder_has_does_not_stop_the_others(
    run: Run, seen: list[tuple[Article, Options]]
) -> None:
    Path("ferry.txt").write_text(STORY)
    Path("ferry.md").mkdir()
    code, _, err = run("export", "ferry.txt", "story.txt")
    assert code == 1
    assert err.splitlines()[1:] == ["newsreader: wrote story.md"]


def test_a_note_that_a_full_disk_cannot_take_does_not_stop_the_others(
    run: Run, seen: list[tuple[Article, Options]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(path: Path, data: bytes, *, force: bool) -> None:
        if path.name == "story.md":
            raise OSError(ENOSPC, "No space left on device", str(path))
        write_atomically(path, data, force=force)

    Path("ferry.txt").write_text(STORY)
    monkeypatch.setattr(exporting, "write_atomically", write)
    code, _, err = run("export", "story.txt", "ferry.txt")
    assert code == 1
    assert err.splitlines() == [
        "newsreader: story.md: No space left on device",
        "newsreader: wrote ferry.md",
    ]


def test_two_notes_of_one_name_are_refused_before_any_is_written(
    run: Run, seen: list[tuple[Article, Options]]
) -> None:
    Path("more").mkdir()
    Path("more/story.txt").write_text(STORY)
    Path("notes").mkdir()
    code, _, err = run("export", "story.txt", "more/story.txt", "-o", "notes")
    assert code == 2
    assert one_line(err)
    assert not seen
    assert not any(Path("notes").iterdir())


def test_the_analysis_is_kept_for_the_next_time(run: Run, seen: list[tuple[Article, Options]]) -> None:
    run("export", "story.txt", "-o", "-")
    run("story.txt")
    assert len(seen) == 1
    run("story.txt", "--no-cache")
    run("story.txt", "--sentences", "4")
    assert len(seen) == 3


@pytest.mark.parametrize("argv", [["export", "story.txt", "-o"], ["analyze", "story.txt", "-o"]])
def test_a_folder_that_is_not_there_is_named(
    run: Run, seen: list[tuple[Article, Options]], argv: list[str]
) -> None:
    code, _, err = run(*argv, "none/story.out")
    assert code == 1
    assert err.endswith("none: no such folder\n")
    assert one_line(err)
