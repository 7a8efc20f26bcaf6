"""What a card says of the people and things that are counted."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # what happened to them
        ("The fire killed 12 people and hurt nine.", ["people killed", "hurt"]),
        ("Gunmen shot dead four judges at the gate.", ["judges shot dead"]),
        ("Police arrested about 40 fans.", ["fans arrested"]),
        ("In the mine, 30 were hurt and 12 were killed.", ["hurt", "killed"]),
        ("The ministry said 40 sailors had died.", ["sailors had died"]),
        ("The quake left 130 dead and 2,000 homeless.", ["dead", "homeless"]),
        ("The death toll rose to 41.", ["dead"]),
        ("The toll has climbed to 1,204.", ["dead"]),
        ("Dozens died when the ferry sank.", ["died"]),
        ("Last year 19,000 farmers were murdered.", ["farmers were murdered"]),
        # what did not happen to them
        ("The judge was killed by 12 gunmen.", ["gunmen"]),
        ("They were arrested on 14 counts.", ["counts"]),
        ("The car that killed the mayor belonged to three brothers.", ["brothers"]),
        ("The injury toll of the league rose to 41.", ["injury toll of the league"]),
        ("The road toll was paid by 12 drivers.", ["drivers"]),
        # what is counted, and nothing of the other figures
        ("Not 300 but 200 pilgrims sailed.", ["pilgrims", "pilgrims"]),
        ("The number of shops fell to 10.", ["shops"]),
        ("Thousands marched through the capital.", ["of people"]),
    ],
)
def test_label(find: Find, text: str, labels: list[str]) -> None:
    assert [card.label for card in sorted(cards(find(text), text), key=lambda c: c.spans)] == labels
