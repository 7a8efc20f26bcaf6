"""Which lines are the story and which stand around it, on lines of our own."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import ROOT

from newsreader.analysis.layout import Layout, layout_notices, read_layout, trim
from newsreader.analysis.layout.bylines import authors_of
from newsreader.analysis.layout.furniture import furniture_kind
from newsreader.article.load import load
from newsreader.article.model import Article

LEDE = "The council of Lund voted 11 to 4 on Tuesday to keep the last ferry across the sound."
BODY = "Islanders had feared that the line, which loses 1.2 million crowns a year, would be closed this year."
END = "A new timetable is due within six weeks, said Per Lund, who runs the harbour."


def story(*lines: str) -> str:
    return "\n\n".join(lines)


def words(layout: Layout, text: str) -> list[str]:
    return [text[slice(*span)] for span in layout.paragraphs]


def around(layout: Layout, text: str) -> dict[str, str]:
    pairs = zip(layout.furniture, layout.furniture_kinds, strict=True)
    return {text[slice(*span)]: kind for span, kind in pairs}


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
            "“We are staying,” she said.",
            "“We are staying!”",
            "She said:",
            "- the ferry stays",
            "LUND (NPA) - The ferry stays",
            "Q: Will the ferry stay?",
            "THE COUNCIL VOTED ON TUESDAY TO KEEP THE FERRY.",
        ],
    )
    def test_a_first_sentence_is_not(self, first: str) -> None:
        text = story(first, "A: It will." if first.startswith("Q") else BODY, END)
        assert read_layout(Article(text)).title is None

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

    @pytest.mark.parametrize("kicker", ["World", "POLITICS"])
    def test_a_word_above_a_headline_is_no_part_of_the_story(self, kicker: str) -> None:
        text = story(kicker, "Lund votes to keep its ferry", LEDE, BODY)
        layout = read_layout(Article(text))
        assert layout.title == "Lund votes to keep its ferry"
        assert around(layout, text) == {kicker: "label"}
        assert words(layout, text) == [LEDE, BODY]

    @pytest.mark.parametrize("byline", ["By Ana Silva", "Ana Silva, Staff Writer"])
    def test_a_sentence_right_above_a_byline_is_a_headline(self, byline: str) -> None:
        text = story("Lund votes to keep its ferry.", byline, LEDE, BODY)
        layout = read_layout(Article(text))
        assert layout.title == "Lund votes to keep its ferry."
        assert words(layout, text) == [LEDE, BODY]

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

    def test_marks_of_markdown_are_no_part_of_it(self) -> None:
        text = story("# Lund keeps its ferry", LEDE)
        layout = read_layout(Article(text))
        assert layout.title == "Lund keeps its ferry"
        assert layout.title_span == (2, 22)

    def test_a_repeated_headline_is_furniture(self) -> None:
        text = story("Lund keeps its ferry", "Lund Keeps Its Ferry", LEDE)
        assert around(read_layout(Article(text)), text) == {"Lund Keeps Its Ferry": "headline repeated"}


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
            "Evansville, Indiana, United States -",
            "LONDON:",
        ],
    )
    def test_place_date_and_agency_are_no_part_of_the_first_sentence(self, dateline: str) -> None:
        text = story("Lund keeps its ferry", f"{dateline} {LEDE}", BODY)
        layout = read_layout(Article(text))
        assert layout.dateline
        assert text[slice(*layout.dateline)] == dateline
        assert words(layout, text) == [LEDE, BODY]

    def test_a_city_in_capitals_without_a_mark(self) -> None:
        text = f"OSLO {LEDE}"
        layout = read_layout(Article(text))
        assert layout.dateline == (0, 4)

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
        ],
    )
    def test_other_openings_are_no_dateline(self, text: str) -> None:
        assert read_layout(Article(text)).dateline is None

    def test_a_second_dateline_is_furniture(self) -> None:
        text = story(f"LUND (NPA) - {LEDE}", f"OSLO (NPA) - {BODY}")
        layout = read_layout(Article(text))
        assert around(layout, text) == {"OSLO (NPA) -": "dateline"}
        assert words(layout, text) == [LEDE, BODY]


class TestFurniture:
    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("FILE PHOTO: A ferry leaves the port of Lund, Norland, June 14, 2024.", "caption"),
            ("FILE - In this June 14, 2024, file photo, a ferry leaves Lund.", "caption"),
            ("A ferry leaves Lund on Friday. (AP Photo/Ann Lee)", "caption"),
            ("A ferry leaves Lund. (Photo by Ann Lee/Getty Images)", "caption"),
            ("The mayor at the pier. Picture: Ann Lee", "caption"),
            ("“We stay.”Source:Channel 4", "caption"),
            ("Image caption The mayor opened the pier in May", "caption"),
            ("Pictured: The old pier before the storm.", "caption"),
            ("REUTERS/Ann Lee", "photo credit"),
            ("REUTERS/Ann Lee/File Photo", "photo credit"),
            ("Ann Lee/Pool via REUTERS", "photo credit"),
            ("Ann Lee / AP", "photo credit"),
            ("Kevin van Dam/Getty Images", "photo credit"),
            ("Getty Images", "photo credit"),
            ("Photo: Ann Lee", "photo credit"),
            ("Photo by Ann Lee", "photo credit"),
            ("Image copyright Getty Images", "photo credit"),
            ("Mandatory credit Kyodo/via REUTERS", "photo credit"),
            ("By Ann Lee", "byline"),
            ("By ANN LEE and TOM OTT", "byline"),
            ("By Ann Lee, Tom Ott and Ines de la Cruz, Northwire", "byline"),
            ("By Ann Lee for the Daily Post", "byline"),
            ("By Ann Lee, political correspondent", "byline"),
            ("(By Ann Lee)", "byline"),
            ("Ann Lee, BBC political correspondent", "byline"),
            ("The Associated Press", "byline"),
            ("(Reporting by Ann Lee in Lund; Editing by Tom Ott)", "reporting credit"),
            ("Additional reporting by Ann Lee", "reporting credit"),
            ("Ann Lee and Tom Ott contributed reporting.", "reporting credit"),
            ("Tuesday, June 3, 2025", "date line"),
            ("3 June 2025", "date line"),
            ("Updated 7:32 a.m. ET June 6, 2025", "date line"),
            ("PUBLISHED: 10:21 GMT, 3 June 2025 | UPDATED: 12:00 GMT, 3 June 2025", "date line"),
            ("2 hours ago", "date line"),
            ("Advertisement", "advertisement"),
            ("Story continues below advertisement", "advertisement"),
            ("Read more", "link to other stories"),
            ("READ MORE: Ten ferries that were saved", "link to other stories"),
            ("Related: What is a ferry?", "link to other stories"),
            ("Click here for more news from Lund", "link to other stories"),
            ("Continue reading the main story", "link to other stories"),
            ("Slideshow (3 images)", "link to other stories"),
            ("Scroll down for video", "link to other stories"),
            ("Follow us on Twitter @lundnews", "share or comment line"),
            ("Follow @lundnews on Twitter", "share or comment line"),
            ("Share this article", "share or comment line"),
            ("265 shares", "share or comment line"),
            ("Sign up for our newsletter", "newsletter or subscription line"),
            ("Subscribe to our podcast here.", "newsletter or subscription line"),
            ("© 2025 Northwire. All rights reserved.", "copyright line"),
            ("Copyright 2025 The Lund Post. All rights reserved.", "copyright line"),
            ("Our Standards: The Northwire Principles", "editors' note"),
            ("Editor's note: This story was corrected on Monday.", "editors' note"),
            ("(This story corrects the name in paragraph 4)", "editors' note"),
            ("($1 = 0.8251 euros)", "editors' note"),
            ("This interview has been edited for length.", "editors' note"),
            ("* * *", "rule"),
            ("___", "rule"),
            ("###", "rule"),
            ("-30-", "end mark"),
            ("ENDS", "end mark"),
            ("(END)", "end mark"),
            ("(CROSSTALK)", "stage direction"),
            ("(LAUGHTER)", "stage direction"),
            ("BREAKING NEWS", "label"),
            ("var ad = {id: 1};", "page code"),
        ],
    )
    def test_a_line_around_the_story_is_named(self, line: str, kind: str) -> None:
        assert furniture_kind(line) == kind
        text = story("Lund votes to keep its ferry", LEDE, line, BODY)
        layout = read_layout(Article(text))
        assert around(layout, text) == {line: kind}
        assert words(layout, text) == [LEDE, BODY]

    @pytest.mark.parametrize(
        "line",
        [
            "By Monday evening the water had reached the second floor of the town hall.",
            "By now everybody in Lund has heard of it.",
            "Reporting by the Lund Post showed that the mayor had known for years.",
            "Research by the University of Oslo found that ferries last longer than bridges.",
            "Writing by hand helps children to remember, a study found.",
            "File-sharing services said on Monday that they would appeal.",
            "Video by a passer-by shows the ferry striking the pier.",
            "Photographs of the pier were sold out within an hour.",
            "Copyright holders sued the town for using the song.",
            "First published in 1984, the novel made her famous.",
            "For the full year, the company expects a profit of 3 million crowns.",
            "Follow the money, prosecutors like to say, and they did.",
            "Sign language interpreters were sent home.",
            "Read aloud in the council, the letter caused laughter.",
            "Share prices fell by a tenth on Tuesday.",
            "Shares in the shipping firm fell.",
            "Subscribers left in droves last year.",
            "More on the ferry was promised for Thursday.",
            "What do you think of the new law?",
            "Updated guidance says that three people may share a cabin.",
            "Published in May, the report blamed the weather.",
            "In May 2025 he was elected.",
            "Advertisement spending fell by 3 percent.",
            "Reuters reported on Monday that the ferry would stay.",
            "Getty Images sued the start-up in London.",
            "“Share this,” she said.",
            "The end of the war is near.",
            "It ends.",
            "(He did not say when.)",
            "(For a while, he lived in Lund.)",
            "Image is everything in politics, he said.",
            "Source close to the mayor said she would resign.",
            "URGENT repairs are needed, the engineers wrote.",
            "Poll: 3 of the races are tight;",
            "He said:",
            "Yes.",
            "42.",
        ],
    )
    def test_a_line_of_the_story_is_not(self, line: str) -> None:
        assert furniture_kind(line) is None

    @pytest.mark.parametrize(
        "name", ["breaking-story.txt", "market-report.txt", "interview.txt", "long-feature.txt"]
    )
    def test_no_paragraph_of_our_samples_is_taken_for_furniture(self, name: str) -> None:
        article = load(ROOT / "seeds" / name)
        layout = read_layout(article)
        assert layout.title == article.text.split("\n", 1)[0]
        long = [line for line, kind in around(layout, article.text).items() if len(line) > 120]
        assert all(line.startswith(("(Reporting", "FILE PHOTO")) for line in long)
        assert layout.cut_off is None

    def test_a_caption_stands_above_its_credit(self) -> None:
        caption = "Islanders wait for the ferry at the pier of Lund, Norland, December 4, 2025."
        text = story(LEDE, caption, "REUTERS/Ann Lee", BODY)
        assert around(read_layout(Article(text)), text) == {
            caption: "caption",
            "REUTERS/Ann Lee": "photo credit",
        }

    def test_a_caption_opens_the_page_above_a_dateline(self) -> None:
        caption = "Islanders wait for the ferry at the pier of Lund."
        text = story(caption, "REUTERS/Ann Lee", f"LUND (Reuters) - {LEDE}", BODY)
        layout = read_layout(Article(text))
        assert around(layout, text)[caption] == "caption"
        assert words(layout, text) == [LEDE, BODY]

    def test_a_lede_above_a_credit_stays(self) -> None:
        text = story(LEDE, "Photo: Ann Lee", BODY)
        assert words(read_layout(Article(text)), text) == [LEDE, BODY]

    def test_highlights_are_no_sentences(self) -> None:
        text = story("STORY HIGHLIGHTS\nFerry stays\nTickets cost more", LEDE, BODY)
        layout = read_layout(Article(text))
        assert layout.title is None
        assert around(layout, text)["Ferry stays"] == "story highlight"
        assert words(layout, text) == [LEDE, BODY]

    def test_credits_behind_the_last_sentence_are_cut_off_it(self) -> None:
        credit, rate = "(Reporting by Ann Lee; Editing by Tom Ott)", "($1 = 10.4 crowns)"
        text = story(LEDE, f"{END} {rate} {credit}")
        layout = read_layout(Article(text))
        assert words(layout, text) == [LEDE, END]
        assert around(layout, text) == {rate: "editors' note", credit: "reporting credit"}

    def test_a_note_before_the_first_sentence_is_cut_off_it(self) -> None:
        text = f"(Adds comment, background) {LEDE}"
        layout = read_layout(Article(text))
        assert words(layout, text) == [LEDE]


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

    def test_items_of_a_list_are_told(self) -> None:
        text = story(LEDE, "• a new pier", "• a new ferry", BODY)
        layout = read_layout(Article(text))
        assert [text[slice(*span)] for span in layout.list_items] == ["• a new pier", "• a new ferry"]


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
            "The mayor was pleased. Ann Lee, Lund",
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
    assert set(layout.list_items) <= set(layout.paragraphs)
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
    start = time.perf_counter()
    read_layout(Article(text))
    read_layout(Article(story(*[text[:690]] * 200)))
    assert time.perf_counter() - start < 8
