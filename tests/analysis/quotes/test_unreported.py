"""Quotations without a cue of their own: led up to, run together, or nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

SCENE = "Rosa Delgado is the mayor. Tom Okafor runs the mill. Anna Bell lives next to it.\n\n"


def who(found: list[tuple[str, str | None, str | None]], start: str) -> list[str | None]:
    return [name for words, _, name in found if start in words]


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Okafor conceded his side had been outplayed and said of the gap to the champions:", "Tom Okafor"),
        ("Delgado had a message for the drivers:", "Rosa Delgado"),
        ("Bell, from all her years beside the water, is blunt:", "Anna Bell"),
        ("Bell paid tribute to the crew of the lifeboat, writing on her page:", "Anna Bell"),
        ("Okafor ended the meeting with a threat to his own side:", "Tom Okafor"),
        ("As the judge left the room, Delgado stunned us all by shouting:", "Rosa Delgado"),
    ],
)
def test_a_colon_leads_up_to_what_is_quoted_behind_it(told: Told, lead: str, name: str) -> None:
    found = told(f'{SCENE}{lead} "It is huge and you have to be lucky to come back from there."')
    assert who(found, "It is huge") == [name]


@pytest.mark.parametrize(
    "lead",
    [
        "Okafor was handed a letter that nobody had signed:",
        "Bell was told in a letter:",
        "The slogan of Okafor's firm:",
        "Delgado did not say one thing:",
        "The woman who met Bell had seen the words on the wall:",
        "Okafor was filming the train and the guard can be heard saying:",
        "Delgado received an online reply saying:",
        "Bell stood beside a sign that read:",
    ],
)
def test_a_colon_behind_no_saying_names_nobody(told: Told, lead: str) -> None:
    found = told(f'{SCENE}{lead} "It is huge and you have to be lucky to come back from there."')
    assert set(who(found, "It is huge")) <= {None}


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Okafor criticised the umpire and the league.\n\n", "Tom Okafor"),
        ("But, Okafor argued, the river was not the only danger.\n\n", "Tom Okafor"),
        ("Bell told the court that she had seen nothing. ", "Anna Bell"),
        ("Delgado warned that the bank could fail.\n\n", "Rosa Delgado"),
        (
            '"I am ready to leave the league," Okafor was quoted as saying in the Gazette of Holm. ',
            "Tom Okafor",
        ),
    ],
)
def test_a_statement_leads_up_to_the_quotation_behind_it(told: Told, before: str, name: str) -> None:
    found = told(f'{SCENE}{before}"We should have come to you first, and I own that mistake."')
    assert who(found, "We should") == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Okafor went on to attack the referee of the final. ", "Tom Okafor"),
        ("Delgado began the debate with a joke. ", "Rosa Delgado"),
        ("Anna Bell served six years for the fraud. ", "Anna Bell"),
    ],
)
def test_who_the_sentence_before_tells_of_speaks(told: Told, before: str, name: str) -> None:
    found = told(f'{SCENE}{before}"We should have come to you first, and I own that mistake."')
    assert who(found, "We should") == [name]


@pytest.mark.parametrize(
    "before",
    [
        "Okafor went on to attack the referee of the final.\n\n",
        "Delgado did not come to the debate. ",
        "The house of Anna Bell was searched. ",
        "An owner walks a dog in the park. ",
        "The strike ended on Monday. ",
    ],
)
def test_a_sentence_that_tells_of_nobody_here_names_no_speaker(told: Told, before: str) -> None:
    found = told(f'{SCENE}{before}"We should have come to you first, and I own that mistake."')
    assert who(found, "We should") == [None]


@pytest.mark.parametrize(
    "text",
    [
        'The film shows the lawyer of Anna Bell asking: "Why did nobody warn us?"',
        'Delgado met the children of Anna Bell, saying: "We are glad to be here."',
        'After hearing that Okafor called it "a swamp in the rain," Bell was shocked.',
    ],
)
def test_a_participle_is_not_said_by_who_only_stands_near(told: Told, text: str) -> None:
    assert "Anna Bell" not in {name for _, _, name in told(SCENE + text)}


def test_a_label_behind_a_title_names_nobody(told: Told) -> None:
    found = told(f'{SCENE}LONDON IN MAY - "The Long Wait" by a friend: "It is huge and hard to leave."')
    assert who(found, "It is huge") in ([None], [])


def test_an_opening_mark_that_nothing_closes_is_no_quotation(told: Told) -> None:
    found = told('"Bell walked home in the rain.\n\n“I never saw the car at all,” Anna Bell said.')
    assert not any("walked home" in words for words, _, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        'Okafor declined to comment.\n\n"We should have come to you first, and I own that mistake."',
        'Bell was criticised for the delay.\n\n"We should have come to you first, and I own that mistake."',
        'Okafor scored twice.\n\n"We should have come to you first, and I own that mistake."',
        'Okafor praised it.\n\nRain fell.\n\n"We should have come to you first, and I own that mistake."',
        'Okafor praised the band.\n\n"We should have come to you first, and I own that mistake." - Rita Cole',
    ],
)
def test_other_sentences_lead_up_to_nobody(told: Told, text: str) -> None:
    assert not {"Rosa Delgado", "Tom Okafor", "Anna Bell"} & set(who(told(SCENE + text), "We "))


def test_paragraphs_that_run_together_are_one_speakers(told: Told) -> None:
    found = told(
        "The mayor, Rosa Delgado, was tired. Delgado said: “The bridge is gone and so is the mill. “But we "
        "will build it up again before the winter comes.” The river had risen for three days."
    )
    assert {name for _, _, name in found} == {"Rosa Delgado"}
    assert any("before the winter comes" in words for words, _, _ in found)


def test_a_mark_before_who_said_it_is_only_lost(told: Told) -> None:
    found = told(
        SCENE
        + "“The bridge is gone and so is the mill, Delgado said. “We will build it up again in spring,” "
        "she added."
    )
    assert not any("Delgado said" in words for words, _, _ in found)


@pytest.mark.parametrize(
    "quotation",
    [
        '"You cannot blame the young for going to the city." The harbour is empty.',
        'The harbour is empty. "My father won a pig there."',
        '"Shall we ever see a boat here again?" The harbour is empty.',
    ],
)
def test_a_sentence_that_nobody_is_known_for_is_listed(told: Told, quotation: str) -> None:
    assert [(cue, name) for _, cue, name in told(quotation)] == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        'The book "The Sea That Was Here" is out now. It costs ten pounds.',
        'A sheet of "brown carpet" covers the bay.',
        '"The Winter Is Over." So the song was named that everybody sang.',
        'A door with "No entry at any time" on it stood open.',
        '"So called experts" were there as well.',
    ],
)
def test_titles_terms_and_signs_are_no_quotations(told: Told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'Rosa Delgado never said "sorry" to the families.',
        'The coach did not call the umpire "a thief" that night.',
    ],
)
def test_words_that_were_not_said_are_not_listed(told: Told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ('Rosa Delgado said she would "never" sell the mill.', "she would"),
        ('Rosa Delgado said: "I never took the money."', "I never"),
        ('The lawyer denied that Bell had called him "a thief".', "that Bell"),
    ],
)
def test_what_is_said_with_a_no_in_it_is(told: Told, text: str, start: str) -> None:
    assert [words.startswith(start) for words, _, _ in told(text)] == [True]


MEN = "Dan Kaster is the governor. Tom Trunk runs a hotel. Ada Bell is a nurse.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Kaster blasted Trunk as a fraud.\n\n"It\'s a disgrace and nothing else," he said.', "Dan Kaster"),
        ('Kaster agreed with Trunk about it.\n\n"It\'s a good day for us," he wrote.', "Dan Kaster"),
        (
            'Kaster said that Bell had saved two men.\n\n"It\'s my job and nothing else," she said.',
            "Ada Bell",
        ),
    ],
)
def test_who_speaks_in_the_sentence_before_goes_on(told: Told, text: str, name: str) -> None:
    assert who(told(MEN + text), "It's") == [name]


@pytest.mark.parametrize("subject", ["The woman who met Bell", "The man accused of killing Bell"])
def test_a_name_in_a_clause_is_not_the_speaker(told: Told, subject: str) -> None:
    assert {name for _, _, name in told(f"{SCENE}{subject} said the river would rise again.")} == {None}


def test_an_interview_in_one_paragraph(told: Told) -> None:
    found = told(
        "We met Nadia Fischer at sea. CNN: How bad is it? NF: It is worse than I thought. CNN: Can you help? "
        "NF: Yes, I can. CNN: What do you need? NF: I need a boat."
    )
    assert [name for _, cue, name in found if cue == ":"] == ["CNN", "Nadia Fischer"] * 3


def test_headings_in_one_paragraph_are_no_interview(told: Told) -> None:
    found = told(
        "The week went fast. Chart Beat: Will the song rise again? Nobody knows. Chart Notes: Old song. "
        "Chart Beat: The album fell. Chart Notes: The singer is young."
    )
    assert not any(cue == ":" for _, cue, _ in found)


def test_questions_between_two_guests_are_nobodys(told: Told) -> None:
    found = told(
        "Clara Vane and Edith Moor bake.\n\nHow did it begin?\n\nClara: I lost my job.\n\n"
        "Edith: I remember it.\n\nWhat was hard?\n\nEdith: The fire. We lost all.\n\nWhat comes next?\n\n"
        "Clara: We hope for a shop."
    )
    assert not any("?" in words for words, _, _ in found)


def test_a_colon_in_a_quotation_names_nobody(told: Told) -> None:
    found = told(
        'The farmers met in the hall on Monday.\n\n"In the letter of May I named the points to '
        'weigh. Here they are:\n\n"Has the mill an owner with a plan for winter?\n\n"Does the bridge hold '
        'when the water is high?"\n\nThe hall was full.'
    )
    assert {name for _, _, name in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Okafor mentioned two players of the other side in a talk with the press.",
        "The court never mentioned Anna Bell by name.",
        "The firm has not explained its decision.",
        "Okafor's side claimed their first win of the season.",
        "The mayor and her husband said farewell to the drivers on Friday.",
    ],
)
def test_what_was_only_spoken_of_is_no_statement(told: Told, text: str) -> None:
    assert told(SCENE + text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Okafor mentioned that two players had left the ground.", "players had left"),
        ("The firm has not said that the mill will close.", "the mill will close"),
        ("Okafor claimed that his side had been robbed of a win.", "robbed of a win"),
        ("Delgado said farewell would be hard for the drivers.", "would be hard"),
        ("The people who watch the river say the bank is too low.", "the bank is too low"),
        ("Delgado explained the plan for the bank: “It will be raised by a metre.”", "raised by a metre"),
    ],
)
def test_what_was_said_of_it_is_one(told: Told, text: str, said: str) -> None:
    assert any(said in words for words, _, _ in told(SCENE + text))
