"""The marks of Markdown go, the words stay."""

from __future__ import annotations

import time

import pytest

from newsreader.article.load import load_bytes
from newsreader.article.markdown import LONGEST, strip_markdown


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor of **Oslo**, *Anna* _Berg_", "The mayor of Oslo, Anna Berg"),
        ("she [said](http://x.example/a_b) so", "she said so"),
        ("a ![pier](pier.png) b", "a  b"),
        ("> “We stay,” she said.\n> > “All of us.”", "“We stay,” she said.\n\n“All of us.”"),
        ("## The vote\nIt passed.", "The vote\n\nIt passed."),
        ("The vote\n========\nIt passed.", "The vote\n\nIt passed."),
        ("- It rained.\n- Boats\n  sank.\n\n1. So it is.", "It rained.\n\nBoats\nsank.\n\nSo it is."),
        ("a `b *c*` d", "a b *c* d"),
        ("R&amp;D at 2\\*3", "R&D at 2*3"),
        ("One.\n\n---\n\nTwo.", "One.\n\nTwo."),
        ("see [the vote][1]\n\n[1]: http://x.example", "see the vote"),
        ("<b>Now</b> *then*", "<b>Now</b> then"),
        ("***Now*** __then__", "Now then"),
    ],
)
def test_marks_are_removed(text: str, words: str) -> None:
    stripped, (notice,) = strip_markdown(text)
    assert stripped == words
    assert notice.kind == "repaired"


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "snake_case_name",
        "f(x) [sic] (2)",
        "#1 in the charts",
        "a * b",
        "5 > 3",
        "One\nline.\n\n    Two.",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert strip_markdown(text) == (text, ())


def test_a_table_is_left_out_and_that_is_said() -> None:
    text = "It rained.\n\n| Town | Rain |\n|---|---|\n| Lund | 4 |\n\nBoats sank."
    stripped, notices = strip_markdown(text)
    assert stripped == "It rained.\n\nBoats sank."
    assert [notice.kind for notice in notices] == ["repaired", "left-out"]


def test_a_paragraph_too_long_for_its_marks_keeps_them() -> None:
    text = "*a* " * LONGEST
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
