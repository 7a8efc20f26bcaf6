"""Where the dateline ends and the first sentence begins."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, LEDE, around, story, words

from newsreader.analysis.layout import read_layout
from newsreader.article.model import Article


class TestDateline:
    @pytest.mark.parametrize(
        "dateline",
        [
            "BENGHAZI, Libya (AP) —",
            "LUND (NPA) -",
            "LUND/SKARVIK (Northwire) -",
            "WASHINGTON --",
            "HEMPSTEAD, N.Y. ―",
            "FAIRVIEW, W.Va. -",
            "NEW YORK (AP) _",
            "SAO PAULO, March 3 (Reuters) -",
            "BEVERLY HILLS, Calif., March 2, 2011 /PRNewswire/ --",
            "(Reuters) -",
            "(CNN) --",
            "(CNN)",
            "London (CNN) --",
            "Dec 7 (Reuters) -",
            "March 26 (UPI) --",
            "Cairo, 12 March (IRIN) –",
            "Taipei, Taiwan —",
            "LONDON:",
            "KUALA LUMPUR:",
        ],
    )
    def test_place_date_and_agency_are_no_part_of_the_first_sentence(self, dateline: str) -> None:
        text = story("Lund keeps its ferry", f"{dateline} {LEDE}", BODY)
        layout = read_layout(Article(text))
        assert layout.dateline
        assert text[slice(*layout.dateline)] == dateline
        assert words(layout, text) == [LEDE, BODY]

    def test_a_second_dateline_is_furniture(self) -> None:
        text = story(f"LUND (NPA) - {LEDE}", f"OSLO (NPA) - {BODY}")
        layout = read_layout(Article(text))
        assert around(layout, text) == {"OSLO (NPA) -": "dateline"}
        assert words(layout, text) == [LEDE, BODY]

    @pytest.mark.parametrize(
        "text",
        [
            "NASA Administrator Ruth Hall said the launch would wait.",
            "FIFA World Cup tickets went on sale.",
            "EXCLUSIVE - The mayor will resign.",
            "Ann Lee, Chairman — The board has met.",
            "The ferry — a wreck, really — stays.",
            "May 3 was a Friday.",
            "U.S. Steel fell.",
            "MAYOR HALL: The ferry stays.",
            "Hall, Silva — both of them — left.",
        ],
    )
    def test_other_openings_are_no_dateline(self, text: str) -> None:
        assert read_layout(Article(text)).dateline is None
