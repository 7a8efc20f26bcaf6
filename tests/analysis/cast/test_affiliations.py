"""Who has no description is shown with the body he is named with."""

from __future__ import annotations

import pytest
from tests.analysis.cast.reading import member
from tests.conftest import Read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Karl Brandt, of the Coastal Wildlife Trust, said the whales had left.", "Coastal Wildlife Trust"),
        ("A study by Karl Brandt of Fordham University found no fraud.", "Fordham University"),
        ("He told the BBC's Karl Brandt that the club was for sale.", "BBC"),
        ("The court believed Karl Brandt, 41, of Human Rights Watch, on Monday.", "Human Rights Watch"),
        ("“It is fine,” added Karl Brandt of Fordham University.", "Fordham University"),
    ],
)
def test_a_body_beside_the_name(read: Read, text: str, role: str) -> None:
    page = read(text)
    who = member(page, "Karl Brandt")
    assert who.role == role
    assert who.role_span is not None
    assert page.text[slice(*who.role_span)] == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They signed Karl Brandt from Manchester United on Monday.", None),
        ("They bought Karl Brandt, 21, from Manchester United on Monday.", None),
        ("A study by Karl Brandt, of Fordham University's rivals, found no fraud.", None),
        ("Karl Brandt told the BBC that the club was for sale.", None),
        ("Karl Brandt (pictured) sued Human Rights Watch on Monday.", None),
        ("The minister thanked Karl Brandt. Human Rights Watch did not.", None),
        ("Karl Brandt, a lawyer, of Human Rights Watch, spoke.", "lawyer"),
    ],
)
def test_a_body_that_is_not_somebody_s(read: Read, text: str, role: str | None) -> None:
    assert member(read(text), "Karl Brandt").role == role
