"""Where people's names begin and end, and whose they are not."""

from __future__ import annotations

import re

import pytest
from spacy.lang.en import English
from spacy.tokens import Span
from tests.conftest import Read

from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.people import people_before_titles
from newsreader.analysis.entities.proposals import propose
from newsreader.analysis.entities.spelling import is_full_name
from newsreader.analysis.layout import read_layout
from newsreader.analysis.page import Page
from newsreader.article.model import Article


def page_of(text: str) -> Page:
    article = Article(text)
    return Page(article, read_layout(article), English()(text), ())


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The minister, Theresa May, left.", "Theresa", "Theresa May"),
        ("They told Theresa May 5 was too late.", "Theresa", "Theresa"),
        ("Led by Theresa May Day crowds marched.", "Theresa", "Theresa"),
        ("They met Tarnov May last.", "Tarnov", "Tarnov"),
        ("Ada Tarnqc wept.", "Ada Tarnqc", "Ada Tarnqc"),
        ("Prince Olaf's County Fire Department came.", "Prince Olaf's County Fire Department", None),
        ("Mayor Tom Church left.", "Mayor Tom Church", "Tom Church"),
        ("They met Mr Oil.", "Oil", "Oil"),
        ("They met President Steel.", "President Steel", "Steel"),
        ("They met Captain Church.", "Church", "Church"),
        ("They met General Marsh.", "General Marsh", "Marsh"),
        ("They met Mr Oil.", "Mr Oil", "Oil"),
    ],
)
def test_where_a_person_ends(text: str, words: str, name: str | None) -> None:
    start = text.index(words)
    (found,) = people_before_titles(page_of(text), [Name(start, start + len(words), "PERSON")])
    assert text[found.start : found.end] == (name or words)


@pytest.mark.parametrize("name", ["Sunni Muslims", "Holt v. Ohio", "Holt vs. Ohio", "Sarah Lund Photography"])
def test_what_is_no_full_name(name: str) -> None:
    assert not is_full_name(name.split(), name)


@pytest.mark.parametrize("name", ["Sarah Christians", "Sarah Vance", "Victor Vs"])
def test_what_is_a_full_name(name: str) -> None:
    assert is_full_name(name.split(), name) is (name != "Sarah Christians")


def proposed(words: str, tag: str, before: str = "") -> list[str]:
    """What is proposed of an organisation that the model saw, its first word's tag given."""
    doc = English()(f"{before}{words} closed.")
    skipped = len(English()(before))
    doc[skipped].tag_ = tag
    doc[skipped + 1].tag_ = "DT" if doc[skipped + 1].text == "the" else "NNP"
    for token in doc:
        token.is_sent_start = token.i == 0
    doc.ents = [Span(doc, skipped, len(doc) - 2, "ORG")]
    article = Article(doc.text)
    return [doc.text[n.start : n.end] for n in propose(Page(article, read_layout(article), doc, ()))]


def test_what_only_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert proposed("Recently Tarn Hospital", "RB") == ["Tarn Hospital"]
    assert proposed("Following the Tarn Review", "VBG") == ["Tarn Review"]
    assert proposed("Following Tarn Hospital", "VBG") == ["Following Tarn Hospital"]
    assert proposed("Royal Tarn Hospital", "NNP") == ["Royal Tarn Hospital"]
    assert proposed("Always Tarn Hospital", "RB", before="Its ") == ["Always Tarn Hospital"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("Write to tips@tarnnews.com today.", "tips@tarnnews.com")],
)
def test_addresses_and_mended_words_are_no_names(read: Read, text: str, words: str) -> None:
    page = read(text)
    assert words not in {page.text[slice(*entity.span)] for entity in find_entities(page)}


def test_an_article_opens_no_nickname(read: Read) -> None:
    page = read("An “exceptional” Rory Lund strike won it. Ana “Rocket” Diaz wept.")
    names = [page.text[slice(*entity.span)] for entity in find_entities(page)]
    assert "Ana “Rocket” Diaz" in names
    assert not any(name.startswith("An ") for name in names)


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Ghanaian Martin Anderson", "Martin Anderson"),
        ("Presbyterian Sarah Holt", "Sarah Holt"),
        ("Leeds Martin Anderson", "Martin Anderson"),
        ("Sydney Martin Anderson", "Sydney Martin Anderson"),
        ("Dane Cook", "Dane Cook"),
        ("Christian Martin Anderson", "Christian Martin Anderson"),
        ("Dutch Hollins", "Dutch Hollins"),
        ("Israel Martin Anderson", "Israel Martin Anderson"),
    ],
)
def test_a_people_is_no_part_of_a_name(name: str, whole: str) -> None:
    page = page_of(f"The court heard {name} on Monday.")
    start = page.text.index(name)
    (found,) = people_before_titles(page, [Name(start, start + len(name), "PERSON")])
    assert page.text[found.start : found.end] == whole


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ada Berg is in jail. Inmate Berg wept.", ["Ada Berg"]),
        ("Ada Berg leads. Polesitter Berg was glad.", ["Ada Berg"]),
        ("Ada Holt leads. Gunner Berg was glad.", ["Ada Holt", "Gunner Berg"]),
        ("Ada Berg leads. Hunter Berg was glad.", ["Ada Berg", "Hunter Berg"]),
    ],
)
def test_a_noun_before_a_known_surname_is_no_given_name(text: str, people: list[str]) -> None:
    page = page_of(text)
    places = [(text.index(words), words) for words in re.findall(r"[A-Z]\w+ (?:Berg|Holt)", text)]
    names = people_before_titles(page, [Name(at, at + len(words), "PERSON") for at, words in places])
    full = [text[name.start : name.end] for name in names]
    assert [words for words in full if " " in words] == people
