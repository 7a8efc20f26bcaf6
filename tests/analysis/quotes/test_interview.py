"""Answers in quotation marks behind questions without them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

STRIKER = """“I never wanted to be captain”

Striker Sam Ortega has scored 200 goals for Harbour City. He met us after training.

Do you remember your first goal?

“Of course. It was raining, and the keeper slipped.”

“My father has it on tape.”

You left at 19 and came back at 30. Why?

“I missed the sea.” He laughs. “And nobody in the capital could make a decent fish soup for me.”

What did the coach tell you?

“He said nothing. Coach Lund never says anything.”

Lund himself, asked on Friday, was not amused. “I talk all day long,” Lund said.

Two years ago you were injured. The club said it was nothing.

“It was my knee,” he said. “I could not walk.”

Will you play on next season?

“No.”"""


def test_whole_answers_are_whom_the_opening_introduces(told: Told) -> None:
    answers = [(words, name) for words, cue, name in told(STRIKER) if cue is None]
    assert answers == [
        ("Of course. It was raining, and the keeper slipped", "Sam Ortega"),
        ("My father has it on tape", "Sam Ortega"),
        (
            "I missed the sea … And nobody in the capital could make a decent fish soup for me",
            "Sam Ortega",
        ),
        ("He said nothing. Coach Lund never says anything", "Sam Ortega"),
        ("No", "Sam Ortega"),
    ]


def test_a_pronoun_behind_an_answer_is_the_one_who_answers(told: Told) -> None:
    assert [name for words, _, name in told(STRIKER) if words.startswith("It was my knee")] == ["Sam Ortega"]


def test_somebody_else_who_speaks_stays_so(told: Told) -> None:
    assert [name for words, _, name in told(STRIKER) if words == "I talk all day long"] == ["Lund"]


FARM = (
    "{} run a farm in the hills. We met in the kitchen.\n\nWho of you had the idea?\n\n"
    "“That was me,” says Jill Morris.\n\nDid you have doubts?\n\n“I cried for a week,” says {}.\n\n"
    "Do you ever quarrel?\n\n“Every day, and about everything.”\n\nWould you do it again?\n\n"
    "“Tomorrow,” says Jill Morris."
)


def test_of_two_who_answer_neither_is_named(told: Told) -> None:
    found = told(FARM.format("Jill Morris and Kate Dunn", "Kate Dunn"))
    assert [name for words, _, name in found if words.startswith("Every day")] == [None]


def test_the_only_one_who_answers_by_name_is_named(told: Told) -> None:
    found = told(FARM.format("Jill Morris and Kate Dunn", "Jill Morris"))
    assert [name for words, _, name in found if words.startswith("Every day")] == ["Jill Morris"]


def test_one_answer_tells_not_whose_the_others_are_where_two_are_introduced(told: Told) -> None:
    farm = FARM.replace("“Tomorrow,” says Jill Morris.", "“Tomorrow.”")
    found = told(farm.replace("says {}", "she says").format("Jill Morris and Kate Dunn"))
    assert [name for words, _, name in found if words in ("Tomorrow",)] == [None]


def test_an_answers_first_word_is_not_the_guests_name(told: Told) -> None:
    found = told("Dear Dora\n\nQ. He snores. What do I do?\n\nA. Leave him.\n\nQ. Did you?\n\nA. Twice.")
    assert {name for _, _, name in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Investigators have looked for the reason why the bridge fell.\n\nSo what went wrong?\n\n"
        "“The bolts were too old,” said Anna Bell.\n\nCould it have been prevented?\n\n"
        "“One inspection would have been enough,” Tom Reed told the panel.\n\nWho is to blame?\n\n"
        "“Nobody wants to answer that question.”",
        "The actor Ben Carver appeared in court. Had he seen the car?\n\n“I was asleep,” Carver said.\n\n"
        "Why had he called the garage?\n\n“To ask about the bill.”\n\nThe judge, Rita Cole, was not content.",
        "“What do you want?” Carl Hess asked reporters.\n\nDid he know of the money?\n\n"
        "“I will not be drawn,” he said.\n\nNora Quist smiled.\n\n“He is finished, and you all know it.”",
        "The cup final ended in tears. Was it a penalty?\n\n“Never,” said Ida Holm.\n\n"
        "Holm had a point, and what will you do with such a referee?\n\n“A disgrace from start to finish.”",
    ],
)
def test_a_story_that_asks_is_no_interview(told: Told, text: str) -> None:
    assert all(name is None for _, cue, name in told(text) if cue is None)


def test_several_who_know_answer_their_own_questions_only(told: Told) -> None:
    found = told(
        "From January on everybody with a garden pays for rain.\n\nDo you have to pay if you rent?\n\n"
        "“No, the owner pays,” says Mary Holt of the tax office.\n\nWhat if you collect the rain?\n\n"
        "“Then you pay half of it.”\n\nWhat can you do against the bill?\n\n"
        "“You have a month to object,” says the lawyer Peter Stone."
    )
    assert [name for _, cue, name in found if cue is None] == [None]


def test_what_follows_according_to_has_nothing_of_the_sentence_before(told: Told) -> None:
    found = told(
        "Rosa Delgado is the mayor. “It came with a roar,” said Delgado, 58. “My mother would have called it "
        "the end.” According to the harbour office, the storm had been expected and “had no equal”."
    )
    assert [words for words, _, _ in found] == [
        "It came with a roar … My mother would have called it the end",
        "the storm had been expected and “had no equal”",
    ]


def test_according_to_behind_a_quotation_goes_on_with_it(told: Told) -> None:
    found = told("Rosa Delgado is the mayor. “We lost two boats,” according to Delgado. “The rest are safe.”")
    assert [words for words, _, _ in found] == ["We lost two boats … The rest are safe"]
