"""No word of an article is ever markup."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsreader.export.escape import inside, line, yaml_string, yaml_strings
from newsreader.export.words import inline

SIGNS = "\\`*_[]<>|~$^{}=%&#@!:;./()-+'\"“”0123456789abcdxyzW \n\t\u00a0é漢😀"
PARTS = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![](data:text/html,x)",
        "<http://a.example>",
        "http://a.example/_x_(y)",
        "www.a.example",
        "&lt;",
        "&#27;",
        "1. ",
        "12) ",
        "- ",
        "+ ",
        "# ",
        "> ",
        "---",
        "===",
        "```",
        "~~~",
        "| a | b |",
        "|---|",
        "[^1]: ",
        "[x]: y",
        "    code",
        "**b**",
        "__b__",
        "~~d~~",
        "\\",
        "\\*",
        "<!-- ",
        "$x$",
        ":smile:",
        "key:: value",
        "a\tb",
    ]
)
WORDS = st.lists(st.one_of(PARTS, st.text(alphabet=SIGNS, max_size=6), st.text(max_size=4)), max_size=8).map(
    "".join
)


def plain_text(tokens: list[object]) -> str:
    """The text of rendered tokens; anything but text and line structure is an error."""
    found = []
    for token in tokens:
        for part in getattr(token, "children", None) or ():
            assert part.type in ("text", "text_special"), part
            found.append(part.content)
    return "".join(found)


def rendered(markdown: str) -> list[object]:
    return list(MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown))


@given(WORDS)
@example("1) one")
@example("a\\")
@example("Col. Smith")
@example("(1) one")
def test_words_at_the_start_of_an_item_render_as_themselves(words: str) -> None:
    tokens = rendered(f"- {line(words)} end")
    assert plain_text(tokens).strip() == f"{inline(words)} end".strip()
    assert [t.type for t in tokens if t.type.endswith("_open")] == [  # type: ignore[attr-defined]
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
    ]


@given(WORDS)
def test_words_in_a_block_quote_and_a_heading_render_as_themselves(words: str) -> None:
    assert plain_text(rendered(f"> {line(words)} end")).strip() == f"{inline(words)} end".strip()
    assert plain_text(rendered(f"# {inside(words)} end")).strip() == f"{inline(words)} end".strip()


@given(WORDS)
def test_words_in_a_table_cell_stay_in_their_cell(words: str) -> None:
    tokens = rendered(f"| a | b |\n| --- | --- |\n| {inside(words)} | end |")
    cells = [
        plain_text([token])
        for before, token in pairwise(tokens)
        if before.type == "td_open"  # type: ignore[attr-defined]
    ]
    assert [cell.strip() for cell in cells] == [inline(words).strip(), "end"]


@given(st.one_of(WORDS, st.text()))
@example("No")
@example("2012-01-02")
@example("0123e4")
@example('!!python/object/apply:os.system ["id"]')
@example("x\x85evil: true")
@example("x\u2028evil: true")
@example("--- evil: true")
@example("\ud800\ufeff\ufffe\x7f")
def test_a_yaml_string_is_read_back_as_the_string(words: str) -> None:
    assert yaml.safe_load(f"key: {yaml_string(words)}\nnext: 1") == {"key": inline(words), "next": 1}
    assert yaml.safe_load(yaml_strings([words, words])) == [inline(words)] * 2


@pytest.mark.parametrize(
    "address", ["http://a.example/x", "https://a.example", "www.a.example", "ftp://a.example"]
)
def test_a_bare_address_is_broken_for_readers_that_would_link_it(address: str) -> None:
    shown = inside(address)
    assert not re.search(r"(?<!\\)://", shown)
    assert not re.search(r"www\.\w", shown)


@pytest.mark.parametrize(
    "words",
    [
        "At 12:30 he said: no.",
        "Mr. Ode-Lund's 40 km/h; it's (so) he said - twice + once.",
        "3.5% of R&D at Ode & Lund (= 40 %).",
    ],
)
def test_everyday_punctuation_inside_a_line_is_left_alone(words: str) -> None:
    assert inside(words) == words


@pytest.mark.parametrize("mark", ["==a==", "%%a%%", "{% a %}", "&lt;", "&#27;", "&#x1b;"])
def test_a_mark_of_two_signs_is_broken(mark: str) -> None:
    assert not re.search(r"==|%%|(?<!\\)\{%|(?<!\\)%\}|(?<!\\)&", inside(mark))


def test_nothing_that_a_terminal_obeys_comes_through() -> None:
    shown = line("a\x1b]0;title\x07b\u202ec\x9b2Jd\x00e")
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202e]", shown)
