"""Which lines are the title."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, END, LEDE, around, story, words

from newsreader.analysis.layout import read_layout
from newsreader.article.model import Article


class TestTitle:
    @pytest.mark.parametrize(
        "title",
        [
            "Lund votes to keep its ferry",
            "Lund Votes to Keep Its Last Ferry.",
            "LUND VOTES TO KEEP ITS FERRY",
            "Can Lund afford its ferry?",
            "Ferry stays – but tickets will cost more",
            "‘Nobody will be left behind’: Lund keeps its ferry",
            "Council Keeps Ferry, Mayor Says 'We Listened.'",
            "3 reasons why Lund keeps its ferry",
        ],
    )
    def test_a_headline_is_the_title_and_no_paragraph(self, title: str) -> None:
        text = story(title, LEDE, BODY)
        layout = read_layout(Article(text))
        assert layout.title == title
        assert layout.title_span == (0, len(title))
        assert words(layout, text) == [LEDE, BODY]

    @pytest.mark.parametrize(
        "first",
        [
            LEDE,
            "The ferry stays.",
            "It was a good day for every ferry.",
            "The council of Lund voted on Tuesday to let all of us keep the last ferry of all.",
            "“We are staying,” she said.",
            "“We are staying!”",
            "She said:",
            "- the ferry stays",
            "LUND (NPA) - The ferry stays",
            "THE COUNCIL VOTED ON TUESDAY TO KEEP THE FERRY.",
        ],
    )
    def test_a_first_sentence_is_not(self, first: str) -> None:
        text = story(first, "A: It will." if first.startswith("Q") else BODY, END)
        assert read_layout(Article(text)).title is None

    @pytest.mark.parametrize(
        "title",
        [
            "Brandt backs ferry for islanders.",
            "Ferry gives Brandt an opening.",
            "Poll: Brandt and Orr in dead heat over Lund's ferry.",
        ],
    )
    def test_a_sentence_told_again_below_with_the_names_in_full_is_a_headline(self, title: str) -> None:
        below = (
            "Mayor Eva Brandt of Lund has said that she is for the ferry, islanders want it, and Mr. Orr not."
        )
        text = story(title, below, BODY)
        layout = read_layout(Article(text))
        assert layout.title == title
        assert words(layout, text) == [below, BODY]

    @pytest.mark.parametrize(
        ("first", "below"),
        [
            ("Police shot dead two men in Kelham on Monday.", "The two were shot by police in East Kelham"),
            ("Police shot dead two men in Kelham.", "Both of the men were shot by police in East Kelham"),
            ("Snow covers the hills of Kelham.", "In North Kelham it covers the hills and the roads as well"),
            ("Sailors in Holm keep boats.", "In Holm the sailors keep their boats while they can sail"),
            ("A fire at a hotel in Orra kills nine people.", "The fire broke out at the hotel in North Orra"),
            ("Vexar will close its Orra plant next year.", "The plant in North Orra that Vexar closes"),
            ("Holt was shot dead on Sunday.", "Ada Holt was shot dead by a neighbour in Orra on Sunday"),
            ("Rain falls on Orra all night.", "It was the worst rain on North Orra anybody can remember"),
            ("“Brandt keeps Lund's ferry.”", "Eva Brandt told islanders in Lund that the ferry stays"),
        ],
    )
    def test_a_lede_that_the_story_takes_up_is_not(self, first: str, below: str) -> None:
        below = f"{below}, and most of those who saw it were there by chance."
        text = story(first, below, BODY)
        layout = read_layout(Article(text))
        assert layout.title is None
        assert words(layout, text) == [first, below, BODY]

    def test_a_sentence_before_a_dateline_is_a_headline(self) -> None:
        text = story("Lund council votes to keep last ferry.", f"LUND, Norland (NPA) — {LEDE}")
        assert read_layout(Article(text)).title == "Lund council votes to keep last ferry."

    @pytest.mark.parametrize("title", ["No", "CON", "Gotcha!", "Sunk?", "R2-D2", "Łódź"])
    def test_a_word_by_itself_above_a_story_is_a_headline(self, title: str) -> None:
        layout = read_layout(Article(story(title, LEDE, BODY)))
        assert layout.title == title
        assert layout.title_span == (0, len(title))

    @pytest.mark.parametrize("first", ["...", "…", "2012-01-02", "Yes.", "Lund:", "12", "x" * 50])
    def test_a_mark_a_date_a_sentence_or_a_number_by_itself_is_none(self, first: str) -> None:
        assert read_layout(Article(story(first, LEDE, BODY))).title is None

    def test_a_word_above_what_is_no_story_is_none(self) -> None:
        assert read_layout(Article(story("Goals", "Lund 2", "Ostvik 1"))).title is None

    def test_a_sentence_with_a_byline_further_down_is_none(self) -> None:
        text = story("The ferry stays.", LEDE, "By Ana Silva", BODY)
        assert read_layout(Article(text)).title is None

    def test_a_text_of_one_line_has_no_title(self) -> None:
        layout = read_layout(Article("Lund keeps its ferry"))
        assert layout.title is None
        assert layout.paragraphs == ((0, 20),)

    def test_rows_of_a_table_are_no_title(self) -> None:
        text = "Team W L PCT GB\nLund 55 32 .632 -\nSkarvik 50 36 .581 4"
        assert read_layout(Article(text)).title is None

    def test_a_given_title_is_found_in_the_text(self) -> None:
        text = story("Lund votes to keep its ferry", LEDE)
        layout = read_layout(Article(text, title="Lund Votes To Keep Its Ferry"))
        assert layout.title == "Lund Votes To Keep Its Ferry"
        assert layout.title_span == (0, 28)
        assert words(layout, text) == [LEDE]

    def test_a_given_title_that_is_not_there_has_no_place(self) -> None:
        layout = read_layout(Article(LEDE, title="Lund keeps its ferry"))
        assert layout.title_span is None
        assert layout.paragraphs == ((0, len(LEDE)),)

    def test_a_given_title_with_the_date_behind_it(self) -> None:
        text = story("Lund keeps its ferry Tuesday, June 3, 2025", LEDE)
        layout = read_layout(Article(text, title="Lund keeps its ferry"))
        assert layout.title_span == (0, 20)
        assert around(layout, text) == {"Tuesday, June 3, 2025": "date line"}

    def test_a_title_stands_below_kicker_date_and_byline(self) -> None:
        text = story("WORLD NEWS", "June 3, 2025", "By Ana Silva", "Lund votes to keep its ferry", LEDE)
        assert read_layout(Article(text)).title == "Lund votes to keep its ferry"

    @pytest.mark.parametrize("kicker", ["World", "UK NEWS", "POLITICS"])
    def test_the_name_of_a_part_of_the_paper_is_no_title(self, kicker: str) -> None:
        text = story(kicker, "Lund votes to keep its ferry", LEDE, BODY)
        layout = read_layout(Article(text))
        assert layout.title == "Lund votes to keep its ferry"
        assert around(layout, text) == {kicker: "label"}

    def test_a_headline_in_capitals_above_another_line_is_one(self) -> None:
        text = story("FERRY STAYS", "A story of the vote in Lund", LEDE, BODY)
        assert read_layout(Article(text)).title == "FERRY STAYS"

    def test_a_paragraph_above_a_dateline_is_no_title(self) -> None:
        text = story(f"{LEDE} Nobody spoke against it.", f"LUND (NPA) - {BODY}", BODY)
        assert read_layout(Article(text)).title is None

    def test_marks_of_markdown_are_no_part_of_it(self) -> None:
        text = story("# Lund keeps its ferry", LEDE)
        layout = read_layout(Article(text))
        assert layout.title == "Lund keeps its ferry"
        assert layout.title_span == (2, 22)

    def test_a_repeated_headline_is_furniture(self) -> None:
        text = story("Lund keeps its ferry", "Lund Keeps Its Ferry", LEDE)
        assert around(read_layout(Article(text)), text) == {"Lund Keeps Its Ferry": "headline repeated"}
