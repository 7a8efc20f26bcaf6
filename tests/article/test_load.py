"""Files become articles; what is no article gets one clear line."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import SEED

import newsreader
from newsreader.article.clean import clean
from newsreader.article.errors import ArticleError
from newsreader.article.load import MAX_BYTES, clean_text, load, load_bytes

STORY = "Lund votes to keep its ferry\n\nThe council of Lund voted 11 to 4 on Tuesday to keep the ferry.\n"


def refusal(path: str | Path) -> ArticleError:
    with pytest.raises(ArticleError) as raised:
        load(path)
    message = str(raised.value)
    assert message.isprintable()
    # A line like all others that the program says.
    assert not message.endswith(".")
    assert message == raised.value.message
    return raised.value


def test_a_file_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    article = newsreader.load(path)
    assert article.text == STORY.strip()
    assert article.source == str(path)
    assert article.notices == ()
    assert newsreader.load(str(path)) == article


def test_the_sample_is_read_as_a_careful_reader_would_read_it() -> None:
    article = load(SEED)
    assert "\n\nHundreds of Turkish nationals are departing Libya" in article.text
    assert "libyaaaa" not in article.text
    [notice] = article.notices
    assert "libyaaaa" in notice.message
    assert notice.span
    assert article.text[slice(*notice.span)] == "Hundreds"
    assert "” purge terrorists”" in article.text


def test_no_such_file(tmp_path: Path) -> None:
    error = refusal(tmp_path / "nothing.txt")
    assert error.kind == "not-found"
    assert "no such file" in error.message


@pytest.mark.parametrize("address", ["https://example.org/story.txt", Path("http://example.org/")])
def test_an_address_of_the_web(address: str | Path) -> None:
    assert "nothing is fetched; save the article" in refusal(address).message


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_cannot_be_a_file(name: str) -> None:
    assert refusal(name).kind in ("not-found", "unreadable")


def test_a_file_taken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    assert refusal(tmp_path / "story.txt" / "page").kind == "not-found"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path).kind == "folder"


def test_a_file_of_many_articles(tmp_path: Path) -> None:
    path = tmp_path / "stories.JSONL"
    path.write_text('{"id": "1", "text": "The ferry sank."}\n')
    error = refusal(path)
    assert error.kind == "records"
    assert "newsreader analyze" in error.message


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\u2060".encode(), b"\x1b[2J"])
def test_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    assert refusal(path).kind == "empty"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"GIF89a....", "GIF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x1f\x8b\x08....", "gzip"),
        (b"{\\rtf1 Hello}", "rich-text"),
        (b"\x7fELF\x02\x01\x01....", "program"),
        (b"SQLite format 3\0....", "database"),
        (b"RIFF....WEBPVP8 ", "WebP"),
        (b"\0" * 100, "binary"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_binary_files_are_named(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(data)
    error = refusal(path)
    assert error.kind == "binary"
    assert name in error.message


@pytest.mark.parametrize(
    "data", [b"A\x00B\x00 " + STORY.encode(), b"\x07" * 9000 + STORY.encode(), b"BZh! she said."]
)
def test_dirty_text_is_text(data: bytes) -> None:
    assert load_bytes(data, source=None).text


def test_a_wide_encoding_is_no_binary_file() -> None:
    story = "首相は火曜日、協議すると述べた。" * 40
    assert load_bytes(b"\xff\xfe" + story.encode("utf-16-le"), source=None).text == story


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert refusal(path).kind == "not-regular"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs devices")
def test_a_device_is_refused() -> None:
    assert refusal("/dev/null").kind == "not-regular"


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs local sockets")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        assert refusal("s").kind == "not-regular"


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert refusal(loop).kind == "unreadable"


def test_a_link_to_nothing_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "gone")
    assert refusal(link).kind == "not-found"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)
    path.chmod(0)
    assert refusal(path).kind == "unreadable"


def test_permission_is_told_from_absence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "story.txt"
    path.write_text(STORY)
    monkeypatch.setattr(os, "open", denied)
    assert refusal(path).kind == "unreadable"


def test_too_large_a_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert refusal(path).kind == "too-large"
    with pytest.raises(ArticleError, match="too large"):
        load_bytes(b"a" * (MAX_BYTES + 1), source=None)


def test_hostile_names_are_shown_escaped(tmp_path: Path) -> None:
    name = "evil\x1b]0;x\x07\u202e.txt"
    assert "\\x1b]0;x\\x07\\u202e" in refusal(tmp_path / name).message
    (tmp_path / name).write_text(STORY)
    assert (load(tmp_path / name).source or "").isprintable()


def test_standard_input_has_no_source() -> None:
    assert load_bytes(STORY.encode(), source=None).source is None
    with pytest.raises(ArticleError, match="standard input"):
        load_bytes(b"", source=None)


def test_windows_mojibake_and_control_bytes_come_out_clean() -> None:
    story = "“We stay,” said José.\n\nThe end."
    twice = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in story.encode())
    assert load_bytes(twice.encode() + b"\x1b[2J", source=None).text == story


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_an_error(data: bytes) -> None:
    message, article = "", None
    try:
        article = load_bytes(data, source="x")
    except ArticleError as error:
        message = error.message
    assert message.isprintable()
    assert (article is None) == bool(message)
    assert article is None or clean(article.text) == article.text != ""


@given(st.text())
def test_any_text_comes_out_clean_with_sound_notices(raw: str) -> None:
    text, notices = clean_text(raw)
    assert clean(text) == text
    for notice in notices:
        assert notice.kind in ("repaired", "left-out")
        assert notice.message.isprintable()
        assert notice.span is None or 0 <= notice.span[0] < notice.span[1] <= len(text)


def test_reading_loads_neither_the_parser_nor_the_screen() -> None:
    code = (
        "import sys, newsreader; newsreader.load(sys.argv[1]); "
        "sys.exit(any(name.split('.')[0] in ('spacy', 'textual', 'numpy') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(SEED)], check=False).returncode == 0
