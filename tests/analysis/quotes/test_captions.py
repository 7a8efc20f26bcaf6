"""Captions run into a quotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = list[tuple[str, str | None, str | None]]

CAPTIONS = [
    (
        "'The river rose so fast,' Mrs Holt said. 'We lost the car. Ruined: The kitchen of the old home in "
        "Kirby. 'My sister took us in that night.'",
        "Ruined",
    ),
    (
        "Coach Tom Varga said: 'We never stopped. Final whistle: Varga hugs his keeper. 'I am proud of "
        "every one of them.'",
        "Final whistle",
    ),
    (
        "The senator said: 'The law will fail. On tour: Ines Moll greets voters in Dale. 'It was written "
        "in a week.'",
        "On tour",
    ),
    (
        "Judge Brandt told him: 'You lied to them all. Guilty: Reuter leaves the court in Arden. 'You will "
        "go to prison for six years.'",
        "Guilty",
    ),
]


@pytest.mark.parametrize(("text", "label"), CAPTIONS)
def test_a_caption_is_no_part_of_what_was_said(told: Callable[[str], Told], text: str, label: str) -> None:
    said = " ".join(words for words, _, _ in told(text))
    assert label not in said
    assert text.split(". '")[-1].rstrip(".'") in said


OWN_WORDS = [
    'Mrs Holt said: "We lost the car. My advice: Never park there. We know that now."',
    'Tom Varga said: "We never stopped. One thing: The referee was fair. I told him so."',
    "Ines Moll said: 'This law will fail. The reason: Nobody reads it. We did.'",
    'Judge Brandt told him: "You lied. Worse: You were paid for it. I have seen nothing like it."',
]


@pytest.mark.parametrize("text", OWN_WORDS)
def test_a_label_in_what_somebody_says_stays(told: Callable[[str], Told], text: str) -> None:
    label = text.split(". ")[1]
    assert any(label in words for words, _, _ in told(text))


def test_what_goes_on_behind_a_caption_keeps_its_speaker(told: Callable[[str], Told]) -> None:
    text = (
        "Mrs Holt said: 'We lost the car. Ruined: The kitchen of the old home in Kirby. 'My sister took us "
        "in that night.\n\n'We were so grateful to her for all she did.\n\n'It will be a long year.'"
    )
    assert {name for _, _, name in told(text)} == {told(text)[0][2]}
    assert told(text)[0][2] is not None
