"""Sentence boundaries, on sentences of our own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Read

WHOLE = [
    "The search was led by Col. Hana Brandt until the storm reached the coast.",
    "The prize went to No. 7 after a photograph of the finish was studied.",
    "Prosecutors said the U.S. Attorney had not been told about the second account.",
    "She had three questions for the minister: Who knew, when, and why did nobody speak?",
    "We lost the first match but we had the better chances and we should have scored.",
    '"Where is the money?" he asked the empty room.',
    "Acme Widgets Inc. Chairman Dora Lind will leave the company in June.",
    "The plane, bound for St. Helena, carried 12 passengers and a goat.",
    "1. The harbour opens at six.",
    "The orchestra of John B. Tallis played until midnight.",
    "The council (it meets on Mondays) voted in favour.",
    "He left at 9 p.m. Tuesday and was not seen again.",
    "The case is called Marsh v. Oldham and has lasted for nine years.",
]

APART = [
    ("Nobody slept.", "The wind took the roof at four."),
    ("It ended in the U.S.", "The team flew home on Sunday."),
    ('"We are tired," she said.', '"We are going home."'),
    ("“We are going home.”", "The mayor nodded."),
    ('He called the plan "mad, bad and dear."', "But the council voted for it."),
    ("'It was a cold night.'", "'Nobody came.'"),
    ("Was it too late?", "Nobody knew."),
    ("The firm is Hart & Co.", "It was founded by two sisters."),
    ("(The bridge is closed.)", "Drivers should take the ferry."),
    ("The vote was lost... again.", "Three members left the room."),
]


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_stays_whole(read: Read, sentence: str) -> None:
    page = read(f"Rain fell all day in Holm. {sentence} The council meets again on Friday.")
    assert sentence in [s.text for s in page.sentences]


@pytest.mark.parametrize(("first", "second"), APART)
def test_two_sentences_are_kept_apart(read: Read, first: str, second: str) -> None:
    page = read(f"{first} {second}")
    assert [s.text for s in page.sentences] == [first, second]


def test_a_closing_mark_belongs_to_the_sentence_it_closes(read: Read) -> None:
    for text in (
        '"We had no choice. We had to leave." The boat sank.',
        "“We had to leave.” “Why?” Nobody knew.",
    ):
        for sentence in read(text).sentences:
            assert sentence.text[0] not in "”’)"
            assert sentence.text not in ('"', "'")


def test_marks_between_spaces_are_told_apart_by_their_number(read: Read) -> None:
    page = read('The boat was old . " We knew it would sink . " Nobody was hurt .')
    assert [s.text for s in page.sentences][-1] == "Nobody was hurt ."


def test_what_has_no_words_is_no_sentence(read: Read) -> None:
    page = read("The line is open again. . \nTrains leave every hour.\n* * *")
    assert [s.text for s in page.sentences][:2] == ["The line is open again. .", "Trains leave every hour."]


def test_text_without_punctuation_is_cut_all_the_same(read: Read) -> None:
    page = read("so he went to the shop and bought some milk and then she called him on the phone " * 40)
    assert len(page.sentences) > 1


pieces = st.sampled_from(
    ["He said", " ", ".", '"', "'", "“", "”", "(", ")", "\n", "\n\n", "Dr.", "U.S.", "No", "7", ":", "...",
     "x", "—", "•", "2.", "The cat sat", "?", "\u00a0", "🙂", "é", ",", "it is"]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(pieces, max_size=40).map("".join))
def test_sentences_are_sorted_trimmed_and_inside_their_paragraphs(read: Read, text: str) -> None:
    page = read(text)
    spans = page.sentence_spans
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    for start, end in spans:
        assert page.text[start:end].strip() == page.text[start:end] != ""
        assert any(s <= start and end <= e for s, e in page.layout.paragraphs)
    words = [t for s, e in page.layout.paragraphs for t in page.text[s:e].split()]
    assert sum(len(page.text[s:e].split()) for s, e in spans) >= len(words)
