"""Dirt of scraped text is repaired; names and products are not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article.mojibake import repair_mojibake
from newsreader.article.repair import cut_glued_captions, read_tex_quotes, space_sentences


@pytest.mark.parametrize(
    ("glued", "junk"),
    [
        ("townhallllHundreds of people met on the square.", "townhallll"),
        ("skarvik2Police have found the missing trawler.", "skarvik2"),
        ("photoThousands of commuters walked to work.", "photo"),
        ("dsc_0042The court will decide on Friday.", "dsc_0042"),
    ],
)
def test_junk_before_a_paragraphs_first_word_goes(glued: str, junk: str) -> None:
    text = f"A headline of the day\n\n{glued}\n\nMore of it."
    cut, notices = cut_glued_captions(text)
    assert cut == text.replace(junk, "")
    assert [notice.kind for notice in notices] == ["left-out"]
    assert junk in notices[0].message
    start, end = notices[0].span or (0, 0)
    assert glued.startswith(junk + cut[start:end])


def test_spans_hold_when_several_are_cut() -> None:
    text = "lundxxPolice were there.\n\nlundyyThousands were not, and lundzzThe end."
    cut, notices = cut_glued_captions(text)
    assert [cut[slice(*notice.span)] for notice in notices if notice.span] == ["Police", "Thousands"]
    assert "lundzzThe" in cut


@pytest.mark.parametrize(
    "text",
    [
        "iPhone sales fell by a tenth.",
        "eBay said on Monday that it would close the office.",
        "deGrasse Tyson was not there.",
        "macOS users will have to wait.",
        "playStation and its rivals cost more.",
        "openStreet maps of the town were sold out.",
        "youTube took the video down.",
        "vanStraten went home.",
        "McDonald said so. mRNA vaccines were sent.",
        "lundTime is sold out, and lundTime is missed.",
        "x-rays of the wall were taken.",
    ],
)
def test_names_and_products_stay(text: str) -> None:
    assert cut_glued_captions(text) == (text, ())


def test_sentences_without_a_blank_get_one() -> None:
    text, notices = space_sentences("They left.The boat sank.“Nobody saw it,” she said.He did.")
    assert text == "They left. The boat sank. “Nobody saw it,” she said. He did."[: len(text)]
    assert notices[0].kind == "repaired"


@pytest.mark.parametrize(
    "text",
    [
        "The U.S.Army left.",
        "He runs booking.com for Node.js fans.",
        "It fell to 3.5 percent.",
        "At Yahoo!Inc.",
    ],
)
def test_abbreviations_sites_and_numbers_get_none(text: str) -> None:
    assert space_sentences(text)[0] == text


def test_typed_quotation_marks_are_read() -> None:
    assert read_tex_quotes("``We stay,'' he said. ``All of us.''")[0] == "“We stay,” he said. “All of us.”"
    assert read_tex_quotes("It was the boys'' and `so` on")[1] == ()


def damaged(text: str) -> str:
    """UTF-8 read as Windows-1252, as browsers read it."""
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in text.encode())


@pytest.mark.parametrize("times", [1, 2])
def test_wrongly_decoded_text_is_restored(times: int) -> None:
    story = "“We’ll stay,” said José Muñoz – for €5.\n\nPlain."
    text = story
    for _ in range(times):
        text = damaged(text)
    assert repair_mojibake(text)[0] == story


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” quotes stay – as they are…",
        "São Paulo, Île-de-France, Åre",
        "Â la carte",
        "the ﬁnance oﬃce &amp;",
    ],
)
def test_sound_text_is_not_touched(text: str) -> None:
    assert repair_mojibake(text) == (text, ())


@given(st.text())
def test_no_text_breaks_a_repair(text: str) -> None:
    for repair in (repair_mojibake, read_tex_quotes, space_sentences, cut_glued_captions):
        repaired, notices = repair(text)
        for notice in notices:
            assert notice.span is None or repaired[slice(*notice.span)]


@pytest.mark.parametrize("piece", ["abcdeHundreds of\n", "Aa.Bb ", "``", "a.", "aB", "â€"])
def test_time_is_linear(piece: str) -> None:
    text = piece * (600_000 // len(piece))
    start = time.process_time()
    read_tex_quotes(text), space_sentences(text), cut_glued_captions(text)
    assert time.process_time() - start < 5
