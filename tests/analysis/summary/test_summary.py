"""The summary on stories of our own."""

from __future__ import annotations

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Read

from newsreader.analysis.options import SUMMARIZERS, Options
from newsreader.analysis.page import GivenUpError, Page
from newsreader.analysis.summary import Rankings, fallback_reason, summarize
from newsreader.analysis.summary.candidates import find_candidates

STORY = """\
The city council of Port Ellery voted on Tuesday to close the old ferry terminal, a link 90 years old.
Image: The terminal at dawn.
The decision follows a report that put the cost of repairs to the terminal at $14 million.
"It is a sad day for all of us, and for everyone who ever took that boat," said Mayor Ruth Okafor.
She had argued for a smaller terminal on the north quay.
Ferry crossings have fallen by half since the bridge opened in 2009, according to the port authority.
Islanders said the bridge is no use to people without a car.
The council will run a bus across the bridge every 30 minutes from next spring.
Should the terminal have been saved?
A group of residents has promised to challenge the council's vote on the ferry terminal in court.
Bakeries nearby sold out of cinnamon rolls.
Click here for more on this story.
"""

PIECES = [
    "The mayor ",
    "said ",
    "the bridge fell. ",
    "He left. ",
    "\n",
    "\n\n",
    '"',
    "'",
    "“",
    "”",
    "- ",
    "— ",
    ": ",
]
PIECES += [
    "7 ",
    "$3 ",
    "Ms Orr ",
    "it ",
    "🙂 ",
    "é",
    ".",
    "? ",
    "...",
    "• ",
    "-",
    "BREAKING",
    " ",
    "\u00a0",
    "is ",
]


@pytest.fixture(scope="module")
def page(read: Read) -> Page:
    return read(STORY)


def texts(page: Page, **options: object) -> list[str]:
    return [page.text[slice(*s.span)] for s in summarize(page, (), Options(**options))]  # type: ignore[arg-type]


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_every_method_gives_as_many_sentences_as_asked_for_in_reading_order(page: Page, method: str) -> None:
    for count in (1, 3, 5):
        summary = summarize(page, (), Options(summarizer=method, sentences=count))
        assert len(summary) == count
        assert [s.sentence for s in summary] == sorted({s.sentence for s in summary})
        assert all(s.span == page.sentence_spans[s.sentence] and s.reasons for s in summary)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_no_method_chooses_captions_questions_to_the_reader_or_boilerplate(page: Page, method: str) -> None:
    chosen = " ".join(texts(page, summarizer=method, sentences=3))
    assert "Image:" not in chosen
    assert "Click here" not in chosen


def test_the_news_is_chosen_and_the_aside_is_not(page: Page) -> None:
    chosen = texts(page)
    assert chosen[0].startswith("The city council")
    assert not any("cinnamon" in text or "sad day" in text or text.endswith("?") for text in chosen)


def test_a_sentence_that_opens_on_a_pronoun_follows_its_predecessor(page: Page) -> None:
    for count in range(1, 7):
        chosen = [s.sentence for s in summarize(page, (), Options(sentences=count))]
        for i in chosen:
            if page.sentences[i].text.startswith("She"):
                assert i - 1 in chosen


def test_words_are_a_limit_but_for_the_first_sentence(page: Page) -> None:
    for words in (1, 20, 40, 65, 100):
        chosen = texts(page, words=words)
        assert chosen
        assert len(chosen) == 1 or sum(len(text.split()) for text in chosen) <= words


def test_the_ranking_gives_every_length_at_once(page: Page) -> None:
    ranked = Rankings(page, ()).by("newsreader")
    assert sorted(s.sentence for s in ranked) == list(range(len(page.sentences)))
    for count in range(1, len(ranked) + 1):
        summary = summarize(page, (), Options(sentences=count))
        assert summary == tuple(sorted(ranked[:count], key=lambda s: s.sentence))


def test_agreement_names_the_other_methods_that_choose_a_sentence(page: Page) -> None:
    marks = Rankings(page, ()).agreement(Options(), lambda: True)
    lead = {s.sentence for s in summarize(page, (), Options(summarizer="lead"))}
    assert {i for i, methods in marks.items() if "lead" in methods} == lead
    assert not any("newsreader" in methods for methods in marks.values())


def test_no_method_is_asked_twice(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def sumy(method: str, texts: list[str], terms: list[list[str]]) -> list[float]:
        asked.append(method)
        return [float(i) for i in range(len(texts))]

    monkeypatch.setattr(sys.modules[Rankings.__module__], "sumy_scores", sumy)
    rankings = Rankings(page, ())
    for count in (2, 3, 4):
        options = Options(sentences=count, summarizer="luhn")
        found = rankings.agreement(options, lambda: True)
        assert sum("kl" in methods for methods in found.values()) == count
    assert sorted(asked) == sorted(set(SUMMARIZERS) - {"newsreader", "lead", "luhn"})


def test_methods_are_asked_as_long_as_somebody_wants_to_know(page: Page) -> None:
    answers = iter([True, True, False])
    with pytest.raises(GivenUpError):
        Rankings(page, ()).agreement(Options(), lambda: next(answers))
    assert not list(answers)


def test_a_short_text_falls_back_to_its_opening_and_says_so(read: Read) -> None:
    page = read("A train derailed near Holm on Friday. Nobody was hurt. The line was closed for an hour.")
    assert "3 sentences" in (fallback_reason(page) or "")
    assert [s.sentence for s in summarize(page, (), Options(sentences=2))] == [0, 1]
    assert Rankings(page, ()).agreement(Options(sentences=2), lambda: True) == {}


def test_another_language_falls_back_to_its_opening_and_says_so(read: Read) -> None:
    page = read("Der Rat der Stadt hat am Dienstag entschieden, den alten Hafen zu schließen. " * 8)
    assert "English" in (fallback_reason(page) or "")


def test_a_transcript_falls_back_to_its_opening_and_says_so(read: Read) -> None:
    lines = [
        "HOST: Where were you that night?",
        "DUNN: I was at home with my sister and we watched the game.",
    ]
    page = read("\n".join(lines * 5))
    assert "transcript" in (fallback_reason(page) or "")


def test_a_story_has_no_reason_to_fall_back(page: Page) -> None:
    assert fallback_reason(page) is None


@pytest.mark.parametrize("text", ["", " \n ", "?", "Word", "No. No. No. No. No. No. No.", "\u200b" * 50])
@pytest.mark.parametrize("method", SUMMARIZERS)
def test_texts_without_content_do_no_harm(read: Read, text: str, method: str) -> None:
    page = read(text)
    summary = summarize(page, (), Options(summarizer=method))
    assert len(summary) == min(3, len(page.sentences))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_has_a_summary_that_slices_to_its_words(read: Read, text: str) -> None:
    page = read(text)
    ranked = Rankings(page, ()).by("newsreader")
    assert sorted(s.sentence for s in ranked) == list(range(len(page.sentences)))
    assert all(page.text[slice(*s.span)] == page.sentences[s.sentence].text for s in ranked)


def test_a_sentence_that_tells_next_to_nothing_by_itself_is_unfit(read: Read) -> None:
    page = read(
        "A ferry sank in Holm on Friday. But Trond is not like that at all. Prices rose sharply in Varde."
    )
    assert find_candidates(page, ()).fit == [True, False, True]
