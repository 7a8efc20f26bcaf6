"""Cards: one for each distinct figure, in the words of the text."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import Card, cards
from newsreader.analysis.figures.comparisons import comparisons
from newsreader.analysis.model import TimeExpression


def made(find: Find, text: str, dates: tuple[TimeExpression, ...] = ()) -> tuple[Card, ...]:
    return cards(find(text), text, dates)


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("Around 250 Turkish citizens are ready to leave the port.", "≈ 250 Turkish citizens"),
        (
            "At least 41,000 people were killed by the quake.",
            "≥ 41,000 people — “At least 41,000 people were killed by the quake”",
        ),
        ("Ticket prices rose 12 percent.", "▲ 12 % Ticket prices"),
        ("The baker sold up to 300 loaves.", "≤ 300 loaves"),
        ("The mill said that its output fell by about 5%.", "▼ ≈ 5 % output"),
        (
            "Hundreds of protesters gathered in the rain.",
            "Hundreds of protesters — “Hundreds of protesters gathered in the rain”",
        ),
        ("Twelve of the 15 jurors wept.", "Twelve of the 15 jurors — “Twelve of the 15 jurors wept”"),
        (
            "The wreck lies about 8 miles (13 km) from the cape.",
            "≈ 8 miles — “The wreck lies about 8 miles (13 km) from the cape”",
        ),
        ("The chamber passed the bill by 312-198.", "312-198 — “The chamber passed the bill by 312-198”"),
        ("One in five children goes hungry.", "One in five — “One in five children goes hungry”"),
        ("Oil sold for about $83 a barrel.", "≈ $83 per barrel — “Oil sold for about $83 a barrel”"),
        ("Losses grew to £1.2bn, up from £900m.", "▲ £1.2bn Losses ← £900m"),
        ("The fleet grew from 12 ships to 31.", "▲ 31 ← 12 ships — “The fleet grew from 12 ships to 31”"),
        ("Inflation rose to 4.2% from 3.9%.", "▲ 4.2 % ← 3.9 % Inflation"),
        (
            "The grants range from 40 euros to 9,000 euros.",
            "40 euros to 9,000 euros — “The grants range from 40 euros to 9,000 euros”",
        ),
        (
            "Profit will be between 2 million and 3 million crowns.",
            "2 million and 3 million crowns — “Profit will be between 2 million and 3 million crowns”",
        ),
        ("Turnout was down an average of almost 30 percent.", "▼ ≈ 30 % Turnout"),
        (
            "We have food for perhaps six hours. We will need it for six hours.",
            "≈ six hours — “We have food for perhaps six hours”",
        ),
        (
            "The trial of the captain lasted two years.",
            "two years — “The trial of the captain lasted two years”",
        ),
        (
            "The trial took six days before the captain left.",
            "six days — “The trial took six days before the captain left”",
        ),
        (
            "The 8th District chairman doubled his fee.",
            "▲ doubled — “The 8th District chairman doubled his fee”",
        ),
        ("Its net worth is $12 billion.", "$12 billion — “Its net worth is $12 billion”"),
        ("The index rose to -2.7 from -10.0 in May.", "▲ -2.7 ← -10.0 index"),
        ("The diver was 5ft 8in (1.72m) tall.", "5ft 8in — “The diver was 5ft 8in (1.72m) tall”"),
        (
            "The flood hit the delta, killing more than 10,000. Storms came.",
            "> 10,000 — “The flood hit the delta, killing more than 10,000”",
        ),
        ("Rain fell by 25 percent on average.", "▼ 25 % Rain"),
        ("Over 345 farmers came.", "> 345 farmers — “Over 345 farmers came”"),
        ("More than 80% of the hay was lost.", "> 80 % — “More than 80% of the hay was lost”"),
        ("No fewer than 12 sailors came.", "≥ 12 sailors — “No fewer than 12 sailors came”"),
        ("A minimum of 60 helpers is needed.", "≥ 60 helpers"),
        ("Fifty brown cows or more were sold.", "≥ Fifty brown cows or more"),
        ("The 20 or more pigs got out.", "≥ 20 or more pigs"),
        ("Fewer than 15 goats stayed.", "< 15 goats"),
        ("No more than 25 guests may enter.", "≤ 25 guests — “No more than 25 guests may enter”"),
        ("At most 10 cars may park.", "≤ 10 cars"),
        ("The talks took more than five hours.", "> five hours — “The talks took more than five hours”"),
        ("They will wait for two more hours.", "two hours — “They will wait for two more hours”"),
        (
            "The theatre costs 12 million crowns a year to run.",
            "12 million crowns per year — “The theatre costs 12 million crowns a year to run”",
        ),
        ("A fire on the ferry left 23 dead.", "23 — “A fire on the ferry left 23 dead”"),
        ("Four other drab ships sank.", "Four other drab ships — “Four other drab ships sank”"),
        ("Three of the old clerks wept.", "Three of the old clerks — “Three of the old clerks wept”"),
        ("The van returns 54 mpg.", "54 mpg — “The van returns 54 mpg”"),
        (
            "The camera shoots 20 frames per second.",
            "20 frames per second — “The camera shoots 20 frames per second”",
        ),
    ],
)
def test_one_card(find: Find, text: str, card: str) -> None:
    (found,) = made(find, text)
    assert found.text == card


def test_a_noun_of_another_phrase_is_not_what_a_number_counts(find: Find) -> None:
    found = made(find, "Nine clerks ran, but two hid from the clerks.")
    assert [card.number for card in found] == ["Nine clerks", "two"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The fire killed 12 horses and injured 60.", {"12 horses", "60"}),
        ("Twelve dogs were rescued and four died.", {"Twelve dogs", "four"}),
    ],
)
def test_what_the_text_does_not_call_people_is_not_called_so(
    find: Find, text: str, numbers: set[str]
) -> None:
    assert {card.number for card in made(find, text)} == numbers


def test_no_figure_is_the_label_of_another(find: Find) -> None:
    found = made(find, "The airline ordered 45 jets worth about $5 billion.")
    assert [card.label for card in found if not card.quoted] == ["jets"]


def test_a_repeated_figure_has_one_card_with_every_place(find: Find) -> None:
    text = "The flood hit 300 farms. Of those 300 farms, none was insured."
    (card,) = made(find, text)
    assert [text[slice(*span)] for span in card.spans] == ["300", "300"]
    assert card.figures == (0, 1)


def test_a_conversion_and_its_main_figure_share_a_card(find: Find) -> None:
    text = "Fares fell by £9 ($11) on Friday."
    (card,) = made(find, text)
    assert (card.text, len(card.spans)) == ("▼ £9 Fares ($11)", 2)


def test_a_conversion_that_the_words_hold_is_not_told_twice(find: Find) -> None:
    (card,) = made(find, "The wreck lies 8 miles (13 km) off.")
    assert (card.note, len(card.spans)) == ("", 2)
    (card,) = made(find, "The king bought an £80 ($102) clock.")
    assert card.label == "“The king bought an £80 ($102) clock”"


def test_a_restatement_shares_the_card(find: Find) -> None:
    text = "The firm will cut 6,650 jobs, or about 5% of its staff."
    (card,) = made(find, text)
    assert (card.number, card.note) == ("6,650", "= 5%")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The strike lasted three weeks and two days.", "three weeks two days"),
        ("She won the race at 17 years and 166 days.", "17 years 166 days"),
    ],
)
def test_an_amount_in_two_units_is_one_number(find: Find, text: str, number: str) -> None:
    assert [card.number for card in made(find, text)] == [number]


def test_contradictions_point_at_each_other(find: Find) -> None:
    text = "The blast killed 48 people, police said. A doctor said at least 50 people were killed."
    one, other = made(find, text)
    assert one.conflict is not None
    assert one.conflict == other.conflict
    assert {one.note, other.note} == {"≠ 48", "≠ ≥ 50"}


@pytest.mark.parametrize(
    "text",
    [
        "More than 50 people were killed. At least 54 people were killed, the mayor said.",
        "The blast killed 48 people. It wounded 50 people.",
        "The blast killed 48 people. Last year 50 people were killed in another blast.",
        "The blast killed 48 people, including 30 children.",
        "The first blast killed 3 people. In all the war has killed 5,000 people.",
    ],
)
def test_no_contradiction(find: Find, text: str) -> None:
    assert [card.conflict for card in made(find, text)] == [None, None]


def test_a_deadline_takes_in_its_duration(find: Find) -> None:
    text = "The general told the traders to leave the city within two days."
    start = text.index("within")
    date = TimeExpression((start, len(text) - 1), "DURATION", "P2D", True, "2031-06-24")
    (card,) = made(find, text, (date,))
    assert card.text == "⏳ by 24 June: leave the city"
    assert (card.kind, card.figures, card.value) == ("deadline", (0,), None)


def test_what_may_be_done_until_a_day_is_not_due_by_it(find: Find) -> None:
    text = "Owners have until the second day of July to sell the bridge."
    date = TimeExpression((text.index("the second"), text.index(" to sell")), "DATE", "2031-07-02", True)
    (card,) = made(find, text, (date,))
    assert card.text == "⏳ until 2 July: sell the bridge"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The parts must be in within two days.", "within two days"),
        ("It adds a fee to our rent within two days.", "within two days"),
        ("Proof to trial was due in two days.", "in two days"),
        ("The bridge will stay closed until July.", "until July"),
    ],
)
def test_a_deadline_for_which_nothing_is_to_be_done_is_no_card(find: Find, text: str, words: str) -> None:
    start = text.index(words)
    when = TimeExpression((start, start + len(words)), "DATE", None, True)
    assert [card.kind for card in made(find, text, (when,)) if card.kind == "deadline"] == []


def test_a_deadline_for_a_single_verb_ends_with_it(find: Find) -> None:
    text = "The general told the traders to leave within two days."
    date = TimeExpression((text.index("two"), len(text) - 1), "DURATION", "P2D", True, "2031-06-24")
    (card,) = made(find, text, (date,))
    assert card.text == "⏳ by 24 June: leave"


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("The judge gave the clerk two weeks to appeal.", "two weeks", "appeal"),
        ("The firm has 30 days to respond to the note, which was sent.", "30 days", "respond to the note"),
        ("Farmers must sell the valley within two days.", "two days", "sell the valley"),
        ("The clerk told him to pay the fine within two days to avoid jail.", "two days", "pay the fine"),
    ],
)
def test_what_a_length_of_time_is_given_for(find: Find, text: str, words: str, label: str) -> None:
    start = text.index(words)
    when = TimeExpression((start, start + len(words)), "DURATION", None, True)
    (card,) = cards(find(text), text, (when,))
    assert card.label == label


@pytest.mark.parametrize(
    ("text", "dated", "numbers"),
    [
        ("The mill burned down two years ago.", "two years ago", []),
        ("The mill burned for two days.", "", ["two days"]),
        ("“It was hot,” the 33-year-old said.", "", []),
        ("The jury chose a 33-year-old clerk.", "", ["33-year-old"]),
        ("Here are seven ways to cook a carp.", "", []),
        ("The cook knows seven ways to cook a carp.", "", ["seven"]),
    ],
)
def test_a_number_that_counts_nothing_is_not_shown(
    find: Find, text: str, dated: str, numbers: list[str]
) -> None:
    start = text.find(dated)
    dates = (TimeExpression((start, start + len(dated)), "DATE", "2017", False),) if dated else ()
    assert [card.number for card in made(find, text, dates)] == numbers


def test_a_deadline_without_a_known_day_keeps_its_words(find: Find) -> None:
    text = "Owners must pay by the end of the season."
    start = text.index("by the")
    date = TimeExpression((start, len(text) - 1), "DATE", None, True)
    (card,) = made(find, text, (date,))
    assert card.text == "⏳ by the end of the season: pay"


def test_the_most_salient_comes_first_and_order_is_settled(find: Find) -> None:
    text = (
        "A flood killed 48 people in Orra on Sunday. One bridge held. The region, home to three rivers, "
        "has asked for $90 million in aid."
    )
    found = made(find, text)
    assert found[0].text.startswith("48 people — “A flood killed 48 people")
    assert [c.salience for c in found] == sorted((c.salience for c in found), reverse=True)
    assert found == made(find, text)


def test_figures_of_one_unit_invite_a_comparison(find: Find) -> None:
    text = "Wheat rose 12 percent, barley 6 percent and oats 3 percent. A cow costs $900."
    found = made(find, text)
    (group,) = comparisons(found, text)
    assert group.unit == "percentage"
    assert [(found[bar.card].number, bar.share) for bar in group.bars] == [
        ("12 %", 1.0),
        ("6 %", 0.5),
        ("3 %", 0.25),
    ]


def test_far_pairs_are_not_compared(find: Find) -> None:
    text = (
        "Wheat rose 12 percent. "
        + "Nothing else was said of the harvest that week. " * 6
        + "Rents fell 6 percent."
    )
    assert comparisons(made(find, text), text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann has five children. Her brother has three children and Ben has two children.",
        "Food needs rose by 50 percent. Hunger went up by 27 percent.",
        "The mayor paid $900 for a cow. The barn cost $4,000.",
    ],
)
def test_unlike_things_are_not_compared(find: Find, text: str) -> None:
    assert comparisons(made(find, text), text) == ()


def test_counts_of_one_thing_are_compared_across_sentences(find: Find) -> None:
    text = "Last year there were 30 fires. This year there were 45 fires."
    found = made(find, text)
    (group,) = comparisons(found, text)
    assert [(found[bar.card].number, round(bar.share, 2)) for bar in group.bars] == [
        ("30", 0.67),
        ("45", 1.0),
    ]


def test_no_figures_no_cards() -> None:
    assert cards((), "") == ()
    assert comparisons((), "") == ()


def test_cards_need_no_model() -> None:
    code = "import sys, newsreader.analysis.figures.cards; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_deadline_has_the_words_of_its_sentence() -> None:
    text = "The court gave the mill until Friday to clear the yard, and the owner said he would."
    start = text.index("Friday")
    due = TimeExpression((start, start + 6), "DATE", None, deadline=True)
    (card,) = cards((), text, (due,))
    assert card.label == "clear the yard"
    assert card.clause.startswith("“The court gave the mill until Friday to clear the yard")
