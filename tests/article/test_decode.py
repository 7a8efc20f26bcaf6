"""Bytes become the text that was meant, whatever wrote them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article.decode import decode, encoding_by_nuls

STORY = "The mayor – a café owner – said: “We’ll rebuild the bridge for €3 million.”\nNobody objected."


@pytest.mark.parametrize(
    "data",
    [
        STORY.encode(),
        b"\xef\xbb\xbf" + STORY.encode(),
        b"\xff\xfe" + STORY.encode("utf-16-le"),
        b"\xfe\xff" + STORY.encode("utf-16-be"),
        STORY.encode("utf-16-le"),
        STORY.encode("utf-16-be"),
        STORY.encode("utf-32"),
        STORY.encode("utf-32-le"),
        STORY.encode("utf-32-be"),
        STORY.encode("cp1252"),
    ],
    ids=["utf-8", "bom", "16le-bom", "16be-bom", "16le", "16be", "32-bom", "32le", "32be", "cp1252"],
)
def test_the_same_text_comes_out_of_every_encoding(data: bytes) -> None:
    assert decode(data).text == STORY


def test_stray_windows_bytes_in_utf8_are_converted_and_said() -> None:
    decoded = decode(STORY.encode() + b"\n\x93No comment,\x94 said Jim\x92s aide.")
    assert decoded.text == STORY + "\n“No comment,” said Jim’s aide."
    assert [notice.kind for notice in decoded.notices] == ["repaired"]


def test_a_character_cut_off_at_the_end_is_left_out() -> None:
    decoded = decode("She paid 5 €".encode()[:-1])
    assert decoded.text == "She paid 5 "
    assert "cut off" in decoded.notices[0].message


def test_a_windows_text_that_ends_in_a_letter_loses_nothing() -> None:
    assert decode("Un café".encode("cp1252")).text == "Un café"


def test_surrogates_encoded_apart_are_joined_and_single_ones_replaced() -> None:
    assert decode(b"\xed\xa0\xbd\xed\xb8\x80 \xed\xa0\x80 end").text == "😀 \ufffd end"


def test_a_few_nuls_make_no_wide_encoding() -> None:
    assert encoding_by_nuls(b"A\x00B\x00 and a long line of ordinary text after it") is None


def test_an_unknown_encoding_is_admitted() -> None:
    decoded = decode("首相は火曜日、協議すると述べた。".encode("shift_jis") * 5)
    assert [notice.kind for notice in decoded.notices] == ["not-understood"]


@given(st.text())
def test_any_text_survives_utf8(text: str) -> None:
    data = text.encode("utf-8", "replace")
    if encoding_by_nuls(data) is None and data[:3] != b"\xef\xbb\xbf":
        assert decode(data).text == text.encode("utf-8", "replace").decode()


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)
