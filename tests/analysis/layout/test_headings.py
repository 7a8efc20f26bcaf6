"""Headings between the parts of a story."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, LEDE, story, words

from newsreader.analysis.layout import layout_notices, read_layout
from newsreader.article.model import Article


class TestHeadings:
    @pytest.mark.parametrize("heading", ["A debt of islands", "NO FERRY?", "Who Pays for It", "‘A sad day’"])
    def test_a_heading_between_paragraphs_is_no_sentence(self, heading: str) -> None:
        text = story("Lund votes to keep its ferry", LEDE, heading, BODY)
        layout = read_layout(Article(text))
        assert [text[slice(*span)] for span in layout.headings] == [heading]
        assert words(layout, text) == [LEDE, BODY]

    @pytest.mark.parametrize(
        "line",
        [
            "Mayor Dahl said:",
            "The minister told the paper that she",
            "They were told to wait until the",
            "1. $60,000",
            "Lund 3 Skarvik 1",
            "- a new pier",
            "He left",
            "“We stay",
            "DAHL: We stay",
            "Yes.",
        ],
    )
    def test_other_short_lines_stay(self, line: str) -> None:
        text = story("Lund votes to keep its ferry", LEDE, line, BODY)
        layout = read_layout(Article(text))
        assert line in words(layout, text)

    def test_headings_get_no_notice(self) -> None:
        text = story("Lund votes to keep its ferry", LEDE, "A debt of islands", BODY)
        assert layout_notices(read_layout(Article(text))) == ()
