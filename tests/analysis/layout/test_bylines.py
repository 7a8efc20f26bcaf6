"""Who wrote the story."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, LEDE, story

from newsreader.analysis.layout import read_layout
from newsreader.analysis.layout.bylines import authors_of
from newsreader.article.model import Article


class TestAuthors:
    @pytest.mark.parametrize(
        ("lines", "authors"),
        [
            (["By Ann Lee"], ("Ann Lee",)),
            (["By Ann Lee and Tom Ott, Northwire"], ("Ann Lee", "Tom Ott")),
            (["By ANN LEE"], ("Ann Lee",)),
            (["By Ines de la Cruz for the Daily Post"], ("Ines de la Cruz",)),
            (["By Ann LeeScience editor, BBC News"], ("Ann Lee",)),
            (
                ["(Reporting by Ann Lee in Lund and Tom Ott in Oslo; Editing by Eve Roe)"],
                ("Ann Lee", "Tom Ott"),
            ),
            (["By Ann Lee", "(Reporting by Ann Lee and Tom Ott)"], ("Ann Lee",)),
            (["Advertisement"], ()),
        ],
    )
    def test_who_wrote_it(self, lines: list[str], authors: tuple[str, ...]) -> None:
        assert authors_of(lines) == authors

    def test_the_article_knows_its_authors(self) -> None:
        text = story("Lund votes to keep its ferry", "By Ann Lee", LEDE, BODY)
        assert read_layout(Article(text)).authors == ("Ann Lee",)
