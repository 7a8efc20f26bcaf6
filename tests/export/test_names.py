"""The names of notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.export.names import LONGEST_NAME, note_beside, note_named


@pytest.mark.parametrize(
    ("article", "note"),
    [
        ("news/ferry.txt", "news/ferry.md"),
        ("ferry", "ferry.md"),
        ("ferry.2024.txt", "ferry.2024.md"),
        ("ferry.md", "ferry.note.md"),
        ("ferry.MD", "ferry.note.md"),
        (".txt", ".txt.md"),
    ],
)
def test_a_note_stands_beside_its_article_and_never_in_its_place(article: str, note: str) -> None:
    assert note_beside(Path(article)) == Path(note)


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Ferry “to stay”, council says", "ferry-to-stay-council-says.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("One two three four five six seven eight nine", "one-two-three-four-five-six-seven-eight.md"),
        ("…", "article.md"),
        (None, "article.md"),
    ],
)
def test_a_title_becomes_a_name_without_anything_special(title: str | None, note: str) -> None:
    assert note_named(title) == Path(note)


@pytest.mark.parametrize("title", ["渡" * 300, "é" * 300, "a" * 119 + "é"])
def test_a_long_title_is_cut_between_characters(title: str) -> None:
    name = note_named(title).name
    assert LONGEST_NAME - 4 <= len(name.encode()) - len(".md") <= LONGEST_NAME
    assert title.startswith(name.removesuffix(".md"))
