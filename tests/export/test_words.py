"""What the note and the plain reading say of what they leave out and of how the summary was made."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.model import Analysis, Quote
from newsreader.article.model import Notice
from newsreader.export.markdown import to_markdown
from newsreader.export.plain import to_plain
from newsreader.export.words import (
    FIRST,
    HEADING,
    LATER,
    MAX_FIGURES,
    heading,
    key_figures,
    method,
    speaker,
    unlisted_figures,
)
from tests.made import figure, place

WORDS = "boats pears hats lamps nails drums coats chairs ropes bells cups spoons forks plates doors"
MORE = "locks keys masts oars poles bags sacks tins"
NOUNS = f"{WORDS} {MORE}".split()


def with_figures(count: int) -> Analysis:
    found = list(enumerate(NOUNS[:count], 21))
    text = " ".join(f"We saw {number} {noun}." for number, noun in found)
    figures = tuple(
        figure(text, str(number), number, noun[:-1], 1.9, concept=noun, concept_span=(place(text, noun),))
        for number, noun in found
    )
    return Analysis(text=text, sha256="", paragraphs=((0, len(text)),), figures=figures)


@pytest.mark.parametrize(
    ("more", "said"),
    [(0, ""), (1, "1 more figure stands in the reader"), (3, "3 more figures stand in the reader")],
)
def test_figures_that_are_not_listed_are_counted(more: int, said: str) -> None:
    analysis = with_figures(MAX_FIGURES + more)
    assert unlisted_figures(analysis) == said
    for reading in (to_plain(analysis), to_markdown(analysis)):
        assert ("in the reader" in reading) == bool(more)
        assert said in reading


def test_another_summary_method_is_named(analysis: Analysis) -> None:
    said = "1 of 4 sentences, chosen by another method: LexRank"
    assert said in to_markdown(analysis, summarizer="lexrank")
    assert said in to_plain(analysis, summarizer="lexrank")


@pytest.mark.parametrize("summarizer", [None, "newsreader"])
def test_our_own_method_is_not_named(analysis: Analysis, summarizer: str | None) -> None:
    assert "chosen by" not in to_markdown(analysis, summarizer=summarizer)
    assert "chosen by" not in to_plain(analysis, summarizer=summarizer)


def test_a_method_that_gave_way_to_the_opening_is_not_named(analysis: Analysis) -> None:
    reason = "The text has only 4 sentences: the summary is its opening."
    notice = Notice("not-understood", reason, part="summary")
    assert method(msgspec.structs.replace(analysis, notices=(notice,)), "lexrank") == ""


@pytest.mark.parametrize(
    ("first", "headed"),
    [
        ("The ferry sailed at noon.", "The ferry sailed at noon"),
        ("Was she late? Nobody knows.", "Was she late?"),
        (
            "The council of Ostvik voted 11 to 4 on Tuesday night, after months of doubt, to keep it.",
            "The council of Ostvik voted 11 to 4 on Tuesday night, after …",
        ),
        ("a" * 200, "a" * HEADING + " …"),
    ],
)
def test_an_article_without_a_title_is_headed_by_its_first_words(first: str, headed: str) -> None:
    end = first.index("?") + 1 if "?" in first else len(first)
    found = Analysis(text=first, sha256="", source="notes/ferry.txt", sentences=((0, end),))
    assert heading(found) == headed
    assert heading(msgspec.structs.replace(found, title="Ferry  Late")) == "Ferry Late"


def test_an_article_without_words_is_headed_by_its_file() -> None:
    assert heading(Analysis(text="…", sha256="", source="notes/ferry talks.txt")) == "ferry talks"
    assert heading(Analysis(text="", sha256="")) == "Untitled article"


def test_a_figure_is_told_with_its_clause_once() -> None:
    text = "Ann Mott sold nine old boats in June."
    label, whole = (place(text, "old boats"),), (0, len(text) - 1)
    count = figure(text, "nine", 9.0, "boat", 1.9, label_span=label, clause_span=whole)
    analysis = Analysis(text=text, sha256="", paragraphs=((0, len(text)),), figures=(count,))
    clause = "“Ann Mott sold nine old boats in June”"
    assert f"* nine old boats — {clause}" in to_plain(analysis)
    assert f"| nine | old boats — {clause} |" in to_markdown(analysis)
    told = msgspec.structs.replace(count, label_span=(count.clause_span,))
    again = msgspec.structs.replace(analysis, figures=(told,))
    assert f"* nine old boats — {clause}" in to_plain(again)
    assert f"| nine old boats | {clause} |" in to_markdown(again)


def test_figures_of_one_clause_are_told_together() -> None:
    text = "Ann Mott sold nine boats for $40,000 in June. Her brother sold two carts."
    sold, label = (0, 45), (place(text, "boats"),)
    boats = figure(text, "nine", 9.0, "boat", 1.9, label_span=label, clause_span=sold)
    money = figure(text, "$40,000", 4e4, "dollar", 1.6, kind="money", label_span=(sold,), clause_span=sold)
    label, rest = (place(text, "carts"),), (46, len(text))
    carts = figure(text, "two", 2.0, "cart", 1.2, label_span=label, clause_span=rest)
    analysis = Analysis(text=text, sha256="", paragraphs=((0, len(text)),), figures=(boats, money, carts))
    shown = to_plain(analysis).partition("KEY FIGURES")[2]
    clause = "“Ann Mott sold nine boats for $40,000 in June”"
    assert f"* nine boats; $40,000 — {clause}" in shown
    assert shown.index("$40,000") < shown.index("* two carts")
    assert "June” |  |  |\n| \\$40,000 | as above |  |  |\n| two | carts — " in to_markdown(analysis)


def test_what_weighs_little_is_no_key_figure() -> None:
    analysis = with_figures(3)
    first, *others = analysis.figures
    slight = msgspec.structs.replace(
        analysis, figures=(msgspec.structs.replace(first, salience=0.9), *others)
    )
    assert "boats" in to_plain(analysis).partition("KEY FIGURES")[2]
    assert "boats" not in to_plain(slight).partition("KEY FIGURES")[2]
    assert unlisted_figures(slight) == "1 more figure stands in the reader"
    alone = msgspec.structs.replace(slight, figures=slight.figures[:1])
    assert unlisted_figures(alone) == ""
    assert "KEY FIGURES" not in to_plain(alone)


def test_a_number_that_somebody_is_quoted_with_has_the_speakers_name(analysis: Analysis) -> None:
    pier = analysis.quotes[0].content[0]
    told = figure(analysis.text, "the pier", 1.0, "pier", 1.9, clause_span=pier)
    quoted = msgspec.structs.replace(analysis, figures=(told,))
    unsaid = msgspec.structs.replace(quoted, quotes=analysis.quotes[1:])
    for reading, end in ((to_plain, " [¶1]"), (to_markdown, " |")):
        assert f"We will not close the pier…” — Ines Calder{end}" in " ".join(reading(quoted).split())
        assert f"Calder{end}" not in reading(unsaid)


def test_a_speaker_is_shown_without_a_who_behind_the_words() -> None:
    text = "The police met a neighbour who said that she had heard a shot."
    start = text.index("a neighbour who")
    quote = Quote("indirect", ((36, 61),), ((31, 35),), "say", ((start, start + 15),), None, None, 0.9)
    assert speaker(Analysis(text=text, sha256=""), quote) == ("a neighbour", "", "")


def test_what_hangs_on_its_cue_is_told_behind_it() -> None:
    text = "Orr denied any guilt."
    quote = Quote("indirect", ((11, 20),), ((4, 10),), "deny", ((0, 3),), None, None, 0.9, led_by_cue=True)
    analysis = Analysis(text=text, sha256="", paragraphs=((0, 21),), sentences=((0, 21),), quotes=(quote,))
    assert "* [denied] any guilt\n    — Orr · paraphrase" in to_plain(analysis)
    note = to_markdown(analysis)
    assert "[denied\\] any guilt" in note
    assert "cue:" not in note


def test_behind_the_first_figures_only_weighty_ones_are_listed() -> None:
    analysis = with_figures(FIRST + 2)
    slight = tuple(msgspec.structs.replace(one, salience=LATER - 0.1) for one in analysis.figures)
    assert len(key_figures(analysis)) == FIRST + 2
    assert len(key_figures(msgspec.structs.replace(analysis, figures=slight))) == FIRST
