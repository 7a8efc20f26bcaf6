"""What is cleaned is safe to show, whatever went in."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article.clean import clean, drop, printable

KEPT_FORMATS = set(
    "\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
KEPT_FORMATS |= {chr(code) for code in range(0x13430, 0x13440)}
"""Joiners that emoji and scripts need, and number signs that are seen."""

DANGEROUS = (
    "\x00\x07\x08\t\n\x0b\r\x1b\x1c\x7f\x85\x90\x9b\x9c\x9d\xad\u200b\u200d\u2028\u2029\u202e\u2066\ufeff"
)
ODD = "\u00a0\u3000\u0301\ufe0f\ue000\ufdd0\U000e0041\U000e0101\ud800\udc00e]0;[2JP\\ \n"
hostile = st.text(st.one_of(st.characters(), st.sampled_from(DANGEROUS + ODD)))


def unsafe(text: str) -> set[str]:
    """The characters of a text that a screen must not get."""
    categories = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    return {c for c in text if unicodedata.category(c) in categories and c != "\n" and c not in KEPT_FORMATS}


@given(hostile)
def test_nothing_unsafe_is_left(text: str) -> None:
    cleaned = clean(text)
    assert not unsafe(cleaned)
    assert not any(c.isspace() and c not in " \n" for c in cleaned)
    assert "  " not in cleaned
    assert "\n\n\n" not in cleaned


@given(hostile)
def test_cleaning_what_is_clean_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.text(st.characters(categories=["L", "N", "P"])))
def test_words_and_signs_stay(text: str) -> None:
    visible = {c for c in unicodedata.normalize("NFC", text) if not drop(c)[1]}
    assert visible <= set(clean(text))


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("a \x1b]0;TITLE\x07 b", "a b"),
        ("a \x1b]52;c;QUJD\x1b\\ b", "a b"),
        ("a \x9d0;TITLE\x9c b", "a b"),
        ("a \x1b[38;5;1mred\x1b[0m b", "a red b"),
        ("a \x9b2J b", "a b"),
        ("a \x1bPq#0~-\x1b\\ b", "a b"),
        ("a \x1bc b", "a b"),
        ("a \x1b#8 b", "a b"),
        ("a \x1b[?1049l b", "a b"),
        ("see \x1b]8;;http://x.example/\x1b\\here\x1b]8;;\x1b\\ now", "see here now"),
        ("\x1b\u200b]0;TITLE\x07text", "text"),
        ("left \x1b after the escape", "left after the escape"),
    ],
)
def test_sequences_go_with_their_bodies(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected


def test_an_unterminated_sequence_swallows_no_text() -> None:
    assert "the council voted" in clean("\x1b]0;the council voted\nto wait")


def test_printable_look_alikes_stay() -> None:
    assert clean("^[[31m and \\x1b[0m") == "^[[31m and \\x1b[0m"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\x0b", "\x0c"])
def test_every_line_end_is_a_line_feed(end: str) -> None:
    assert clean(f"one{end}two") == "one\ntwo"


def test_paragraph_separators_and_many_empty_lines_are_one_empty_line() -> None:
    assert clean("one\u2029two\n \n\t\n\n\nthree") == "one\n\ntwo\n\nthree"


def test_odd_spaces_are_spaces_and_runs_of_them_one() -> None:
    assert clean("48\u202fpeople\u00a0\u00a0saw\tit \nall") == "48 people saw it\nall"


def test_invisible_characters_split_no_name() -> None:
    assert clean("Ad\u200bam Kow\u00adal\u2060ski\ufeff") == "Adam Kowalski"


def test_a_soft_hyphen_at_a_line_end_joins_the_word() -> None:
    assert clean("the govern\u00ad\nment fell") == "the government fell"


def test_bidi_and_tag_characters_go_and_right_to_left_letters_stay() -> None:
    assert clean("invoice\u202egpj.exe \u2066x\u2069 \U000e0069קול") == "invoicegpj.exe x קול"


def test_emoji_and_joining_scripts_keep_their_joiners() -> None:
    family, persian = "👨‍👩‍👧", "می‌خواهم"
    assert clean(f"{family} {persian} ❤️") == f"{family} {persian} ❤️"


def test_composed_and_decomposed_names_are_one() -> None:
    assert clean("Jose\u0301 Mun\u0303oz") == "José Muñoz"


def test_piled_up_marks_are_cut_short() -> None:
    assert len(clean("Z" + "\u0301\u0323\u0334" * 200 + "algo")) < 12


def test_overstruck_letters_are_letters() -> None:
    assert clean("B\bBo\bol\bld\bd and _\bi_\bt") == "Bold and it"


def test_what_was_left_out_is_told() -> None:
    notices = drop("a\x1b[2Jb\u202ec")[1]
    assert {notice.kind for notice in notices} == {"left-out"}
    assert any("control sequences" in notice.message for notice in notices)
    assert not drop("A plain “sentence” of café talk.\n\nAnd another.")[1]


@given(st.text())
def test_a_name_is_shown_on_one_line_with_escapes(name: str) -> None:
    shown = printable(name)
    assert shown.isprintable()
    assert printable("story-1 über.txt") == "story-1 über.txt"


def test_a_name_shows_what_was_in_it() -> None:
    assert printable("a\x1b]0;b\n\u202e\udcff.txt") == "a\\x1b]0;b\\n\\u202e\\udcff.txt"


@pytest.mark.parametrize("piece", ["\x1b]0;x", "\x1b[", "\x9d", "a\u0301", "\x1bP", "B\b", " \n", "\u200b"])
def test_time_is_linear(piece: str) -> None:
    start = time.process_time()
    clean(piece * 200_000)
    assert time.process_time() - start < 5
