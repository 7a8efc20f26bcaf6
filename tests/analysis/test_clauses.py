from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.clauses import LONGEST, in_brief, whole_clause


def clause(read: Read, text: str, time: str) -> str:
    page = read(text)
    start = text.index(time)
    found = whole_clause(page.sentences[0], (start, start + len(time)))
    assert found is not None
    return text[slice(*found)]


def test_a_short_sentence_is_left_whole(read: Read) -> None:
    text = "The mill, which opened in 1962, has been shut since the flood, and its owner left the town."
    assert clause(read, text, "1962") == text


TALE = (
    "The ferry company cancelled its crossings between the islands and the mainland on Monday, because "
    "the two engines of its oldest ship had failed, and the passengers had to spend a cold night in the hall "
    "of a school near the old harbour."
)


def test_the_end_of_a_long_sentence_is_left_out_where_a_clause_begins(read: Read) -> None:
    told = clause(read, TALE, "Monday")
    assert len(told) <= LONGEST
    assert told.startswith("The ferry company cancelled its crossings")
    assert told.endswith("had failed")


@pytest.mark.parametrize(
    ("text", "time", "held"),
    [
        # the noun that a relative clause is of
        (
            "The costly inquiry heard on its first morning from the owner of the quarry and from both "
            "of his sons about the dam above the village, which burst in 1962 and killed nine people, and "
            "it will go on hearing from witnesses for many weeks.",
            "1962",
            "the dam above the village, which burst in 1962",
        ),
        # the verb after a long subject
        (
            "In 2010, the oldest of the three small theatres along the river, which a baker and his wife had "
            "bought with the money that they had won in a lottery, was given the prize of the city, although "
            "its roof had been leaking for years on end.",
            "2010",
            "was given the prize of the city",
        ),
        # two things that somebody did
        (
            "On Friday the council closed the baths and the library and the only swimming hall for miles "
            "around, and it raised the fares of the buses and the rents of all the stalls on the market so "
            "that the debts can be paid back on time.",
            "Friday",
            "the baths and the library and the only swimming hall",
        ),
    ],
)
def test_nothing_is_left_out_on_which_a_clause_depends(read: Read, text: str, time: str, held: str) -> None:
    told = clause(read, text, time)
    assert held in told
    assert told[0].isupper()


def test_a_clause_with_a_subject_of_its_own_may_stand_alone(read: Read) -> None:
    text = (
        "The judges of the upper court had been asked by both of the parties to put off the trial of the "
        "treasurer and of his two clerks because of the snow on the roads; the lawyers of the town met again "
        "on Tuesday to talk about the bail of the clerks."
    )
    assert clause(read, text, "Tuesday").startswith("the lawyers of the town met again")


def test_a_time_outside_the_sentence_has_no_clause(read: Read) -> None:
    text = "It rained. The pier burned on Friday."
    start = text.index("Friday")
    assert whole_clause(read(text).sentences[0], (start, start + 6)) is None


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        # from the clause of the number on, and not from the middle of what somebody is called
        (
            "The gallery by the harbour of the old town was bought by the painters Mara Field and Lena Holt, "
            "who sold forty drawings of the island in one summer, although nobody had heard of them before.",
            "forty",
            "by the painters Mara Field and Lena Holt, who sold forty drawings of the island in one summer",
        ),
        # with the subject of the verb that leads to it, without what stands before that
        (
            "In the autumn, when the rivers of the north had risen for the third time in as many weeks, the "
            "relief fund said it had been given less than half of the money that it asked for in "
            "spring, and all of the eleven states had agreed.",
            "half",
            "the relief fund said it had been given less than half of the money that it asked for in spring",
        ),
        # as far as what the verb needs
        (
            "A quarter of the farmers say they would sell their herds before the winter, and many of those "
            "who had hoped to leave the farm to a daughter or a son are looking for work in the town by now.",
            "A quarter",
            "A quarter of the farmers say they would sell their herds before the winter",
        ),
        # to the end of a name
        (
            "About 75 people of the Wold County Search and Rescue Team were looking for the boy on the moor "
            "when the fog came down, and most of them had to spend the night in huts without a fire.",
            "75",
            "About 75 people of the Wold County Search and Rescue Team were looking for the boy",
        ),
    ],
)
def test_one_in_brief_begins_and_ends_with_a_phrase(read: Read, text: str, place: str, told: str) -> None:
    page = read(text)
    words = page.doc.char_span(start := text.index(place), start + len(place))
    assert words is not None
    assert text[slice(*in_brief(words, (0, len(text))))] == told


def test_a_short_one_is_not_cut(read: Read) -> None:
    text = "The mill, which opened in 1962, has been shut since the flood."
    assert in_brief(read(text).doc[5:6], (0, len(text))) == (0, len(text))
