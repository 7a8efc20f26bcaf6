"""Lines around the story."""

from __future__ import annotations

import pytest
from tests.analysis.layout.page import BODY, END, LEDE, around, story, words
from tests.conftest import ROOT

from newsreader.analysis.layout import read_layout
from newsreader.analysis.layout.furniture import furniture_kind
from newsreader.article.load import load
from newsreader.article.model import Article


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
            ("Ann Lee, Tom S. Ott and St. John contributed to this report from Lund.", "reporting credit"),
            ("Northwire's Ann Lee reported from Lund, and Tom Ott wrote from Oslo.", "reporting credit"),
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
            "Reuters reported from Oslo that the ferry would stay.",
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

    @pytest.mark.parametrize("signature", ["--Ann Lee", "--Tom V. Ott"])
    @pytest.mark.parametrize("last", [END, 'Lund said he hoped for "a quiet winter."'])
    def test_who_signed_an_item_right_behind_its_last_sentence_is_cut_off_it(
        self, last: str, signature: str
    ) -> None:
        text = story(LEDE, last + signature)
        layout = read_layout(Article(text))
        assert words(layout, text) == [LEDE, last]
        assert around(layout, text) == {signature: "byline"}

    @pytest.mark.parametrize(
        "last",
        [
            "“Boats are all we have.”--Ann Lee",
            f"{END} — Ann Lee",
            f"{END}--at least",
            "The ferry was built by the man who painted “Harbour Nights”—Ann Lee",
            "The ferry was named after a song of the sixties, “Ferry, Please!”—Ann Lee's.",
            "The ferry was named by the man who sang “Ferry, Please!”—Tom Ott.",
            "The ferry is named after those who sang “Ferry, Please!”—The Lund Boys",
        ],
    )
    def test_who_is_quoted_is_not(self, last: str) -> None:
        text = story(LEDE, last)
        assert words(read_layout(Article(text)), text) == [LEDE, last]

    def test_a_note_before_the_first_sentence_is_cut_off_it(self) -> None:
        text = f"(Adds comment, background) {LEDE}"
        layout = read_layout(Article(text))
        assert words(layout, text) == [LEDE]
