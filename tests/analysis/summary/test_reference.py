"""Which sentences leave a question open without one of those before."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.options import Options
from newsreader.analysis.page import Page
from newsreader.analysis.summary import summarize
from newsreader.analysis.summary.reference import open_questions


def answers(page: Page) -> list[tuple[int, ...]]:
    """What the last sentence needs."""
    last = len(page.sentences) - 1
    return [need.answers for need in open_questions(page.sentences) if need.sentence == last]


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("A barge sank near Holm. Two men drowned. The barge carried coal.", [(0,)]),
        ("Holm drew with Varde. Fans booed. The match was the last of the year.", [(1,)]),
        ("Reyes wrote a letter to the voters. Prices rose. The letter promised bread.", [(0,)]),
        (
            "Dahl gave the judge a diary. The trial goes on. However, the diary proved nothing.",
            [(0, 1), (0,)],
        ),
        ("An earthquake woke Holm. Nobody was hurt. The quake lasted a minute.", [(0,)]),
        ("Runners met for a race in Holm. It rained. Orr was thanked at the end of the race.", [(0,)]),
        ("Dahl sold the mill in May. Orr paid a million. The mill needs a roof.", [(0,)]),
        ("Two men sat in a café. Prices rose. Police in Holm questioned the men.", [(0,)]),
        ("The council has no money. So the school in Holm must close.", [(0,)]),
        ("The goalkeeper was hurt. Instead, Varde sent on a striker of seventeen.", [(0,)]),
        ("Reyes has won in Holm. Varde votes in May. But Orr leads in the towns of the north.", [(0, 1)]),
        ("Dahl paid the fine of a million. Therefore Judge Orr closed the case against Dahl.", [(0,)]),
    ],
)
def test_what_a_sentence_needs(read: Read, text: str, needed: list[tuple[int, ...]]) -> None:
    assert answers(read(text)) == needed


@pytest.mark.parametrize(
    "text",
    [
        "A barge sank near Holm. Police in Holm questioned a captain.",
        "A barge sank near Holm. The barge of a firm from Varde carried coal.",
        "Reyes wrote a letter. The letter that Orr wrote was shorter.",
        "Reyes wants a law. Orr signed a treaty with Varde before Reyes could draft the law on ports.",
        "A match was played. A match can be lost.",
        "Voters chose Reyes. The government resigned.",
        "Voters chose Reyes. The truth is that nobody else stood.",
        "Voters chose Reyes. The following morning Orr resigned.",
        "Dahl went to court. The day ended with a verdict for Dahl.",
        "Ships left Holm. So far three have come back to port.",
        "Holm won again. Too many goals were scored from penalties.",
        "Holm won again. Later goals by Orr counted twice.",
        "Orr saw a fire. Dahl has lit a fire and put the fire out.",
    ],
)
def test_sentences_that_stand_by_themselves(read: Read, text: str) -> None:
    assert answers(read(text)) == []


def test_the_first_sentence_needs_nothing(read: Read) -> None:
    assert answers(read("But the barge sank.")) == []


@pytest.mark.parametrize(
    ("turn", "needed"),
    [
        ("But the toll has kept drivers away.", [(1,)]),
        ("Yet few drivers use the bridge.", [(1,)]),
        ("Nevertheless, the ferry goes on.", [(1,)]),
        ("And the ferry goes on.", []),
        ("However hard it rained, the ferry sailed.", []),
        ("The ferry goes on, but at night only.", []),
    ],
)
def test_what_the_next_sentence_turns_against_needs_that_turn(
    read: Read, turn: str, needed: list[tuple[int, ...]]
) -> None:
    page = read(f"Dahl says that a bridge would help Holm. {turn}")
    assert [need.answers for need in open_questions(page.sentences) if need.sentence == 0] == needed


STORY = """\
The council of Holm will close the public library in May to save money, Mayor Ruth Okafor said on Tuesday.
Readers wrote a petition against closing the library.
The petition was signed by 4,000 people in Holm, the largest number ever for a council vote.
A bus will bring readers from Holm to the library in Varde, Okafor said.
Rain fell on the market in the afternoon.
Bakers sold out of rolls.
Nobody knows what becomes of the cat.
"""


def test_a_summary_answers_what_its_sentences_ask(read: Read) -> None:
    page = read(STORY)
    for count in range(2, 6):
        chosen = {sentence.sentence for sentence in summarize(page, (), Options(sentences=count))}
        assert 2 not in chosen or 1 in chosen
