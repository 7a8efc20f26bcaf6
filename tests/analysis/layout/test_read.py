"""What line breaks divide, and what is sound on any text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analysis.layout.page import BODY, END, LEDE, story, words

from newsreader.analysis.layout import layout_notices, read_layout, trim
from newsreader.article.model import Article


class TestLines:
    def test_a_text_on_one_line_is_one_paragraph(self) -> None:
        text = " ".join([LEDE, BODY, END] * 5)
        assert read_layout(Article(text)).paragraphs == ((0, len(text)),)

    def test_single_line_breaks_divide_paragraphs(self) -> None:
        text = "\n".join([LEDE, BODY, END])
        assert words(read_layout(Article(text)), text) == [LEDE, BODY, END]

    def test_lines_wrapped_by_hand_are_one_paragraph(self) -> None:
        text = (
            "The council of Lund voted on Tuesday to keep the last ferry across\n"
            "the sound, which loses 1.2 million crowns a year and which carried\n"
            "about 250 islanders a day until the storm of last November broke\n"
            "its pier in two."
        )
        assert read_layout(Article(text)).paragraphs == ((0, len(text)),)

    def test_notices_say_what_a_line_is_and_where(self) -> None:
        text = story(LEDE, "Photo: Ann Lee", BODY)
        [notice] = layout_notices(read_layout(Article(text)))
        assert notice.kind == "left-out"
        assert "photo credit" in notice.message
        assert notice.span
        assert text[slice(*notice.span)] == "Photo: Ann Lee"


LINES = st.sampled_from(
    [
        LEDE,
        BODY,
        "Lund keeps its ferry",
        f"LUND (NPA) - {LEDE}",
        "Photo: Ann Lee",
        "REUTERS/Ann Lee",
        "FILE PHOTO: A pier, June 3, 2025.",
        "By Ann Lee",
        "A debt of islands",
        "* item",
        "@highlight",
        "(Adds comment) Text follows. (Reporting by A. Lee)",
        "(Reporting by Ann Lee)",
        "and then [+12 chars]",
        "",
        "   ",
        "“",
        "\x85 \u2028",
        "#",
        ";",
    ]
)
TEXTS = st.one_of(
    st.text(), st.lists(LINES, max_size=12).map("\n".join), st.lists(LINES, max_size=12).map("\n\n".join)
)


@given(TEXTS, st.one_of(st.none(), st.text(max_size=40), LINES))
def test_the_pieces_are_sound_on_any_text(text: str, title: str | None) -> None:
    layout = read_layout(Article(text, title=title))
    pieces = layout.blocks
    assert all(0 <= start < end <= len(text) for start, end in pieces)
    assert all(trim(text, span) == span for span in pieces if span != layout.title_span)
    assert all(first[1] <= second[0] for first, second in pairwise(pieces))
    assert len(layout.furniture) == len(layout.furniture_kinds)
    covered = set[int]().union(*(range(start, end) for start, end in pieces)) if pieces else set()
    missed = {text[i] for i in range(len(text)) if i not in covered and not text[i].isspace()}
    assert missed <= set("#;")
    if layout.cut_off:
        start, end = layout.paragraphs[-1]
        assert start <= layout.cut_off[0] < layout.cut_off[1] == end
    assert all(notice.span in pieces or notice.span == layout.cut_off for notice in layout_notices(layout))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "A ",
        "Photo: ",
        "By A ",
        "A/",
        "(",
        "LUND ",
        "word\n",
        "REUTERS/A\n",
        ". ",
        "“",
        "(Reporting by ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    start = time.process_time()
    read_layout(Article(text))
    read_layout(Article(story(*[text[:690]] * 200)))
    assert time.process_time() - start < 8
