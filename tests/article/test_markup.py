"""Leftovers of web pages go; signs that only look like markup stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article.load import clean_text
from newsreader.article.markup import strip_markup


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("One.<br /><br>Two.", "One.\n\nTwo."),
        ("The town&#39;s &quot;best&quot; caf&eacute; &amp; bar", 'The town\'s "best" café & bar'),
        ("&amp;quot;done&amp;quot;", '"done"'),
        ('a <a href="x">link</a> and <b>bold</b>', "a link and bold"),
        ('[caption id="a_1" width="900"]At dawn.[/caption] Text', "At dawn.\n\nText"),
        ("<p>One.</p><script>var a = '<p>x</p>'</script><p>Two.</p>", "One.\n\nTwo."),
        ("<!-- hidden -->Seen", "Seen"),
        ("<sc\x00ript>alert</scr\x00ipt>Seen", "Seen"),
    ],
)
def test_leftovers_go(raw: str, expected: str) -> None:
    text, notices = clean_text(raw)
    assert text == expected
    assert any(notice.kind in ("repaired", "left-out") for notice in notices)


@pytest.mark.parametrize(
    "text",
    [
        "If a < b and c > d, then R&D pays; AT&T agrees.",
        "<ann@lund.example> wrote [sic] to [the reporters].",
        "I <3 you > all; x<y",
        "[red]RED[/] [@click=app.quit]x[/] {{ name }} $primary",
        "He tweeted <laughs> and left.",
    ],
)
def test_signs_stay(text: str) -> None:
    assert strip_markup(text) == (text, ())


@given(st.text(st.sampled_from("<>/b&;#x1ap[]i-! \x00\u200b")))
def test_what_is_stripped_stays_stripped(raw: str) -> None:
    once = clean_text(raw)[0]
    assert clean_text(once)[0] == once


@pytest.mark.parametrize("piece", ["<", "<p", "<script>", "&#", "&amp;", "[caption ", "<b><", "<!--"])
def test_time_is_linear(piece: str) -> None:
    start = time.process_time()
    strip_markup(piece * (600_000 // len(piece)))
    assert time.process_time() - start < 5
