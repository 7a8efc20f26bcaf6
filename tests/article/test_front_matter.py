"""Front matter is left out, and what only looks like it stays."""

from __future__ import annotations

import time
from datetime import date

import pytest

from newsreader.article.front_matter import part_front_matter
from newsreader.article.load import load_bytes

STORY = "The council of Lund voted on Tuesday to keep the ferry.\n"
HEAD = '---\ntitle: "Ferry stays"\ntags: [a, b]\nnote: |\n  two\n  lines\n\n# odd\ndate: 2020-01-02\n---\n'


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter_is_left_out_and_its_title_and_date_are_used(line_end: str) -> None:
    article = load_bytes((HEAD + STORY).replace("\n", line_end).encode(), source="ferry.md")
    assert article.text == STORY.strip()
    assert article.title == "Ferry stays"
    assert article.published == date(2020, 1, 2)
    assert [notice.kind for notice in article.notices] == ["left-out"]


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"---\n{STORY}---\nMore.\n",
        f"---\n---\n{STORY}",
        f"---\ntitle: Ferry stays\n{STORY}",
        f"{STORY}---\ntitle: Ferry stays\n---\n",
        f"---\nHe said: yes.\n---\n{STORY}",
    ],
)
def test_what_is_no_front_matter_stays(text: str) -> None:
    assert part_front_matter(text) == (text, None, None, ())


@pytest.mark.parametrize("value", ["[a]", "{a: b}", "|", '"', "&a b", ""])
def test_a_title_that_is_no_plain_string_is_not_used(value: str) -> None:
    parted = part_front_matter(f"---\ntitle: {value}\ndate: soon\n---\n{STORY}")
    assert parted[:3] == (STORY, None, None)


def test_a_megabyte_of_hyphens_takes_little_time() -> None:
    began = time.monotonic()
    for text in ("---\n" * 250_000, "---\n" + "a: b\n" * 200_000, "---\n" + " " * 1_000_000):
        part_front_matter(text)
    assert time.monotonic() - began < 2
