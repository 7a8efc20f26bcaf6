"""Numbers that the text denies, or has replaced by others."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards, comparisons
from newsreader.analysis.figures.standing import standing

DENIED = [
    ("The army denied reports that 40 soldiers had died.", "40"),
    ("The mill denied that 300 workers would go.", "300"),
    ("The club rejected claims it owed $4 million to a coach.", "$4 million"),
    ("The minister dismissed media reports of 500 job cuts.", "500"),
    ("Rumours that 60 miners were trapped were false.", "60"),
    ("There is no truth in reports that the player earned €9 million.", "€9 million"),
    ("It is not true that 4,000 voters were turned away.", "4,000"),
    ("The party shared a false claim that 90 ballots were burnt.", "90"),
    ("The army said 40 rebels were killed, a claim the rebels denied.", "40"),
    ("Not 300 but 200 pilgrims sailed.", "300"),
    ("The ferry carried 200 pilgrims, not 300 as the guard had said.", "300"),
    ("Turnout was 48 percent, not 52 percent.", "52 percent"),
    ("Reports that 70 crates had been stolen were rejected by the port.", "70"),
    ("Claims that the mill lost $8 million are untrue.", "$8 million"),
]
EARLIER = [
    ("Earlier reports had put the toll at 12.", "12"),
    ("An earlier toll of 23 was corrected to 21.", "23"),
    ("Police initially said 12 fans were hurt but later spoke of 19.", "12"),
    ("Initial reports had put the number of cars at 80.", "80"),
    ("The stadium was originally budgeted at $300 million.", "$300 million"),
    ("The council had earlier put the cost at £3m.", "£3m"),
    ("The count was lowered from an initial estimate of 90.", "90"),
    ("An earlier version of this story said 300 jobs were at risk.", "300"),
    ("Rescuers initially put the dead at 14.", "14"),
    ("Earlier figures showed that 90 farmers had left.", "90"),
    ("The owner originally thought that 80 rooms had burned.", "80"),
    ("The opera was originally priced at $30 million and cost $70 million.", "$30 million"),
]
STANDS = [
    # another clause, or known already
    ("The minister denied that the strike, which killed 40 people, was a mistake.", "40"),
    ("She denied that the 40 guards were armed.", "40"),
    ("The minister denied that anyone had died, saying 12 were hurt.", "12"),
    ("He denied killing 12 people.", "12"),
    # nothing is said of a number
    ("The judge denied bail to 12 men.", "12"),
    ("The court rejected a claim of $40,000 by the tenants.", "$40,000"),
    ("The league dismissed 12 claims.", "12"),
    ("The committee denied the claims of 14 farmers.", "14"),
    ("Reports that 60 miners were trapped were confirmed.", "60"),
    ("The tribunal rejected claims that the fine of $3 million was unfair.", "$3 million"),
    ("The militia denied that it was behind a bombing that killed 40 people.", "40"),
    ("The nurse denied that she had any role in 14 deaths.", "14"),
    ("He denied claims that he hid the fact that 70 villagers had died.", "70"),
    ("It is wrong that 3 million children go hungry.", "3 million"),
    ("The broker filed false claims of $300,000.", "$300,000"),
    ("Reports that 40 visas were denied angered the town.", "40"),
    ("She scored 30 goals, a number that no one disputes.", "30"),
    # other uses of "not" and of "earlier"
    ("He insulted not just two referees but 40 fans.", "two"),
    ("They won 4 cups, not one of them at home.", "one"),
    ("She won 4 races in 2019, not two weeks into the season.", "two weeks"),
    ("The opera was originally priced at $30 million and cost $70 million.", "$70 million"),
    ("She had earlier put 3 goals past the visitors.", "3"),
    ("The tram had initially put down 12 riders.", "12"),
    ("Doctors initially gave him 12 injections.", "12"),
    ("Turnout climbed from an earlier 30 percent to 42 percent.", "30 percent to 42 percent"),
    ("Not only 300 but all of the pilgrims sailed.", "300"),
    ("In 2019, not two weeks after the vote, he resigned.", "two weeks"),
    ("They lived not 20 metres from the quay.", "20 metres"),
    ("The bank earlier reported a profit of $4 billion.", "$4 billion"),
    ("The number climbed from an initial estimate of 70 people to 150.", "150"),
    ("The judge had previously given the clerk 12 days.", "12"),
    ("The previous 12 months were dry.", "12 months"),
    ("An earlier toll of 23 was corrected to 21.", "21"),
    ("Police initially said 12 fans were hurt but later spoke of 19.", "19"),
    ("Initial reports put the number of cars at 80.", "80"),
    ("The first count of votes gave the mayor 52 percent.", "52 percent"),
]


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        *((text, written, "denied") for text, written in DENIED),
        *((text, written, "earlier") for text, written in EARLIER),
        *((text, written, None) for text, written in STANDS),
    ],
)
def test_standing(text: str, written: str, expected: str | None) -> None:
    start = text.index(written)
    assert standing(text, start, start + len(written)) == expected


def test_a_card_says_so_and_yields_to_the_number_that_stands(find: Find) -> None:
    text = "The army denied reports that 40 sailors had died. Seven were wounded."
    assert [card.text for card in cards(find(text), text)] == [
        "Seven wounded",
        "40 sailors had died (denied)",
    ]
    text = "Earlier reports had put the toll at 12. The governor spoke of 41 dead on Friday."
    assert [card.text for card in cards(find(text), text)] == ["41 dead", "12 dead (earlier figure)"]


def test_a_number_that_does_not_stand_is_held_against_none(find: Find) -> None:
    text = "Police initially said 12 people had been hurt but later put the number at 19."
    found = cards(find(text), text)
    assert not any(card.conflict for card in found)
    text = "The yard sold 200 boats, not 300 boats."
    assert comparisons(cards(find(text), text), text) == ()
