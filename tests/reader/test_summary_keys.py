"""The summary made longer, shorter, or by another method."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.options import Options
from newsreader.article.model import Notice
from newsreader.reader.messages import AgreementReady, AnalysisFailed, PartReady
from tests.reader import story
from tests.reader.conftest import STEPS, FakeAnalyst, OpenReader


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


async def test_every_press_counts_while_sentences_are_being_chosen(open_reader: OpenReader) -> None:
    async with open_reader(analyst=FakeAnalyst(silent=True)) as reader:
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


async def test_the_marks_of_a_summary_go_with_it(open_reader: OpenReader) -> None:
    async with open_reader(size=(160, 50)) as reader:
        await reader.press("m")
        await reader.settle()
        assert "of 10 methods" in reader.text()
        assert reader.analyst.article is not None
        part = PartReady(reader.analyst.article, ("summary",), story.analysis())
        reader.screen.post_message(part)
        await reader.settle()
        assert "Tickets will cost" in reader.pane("summary").list._entries[2].prompt.plain
        assert "of 10 methods" not in reader.text()


async def test_a_summary_is_named_after_the_method_that_chose_it(open_reader: OpenReader) -> None:
    async with open_reader(size=(160, 50), analyst=FakeAnalyst(silent=True)) as reader:
        await reader.press("m")
        assert reader.analyst.article is not None
        reader.screen.post_message(AgreementReady(reader.analyst.article, {}))
        await reader.settle()
        assert "1 of 10 methods" in reader.text()
        assert "Summary · opening" not in reader.text()


async def test_a_method_that_fails_leaves_nothing_to_wait_for(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        reader.analyst.fails = "no memory"
        await reader.press("m")
        await reader.settle()
        assert "no memory" in reader.text()
        assert "choosing sentences" not in reader.text()


async def test_another_summary_takes_no_failure_back(open_reader: OpenReader) -> None:
    analyst = FakeAnalyst(waits=True)
    async with open_reader(analyst=analyst) as reader:
        analyst.answer(STEPS[:4], done=False)
        assert analyst.article is not None
        analyst.post(AnalysisFailed(analyst.article, "no memory"))
        await reader.press("+")
        await reader.settle()
        assert "analysis failed (r)" in reader.text().split("\n")[0]
        analyst.silent = True
        await reader.press("+")
        assert reader.pane("summary").info == "choosing sentences …"
        await reader.press("r")
        assert "reading …" in reader.text().split("\n")[0]


async def test_a_method_that_gave_way_to_the_opening_is_not_named(open_reader: OpenReader) -> None:
    told = (
        Notice("not-understood", "The text is a transcript: the summary is its opening.", part="summary"),
    )
    short = msgspec.structs.replace(story.analysis(), notices=told)
    async with open_reader(size=(120, 40), analyst=FakeAnalyst(prepared=lambda article: short)) as reader:
        await reader.press("m", "m")
        await reader.settle()
        assert reader.analyst.asked[-1].summarizer == "lexrank"
        assert "whatever the method" in reader.text()
        assert "of 10 methods" not in reader.text()
        assert "LexRank" not in reader.text()
