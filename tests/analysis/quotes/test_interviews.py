"""Answers in quotation marks, behind questions without any."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = list[tuple[str, str | None, str | None]]

TALK = """Engineer Vera Lunt has mended clocks for 40 years. Lunt talked to us in her shop.

Ms. Lunt, how did you begin?

“My aunt gave me a broken watch and a screwdriver when I was six,” Lunt said.

What do you like about old clocks?

“They were made to be mended. Nobody glues a clock shut. My friend Mona Reed says the same of pianos.”

Would you do it all again?

“Every day of it.” {pronoun} smiled. “But I would ask for more money.”
"""


def test_answers_are_the_guests_though_nobody_is_named(told: Callable[[str], Told]) -> None:
    speakers = {words[:12]: name for words, _, name in told(TALK.format(pronoun="She"))}
    assert speakers["They were ma"] == "Vera Lunt"
    assert speakers["Every day of"] == "Vera Lunt"


@pytest.mark.parametrize("pronoun", ["He", "Mona Reed"])
def test_who_cannot_be_the_guest_keeps_the_answer(told: Callable[[str], Told], pronoun: str) -> None:
    speakers = {words[:12]: name for words, _, name in told(TALK.format(pronoun=pronoun))}
    assert speakers["Every day of"] != "Vera Lunt"
