"""What a name on the command line stands for."""

from __future__ import annotations

import io
import json
import os
from datetime import date
from errno import EACCES
from pathlib import Path

import pytest

from newsreader.article.errors import ArticleError
from newsreader.batch import inputs
from newsreader.batch.errors import InputError
from newsreader.batch.inputs import articles_in, read_inputs
from newsreader.batch.work import BrokenWork, BytesWork, FileWork, RecordWork, Work


def record(line: str | bytes) -> RecordWork:
    return RecordWork(line.encode() if isinstance(line, str) else line, "corpus.jsonl:1")


def works_of(*names: str) -> list[Work]:
    return list(read_inputs(names, None))


def piped(data: bytes) -> list[Work]:
    """What standard input stands for."""
    return list(read_inputs(["-"], io.BytesIO(data)))


def kind_of(work: Work) -> str:
    try:
        work.article()
    except (InputError, ArticleError) as error:
        return error.kind
    pytest.fail("no error")


def _articles(folder: Path) -> list[Path]:
    closed: list[OSError] = []
    found = list(articles_in(folder, closed.append))
    assert not closed
    return found


def close_folder(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let a folder not be read; no permission keeps the administrator out."""
    scandir = os.scandir

    def scan(path: str) -> object:
        if Path(path).name == name:
            raise PermissionError(EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)


def test_a_folder_that_cannot_be_read_is_said_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/a.txt", "b/b.txt", "c/c.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("A ferry sank.")
    close_folder(monkeypatch, "b")
    *found, closed = works_of(str(tmp_path))
    assert [Path(work.names()[1] or "").name for work in found] == ["a.txt", "c.txt"]
    assert kind_of(closed) == "unreadable"
    assert closed.names() == (None, str(tmp_path / "b"))


def test_a_folder_is_its_articles_by_name(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.text",
        "c.md",
        "z/a.TXT",
        "Z.txt",
        ".hidden.txt",
        ".git/x.txt",
        "pic.png",
        "d.jsonl",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("A ferry sank.")
    found = [str(path.relative_to(tmp_path)) for path in _articles(tmp_path)]
    assert found == ["Z.txt", "a.text", "b.txt", "c.md", "z/a.TXT"]


def test_a_note_that_newsreader_wrote_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text('---\ntitle: "A"\nnewsreader-sha256: "0"\n---\n\n# A\n')
    (tmp_path / "b.md").write_text("---\ntitle: Mine\n---\n\n# B\n")
    assert [path.name for path in _articles(tmp_path)] == ["b.md"]


def test_a_folder_that_holds_a_link_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.")
    (tmp_path / "again").symlink_to(tmp_path)
    assert [path.name for path in _articles(tmp_path)] == ["a.txt"]


def test_a_folder_without_articles_fails_in_its_place(tmp_path: Path) -> None:
    (work,) = works_of(str(tmp_path))
    assert kind_of(work) == "empty"
    assert work.names() == (None, str(tmp_path))


def test_names_keep_their_order(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text('{"id": "1", "text": "One."}\n\n{"id": "2", "text": "Two."}\n')
    works = works_of("x.txt", str(corpus), "y.txt")
    assert [type(work) for work in works] == [FileWork, RecordWork, RecordWork, FileWork]
    assert [work.names() for work in works][1:3] == [("1", f"{corpus}:1"), ("2", f"{corpus}:3")]


@pytest.mark.parametrize("name", ["corpus.ndjson", "CORPUS.JSONL"])
def test_every_file_that_is_refused_as_one_article_is_read_as_many(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"text": "One."}\n{"text": "Two."}\n')
    assert [work.article().text for work in works_of(str(tmp_path / name))] == ["One.", "Two."]


def test_a_record_is_taken_exactly_as_it_is() -> None:
    text = "  A\tferry\u200b sank.\r\n\ud800 \x1b[2J  "
    line = '{"id": "7", "text": "  A\\tferry\u200b sank.\\r\\n\\ud800 \\u001b[2J  "}'
    article = record(line).article()
    assert article.text == text
    assert (article.id, article.title, article.published, article.source) == ("7", None, None, None)


def test_a_record_may_bring_title_date_and_source() -> None:
    given = (
        '{"id": 12, "text": "A.", "title": "T", "published": "2031-05-03T10:00:00Z", "source": "a.example"}'
    )
    article = record("\ufeff" + given).article()
    assert (article.id, article.title, article.source) == ("12", "T", "a.example")
    assert article.published == date(2031, 5, 3)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "no json",
        "[1, 2]",
        '"text"',
        "{}",
        '{"text": 5}',
        '{"text": null}',
        '{"text": "A.", "title": 5}',
        '{"text": "A.", "published": "yesterday"}',
        '{"text": "A.", "published": 20}',
        '{"text": ' + "9" * 5000 + "}",
        "[" * 100_000,
        b'{"text": "\xff"}',
    ],
)
def test_a_bad_record_is_an_error_of_its_own(line: str | bytes) -> None:
    assert kind_of(record(line)) == "record"


@pytest.mark.parametrize("text", ["", " ", "\\n\\t "])
def test_the_text_of_a_record_is_taken_as_it_is_also_where_it_is_empty(text: str) -> None:
    assert record(f'{{"id": "7", "text": "{text}"}}').article().text == json.loads(f'"{text}"')


def test_a_bad_record_is_still_named_by_its_id() -> None:
    assert record('{"id": "7"}').names() == ("7", "corpus.jsonl:1")
    assert record("no json").names() == (None, "corpus.jsonl:1")


def test_a_missing_or_odd_jsonl_file_fails_in_its_place(tmp_path: Path) -> None:
    (missing,) = works_of(str(tmp_path / "none.jsonl"))
    assert kind_of(missing) == "not-found"
    os.mkfifo(tmp_path / "pipe.jsonl")
    (pipe,) = works_of(str(tmp_path / "pipe.jsonl"))
    assert kind_of(pipe) == "not-regular"


def test_a_line_that_is_too_long_is_skipped_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "MAX_LINE", 40)
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(f'{{"text": "{"a" * 200}"}}\n{{"id": "2", "text": "Two."}}\n')
    long, short = works_of(str(corpus))
    assert kind_of(long) == "too-large"
    assert short.article().text == "Two."


def test_standard_input_is_an_article() -> None:
    (work,) = piped(b"A ferry sank.\n{}\n")
    assert isinstance(work, BytesWork)
    assert work.article().text == "A ferry sank.\n{}"


def test_standard_input_may_be_records() -> None:
    first, second, third = piped(b'{"id": "1", "text": "One."}\nno json\n{"id": "3", "text": "Three."}\n')
    assert [first.article().id, third.article().id] == ["1", "3"]
    assert kind_of(second) == "record"


@pytest.mark.parametrize("fault", [b', "published": "yesterday"', b', "title": 5'])
def test_records_stay_records_whatever_else_is_wrong_with_the_first(fault: bytes) -> None:
    first, second = piped(b'{"text": "One."' + fault + b'}\n{"id": "2", "text": "Two."}\n')
    assert kind_of(first) == "record"
    assert second.article().text == "Two."


def test_records_may_begin_after_blank_lines() -> None:
    first, second = piped(b'\n \r\n{"id": "1", "text": "One."}\n{"text": "Two."}\n')
    assert first.names() == ("1", "standard input:3")
    assert second.article().text == "Two."


@pytest.mark.parametrize("data", [b"\n\n\xe2\x80\x9cA ferry sank.\n\nNo more.", b"\n \n", b"\n" * 50])
def test_an_article_after_blank_lines_is_taken_whole(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(inputs, "MAX_BYTES", 40)
    (work,) = piped(data)
    assert isinstance(work, BytesWork)
    assert work.data == data[:42]


def test_standard_input_that_only_looks_like_records_is_an_article() -> None:
    (work,) = piped(b"{sic} he wrote.\nA ferry sank.\n")
    assert work.article().text.startswith("{sic} he wrote.")


def test_empty_and_closed_standard_input_fail() -> None:
    (work,) = piped(b"")
    assert kind_of(work) == "empty"
    (work,) = works_of("-")
    assert isinstance(work, BrokenWork)


def test_too_much_standard_input_is_refused() -> None:
    (work,) = piped(b"A ferry sank. " * 2_000_000)
    assert kind_of(work) == "too-large"


def test_a_name_that_is_no_utf8_is_shown_with_escapes(tmp_path: Path) -> None:
    name = os.fsdecode(b"bad\xff\x1b[2Jname.txt")
    (work,) = works_of(name)
    source = work.names()[1]
    assert source is not None
    assert source.isprintable()
    source.encode()
