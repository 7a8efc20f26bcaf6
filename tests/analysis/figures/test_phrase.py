"""The words beside a number: a whole phrase that it heads or stands in, or the noun that it moves."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards


def shown(find: Find, text: str) -> list[str]:
    return [card.text for card in sorted(cards(find(text), text), key=lambda card: card.spans)]


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("The pair were seen picking up a $700 tablet.", "$700 tablet"),
        ("The court gave the smuggler a four-year sentence.", "four-year sentence"),
        ("The league has 33 wins behind it.", "33 wins"),
        ("They have mapped more than 80 sunken Greek ports.", "> 80 sunken Greek ports"),
        ("The 38-game campaign ended on Sunday.", "38-game campaign"),
        ("Traders see a 70 percent chance of rain.", "70 % chance of rain"),
        ("Police seized 40 kilos of heroin.", "40 kilos of heroin"),
        ("The jury awarded her $3 million in damages.", "$3 million in damages"),
        ("The union wants four schools and hospitals reopened.", "four schools and hospitals"),
        ("Fifty brown cows or more were sold.", "≥ Fifty brown cows or more"),
    ],
)
def test_a_whole_phrase_after_the_number(find: Find, text: str, card: str) -> None:
    assert shown(find, text) == [card]


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("Turnout was down an average of almost 30 percent.", "▼ ≈ 30 % Turnout"),
        ("The minister cut the allowance by $40.", "▼ $40 allowance"),
        ("The number of patients fell from 13% to 9%.", "▼ 9 % ← 13 % number of patients"),
        ("Shares in its parent company fell 3 percent.", "▼ 3 % Shares in its parent company"),
        ("The fleet grew from 12 to 31.", "▲ 31 ← 12 fleet"),
        ("The pound went up against the euro by 3 percent.", "▲ 3 % pound"),
        ("Rents not only rose 4 percent.", "▲ 4 % Rents"),
        ("The shop did not open, and prices rose 6 percent.", "▲ 6 % prices"),
        ("Losses grew to £1.2bn, up from £900m.", "▲ £1.2bn Losses ← £900m"),
    ],
)
def test_the_noun_whose_value_moves(find: Find, text: str, card: str) -> None:
    assert shown(find, text) == [card]


@pytest.mark.parametrize(
    "text",
    [
        # too few, too vague or people alone
        "The driver did only two laps.",
        "The union signed 40 nurses' and 20 cleaners' contracts.",
        "Congress has 12 ways.",
        "Over 345 farmers came.",
        # what is told of a share, and what happened to people
        "The firm keeps 60 percent of its revenue abroad.",
        "One in five children goes hungry.",
        "Last year 19,000 Turkish farmers were murdered.",
        # a phrase that goes on too far, or says its point with another number
        "She sold 140 paintings of the long and bitter winter that came over the northern provinces then.",
        "The town has 40 pupils aged between 10 and 12.",
        # the noun stands elsewhere, or is a stand-in
        "The striker was sold for a fee of $5 million.",
        "The chamber passed the bill by 312-198.",
        "It fell by 5 percent.",
        "Food for 30 of those was left.",
        # a subject that does not move, and one that is denied
        "The party lost 12 percent of its seats.",
        "Taxes never fell 3 percent.",
        "The price that dairies pay for milk rose 4 percent.",
    ],
)
def test_anything_less_needs_its_clause(find: Find, text: str) -> None:
    assert all(card.quoted for card in cards(find(text), text))


def test_what_is_shown_leaves_the_concept_alone(find: Find) -> None:
    (figure, *_) = find("Moser raised more than $100 million.")
    assert figure.concept == "Moser"
    assert figure.label_span == ((0, 36),)


def test_a_phrase_holds_no_number_and_a_snippet_its_own(find: Find) -> None:
    text = "The airline ordered 45 jets and paid $5 billion."
    jets, money = find(text)
    assert [text[slice(*span)] for span in jets.label_span or ()] == ["jets"]
    assert [text[slice(*span)] for span in money.label_span or ()] == [text]
