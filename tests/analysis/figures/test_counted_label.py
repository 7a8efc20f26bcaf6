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
        ("The raid killed and wounded 400 sailors.", ["sailors killed and wounded"]),
        ("The number of people killed rose to 41.", ["killed"]),
        ("The toll of the wounded reached 41.", ["wounded"]),
        ("Some 40 hostages released on Monday flew home.", ["hostages released"]),
        ("The clinic took in 30 wounded plus four nurses.", ["wounded", "nurses"]),
        # what they did
        ("Four gunmen kidnapped a priest.", ["gunmen"]),
        ("Three sailors killed a whale.", ["sailors"]),
        ("Some 300 scholars released an open letter.", ["scholars"]),
        ("Twelve protesters charged police lines.", ["protesters"]),
        # what did not happen to them
        ("Two were killed and four people are still held.", ["killed", "people"]),
        ("When he was arrested two officers stood by.", ["officers"]),
        ("He was arrested 12 times.", ["times"]),
        ("She was killed three blocks from home.", ["blocks"]),
        ("The army had not killed 12 farmers.", ["farmers"]),
        ("The casualty toll reached 41.", ["casualty toll"]),
        ("The number of victims rose to 41.", ["people"]),
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
