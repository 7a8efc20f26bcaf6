"""Which equal figures share a card: those that tell one fact."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


def repeated(find: Find, text: str) -> bool:
    """Whether the first and the last figure of a text share a card."""
    figures = find(text)
    return any({0, len(figures) - 1} <= set(card.figures) for card in cards(figures, text))


@pytest.mark.parametrize(
    "text",
    [
        "Harbour fees will rise 6 percent. The rise of 6 percent in harbour fees angers captains.",
        "The bridge costs £31.4m. A minister called £31.4m a bargain.",
        "The council gave $5 million for the orchard. Half of the $5 million orchard fund is spent.",
        "The mill has 40 workers. All 40 workers were told on Friday.",
        "The storm killed 12 people. The mayor named the 12 people.",
        "The cook was lost in the marsh for three days. In the marsh, those three days felt long.",
    ],
)
def test_a_fact_told_twice_has_one_card(find: Find, text: str) -> None:
    assert repeated(find, text)


@pytest.mark.parametrize(
    "text",
    [
        "Tea prices rose 3 percent. Wages of dockers grew 3 percent.",
        "Tea prices rose 3 percent. In May tea prices fell 3 percent.",
        "She would not bid one cent more. Printers get one cent per page.",
        "The ferry took half an hour. A choir sang for half an hour.",
        "The blast killed two people. Police arrested two people.",
        "Eels up to 3ft long live here. The eels were at least 3ft long.",
        "The eel was 3ft 2in long. A second eel was 3ft long.",
        "The cook was lost in the marsh for three days. Harvest has been late by three days.",
        "The chest holds 250 old letters. A postman delivers 250 letters on Fridays.",
        "The chest holds 250 old letters. The chest holds 250 new letters.",
        "The clerk was jailed for 18 months on Monday. The pier will take 18 months to build, the firm said.",
        "The cook was married for 25 years. The bakery has been in Kelham for 25 years.",
        "The town has 9 ice rinks. The other 9 rinks in the town are shut.",
        "The club has 30 ships and the firm has 30 cargo ships.",
        "In the storm 20 ships of the navy sank. The navy lost 20 other big grey ships in the war.",
    ],
)
def test_equal_numbers_of_two_things_have_two_cards(find: Find, text: str) -> None:
    assert not repeated(find, text)
