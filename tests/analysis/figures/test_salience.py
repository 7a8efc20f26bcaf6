"""Which of an article's figures come first."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.salience import weights


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what happened before what it is held against
        ("Against a forecast of 9 percent, the baker's sales grew 4 percent.", ["4 percent", "9 percent"]),
        ("The port made $70 million, down from $90 million.", ["$70 million", "$90 million"]),
        # what a survey found before whom it asked
        ("The pollster surveyed 1,112 farmers. Its index rose from 2.1 to 4.5.", ["2.1 to 4.5", "1,112"]),
        # an exact count before the rough one, whatever the people counted are called
        ("More than 50 people were killed. Police said 54 people were killed.", ["54", "50"]),
        ("A storm killed 54 people. Nurses had taken about 50 bodies to the hall.", ["54", "50"]),
        # what was imposed, new things and amounts before what is known and where something lies
        ("The trip lasted 12 weeks, and the trial ended with 9 weeks in jail.", ["9 weeks", "12 weeks"]),
        ("The clerk sold the three boats. The baker sold nine rafts.", ["nine", "three"]),
        ("The bay, 30 miles east of Lund, is 30 feet deep.", ["30 feet", "30 miles"]),
        # the dead before money and ages
        ("The $300 raft sank and killed 12 people. Its owner, Ann Roe, 41, fled.", ["12", "$300", "41"]),
        # people are told by what they do, and not by their ages
        ("Ann Roe, 41, paid for nine rafts.", ["nine", "41"]),
        ("The 12-year-old girl and Ann Roe, 41, swam.", ["12-year-old", "41"]),
    ],
)
def test_order(find: Find, text: str, expected: list[str]) -> None:
    ranked = sorted(find(text), key=lambda figure: (-figure.salience, figure.span))
    assert [figure.text for figure in ranked] == expected


def test_the_subject_of_a_sentence_counts_more(find: Find) -> None:
    beds, goats = find("Nurses paid for 400 beds as 400 goats starved.")
    assert goats.salience - beds.salience >= weights()["subject"] - 0.2


def test_a_rough_count_of_another_outcome_is_not_superseded(find: Find) -> None:
    text = "The quake killed at least 54 people. More than 50 people were wounded."
    killed, wounded = find(text)
    assert killed.salience - wounded.salience < -weights()["superseded"]
