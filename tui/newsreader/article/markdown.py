"""The words of an article written in Markdown (CommonMark, with tables), without its marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsreader.article.model import Notice

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

SUFFIXES = (".md", ".markdown")
"""Names of files that may hold Markdown; in other texts the same signs may be meant."""

LONGEST = 20_000
"""Characters of a paragraph whose marks are read: the time grows with the square of its length."""

_BARE = frozenset(["paragraph_open", "paragraph_close", "inline", "text", "softbreak"])
_LEFT_OUT = Notice("left-out", "A table was left out: its rows are no sentences.")
_REPAIRED = Notice("repaired", "The marks of Markdown (headings, lists, links, emphasis) were removed.")


def strip_markdown(text: str) -> tuple[str, tuple[Notice, ...]]:
    """The words without the marks, one paragraph for each paragraph, heading or item of a list.

    Images and rules are dropped; HTML stays as it is. A text without any mark is returned untouched.
    """
    blocks = list(_blocks(text))
    kinds = {token.type for block in blocks for token in (block, *(block.children or ()))}
    if kinds <= _BARE:
        return text, ()
    words = (_words(block).strip("\n") for block in _outside_tables(blocks))
    notices = (_REPAIRED, _LEFT_OUT) if "table_open" in kinds else (_REPAIRED,)
    return "\n\n".join(paragraph for paragraph in words if paragraph.strip()), notices


def _blocks(text: str) -> Iterator[Token]:
    """The blocks in reading order, those of words with what is inside them."""
    parser = _parser()
    defined: dict[str, object] = {}
    for block in parser.parse(text, defined):
        if block.type == "inline" and len(block.content) <= LONGEST:
            block.children = []
            parser.inline.parse(block.content, parser, defined, block.children)
        yield block


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Indented lines are paragraphs in a news text and no code.
    return MarkdownIt("commonmark").enable("table").disable(["inline", "code"])


def _outside_tables(blocks: Iterable[Token]) -> Iterator[Token]:
    depth = 0
    for block in blocks:
        if block.type == "table_open":
            depth += 1
        elif block.type == "table_close":
            depth -= 1
        elif not depth:
            yield block


def _words(block: Token) -> str:
    if not block.children:
        return block.content
    return "".join(
        "\n" if part.type in ("softbreak", "hardbreak") else _told(part) for part in block.children
    )


def _told(part: Token) -> str:
    return "" if part.type == "image" else part.content
