"""The clause of a number: so much of its sentence that the words tell by themselves what it is of."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find

from newsreader.analysis.figures.cards import cards
from newsreader.analysis.figures.wording import quoted


def clause(find: Find, text: str, number: str) -> str:
    figure = next(figure for figure in find(text) if figure.text == number)
    assert figure.clause_span is not None
    return text[slice(*figure.clause_span)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "In the northern valleys, 12% of pupils at the 40 smallest schools walk more than an hour a day.",
            "12%",
        ),
        (
            "The union believes that 300 drivers would have to leave if the depot in the harbour closed.",
            "300",
        ),
        ("On Friday the jury cleared the dentist of nine charges after a trial of many weeks.", "nine"),
        ("The keeper let in four goals before half-time, and was booed by the home crowd.", "four"),
    ],
)
def test_a_sentence_that_is_not_long_stands_whole(find: Find, text: str, number: str) -> None:
    assert clause(find, text, number) == text


TAIL = (
    ", the paper that is read by most of the people who work in the harbour and in the mills along the river "
    "wrote on its front page on Saturday, a day after the council had met behind closed doors in the hall."
)


def test_of_a_long_sentence_a_whole_clause_is_left(find: Find) -> None:
    text = (
        "In the north, 12% of the pupils failed, and the school board said on Monday that it would hire more "
        "teachers for the two valleys in which the roofs of the old houses had fallen in during the storm of "
        "the spring before last, although nobody had asked it to do so."
    )
    assert clause(find, text, "12%") == "In the north, 12% of the pupils failed"
    label = next(card.label for card in cards(find(text), text) if card.number == "12 %")
    assert label == "“In the north, 12% of the pupils failed…”"


@pytest.mark.parametrize(
    ("text", "number", "held"),
    [
        ("The union believes that 300 drivers would have to go" + TAIL, "300", "The union believes that"),
        ("If the bridge closed, 40 shops on the quay would fail" + TAIL, "40", "If the bridge closed"),
        ("The coach doubts that 9 of his players are fit" + TAIL, "9", "doubts that"),
    ],
)
def test_a_piece_keeps_what_its_number_holds_for(find: Find, text: str, number: str, held: str) -> None:
    assert held in clause(find, text, number)


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ('"We sold nine boats in June," she said.', "nine", "“'We sold nine boats in June,' she said”"),
        ("He called it “a war of 12 days”.", "12 days", "“He called it ‘a war of 12 days’”"),
        ('The plank was 12" wide.', '12"', '“The plank was 12" wide”'),
        ("The choir sang nine songs.", "nine", "“The choir sang nine songs”"),
    ],
)
def test_marks_of_a_quotation_are_whole_and_single(find: Find, text: str, number: str, words: str) -> None:
    figure = next(figure for figure in find(text) if figure.text == number)
    assert quoted(text, figure.clause_span or (0, 0), figure.span).words == words


def test_no_clause_is_shown_where_number_and_label_say_it_all(find: Find) -> None:
    text = "Police seized 40 kilos of heroin."
    assert [card.clause for card in cards(find(text), text)] == ["“Police seized 40 kilos of heroin”"]
    text = "40 kilos of heroin."
    assert [card.clause for card in cards(find(text), text)] == [""]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The harbour line was opened in spring.", "It carries 4,000 people a day."),
        ("Ann Mott ran the mill until it closed.", "She was 81."),
        ("The two clubs will share a ground.", "That would save them $3 million."),
        ("The old bridge has to go.", "Its seven arches are cracked."),
        ("Painted jugs sold for a pound.", "Mine were $12."),
        ("Savers were fooled by a letter.", "Most have lost $5,000."),
        ("The choir sang for the mayor.", "Twenty of them are children."),
    ],
)
def test_what_a_subject_points_back_to_stands_with_it(find: Find, before: str, text: str) -> None:
    (figure,) = (figure for figure in find(f"{before} {text}") if figure.span[0] > len(before))
    assert figure.clause_span == (0, len(f"{before} {text}"))


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The harbour line was opened in spring.", "The tram carries 4,000 people a day."),
        ("Ann Mott ran the mill until it closed.", "Ben Lund was 81."),
        (
            "The mill was full of people who came to see it close and stayed for the speeches of its owners"
            " and for a last song" + TAIL,
            "It was 81 years old.",
        ),
        ("The line was opened in spring.", "We carry 4,000 people a day."),
        ("The line was opened in spring.", "Most trams carry 4,000 people a day."),
    ],
)
def test_no_other_sentence_is_shown_with_it(find: Find, before: str, text: str) -> None:
    *_, figure = find(f"{before} {text}")
    assert figure.clause_span == (len(before) + 1, len(f"{before} {text}"))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The survey shows a 62%-32% divide on the tax.", ["62 % to 32 %"]),
        ("She beat him 54 percent to 46 percent in the north.", ["54 % to 46 %"]),
        ("Readers back the plan by 48%-41%.", ["48 % to 41 %"]),
        ("The club holds 70 percent, versus 30 percent.", ["70 %", "30 %"]),
        ("They want cuts of 26 percent to 28 percent.", ["26–28 %"]),
        ("The share fell from 90% to 63%.", ["63 % ← 90 %"]),
        ("In May 62% agreed, 32% did not.", ["62 %", "32 %"]),
    ],
)
def test_shares_of_two_sides_share_a_card(find: Find, text: str, numbers: list[str]) -> None:
    assert [card.number for card in sorted(cards(find(text), text), key=lambda card: card.spans)] == numbers


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("They stay up after taking 13 points from 15 points.", ["", ""]),
        ("Sales were 13 crates, down from 15 crates.", ["▼"]),
        ("Profit rose to £1.2bn, up from £900m.", ["▲"]),
    ],
)
def test_from_is_no_fall_where_nothing_moved(find: Find, text: str, marks: list[str]) -> None:
    assert [card.marks for card in cards(find(text), text)] == marks


def label(find: Find, text: str, number: str) -> str:
    return next(card.label for card in cards(find(text), text) if card.number == number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The choir raced through nine songs in 12 minutes.", "12 minutes"),
        ("He kept $9,000 in a freezer bag.", "$9,000"),
        ("The visa let him travel 500 miles.", "500 miles"),
        ("Of those who had paid, 76 percent did so freely.", "76 %"),
        ("Rents did not rise by 4 percent.", "4 %"),
        ("In the mine, 30 were hurt and 12 were killed.", "30"),
        ("The captain left the port two years ago.", "two years"),
        ("They were twice denied visas.", "twice"),
        ("Just 40?", "40"),
        ("The death toll rose to 41.", "41"),
        ("Ana Ruiz, 43, was fined.", "43"),
        ("The grants range from 40 euros to 9,000 euros.", "40 euros to 9,000 euros"),
    ],
)
def test_a_short_sentence_stands_whole(find: Find, text: str, number: str) -> None:
    assert label(find, text, number) == f"“{text.rstrip('.?')}”"


def test_dots_stand_only_where_words_are_left_out(find: Find) -> None:
    text = (
        'The mayor sighed. "We sold nine boats in June," she told the council of the town, and for a while '
        "the others were looking out of the window. Three of them sank."
    )
    labels = [card.label for card in sorted(cards(find(text), text), key=lambda card: card.spans)]
    assert labels == [
        "“'We sold nine boats in June,' she told the council of the town…”",
        "“Three of them sank”",
    ]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("She left twice.", "twice"),
        ("The blast killed 48 people.", "48"),
        ("It cost them $1.5m to\nbuild.", "$1.5m"),
    ],
)
def test_a_card_knows_where_its_number_stands_in_the_words(find: Find, text: str, written: str) -> None:
    (card,) = cards(find(text), text)
    assert card.quoted is not None
    assert card.label[slice(*card.quoted)] == written
    assert card.text.startswith(f"{card.number} — “")


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The judge never sat with less than three colleagues.", "≥"),
        ("The team has never won with fewer than nine men.", "≥"),
        ("The choir never sang to fewer than 200 guests.", "≥"),
        ("Fewer than four candidates came.", "<"),
        ("The band never toured because fewer than 200 fans came.", "<"),
        ("He said he would never retire and that fewer than 40 clerks knew.", "<"),
        ("The man, who was never rich, lived with fewer than four dogs.", "<"),
        ("He went up against Lindner five times.", ""),
        ("The boxer came up against the Dane three times.", ""),
        ("She would not go one cent higher.", ""),
        ("Taxes never fell 3 percent.", ""),
    ],
)
def test_what_is_denied_is_neither_a_limit_nor_a_rise(find: Find, text: str, marks: str) -> None:
    assert [card.marks for card in cards(find(text), text)] == [marks]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It was a two-hour contract.", 1),
        ("There were zero hours left.", 1),
        ("The valley gets zero hours of daylight.", 1),
    ],
)
def test_a_kind_of_contract_counts_no_hours(find: Find, text: str, count: int) -> None:
    assert len(find(text)) == count
