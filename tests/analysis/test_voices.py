"""Whose the I of signed paragraphs and of interviews is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import add_first_person, find_cast
from newsreader.analysis.entities import find_entities

if TYPE_CHECKING:
    from newsreader.analysis.page import Page

INTERVIEW = (
    "The {city} Herald talks to Ingrid Solberg about trams\n\n"
    "What made you leave the ministry?\n\n"
    "I was tired of memos. My desk faced a wall.\n\n"
    "Who taught you to drive?\n\n"
    "My aunt. She drove a bus, and I sat behind her.\n\n"
    "Will the new line open in May?\n\n"
    "I hope so. We have the rails."
)


def whose(page: Page, word: str) -> list[str | None]:
    """Whom each occurrence of a pronoun is given to, in reading order."""
    cast = add_first_person(page, find_cast(page, find_entities(page)), ())
    owner = {mention.span: member.name for member in cast for mention in member.mentions}
    spans = [(t.idx, t.idx + len(t)) for t in page.doc if t.text == word]
    return [owner.get(span) for span in spans]


def test_a_signed_paragraph_is_in_the_words_of_who_signed_it(read: Read) -> None:
    page = read(
        "Petra Novak crossed the lake on Monday.\n\n"
        "I was told that my boat would sink before the second buoy. Petra Novak, rower (Brno)\n\n"
        "I was told that my boat would sink before the second buoy. The crowd cheered."
    )
    assert whose(page, "my") == ["Petra Novak", "Petra Novak"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "I was told that my boat would sink. Petra Novak agreed.",
        "I was told that my boat would sink by Petra Novak",
        "Petra Novak",
    ],
)
def test_a_name_that_says_more_than_who_wrote_signs_nothing(read: Read, paragraph: str) -> None:
    page = read(f"Petra Novak crossed the lake on Monday.\n\n{paragraph}\n\nMy map was wet.")
    assert set(whose(page, "I") + whose(page, "my") + whose(page, "My")) <= {None}


def test_the_guest_of_an_interview_answers_and_is_addressed(read: Read) -> None:
    page = read(INTERVIEW.format(city="Bergen"))
    assert whose(page, "I") == ["Ingrid Solberg"] * 3
    assert whose(page, "you") == ["Ingrid Solberg"] * 2
    assert whose(page, "We") == [None]


def test_an_interview_with_two_is_not_guessed_at(read: Read) -> None:
    page = read(INTERVIEW.format(city="Bergen").replace("Solberg about", "Solberg and Marta Lund about"))
    assert set(whose(page, "I")) == {None}


def test_questions_that_address_nobody_make_no_interview(read: Read) -> None:
    page = read(
        "What Ingrid Solberg left behind\n\nWhere are the trams?\n\nI waited an hour.\n\n"
        "Who pays for them?\n\nI asked the city.\n\nWhen will it end?\n\nI do not know."
    )
    assert set(whose(page, "I")) == {None}
