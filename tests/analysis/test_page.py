"""The parse of an article is the parse of its whole text, however it was cut for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from tests.conftest import Read

from newsreader.analysis import page as module
from newsreader.analysis.layout import read_layout
from newsreader.analysis.pipeline import without_surrogates
from newsreader.article.model import Article


def pieces_of(text: str) -> list[str]:
    return list(module._pieces(text, read_layout(Article(text))))


@given(st.text(alphabet='aB. \n”"é1', max_size=400))
@example("a" * 200)
@example(" " * 200)
def test_the_pieces_are_the_text_and_none_is_too_long(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONGEST_PIECE", 20)
        patch.setattr(module, "LONGEST_BATCH", 50)
        pieces = pieces_of(text)
        batches = list(module._batches(pieces))
    assert [piece for batch in batches for piece in batch] == pieces
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= 20 for piece in pieces)
    assert all(sum(map(len, batch)) <= 50 for batch in batches)


def test_a_long_block_is_cut_between_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PIECE", 40)
    text = "The pier is closed. “It is not safe.” The mayor said so. Ferries wait."
    assert pieces_of(text) == ["The pier is closed. “It is not safe.” ", "The mayor said so. Ferries wait."]


def test_a_long_block_without_an_end_of_a_sentence_is_cut_between_words() -> None:
    text = "The pier is closed. And now there came " + "a ferry and then " * 1000
    first, *between, _ = map(len, pieces_of(text))
    assert first == len("The pier is closed. ")
    assert between
    assert all(1_980 < length <= 2_000 for length in between)
    assert "".join(pieces_of(text)) == text
    assert all(piece.endswith(" ") for piece in pieces_of(text))


def test_a_word_without_an_end_is_cut() -> None:
    text = "a " + '"' * 2500 + " b"
    assert [len(piece) for piece in pieces_of(text)] == [1002, 1000, 502]
    assert "".join(pieces_of(text)) == text


def test_an_ordinary_paragraph_is_one_piece() -> None:
    text = "Ferry Talks Resume\n\n" + "The pier is closed. " * 100 + "\n\nFerries wait."
    assert len(pieces_of(text)) == 3


def test_what_is_repeated_is_parsed_once(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "The pier is closed, she said.\n\n"
    parsed: list[str] = []
    pipe = nlp.pipe

    def watched(texts: list[str], batch_size: int) -> Iterator[Doc]:
        parsed.extend(texts)
        return pipe(texts, batch_size=batch_size)

    monkeypatch.setattr(nlp, "pipe", watched)
    page = module.parse(Article(line * 30 + "Ferries wait.\n\n" + line * 30), nlp)
    assert parsed == [line, "Ferries wait.\n\n"]
    assert page.doc.text == page.text
    assert len(page.sentences) == 61
    (first, *_, last) = page.sentences
    assert last.text == first.text
    assert [(token.tag_, token.head.i - token.i) for token in last] == [
        (token.tag_, token.head.i - token.i) for token in first
    ]


def test_the_document_is_the_text(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PIECE", 60)
    text = "  Ferry Talks Resume\n\nThe pier is closed. “It is not safe,” she said. Ferries wait.\n\n\nEnd. "
    page = read(text)
    assert page.doc.text == text
    assert [text[start:end] for start, end in page.sentence_spans][1] == "“It is not safe,” she said."


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_to_read_is_a_page_too(read: Read, text: str) -> None:
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


def test_what_has_one_mark_is_quoted_to_the_next_opening_one_or_the_end_of_one_of_several_paragraphs(
    read: Read,
) -> None:
    text = 'The mill closes in May," she said. "Nobody was asked when it closed. "We wait." She left.'
    told = '"Nobody was asked when it closed. '
    assert [text[slice(*span)] for span in read(text).quoted] == [told, '"We wait."']
    assert read('The mill closes in May. "We wait.').quoted == ()
    page = read(f'{text}\n\n"We wait still.')
    assert [page.text[slice(*span)] for span in page.quoted] == [
        told,
        '"We wait."',
        '"We wait still.',
    ]
