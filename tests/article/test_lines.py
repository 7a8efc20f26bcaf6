"""Wrapped paragraphs become one line; everything else keeps its lines."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article.lines import is_wrapped, unwrap

FIRST = (
    "The harbour master of Skarvik closed the northern basin on Tuesday after divers found that the sea wall "
    "had moved by almost half a metre since the spring, and warned that a second storm could bring it down."
)
SECOND = (
    "Fishing crews were told to take their boats to the neighbouring port of Lund, a detour that will "
    "cost each of them about two hours a day, according to the fishermen's cooperative, which asked for help."
)


@pytest.mark.parametrize("width", [50, 64, 72, 80, 99])
def test_wrapped_paragraphs_become_lines(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in (FIRST, SECOND))
    text, notices = unwrap(wrapped)
    assert text == f"{FIRST}\n\n{SECOND}"
    assert [notice.kind for notice in notices] == ["repaired"]


def test_an_indented_line_begins_a_paragraph() -> None:
    wrapped = "\n".join(textwrap.fill(text, 66, initial_indent="    ") for text in (FIRST, SECOND))
    assert unwrap(wrapped)[0].split("\n\n") == [FIRST, SECOND]


def test_items_of_a_list_stay_apart() -> None:
    items = [f"- {text}" for text in (FIRST, SECOND)]
    wrapped = "\n".join(textwrap.fill(item, 70, subsequent_indent="  ") for item in items)
    assert unwrap(wrapped)[0].split("\n\n") == items


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n{SECOND}",
        "Turbines stand idle as the grid waits for its cables to the north\nOperators lose 40,000 a day",
        "Rain in the west\nSun in the east\nWind in the south",
        "Roses are sold at the market of Lund by the dozen,\nTulips are sold by the bunch.",
        "BLAKE: What happened next?\nORR: We went home.\nBLAKE: Thank you.",
        "Ann Lee / NPA\nTom Ott / NPA",
        "",
        "\n\n\n",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert unwrap(text) == (text, ())


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("and the militia of the northern valley was told to dis-", "band within", "told to disband within"),
        ("which reached him in a letter from the old prime minis-", "ter of the", "prime minister of"),
        ("until they agreed at last on what was called a long-", "term plan", "a long-term plan"),
        ("between the rebels of the coast and the self-", "styled marshal", "the self-styled marshal"),
        ("after months of talks between the new Franco-", "German brigade", "new Franco-German brigade"),
    ],
)
def test_words_hyphenated_at_the_line_end(head: str, tail: str, whole: str) -> None:
    rest = "and so it went on for many more weeks until nobody could remember how it had begun at all"
    lines = [head, *textwrap.wrap(f"{tail} {rest}", len(head))]
    assert whole in unwrap("\n".join(lines))[0]


def test_a_word_that_the_text_spells_with_a_hyphen_keeps_it() -> None:
    lines = [
        "The anti-fraud office searched the firm, and then the anti-",
        "fraud office searched its bank, its lawyers and its bakery, and",
        "found nothing but flour and a very long list of names and dates",
    ]
    assert unwrap("\n".join(lines))[0].count("anti-fraud") == 2


@given(st.text(st.sampled_from("ab .-\n “”"), max_size=400))
def test_no_word_is_lost(text: str) -> None:
    letters = [c for c in text if c not in " \n-"]
    assert [c for c in unwrap(text)[0] if c not in " \n-"] == letters


def test_a_megabyte_of_one_paragraph_takes_linear_time() -> None:
    start = time.process_time()
    lines = ["word " * 13 + "end"] * 15_000
    assert is_wrapped(lines)
    unwrap("\n".join(lines))
    assert time.process_time() - start < 5
