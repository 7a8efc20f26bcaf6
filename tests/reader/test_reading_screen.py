"""What the reader can be told to do, key by key."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from textual.widgets import Input

from newsreader.analysis.options import Options
from newsreader.article.model import Article, Notice
from newsreader.reader.messages import AnalysisFailed
from newsreader.reader.screens.card import CardScreen
from newsreader.reader.screens.dialogs import ChoiceScreen, ConfirmScreen, TextScreen
from newsreader.reader.widgets.legend import Legend
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_brackets_step_through_mentions(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        seen = []
        for _ in range(4):
            await reader.press("]")
            seen.append(reader.styled("mention"))
        assert seen == [["Ostvik"], ["Grey Sound"], ["Ingrid Dahl"], ["Skarholm"]]
        await reader.press("[")
        assert reader.styled("mention") == ["Ingrid Dahl"]


async def test_stepping_begins_at_what_is_on_the_screen(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 14)) as reader:
        await reader.press("]", "G", "]")
        spot = reader.screen._navigator.spot
        assert spot is not None
        assert reader.view.is_visible(spot.span[0])
        assert spot.span[0] > story.at("The bridge across")[0]


async def test_enter_on_a_mention_opens_its_card(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("]", "]", "]", "enter")
        assert isinstance(reader.over, CardScreen)
        text = reader.text()
        assert re.search(r"Ingrid Dahl\s+person", text)
        assert "Mayor" in text
        assert "also “Dahl”" in text
        assert "What they said (2)" in text
        assert "3 mentions" in text


async def test_the_card_leads_to_every_mention(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("]", "]", "]", "enter", "G", "enter")
        assert reader.over is None
        assert reader.view.has_focus
        assert reader.view.is_visible(story.at("Dahl", 1)[0])
        assert reader.styled("mention") == ["Dahl"]


async def test_the_card_leads_to_what_was_said(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("]", "]", "]", "enter", "g", "enter")
        assert "the line would be paid for until" in " ".join(reader.styled("quote-content"))


async def test_a_click_on_a_name_opens_its_card(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        rows = reader.text().split("\n")
        y = next(i for i, row in enumerate(rows) if "Per Lund, the chairman" in row)
        x = rows[y].index("Per Lund")
        await reader.pilot.click(offset=(x + 2, y))
        await reader.pilot.pause()
        assert isinstance(reader.over, CardScreen)
        assert "chairman of the Harbour Board" in reader.text()
        await reader.press("escape")
        assert reader.over is None


async def test_search_finds_while_one_types(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("slash", *"sound")
        assert len(reader.styled("match-current")) == 1
        assert "“sound” 1 of 3" in reader.text()
        await reader.press("enter")
        assert not reader.screen.query(Input)
        assert reader.view.has_focus
        await reader.press("n", "n")
        assert "3 of 3" in reader.text()
        assert reader.view.is_visible(story.at("sound since 1911")[0])
        await reader.press("n")
        assert "1 of 3" in reader.text()
        await reader.press("N")
        assert "3 of 3" in reader.text()
        await reader.press("escape")
        assert reader.styled("match-current") == []


async def test_escape_from_the_search_goes_back(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("slash", *"autumn")
        assert reader.view.scroll_offset.y > 0
        await reader.press("escape")
        assert reader.view.scroll_offset.y == 0
        assert reader.styled("match-current") == []


async def test_words_that_are_not_there_are_not_found(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("slash", *"zzz", "enter")
        assert "not found" in reader.text()


async def test_the_legend_switches_kinds_with_keys(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("l", "space")
        assert reader.styled("person") == []
        assert "Grey Sound" in " ".join(reader.styled("place"))
        await reader.press("right", "space", "left", "space")
        assert reader.styled("org") == []
        assert "Ingrid Dahl" in " ".join(reader.styled("person"))
        await reader.press("a")
        assert reader.styled("person") == reader.styled("place") == []
        await reader.press("a", "escape")
        assert "Harbour Board" in " ".join(reader.styled("org"))
        assert reader.view.has_focus


async def test_the_legend_switches_kinds_with_the_mouse(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.pilot.click(Legend, offset=(3, 0))
        await reader.pilot.pause()
        assert reader.styled("person") == []


async def test_stepping_passes_over_kinds_that_are_off(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("l", "right", "right", "space", "escape", "]")
        assert reader.styled("mention") == ["Ingrid Dahl"]


async def test_plus_and_minus_change_the_summary(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("+")
        await reader.settle()
        assert reader.analyst.asked[-1].sentences == 4
        assert "4 of 19 sentences, verbatim" in reader.text()
        await reader.press("-", "-")
        await reader.settle()
        assert "2 of 19 sentences, verbatim" in reader.text()
        await reader.press("-", "-", "-")
        assert "1 of 19 sentences, verbatim" in reader.text()


async def test_every_press_counts_while_sentences_are_being_chosen(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(self: FakeAnalyst, article: Article, options: Options) -> None:
        self.asked.append(options)

    monkeypatch.setattr(FakeAnalyst, "summarize", silent)
    async with open_reader() as reader:
        await reader.press("1", "+", "+", "+", "-")
        assert [options.sentences for options in reader.analyst.asked[1:]] == [4, 5, 6, 5]


@pytest.mark.parametrize(("size", "away"), [((80, 24), "2"), ((80, 24), "0"), ((120, 40), "5")])
async def test_a_change_of_the_summary_is_seen(
    open_reader: OpenReader, size: tuple[int, int], away: str
) -> None:
    async with open_reader(size=size) as reader:
        await reader.press(away)
        assert "sentences, verbatim" not in reader.text()
        await reader.press("+")
        await reader.settle()
        assert "4 of 19 sentences, verbatim" in reader.text()


async def test_a_summary_in_sight_leaves_the_reader_in_the_article(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("+")
        await reader.settle()
        assert reader.view.has_focus


async def test_a_length_in_words_becomes_one_in_sentences(open_reader: OpenReader) -> None:
    async with open_reader(options=Options(words=60)) as reader:
        await reader.press("+")
        assert reader.analyst.asked[-1] == Options(sentences=4)


async def test_m_goes_through_the_methods_with_agreement_marks(open_reader: OpenReader) -> None:
    async with open_reader(size=(160, 50)) as reader:
        await reader.press("m")
        await reader.settle()
        assert reader.analyst.asked[-1].summarizer == "lead"
        assert "Summary · opening" in reader.text()
        assert "●●●●●●●●●● 10 of 10 methods" in reader.text()
        assert "●○○○○○○○○○ 1 of 10 methods" in reader.text()
        await reader.press("M")
        assert reader.analyst.asked[-1].summarizer == "newsreader"


async def test_a_method_that_gave_way_to_the_opening_is_not_named(open_reader: OpenReader) -> None:
    told = (
        Notice("not-understood", "The text is a transcript: the summary is its opening.", part="summary"),
    )
    short = msgspec.structs.replace(story.analysis(), notices=told)
    async with open_reader(size=(120, 40), analyst=FakeAnalyst(prepared=lambda article: short)) as reader:
        await reader.press("m", "m")
        await reader.settle()
        assert reader.analyst.asked[-1].summarizer == "lexrank"
        assert "LexRank" not in reader.text()


async def test_f_lists_one_speaker(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 40)) as reader:
        await reader.press("f")
        assert isinstance(reader.over, ChoiceScreen)
        assert "No speaker named  1" in reader.text()
        await reader.press("j", "enter")
        quotes = reader.pane("quotes")
        assert "2 Only Ingrid Dahl " in reader.text()
        assert quotes.info == "2 of 6"
        assert quotes.list.option_count == 2
        await reader.press("f", "g", "enter")
        assert quotes.list.option_count == 6
        assert "2 Who said what " in reader.text().split("5 Timeline")[1]


async def test_a_pane_with_one_speaker_says_so_until_escape_in_it(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("f", "j", "enter")
        assert "2 of 6 · esc: everybody" in reader.text()
        await reader.press("j", "0")
        assert "2 Only Ingrid Dahl" in reader.text()
        assert "esc: everybody" not in reader.text()
        await reader.press("escape")
        assert "2 Only Ingrid Dahl" in reader.text()
        await reader.press("2", "escape")
        assert "2 Who said what" in reader.text()
        quotes = reader.pane("quotes").list
        assert (quotes.option_count, quotes.has_focus) == (6, True)
        assert quotes.entry is not None
        assert quotes.entry.prompt.plain.startswith("Ingrid Dahl")
        await reader.press("escape")
        assert reader.view.has_focus


async def test_o_groups_by_speaker_with_counts_and_shares(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 60)) as reader:
        await reader.press("o")
        text = reader.text()
        assert "2 statements, 33 % · 1 word for word" in text
        assert text.index("No speaker named") > text.index("Anna Berg  ") if "Anna Berg  " in text else True
        await reader.press("o")
        assert "33 %" not in reader.text()


async def test_a_quotation_without_a_speaker_says_so(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2", "G")
        assert "No speaker named" in reader.text()


async def test_export_writes_beside_the_article_and_asks_before_replacing(
    open_reader: OpenReader, ferry: Path
) -> None:
    note = ferry.with_suffix(".md")
    async with open_reader() as reader:
        await reader.press("e")
        assert "Harbour Town Votes" in note.read_text(encoding="utf-8")
        assert "Exported" in reader.text()
        note.write_text("mine")
        await reader.press("e")
        assert isinstance(reader.over, ConfirmScreen)
        await reader.press("n")
        assert note.read_text() == "mine"
        await reader.press("e", "y")
        assert "Harbour Town Votes" in note.read_text(encoding="utf-8")


async def test_the_note_names_the_method_of_the_summary_it_holds(
    open_reader: OpenReader, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = ferry.with_suffix(".md")
    async with open_reader() as reader:
        await reader.press("m")
        await reader.settle()
        await reader.press("e")
        assert "3 of 19 sentences, chosen by another method: opening" in note.read_text(encoding="utf-8")

        async def silent(self: FakeAnalyst, article: Article, options: Options) -> None:
            self.asked.append(options)

        monkeypatch.setattr(FakeAnalyst, "summarize", silent)
        await reader.press("m", "e", "y")
        assert "chosen by another method: opening" in note.read_text(encoding="utf-8")


async def test_an_export_that_fails_says_why(open_reader: OpenReader, ferry: Path) -> None:
    ferry.with_suffix(".md").mkdir()
    async with open_reader() as reader:
        await reader.press("e")
        assert "Not exported" in reader.text()


async def test_no_export_before_the_analysis_is_done(open_reader: OpenReader, ferry: Path) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("e")
        assert not ferry.with_suffix(".md").exists()
        assert "still being read" in reader.text()


async def test_notices_are_counted_and_listed(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        assert "1 notice (i)" in reader.text().split("\n")[0]
        await reader.press("i")
        assert isinstance(reader.over, TextScreen)
        assert "Left out  Not read as part of the story." in reader.text()
        assert "“Photo: Lena Moser/NPA”" in reader.text()
        await reader.press("i")
        assert reader.over is None


async def test_markup_in_notices_and_failures_is_text(open_reader: OpenReader) -> None:
    odd = msgspec.structs.replace(
        story.analysis(), notices=(Notice("repaired", "[/nope] [@click=app.quit]x[/]"),), title="[/] [b]"
    )
    async with open_reader(analyst=FakeAnalyst(prepared=lambda article: odd)) as reader:
        await reader.press("i")
        assert "[/nope] [@click=app.quit]x[/]" in reader.text()
    async with open_reader(analyst=FakeAnalyst(fails="[/nope] [b]")) as reader:
        assert "[/nope] [b]" in reader.text()


async def test_r_asks_again_only_after_a_failure(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press("r")
        assert len(reader.analyst.asked) == 1
        reader.screen.post_message(AnalysisFailed(reader.screen._reading.article, "it fell over"))
        await reader.pilot.pause()
        await reader.press("r", "r")
        assert len(reader.analyst.asked) == 2


async def test_angle_brackets_go_to_the_next_file_and_back(open_reader: OpenReader, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("The first story tells of bread and butter in the town of Ostvik today.\n")
    second.write_text("The second story tells of salt and pepper in the town of Skarholm today.\n")
    async with open_reader(first, second, analyst=FakeAnalyst(waits=True)) as reader:
        assert "article 1 of 2" in reader.text()
        assert "bread and butter" in reader.text()
        await reader.press(">")
        assert "article 2 of 2" in reader.text()
        assert "salt and pepper" in reader.text()
        assert reader.analyst.article is not None
        assert reader.analyst.article.text.startswith("The second")
        await reader.press(">")
        assert "last article" in reader.text()
        await reader.press("<")
        assert "bread and butter" in reader.text()


async def test_a_file_that_cannot_be_read_says_so_and_the_others_go_on(
    open_reader: OpenReader, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A good story of some words that stands in the first file.\n")
    bad.write_bytes(b"")
    async with open_reader(good, bad, analyst=FakeAnalyst(waits=True)) as reader:
        await reader.press(">")
        assert "cannot be read" in reader.text()
        await reader.press("<")
        assert "A good story" in reader.text()


@pytest.mark.parametrize("size", [(30, 24), (80, 8)])
async def test_a_terminal_too_small_says_so(open_reader: OpenReader, size: tuple[int, int]) -> None:
    async with open_reader(size=size) as reader:
        assert "too small" in reader.text()
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause(0.3)
        assert "too small" not in reader.text()
        assert "The council of Ostvik" in reader.text()


async def test_help_lists_every_key(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 100)) as reader:
        await reader.press("?")
        assert isinstance(reader.over, TextScreen)
        for words in ("Keys", "Move", "Half a page down.", "Write the note beside the article.", "ctrl+p"):
            assert words in reader.text()
        await reader.press("escape")
        assert reader.over is None


async def test_the_palette_runs_commands(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("ctrl+p", *"notices")
        await reader.pilot.pause(0.3)
        await reader.press("enter")
        await reader.pilot.pause(0.3)
        assert isinstance(reader.over, TextScreen)


async def test_q_quits_and_the_analyst_is_closed(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("q")
        assert reader.app.return_code == 0
    assert reader.analyst.closed


async def test_resizing_from_wide_to_narrow_and_back(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("3")
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause(0.3)
        assert reader.pane("figures").list.has_focus
        assert not reader.pane("summary").display
        await reader.pilot.resize_terminal(120, 40)
        await reader.pilot.pause(0.3)
        assert reader.pane("summary").display
        assert reader.pane("quotes").display


async def test_what_comes_late_for_another_article_is_passed_over(
    open_reader: OpenReader, tmp_path: Path, ferry: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A second story of some words that stands in a file of its own.\n")
    async with open_reader(ferry, other, analyst=FakeAnalyst(waits=True)) as reader:
        first = reader.analyst.article
        await reader.press(">")
        reader.analyst.article = first
        reader.analyst.answer()
        await reader.settle()
        assert reader.pane("quotes").state == "working"
        assert not reader.screen._reading.complete


async def test_enter_twice_on_a_person_opens_the_card(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("4", "j", "enter")
        assert reader.view.has_focus
        await reader.press("enter")
        assert isinstance(reader.over, CardScreen)
        assert "chairman of the Harbour Board" in reader.text()


async def test_a_pane_entered_again_leads_back_to_the_latest_place(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("1", "0", "g", "j", "j", "j", "2", "G", "escape")
        assert reader.view.scroll_offset.y == 3


async def test_enter_on_no_mention_does_nothing(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("enter")
        assert reader.over is None
