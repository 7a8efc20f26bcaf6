"""Numbers that the text denies, or has replaced by others."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards
from newsreader.analysis.figures.comparisons import comparisons

DENIED = [
    ("The mill denied that 300 workers would go.", "300"),
    ("The captain denied that there were 30 stowaways aboard.", "30"),
]
EARLIER = [
    ("Earlier reports had put the toll at 12.", "12"),
    ("An earlier toll of 23 was corrected to 21.", "23"),
    ("Police initially said 12 fans were hurt but later spoke of 19.", "12"),
    ("Rescuers initially put the dead at 14.", "14"),
    ("Eight people were initially reported missing.", "Eight"),
    ("The opera was originally priced at $30 million and cost $70 million.", "$30 million"),
    ("The striker was initially said to be worth $4 million.", "$4 million"),
    ("The baker had originally planned to add 30 shops.", "30"),
]
STANDS = [
    # the deed is denied, the reason, the doer, or what is known already
    ("The club denied claims that it had sacked 12 stewards.", "12"),
    ("He denied killing 12 people.", "12"),
    ("The union denied that 12 nurses were dismissed over their complaints.", "12"),
    ("The general denied that 60 captives were shot by his men.", "60"),
    ("She denied that the 40 guards were armed.", "40"),
    ("The minister denied that the strike, which killed 40 people, was a mistake.", "40"),
    ("The minister denied that anyone had died, saying 12 were hurt.", "12"),
    ("The nurse denied that she had any role in 14 deaths.", "14"),
    # it is not said that somebody denies it
    ("Nobody denied that 40 sailors had drowned.", "40"),
    ("The firm did not deny that 40 jobs were at risk.", "40"),
    ("The mayor refused to deny that 30 homes would be razed.", "30"),
    ("If the club denies that 3 players were paid, it will lose its licence.", "3"),
    ("He falsely denied that 3 players were paid.", "3"),
    ("Those who deny that six million people were murdered were jailed.", "six million"),
    # nothing is said of a number
    ("The judge denied bail to 12 men.", "12"),
    ("The court rejected a claim of $40,000 by the tenants.", "$40,000"),
    ("The league dismissed 12 claims.", "12"),
    ("The board rejected the report of 2 inspectors.", "2"),
    ("Reports that 60 miners were trapped were confirmed.", "60"),
    ("Reports that 40 visas were denied angered the town.", "40"),
    # other uses of "not"
    ("He insulted not just two referees but 40 fans.", "two"),
    ("They won 4 cups, not one of them at home.", "one"),
    ("The team won 3 titles, not 2 of them by luck.", "2"),
    ("She won 4 races in 2019, not two weeks into the season.", "two weeks"),
    ("They lived not 20 metres from the quay.", "20 metres"),
    # other uses of "earlier" and "initially"
    ("The opera was originally priced at $30 million and cost $70 million.", "$70 million"),
    ("Twelve actors initially thought the play was a joke.", "Twelve"),
    ("The tram had initially put down 12 riders.", "12"),
    ("Doctors initially gave him 12 injections.", "12"),
    ("Turnout climbed from an earlier 30 percent to 42 percent.", "30 percent to 42 percent"),
    ("The bank earlier reported a profit of $4 billion.", "$4 billion"),
    ("An earlier report of 2 prowlers was forgotten.", "2"),
    ("The previous 12 months were dry.", "12 months"),
    ("An earlier toll of 23 was corrected to 21.", "21"),
    ("Police initially said 12 fans were hurt but later spoke of 19.", "19"),
    ("Initial reports put the number of cars at 80.", "80"),
]


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        *((text, written, "denied") for text, written in DENIED),
        *((text, written, "earlier") for text, written in EARLIER),
        *((text, written, None) for text, written in STANDS),
    ],
)
def test_standing(find: Find, text: str, written: str, expected: str | None) -> None:
    start = text.index(written)
    at = [figure.standing for figure in find(text) if figure.span[0] <= start < figure.span[1]]
    assert at == [expected]


@pytest.mark.parametrize(
    "text", ["Worth $40 million.", "At 40 sites.", "Around 40.", "Worth around $40 million"]
)
def test_a_number_below_a_root_that_is_no_verb_stands(find: Find, text: str) -> None:
    assert [figure.standing for figure in find(text)] == [None]


def test_a_card_says_so_and_yields_to_the_number_that_stands(find: Find) -> None:
    text = "The army denied that 40 sailors had died. Seven were wounded."
    assert [card.text for card in cards(find(text), text)] == [
        "Seven — “Seven were wounded”",
        "40 sailors — “The army denied that 40 sailors had died” (denied)",
    ]
    text = "Earlier reports had put the toll at 12. The governor spoke of 41 dead on Friday."
    assert [card.text for card in cards(find(text), text)] == [
        "41 — “The governor spoke of 41 dead on Friday”",
        "12 — “Earlier reports had put the toll at 12” (earlier figure)",
    ]


def test_a_number_that_does_not_stand_is_held_against_none(find: Find) -> None:
    text = "Police initially said 12 people had been hurt but later put the number at 19."
    assert not any(card.conflict for card in cards(find(text), text))
    text = "Police denied that 200 boats had sunk. They counted 300 boats."
    assert comparisons(cards(find(text), text), text) == ()
