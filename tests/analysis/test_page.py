"""The parse of an article is the parse of its whole text, however it was cut for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.analysis import page as module
from newsreader.analysis.layout import read_layout
from newsreader.analysis.page import Page
from newsreader.analysis.pipeline import without_surrogates
from newsreader.article.model import Article


@given(st.text(alphabet='aB. \n”"é1', max_size=400))
@example("a" * 200)
@example(" " * 200)
def test_the_pieces_are_the_text_and_none_is_too_long(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONGEST_PIECE", 20)
        patch.setattr(module, "LONGEST_BATCH", 50)
        batches = list(module._batches(text, read_layout(Article(text))))
    pieces = [piece for batch in batches for piece in batch]
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= 20 for piece in pieces)
    assert all(sum(map(len, batch)) <= 50 for batch in batches)


def test_a_long_block_is_cut_between_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PIECE", 40)
    text = "The pier is closed. “It is not safe.” The mayor said so. Ferries wait."
    (batch,) = module._batches(text, read_layout(Article(text)))
    assert batch == ["The pier is closed. “It is not safe.” ", "The mayor said so. Ferries wait."]


def test_a_word_without_an_end_is_cut() -> None:
    text = "a " + '"' * 2500 + " b"
    (batch,) = module._batches(text, read_layout(Article(text)))
    assert [len(piece) for piece in batch] == [1002, 1000, 502]
    assert "".join(batch) == text


def test_an_ordinary_paragraph_is_one_piece() -> None:
    text = "Ferry Talks Resume\n\n" + "The pier is closed. " * 100 + "\n\nFerries wait."
    (batch,) = module._batches(text, read_layout(Article(text)))
    assert len(batch) == 3


def test_the_document_is_the_text(read: Callable[..., Page], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PIECE", 60)
    text = "  Ferry Talks Resume\n\nThe pier is closed. “It is not safe,” she said. Ferries wait.\n\n\nEnd. "
    page = read(text)
    assert page.doc.text == text
    assert [text[start:end] for start, end in page.sentence_spans][1] == "“It is not safe,” she said."


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_to_read_is_a_page_too(read: Callable[..., Page], text: str) -> None:
    page = read(text)
    assert page.doc.text == text
    assert not page.sentences


def test_lone_surrogates_are_stood_in_for_one_by_one() -> None:
    article = without_surrogates(Article("a\ud800\udc00b😀", title="\udfff"))
    assert (article.text, article.title) == ("a\ufffd\ufffdb😀", "\ufffd")
    whole = Article("aé😀")
    assert without_surrogates(whole) is whole


def test_an_analysis_keeps_the_surrogates_of_its_text(analyze: Callable[..., object]) -> None:
    text = "The mayor said \ud800 that ferries wait."
    analysis = analyze(text)
    assert analysis.text == text  # type: ignore[attr-defined]
    assert type(analysis).from_json(analysis.to_json()) == analysis  # type: ignore[attr-defined]
