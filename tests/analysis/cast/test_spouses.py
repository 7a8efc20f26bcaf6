"""Who "Mrs Holt" is where no woman is so named in full."""

from __future__ import annotations

import pytest
from tests.analysis.cast.reading import cast_of, member, words
from tests.conftest import Read


@pytest.mark.parametrize(
    ("text", "shown", "titled"),
    [
        ("Peter Holt came home with his wife Anna. Mrs Holt wore green.", "Anna", "Mrs Holt"),
        ("Peter Holt came home with his wife Eva. Mrs Holt wore green.", "Eva", "Mrs Holt"),
        ("Anna Holt came home with her husband Peter. Mr Holt wore green.", "Peter", "Mr Holt"),
    ],
)
def test_a_spouse_known_by_the_given_name(read: Read, text: str, shown: str, titled: str) -> None:
    page = read(text)
    assert titled in words(page, member(page, shown), "name")
    assert len([person for person in cast_of(page) if person.label == "PERSON"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Peter Holt left Asti. Mrs Holt wore green.",
        "Peter Holt was there. Tom Berg came with his wife Anna. Mrs Holt wore green.",
        "Peter Holt left Asti with his daughter Anna. Mrs Holt wore green.",
        "Peter Holt came with his wife Anna. Paul Holt came with his wife Mary. Mrs Holt wore green.",
    ],
)
def test_a_wife_of_whom_no_name_is_told_is_shown_with_her_title(read: Read, text: str) -> None:
    page = read(text)
    assert words(page, member(page, "Mrs Holt"), "name") == ["Mrs Holt"]
