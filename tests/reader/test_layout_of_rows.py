"""Rows, marks and matches: offsets always slice to the words meant, whatever the text."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import get_character_cell_size

from newsreader.article.model import Article
from newsreader.reader.painting import Layer, Mark, pieces
from newsreader.reader.search import Matches, find
from newsreader.reader.sheet import Sheet, blocks_of
from newsreader.reader.widgets.side import share_out
from newsreader.reader.wrapping import wrap
from tests.reader import story

ONE_LINE = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=300)


@given(ONE_LINE, st.integers(2, 60))
@example("\ufe00000", 2)
def test_rows_tile_the_text_and_fit_the_width(text: str, width: int) -> None:
    starts = wrap(text, width)
    assert starts[0] == 0
    assert starts == sorted(set(starts))
    for start, end in pairwise([*starts, len(text)]):
        row = text[start:end].rstrip(" ")
        assert sum(get_character_cell_size(char) for char in row) <= width


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("a incomprehensible b", 8, ["a", "incompre", "hensible", "b"]),
        ("one   two", 4, ["one", "two"]),
        ("naïve café déjà", 6, ["naïve", "café", "déjà"]),
        ("東京都庁舎", 4, ["東京", "都庁", "舎"]),
        ("in 東京都 today", 8, ["in 東京", "都 today"]),
        ("", 10, [""]),
    ],
)
def test_rows_break_where_a_reader_expects(text: str, width: int, rows: list[str]) -> None:
    starts = wrap(text, width)
    assert [text[start:end].rstrip() for start, end in pairwise([*starts, len(text)])] == rows


def test_a_megabyte_wraps_in_linear_time() -> None:
    for text in ("word " * 200_000, "x" * 1_000_000, "é " * 500_000):
        begun = process_time()
        wrap(text, 76)
        assert process_time() - begun < 5


def test_blocks_have_kinds_numbers_and_the_texts_own_words() -> None:
    blocks = blocks_of(story.article())
    assert [block.kind for block in blocks[:3]] == ["title", "furniture", "paragraph"]
    assert [block.number for block in blocks if block.number] == list(range(1, 11))
    for block in blocks:
        assert story.TEXT[block.start : block.end] == block.text
    assert blocks[2].text[: blocks[2].dateline] == "OSTVIK, Norland (NPA) —"


def test_a_heading_between_parts_is_told_from_furniture() -> None:
    long = "The harbour board met on Friday, and its chair said that the ferry would stay."
    parts = ("Ferry stays in Ostvik", "By Ana Silva", long, "What comes next", long)
    blocks = blocks_of(Article("\n\n".join(parts)))
    assert [block.kind for block in blocks] == ["title", "furniture", "paragraph", "heading", "paragraph"]


HEADLINE = "Ferry Stays in Ostvik"
SECOND = "Council votes eleven to four after a night of talks."
OPENING = "OSTVIK, Norland (NPA) — The harbour board met on Friday, and its chair said the ferry would stay."
LATER = "She said that nobody on the island would be left behind, whatever it costs."


@pytest.mark.parametrize(
    "parts",
    [
        (HEADLINE, OPENING, LATER),
        (HEADLINE, SECOND, OPENING, LATER),
        (HEADLINE, "By Ana Silva", SECOND, LATER, OPENING),
        (HEADLINE, OPENING, LATER, OPENING.replace("OSTVIK", "BERGHAVN"), LATER),
    ],
)
def test_every_word_stands_in_a_block_wherever_the_dateline_is(parts: tuple[str, ...]) -> None:
    text = "\n\n".join(parts)
    blocks = blocks_of(Article(text))
    assert [word for block in blocks for word in block.text.split()] == text.split()
    opened = next(block for block in blocks if block.dateline)
    assert opened.text == OPENING
    assert opened.text[: opened.dateline] == "OSTVIK, Norland (NPA) —"


def test_a_title_given_apart_stands_before_the_text() -> None:
    blocks = blocks_of(
        Article("First words of the story stand here, and they go on for a while.", title="Apart")
    )
    assert blocks[0].kind == "title"
    assert blocks[0].text == "Apart"
    assert not blocks[0].in_text
    assert blocks[1].start == 0


@settings(max_examples=60)
@given(st.text(max_size=400), st.integers(4, 80))
def test_every_offset_has_a_row_that_holds_it(text: str, width: int) -> None:
    blocks = blocks_of(Article(text))
    sheet = Sheet(blocks, width)
    for block in blocks:
        assert not block.in_text or len(text[block.start : block.end]) == len(block.text)
        for offset in range(block.start, block.end) if block.in_text else ():
            span = sheet.span_of(sheet.row_at(offset))
            assert span is not None
            assert span[0] <= offset < span[1]
    for row in range(sheet.height):
        assert 0 <= sheet.offset_from(row) <= len(text)


SPANS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.sampled_from("abc")).map(
        lambda one: Mark(min(one[:2]), max(one[:2]), one[2])
    ),
    max_size=12,
)


@given(SPANS, SPANS, st.integers(0, 50), st.integers(0, 50))
def test_pieces_tile_a_row_and_carry_all_its_styles(
    low: list[Mark], high: list[Mark], one: int, other: int
) -> None:
    row = min(one, other), max(one, other)
    found = pieces(row, [Layer(low), Layer(high)])
    assert "".join("x" * (piece.end - piece.start) for piece in found) == "x" * (row[1] - row[0])
    for piece in found:
        for offset in range(piece.start, piece.end):
            here = [m.style for m in sorted(low) if m.start <= offset < m.end]
            here += [m.style for m in sorted(high) if m.start <= offset < m.end]
            assert list(piece.styles) == here


@given(SPANS, st.integers(0, 50), st.integers(1, 10))
def test_a_layer_finds_what_overlaps(marks: list[Mark], start: int, length: int) -> None:
    expected = sorted(m for m in marks if m.start < start + length and m.end > start and m.end > m.start)
    assert Layer(marks).overlapping(start, start + length) == expected


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("the", ["The", "the", "THE"]),
        ("don't", ["don’t"]),
        ('"so', ["“so"]),
        ("broken line", ["broken\nline"]),
        ("(x)", ["(x)"]),
        ("  ", []),
        ("absent", []),
    ],
)
def test_search_finds_words_as_a_keyboard_has_them(query: str, found: list[str]) -> None:
    text = "The cat and the dog don’t say “so be it” in THE broken\nline (x)."
    assert [text[slice(*span)] for span in find(text, query)] == found


@given(st.text(max_size=200), st.text(max_size=8))
def test_no_query_crashes_the_search(text: str, query: str) -> None:
    for start, end in find(text, query):
        assert 0 <= start < end <= len(text)


def test_matches_go_round_from_the_place_looked_at() -> None:
    matches = Matches("x", ((5, 6), (10, 11), (20, 21)))
    matches.move(8, 1)
    assert matches.index == 1
    matches.move(0, 1)
    matches.move(0, 1)
    assert matches.index == 0
    matches.move(0, -1)
    assert matches.position == "3 of 3"
    backwards = Matches("x", ((5, 6), (10, 11)))
    backwards.move(7, -1)
    assert backwards.index == 0
    Matches("y").move(0, 1)


@given(
    st.integers(3, 100),
    st.tuples(st.integers(2, 60), st.integers(2, 60), st.integers(2, 60)),
)
def test_rows_are_shared_out_whole_and_none_is_wasted(room: int, needs: tuple[int, int, int]) -> None:
    given_rows = share_out(room, needs, 1)
    assert sum(given_rows) == room
    assert min(given_rows) >= 0
    if sum(needs) <= room:
        assert all(rows >= need for rows, need in zip(given_rows, needs, strict=True))
    elif needs[1] >= room:
        assert given_rows[1] >= room / 2


def test_a_pane_that_needs_less_leaves_rows_to_the_others() -> None:
    assert share_out(40, (30, 30, 30), 0) == [20, 10, 10]
    assert share_out(40, (30, 30, 30), 2) == [10, 10, 20]
    assert share_out(40, (30, 30, 5), 1) == [10, 25, 5]
    assert share_out(40, (30, 4, 30), 1) == [26, 4, 10]
    assert share_out(40, (30, 30), 1) == [20, 20]
    assert share_out(40, (5, 6, 7), 0) == share_out(40, (5, 6, 7), 1) == [5, 6, 29]
    assert share_out(40, (5, 6, 7), 2) == [5, 6, 29]
