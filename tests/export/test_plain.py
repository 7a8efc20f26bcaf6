"""The plain reading."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.analysis.model import Analysis
from newsreader.export.plain import columns, to_plain
from tests.export.conftest import TEXT, Made


def test_the_reading_has_the_article_and_all_that_was_found(analysis: Analysis) -> None:
    shown = to_plain(analysis)
    assert shown.startswith("Ferry Talks Resume\n==================\n\n¶1 The harbour board met on Friday.")
    for heading in ("SUMMARY", "WHO SAID WHAT", "KEY FIGURES", "THE CAST", "TIMELINE", "NOTICES"):
        assert f"\n{heading}\n" in shown
    assert "* Fares rose to about 40 crowns. [¶2]" in shown
    assert "* ▲ ≈ 40 crowns Fares [¶2]" in shown
    assert "    — Ines Calder, who chairs the board · “said” · direct quote [¶1]" in shown
    assert "    Ines Calder, who chairs the board (also: Calder)" in shown
    assert "* Not read as part of the story. “The harbour”" in shown


def test_who_is_meant_has_a_line_of_its_own_and_the_words_stay_as_they_are(
    analysis: Analysis, out_of_place: Analysis
) -> None:
    shown = to_plain(out_of_place)
    sentence, told = (
        "Calder denied that the ferry was for sale.",
        "    [Calder: Ines Calder, chairs the board]\n",
    )
    assert f"* {sentence} [¶2]\n{told}" in shown
    assert f"* {sentence}\n{told}    — no speaker named" in shown
    assert f"* Fri 2 May 2031: {sentence} [¶2]\n{told}" in shown
    assert "[Calder" not in to_plain(analysis)


def test_a_quotation_tells_the_words_for_its_speaker_and_via_whom(analysis: Analysis) -> None:
    here, via = (
        (analysis.text.index(words), analysis.text.index(words) + 10)
        for words in ("who chairs", "The harbour")
    )
    quote = msgspec.structs.replace(analysis.quotes[0], speaker=(here,), via=(via,))
    shown = " ".join(to_plain(msgspec.structs.replace(analysis, quotes=(quote,))).split())
    assert "Ines Calder, who chairs the board (“who chairs”) · “said” · via " in shown
    assert " · direct quote [¶1]" in shown


def test_one_paragraph_is_cited_by_its_sentences(analysis: Analysis) -> None:
    whole = (analysis.paragraphs[0][0], analysis.paragraphs[-1][1])
    shown = to_plain(msgspec.structs.replace(analysis, paragraphs=(whole,)))
    assert "* Fares rose to about 40 crowns. [sentence 3]" in shown
    assert " · “said” · direct quote [sentence 2]" in " ".join(shown.split())
    assert "¶" not in shown
    assert " [3] Fares rose to about 40 crowns. [4] Calder denied" in " ".join(shown.split())


def test_paragraphs_have_the_numbers_that_they_are_cited_by() -> None:
    text = "Pier News\n\nOSTVIK (NPA) - A ferry\nsank.\n\nPhoto: A pier\n\nNobody was hurt. It rained."
    first, second, third = (text.index(words) for words in ("A ferry", "Nobody", "It rained"))
    paragraphs = ((first, first + 14), (second, third - 1), (third, len(text)))
    shown = to_plain(Analysis(text=text, sha256="", title_span=(0, 9), paragraphs=paragraphs))
    assert shown.split("\n\n") == [
        "¶1 OSTVIK (NPA) - A ferry sank.",
        "Photo: A pier",
        "¶2 Nobody was hurt. ¶3 It rained.\n",
    ]


def test_every_word_of_the_text_is_there(analysis: Analysis) -> None:
    shown = " ".join(to_plain(analysis).split())
    for sentence in TEXT.split("\n"):
        assert " ".join(sentence.split()) in shown


def test_what_is_no_paragraph_is_printed_where_it_stands() -> None:
    text = "Photo: A pier\nA ferry sank\nnear the pier.\nSign up for our letter\n"
    paragraph = (text.index("A ferry"), text.index("\nSign"))
    shown = to_plain(Analysis(text=text, sha256="", paragraphs=(paragraph,)))
    assert shown == "Photo: A pier\n\nA ferry sank near the pier.\n\nSign up for our letter\n"


@given(words=st.text(), width=st.integers(1, 120))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_is_too_long_and_none_holds_a_control(of_words: Made, words: str, width: int) -> None:
    for line in to_plain(of_words(words), width).split("\n"):
        assert columns(line) <= max(width, 20)
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in line)


def test_a_word_of_a_megabyte_is_broken_in_little_time() -> None:
    shown = to_plain(Analysis(text="a" * 1_000_000, sha256=""), 80)
    assert shown.replace("\n", "") == "a" * 1_000_000
    assert max(map(len, shown.split("\n"))) == 80


@pytest.mark.parametrize(("text", "expected"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("😀", 2), ("", 0)])
def test_columns(text: str, expected: int) -> None:
    assert columns(text) == expected


def test_nothing_found_and_nothing_read() -> None:
    assert to_plain(Analysis(text="", sha256="")) == "\n"
