"""The marks of Markdown go, the words stay."""

from __future__ import annotations

import time

import pytest

from newsreader.article.load import load_bytes
from newsreader.article.markdown import strip_markdown


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor of **Oslo**, *Anna* _Berg_", "The mayor of Oslo, Anna Berg"),
        ("she [said](http://x.example/a_b) so", "she said so"),
        ("a ![pier](pier.png) b", "a  b"),
        ("> “We stay,” she said.\n> > “All of us.”", "“We stay,” she said.\n“All of us.”"),
        ("## The vote\nIt passed.", "\nThe vote\n\nIt passed."),
        ("***Now*** __then__", "Now then"),
    ],
)
def test_marks_are_removed(text: str, words: str) -> None:
    stripped, (notice,) = strip_markdown(text)
    assert stripped == words
    assert notice.kind == "repaired"


@pytest.mark.parametrize(
    "text", ["2 * 3 * 4", "snake_case_name", "f(x) [sic] (2)", "#1 in the charts", "a * b", "5 > 3", "- one"]
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert strip_markdown(text) == (text, ())


def test_only_files_of_markdown_are_read_so() -> None:
    data = b"# The vote\n\nThe **council** of Lund voted on Tuesday.\n"
    assert load_bytes(data, source="a.MD").text == "The vote\n\nThe council of Lund voted on Tuesday."
    for source in ("a.txt", None):
        assert "**council**" in load_bytes(data, source=source).text


def test_a_heading_at_the_top_wins_over_the_title_of_the_front_matter() -> None:
    data = "---\ntitle: Note 7\n---\n{}The council of Lund voted on Tuesday.\n"
    assert load_bytes(data.format("# The vote\n\n").encode(), source="a.md").title is None
    assert load_bytes(data.format("").encode(), source="a.md").title == "Note 7"


def test_a_megabyte_of_marks_takes_little_time() -> None:
    began = time.monotonic()
    for piece in ("*", "[", "[a](", "> ", "*a ", "_a", "# ", "![", "** a"):
        strip_markdown(piece * (500_000 // len(piece)))
    assert time.monotonic() - began < 10
