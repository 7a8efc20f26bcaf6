"""Open pronouns and descriptions, by who spoke before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.analysis.page import Page
from newsreader.analysis.quotes.subjects import without_adverb

Told = list[tuple[str, str | None, str | None]]


def last(told: Told) -> str | None:
    return told[-1][2]


UNNAMED = [
    (
        'A spokesman for Kirby Council said the bridge would stay shut. He added: "It is not safe to cross."',
        "A spokesman for Kirby Council",
    ),
    (
        'A nurse at the clinic said the ward was full. "We sleep in the corridor," she said.',
        "A nurse at the clinic",
    ),
    (
        "Police said the driver had fled on foot. They said a dog was found in the car.",
        "Police",
    ),
    (
        "The cycling federation said the result would stand. It said the judges had been right.",
        "The cycling federation",
    ),
    (
        "Three of the rowers said the course was too short. They said the race should be held again.",
        "Three of the rowers",
    ),
    (
        'A lawyer for the dockers said they would appeal. The port has been shut for a week. "This is far '
        'from over," the lawyer said.',
        "A lawyer for the dockers",
    ),
    (
        "Rents have doubled in five years, according to a survey by the tenants' union. The survey found "
        "that one family in nine had moved.",
        "a survey by the tenants' union",
    ),
    (
        'The families of the miners said in a letter that the pit was unsafe. "Nobody listened to us," '
        "the letter said.",
        "The families of the miners",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), UNNAMED)
def test_who_spoke_without_a_name_is_shown_in_full(
    told: Callable[[str], Told], text: str, speaker: str
) -> None:
    assert last(told(text)) == speaker


OPEN = [
    # Of another number or gender than who spoke before.
    'Inspectors said the kitchen was dirty. "I have never been so ashamed," he said.',
    "A spokeswoman said the school would close. He said it was a mistake.",
    # Too far back.
    "A clerk said the file was lost. The court rose at noon. It sat again at two. Rain fell on the "
    'square all day. "It will be found," he said.',
    # Another one of that noun, told apart by what is said of him.
    "A lawyer for the dockers said they would appeal. The government's lawyer said they would lose.",
    # Of that noun nobody has spoken.
    "A spokesman for the port said the gates were open. The farmer said they were not.",
]


@pytest.mark.parametrize("text", OPEN)
def test_who_else_speaks_is_left_open(told: Callable[[str], Told], text: str) -> None:
    assert last(told(text)) is None


CALLED = [
    ('Maria Holt said the vote was stolen. The opposition leader said: "We will be back."', "Maria Holt"),
    (
        'Jonas Reuter told the court that he knew nothing. "I was asleep," the former banker said.',
        "Jonas Reuter",
    ),
    ('"We were lucky," Tom Varga said. The club captain said his side had been tired.', "Tom Varga"),
    ("Ines Moll said she would not stand again. The commissioner said her family came first.", "Ines Moll"),
    (
        'Tom Varga wrote that the pit was safe. Ines Moll has worked on new rules for the port. "We have a '
        'hill to climb," the Frenchwoman said.',
        "Ines Moll",
    ),
    (
        'Jonas Reuter, a designer from Ulm, has opened a shop. "I love thread," the designer said.',
        "Jonas Reuter",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), CALLED)
def test_who_has_just_spoken_may_be_called_what_they_are(
    told: Callable[[str], Told], text: str, speaker: str
) -> None:
    assert last(told(text)) == speaker


IN_A_ROW = (
    "Ines Moll said the port would grow. Moll said the town needed work. She promised that the ferry would "
    'sail again. Jan Kolb shut the ferry in April. "We will build two new piers," the candidate said.'
)


OTHERS = [
    "Jonas Reuter told the court that he knew nothing. The judge said that was hard to believe.",
    "Tom Varga said the pitch was too hard. The spokesman said it had been watered.",
    "Maria Holt said she had slept well. The doctor said the fever was gone.",
    "Ines Moll said she would not stand again. The mother of two boys said she was glad.",
    'Maria Holt said the vote was stolen. "Holt is a liar," the opposition leader said.',
    "Tom Varga said it was a penalty. Ivo Brandt said it was none. The club captain said it did not matter.",
    "Jonas Reuter said the bank was sound. The chairwoman said it was not.",
    "Jonas Reuter said the bank was sound. The chief of the tellers said it was not.",
    "Jonas Reuter praised Tom Varga on Monday. The club captain said the season had been long.",
    '"Jonas Reuter is late," Tom Varga was told. He sat down. The referee said the game was off.',
    "Jonas Reuter made four changes, and the club president said it was a gamble.",
    'Jonas Reuter scored twice in Ulm. "We are proud," the team manager said.',
    "Jonas Reuter was rescued from the fire. The firefighter said it was close.",
    'Jonas Reuter said no on Monday. "He is a joy," the team manager said.',
    'Jonas Reuter opened in Ulm. "He is a joy," the German said.',
    "Jonas Reuter laughed on Monday. The state attorney general said that the town was safe.",
    "Jonas Reuter lost. On Monday he bought a boat to sail to the port, according to the commissioner.",
    "Ines Moll said the road was safe. The road was closed in May. Snow fell. The commissioner said no.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_who_speaks_beside_somebody_is_not_them(told: Callable[[str], Told], text: str) -> None:
    assert last(told(text)) not in ("Jonas Reuter", "Tom Varga", "Maria Holt", "Ines Moll")


ASKED = [
    ('Ada Bell asked Tom Varga how high the dam would be. "About ninety feet," he said.', "Tom Varga"),
    ('Ada Bell asked Maria Holt if she would resign. "Never," she said.', "Maria Holt"),
]


IN_ITS_SENTENCE = [
    (
        "The charter makes no mention of a king, although it does say that the island belongs to all.",
        "The charter",
    ),
    ("While the mill praised its crew, it said the orders were going elsewhere.", "the mill"),
    ("The miners went to the sheriff's office, where they claimed that the foreman had fled.", "The miners"),
]


@pytest.mark.parametrize(("text", "speaker"), IN_ITS_SENTENCE)
def test_it_and_they_are_whom_the_sentence_tells_of(
    told: Callable[[str], Told], text: str, speaker: str
) -> None:
    assert last(told(text)) == speaker


NOT_IN_ITS_SENTENCE = [
    "The average pension, it says, would be forty crowns a week.",
    "The mayor resigned after it said that the votes were bought.",
    "The minister left when they said that the hall was too small.",
]


@pytest.mark.parametrize("text", NOT_IN_ITS_SENTENCE)
def test_it_and_they_are_nobody_else_of_the_sentence(told: Callable[[str], Told], text: str) -> None:
    assert told(text)
    assert last(told(text)) is None


BEHIND_TWO = [
    (
        "After he had listened to Tom Varga and Ivo Brandt, who said it was a great day for his family, "
        "the mayor spoke.",
        "Ivo Brandt",
    ),
    ("The song made an impression on Ada Bell, too, who said it was the best of the night.", "Ada Bell"),
]


@pytest.mark.parametrize(("text", "speaker"), BEHIND_TWO)
def test_who_goes_with_the_person_before_it(told: Callable[[str], Told], text: str, speaker: str) -> None:
    assert last(told(text)) == speaker


def test_an_adverb_is_no_part_of_a_speaker(read: Callable[[str], Page]) -> None:
    doc = read('Then, at last, Varga cheekily told the mayor: "You are too tall for that door!"').doc
    start = next(token.i for token in doc if token.text == "Varga")
    assert without_adverb(doc, (start, start + 1)) == (start,)
