"""The summary made longer, shorter, or by another method."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.options import Options
from newsreader.article.model import Article, Notice
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader


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
        assert "whatever the method" in reader.text()
        assert "of 10 methods" not in reader.text()
        assert "LexRank" not in reader.text()
