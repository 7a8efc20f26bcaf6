"""The panes: what they show while they wait, when they are filled, and where they lead."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.model import TimeExpression
from newsreader.article.model import Notice
from newsreader.reader.entries.entry import Filling
from newsreader.reader.filler import FILLINGS
from newsreader.reader.open_article import Reading
from newsreader.reader.widgets.pane import WORKING
from newsreader.reader.widgets.side import SideColumn
from tests.reader import story
from tests.reader.conftest import STEPS, FakeAnalyst, OpenReader

NAMES = ("summary", "quotes", "figures", "people", "timeline")


async def test_the_article_stands_there_while_the_panes_work(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(waits=True)) as reader:
        assert "The council of Ostvik voted" in reader.text()
        assert reader.text().count(WORKING) == 3
        assert "reading …" in reader.text().split("\n")[0]


async def test_each_pane_fills_as_its_part_comes(open_reader: OpenReader) -> None:
    analyst = FakeAnalyst(waits=True)
    async with open_reader(analyst=analyst) as reader:
        analyst.answer(STEPS[:1], done=False)
        states = []
        for step in STEPS[1:6]:
            analyst.answer((step,), done=False)
            await reader.settle()
            states.append([name for name in NAMES if reader.pane(name).state == "filled"])
        assert states == [
            ["people"],
            ["quotes", "people"],
            ["summary", "quotes", "people"],
            ["summary", "quotes", "people", "timeline"],
            list(NAMES),
        ]


async def test_wide_terminals_show_three_panes_beside_the_article(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        text = reader.text()
        for words in (
            "1 Summary",
            "2 Who said what",
            "3 Key figures",
            "4 Cast  5 Timeline",
            "The council of",
        ):
            assert words in text
        assert "¶ 1 · opens the story" in text
        assert "Ingrid Dahl  Mayor" in text


async def test_people_and_timeline_share_the_column(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 40)) as reader:
        await reader.press("4")
        assert [name for name in NAMES if reader.pane(name).display] == ["people", "timeline"]
        assert "chairman of the Harbour Board" in reader.text()
        await reader.press("1")
        assert [name for name in NAMES if reader.pane(name).display] == ["summary", "quotes", "figures"]


async def test_narrow_terminals_show_one_pane_under_the_article(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        assert [name for name in NAMES if reader.pane(name).display] == []
        assert "1 Summary  2 Who said what  3 Key figures  4 Cast  5 Timeline" in reader.text()
        await reader.press("2")
        assert [name for name in NAMES if reader.pane(name).display] == ["quotes"]
        assert reader.view.size.height >= 6
        await reader.press("escape")
        assert [name for name in NAMES if reader.pane(name).display] == []


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
async def test_every_entry_can_be_read_at_80x24(open_reader: OpenReader, number: int) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press(str(number))
        pane = reader.pane(NAMES[number - 1])
        seen = reader.text()
        for _ in range(pane.list.option_count):
            await reader.press("j")
            seen += reader.text()
        for entry in pane.list._entries:
            for word in entry.prompt.plain.split():
                assert word in seen


async def test_moving_in_a_pane_marks_and_scrolls_the_article(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2", "j")
        assert "Nobody on Skarholm will be left behind," in " ".join(reader.styled("quote-content"))
        assert reader.styled("quote-speaker") == ["she"]
        assert reader.styled("quote-cue") == ["said"]
        await reader.press("j", "j", "j")
        assert reader.view.is_visible(story.at("We were told for years")[0])
        assert "she" not in " ".join(reader.styled("quote-speaker"))


async def test_content_cue_and_speaker_light_up_each_its_own_way(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        looks = [reader.view._styles.component(f"quote-{part}") for part in ("content", "cue", "speaker")]
        assert len({(look.background, look.foreground, look.bold, look.underline) for look in looks}) == 3


async def test_enter_goes_to_the_words_and_escape_comes_back(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2", "G", "enter")
        assert reader.view.has_focus
        assert reader.view.is_visible(story.at("The bridge across")[0])
        await reader.press("escape")
        quotes = reader.pane("quotes").list
        assert quotes.has_focus
        assert quotes.highlighted == quotes.option_count - 1


async def test_escape_in_a_pane_goes_back_to_where_one_was_reading(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("j", "j")
        await reader.press("2", "G")
        assert reader.view.scroll_offset.y > 2
        await reader.press("escape")
        assert reader.view.has_focus
        assert reader.view.scroll_offset.y == 2
        assert reader.styled("quote-content") == []


async def test_tab_goes_round_article_and_panes(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        for name in NAMES:
            await reader.press("tab")
            assert reader.pane(name).list.has_focus
        await reader.press("tab")
        assert reader.view.has_focus
        await reader.press("shift+tab")
        assert reader.pane("timeline").list.has_focus


async def test_a_pane_asked_for_before_it_is_there_has_the_keys(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    mount = SideColumn.mount_panes

    async def late(side: SideColumn) -> None:
        await side.run_action("screen.pane(2)")
        await mount(side)

    monkeypatch.setattr(SideColumn, "mount_panes", late)
    async with open_reader(size=(80, 24)) as reader:
        assert reader.pane("quotes").list.has_focus


async def test_a_click_on_an_entry_goes_to_its_words(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.pilot.click(reader.pane("figures").list, offset=(3, 0))
        await reader.pilot.pause()
        assert reader.view.has_focus
        assert reader.styled("quote-content") == ["1.2 million crowns"]


async def test_a_click_on_a_tab_opens_its_pane(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.pilot.click("#tabs", offset=(14, 0))
        await reader.pilot.pause()
        assert reader.pane("quotes").list.has_focus


async def test_figures_come_by_salience(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        heads = [entry.prompt.plain.split("\n")[0] for entry in reader.pane("figures").list._entries]
        assert [head.split("  ")[0] for head in heads][:1] == ["1.2 million crowns"]
        assert any(head.startswith("▲ 12 percent") for head in heads)
        assert any(head.startswith("≈ 250") for head in heads)


async def test_a_failure_is_told_in_every_pane_that_waits(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(fails="no English spaCy pipeline is installed")) as reader:
        await reader.pilot.pause()
        assert "no English spaCy pipeline" in reader.text()
        assert {reader.pane(name).state for name in NAMES} == {"failed"}
        reader.analyst.fails = None
        await reader.press("r")
        await reader.settle()
        assert {reader.pane(name).state for name in NAMES} == {"filled"}


async def test_an_empty_pane_says_so(open_reader: OpenReader) -> None:
    bare = msgspec.structs.replace(story.analysis(), quotes=(), figures=(), dates=(), cast=(), entities=())
    async with open_reader(analyst=FakeAnalyst(prepared=lambda article: bare)) as reader:
        assert "Nobody is quoted." in reader.text()
        assert "No figures." in reader.text()
        await reader.press("2", "j", "enter", "escape")
        assert reader.view.has_focus


DUE = TimeExpression(
    (story.TEXT.index("Tuesday to keep"), story.TEXT.index(" to keep the last")), "DURATION", None, True
)
"""A deadline for which the text says what is to be done, and thus a card without a figure."""


@pytest.mark.parametrize(("dates", "state"), [((), "failed"), ((DUE,), "filled")])
async def test_a_part_that_could_not_be_made_is_told_in_its_pane_alone(
    open_reader: OpenReader, dates: tuple[TimeExpression, ...], state: str
) -> None:
    reason = "The key figures could not be worked out (an error in newsreader: KeyError)."
    notices = (Notice("failed", reason, part="figures"),)
    partly = msgspec.structs.replace(story.analysis(), figures=(), dates=dates, notices=notices)
    async with open_reader(analyst=FakeAnalyst(prepared=lambda article: partly)) as reader:
        assert reader.pane("figures").state == state
        assert reader.text().count("could not be worked out") == 1
        assert {reader.pane(name).state for name in ("summary", "quotes", "people")} == {"filled"}
        await reader.press("i")
        assert "Missing  The key figures could not" in reader.text()


async def test_a_pane_that_cannot_be_filled_says_so_and_leaves_the_others_alone(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(reading: Reading) -> Filling:
        raise KeyError(reading.article.title)

    monkeypatch.setitem(FILLINGS, "figures", broken)
    with pytest.raises(KeyError):
        async with open_reader():
            pass
    monkeypatch.delenv("NEWSREADER_TRACEBACK")
    async with open_reader() as reader:
        assert reader.pane("figures").state == "failed"
        assert "This pane cannot be shown (KeyError)." in reader.text()
        assert reader.pane("quotes").state == "filled"


async def test_a_pane_without_a_row_gets_the_rows_it_needs_when_it_is_filled(open_reader: OpenReader) -> None:
    analyst = FakeAnalyst(waits=True)
    async with open_reader(analyst=analyst) as reader:
        pane = reader.pane("figures")
        pane.styles.height = 1
        await reader.pilot.pause()
        analyst.answer()
        await reader.settle()
        await reader.pilot.pause()
        assert pane.size.height > 3
        assert pane.rows_needed == 1 + pane.list.virtual_size.height + pane.list.room_to_open > 3


@pytest.mark.parametrize(("before", "after"), [((120, 40), (80, 24)), ((80, 60), (110, 24))])
async def test_the_entry_looked_at_stays_in_view_when_the_terminal_changes(
    open_reader: OpenReader, before: tuple[int, int], after: tuple[int, int]
) -> None:
    async with open_reader(size=before) as reader:
        await reader.press("2", "G", "k")
        looked_at = reader.pane("quotes").list.entry
        await reader.pilot.resize_terminal(*after)
        await reader.pilot.pause(0.3)
        assert looked_at is not None
        assert looked_at is reader.pane("quotes").list.entry
        shown = " ".join(line.strip() for line in reader.text().split("2 Who said what")[-1].split("\n"))
        assert " ".join(looked_at.prompt.plain.split("\n")[-1].split()[:4]) in shown


async def test_a_figure_looked_at_shows_its_clause(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        words = "≈ 250  islanders  “…ending months of doubt"
        await reader.press("3")
        assert words not in reader.text()
        await reader.press("j", "j", "j")
        assert words in reader.text()
        await reader.press("k")
        assert words not in reader.text()


async def test_the_first_click_into_a_pane_opens_nothing_above_it(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        figures = reader.pane("figures").list
        await reader.pilot.mouse_down(figures, offset=(3, 2))
        await reader.pilot.pause()
        assert figures.has_focus
        assert figures.highlighted is None


async def test_panes_keep_their_rows_when_an_entry_is_shown_whole(open_reader: OpenReader) -> None:
    async with open_reader(size=(120, 60)) as reader:
        await reader.press("3")
        assert reader.pane("figures").list.room_to_open > 0
        heights = set()
        for _ in range(4):
            heights.add(tuple(reader.pane(name).size.height for name in ("summary", "quotes", "figures")))
            await reader.press("j")
            await reader.pilot.pause()
        assert len(heights) == 1


async def test_the_pane_gone_to_is_given_rows_and_keeps_them(open_reader: OpenReader) -> None:
    def rows() -> dict[str, int]:
        return {name: reader.pane(name).size.height for name in NAMES[:3]}

    async with open_reader(size=(110, 30)) as reader:
        assert max(rows(), key=rows().__getitem__) == "summary"
        await reader.press("2")
        heard = rows()
        assert heard["quotes"] >= sum(heard.values()) // 2
        await reader.press("escape")
        assert rows() == heard
        await reader.pilot.click(reader.pane("summary").list, offset=(3, 1))
        await reader.pilot.pause()
        assert rows() == heard


async def test_a_page_passes_no_entry_over_unseen(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2")
        quotes = reader.pane("quotes").list
        while quotes.highlighted != quotes.option_count - 1:
            before = quotes.highlighted
            assert before is not None
            await reader.press("space")
            assert quotes.highlighted is not None
            assert quotes.highlighted > before
            first_new = quotes._index_to_line[before + 1]
            assert quotes.highlighted == before + 1 or first_new >= quotes.scroll_offset.y


async def test_a_quotation_longer_than_the_pane_is_read_to_its_end_and_back(open_reader: OpenReader) -> None:
    long = msgspec.structs.replace(story.QUOTES[1], content=((0, len(story.TEXT)),), kind="indirect")
    known = msgspec.structs.replace(story.analysis(), quotes=(story.QUOTES[0], long, *story.QUOTES[2:]))
    async with open_reader(size=(80, 24), analyst=FakeAnalyst(prepared=lambda article: known)) as reader:
        await reader.press("2", "j")
        quotes = reader.pane("quotes").list
        top = quotes.scroll_offset.y
        shown = []
        while quotes.highlighted == 1:
            shown.append(reader.text())
            await reader.press("j")
        assert "Ingrid Dahl  Mayor" in shown[0].split("2 Who said what")[-1]
        for word in story.TEXT.split():
            assert word in "".join(text.split("2 Who said what")[-1] for text in shown)
        await reader.press("k", "space")
        assert quotes.scroll_offset.y > top
        await reader.press("b")
        assert (quotes.highlighted, quotes.scroll_offset.y) == (1, top)
        await reader.press("k")
        assert quotes.highlighted == 0
