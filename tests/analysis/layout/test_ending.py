"""Texts that end before the story does."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, END, LEDE, story

from newsreader.analysis.layout import layout_notices, read_layout
from newsreader.article.model import Article


class TestCutOff:
    @pytest.mark.parametrize(
        ("end", "cut"),
        [
            ("The mayor was pleased. Islan", "Islan"),
            ("The mayor, who was abducted from a hotel in Lu", None),
            ("The mayor, who had been to see the harbour board on the day befo", "The mayor, who had been"),
            ("The mayor was pleased. She added… [+1234 chars]", "She added"),
            ("The mayor was pleased... (more)", "The mayor was"),
            ("The mayor was pleased. Dr. Dahl said the U.S. envoy wou", "Dr. Dahl said"),
            ("The mayor was pleased. She left and…", "She left and…"),
        ],
    )
    def test_unfinished_words_are_found(self, end: str, cut: str | None) -> None:
        text = story("Lund votes to keep its ferry", LEDE, BODY, end)
        layout = read_layout(Article(text))
        if cut is None:
            assert layout.cut_off is None or layout.cut_off[1] == len(text)
            return
        assert layout.cut_off
        assert layout.cut_off[1] == len(text)
        assert text[slice(*layout.cut_off)].startswith(cut)
        assert [notice.kind for notice in layout_notices(layout)] == ["cut-off"]

    @pytest.mark.parametrize(
        "end",
        [
            END,
            "“We are staying,” she said. “All of us.”",
            "“And then I just…”",
            "He asked: why?",
            "Ann Lee, Lund",
            "Lund 3, Skarvik 1, Oslo 2, Bergen 0, Malmo 4, Kiel 2, Bremen 1, Ghent 3, Turku 5",
            "- a new pier",
            "The mayor was pleased (pictured)",
        ],
    )
    def test_other_ends_are_whole(self, end: str) -> None:
        text = story("Lund votes to keep its ferry", LEDE, BODY, end)
        assert read_layout(Article(text)).cut_off is None

    def test_a_text_without_any_full_stop_is_not_cut_off(self) -> None:
        assert (
            read_layout(Article("lund voted on tuesday to keep the last ferry across the sound")).cut_off
            is None
        )
