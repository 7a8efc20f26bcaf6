"""Whose words an extract is out of, where it does not show that itself."""

from __future__ import annotations

import pytest

from newsreader.analysis.model import Analysis, Quote, QuoteKind
from newsreader.analysis.sayers import sayers
from newsreader.article.model import Span

TEXT = "The mill stands idle. “We lost forty looms,” Mara Quill said. “Ten are left.” Nine men came."


def place(words: str) -> Span:
    start = TEXT.index(words)
    return start, start + len(words)


def said(kind: QuoteKind = "direct") -> Analysis:
    content = (place("We lost forty looms"), place("Ten are left"))
    quote = Quote(kind, content, (place("said"),), "say", (place("Mara Quill"),), "c1", "Mara Quill", 0.9)
    return Analysis(text=TEXT, sha256="", quotes=(quote,))


@pytest.mark.parametrize(
    ("about", "shown"), [("forty looms", "We lost forty looms"), ("Ten", "Ten are left")]
)
def test_what_shows_only_the_words_said_has_a_sayer(about: str, shown: str) -> None:
    assert sayers(said(), [(place(about), place(shown))]) == ("Mara Quill",)


@pytest.mark.parametrize(
    ("about", "shown"),
    [
        ("forty looms", "“We lost forty looms,” Mara Quill said."),
        ("forty looms", "forty looms,” Mara"),
        ("Nine men", "Nine men came"),
        ("Nine men", "Ten are left.” Nine men came."),
    ],
)
def test_what_shows_the_speaker_or_is_the_reporters_has_none(about: str, shown: str) -> None:
    assert sayers(said(), [(place(about), place(shown))]) == ("",)


def test_reported_words_are_the_reporters() -> None:
    assert sayers(said("indirect"), [(place("Ten"), place("Ten are left"))]) == ("",)


@pytest.mark.parametrize(
    ("speaker", "name"), [(place("Mara Quill"), "Mara Quill"), (None, "no speaker named")]
)
def test_a_sayer_without_a_name_is_called_as_in_the_text(speaker: Span | None, name: str) -> None:
    quote = Quote("direct", (place("Ten are left"),), None, None, speaker and (speaker,), None, None, 0.9)
    analysis = Analysis(text=TEXT, sha256="", quotes=(quote,))
    assert sayers(analysis, [(place("Ten"), place("Ten are left"))]) == (name,)
