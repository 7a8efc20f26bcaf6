"""Two values for one thing, and what only looks like it."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("The blast killed 48 people. A doctor said 50 people were killed.", {"≠ 50", "≠ 48"}),
    ],
)
def test_contradiction(find: Find, text: str, notes: set[str]) -> None:
    made = cards(find(text), text)
    assert {card.note for card in made} == notes
    assert len({card.conflict for card in made}) == 1


@pytest.mark.parametrize(
    "text",
    [
        # a part, another time, another event, twice as many
        "At least 10 people died in the quake. In the province of Orra, five people died.",
        "Gunmen killed 67 people at the mall in 2013. They killed 100 people at the fort.",
        "Bombs killed 12 people. In April a bomb in the same street killed 9 people.",
        "Bombs killed 12 people. A string of attacks has killed 20 people.",
        # two things of one unit, though two sources speak
        "Police said 30 houses burned. The mayor said 45 houses lost their roofs.",
        "Police said 30 houses burned in Orra. They said 45 more houses burned in Elm.",
        "The baker said sales reached $40 million. Rivals reported a debt of $65 million.",
        # no source
        "There were 30 houses that burned. Some streets on, 45 houses burned.",
        # deeds of several
        "Ortiz had 14 kills for Lions. Berg had 17 kills and four blocks.",
        # far too different
        "Police said 300 marchers crossed the bridge. The union said 20,000 marchers crossed it.",
    ],
)
def test_no_contradiction(find: Find, text: str) -> None:
    assert {card.conflict for card in cards(find(text), text)} == {None}
