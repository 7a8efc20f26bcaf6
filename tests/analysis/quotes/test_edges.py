"""Where what was said begins and ends, and what was not said at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Read

from newsreader.analysis.quotes.edges import within_edges
from newsreader.analysis.quotes.report import Report, to_spans
from newsreader.analysis.quotes.tokens import read_tokens

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

SCENE = "Rosa Delgado is the mayor of Springvale. Her rival is Tom Okafor, a retired judge.\n\n"


def contents(told: Told, sentence: str) -> list[str]:
    return [content for content, _, _ in told(SCENE + sentence)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ('Tom Okafor described it like this: "Too much rain, a broken gate, and then we ran for it."',
         "Too much rain, a broken gate, and then we ran for it"),
        ('Tom Okafor asked a few questions, including, "Mayor, do you really think that the dam is safe?"',
         'Mayor, do you really think that the dam is safe?'),
        ("The firm's owner explained the delay by saying: “We could not find anyone to fix the roof.”",
         "We could not find anyone to fix the roof"),
        ("Berg summed up the evening in one sentence: “We were second best in everything we did.”",
         "We were second best in everything we did"),
        ("The prosecutor asked the witness a simple question: “Where were you on the night of the fire?”",
         "Where were you on the night of the fire?"),
        ("The guide cited several reasons, including: “We had no money and nobody to help us at all.”",
         "several reasons, including: “We had no money and nobody to help us at all."),
        ("It was announced on Friday that the king would retire.", "that the king would retire"),
        ("It was claimed in court that the officer had lied.", "that the officer had lied"),
        ("The court asked the panel whether to close the case.", "whether to close the case"),
    ],
)  # fmt: skip
def test_begins_with_the_words_said(told: Told, sentence: str, content: str) -> None:
    assert [c.strip('"“”') for c in contents(told, sentence)] == [content.strip('"“”')]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ('Rosa Delgado said the plan was simple: "We close the gate before the water comes over it."',
         'the plan was simple: "We close the gate before the water comes over it."'),
        ("Tom Okafor disputed her claim that the river would rise again.",
         "her claim that the river would rise again"),
        ("Rosa Delgado announced a plan that would close the school.", "a plan that would close the school"),
        ("Rosa Delgado proposed a tax on sugar: “It is time to act before more children fall ill.”",
         "a tax on sugar: “It is time to act before more children fall ill.”"),
        ("The court recalled a case from 1990: “No owner may close a path that the public has used.”",
         "a case from 1990: “No owner may close a path that the public has used.”"),
        ("The landlord promised a lower rent if tenants paid on time.",
         "a lower rent if tenants paid on time"),
        ("The senator asked for time to read the bill.", "time to read the bill"),
        ("The union urged the firm that built the dam to pay.", "the firm that built the dam to pay"),
    ],
)  # fmt: skip
def test_keeps_words_that_only_look_like_a_lead_in(told: Told, sentence: str, content: str) -> None:
    assert contents(told, sentence) == [content]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ('The letter says "a late answer may result in a claim being withdrawn", '
         "but the court will send a reminder after the deadline.",
         "a late answer may result in a claim being withdrawn"),
        ("The coach said the keeper was fit, but declined to name the team.", "the keeper was fit"),
        ("Tom Okafor said “we will not forget this” and shook hands with the guards.",
         "we will not forget this"),
        ("Although he had lost, Tom Okafor said “the fight goes on” and thanked his voters.",
         "the fight goes on"),
        ("The offer stands, the owner said, and walked away.", "The offer stands"),
        ("Rosa Delgado said she understands the anger but played down the risk.",
         "she understands the anger"),
        ("Tom Okafor said he will pay the fine, and promised to come back.", "he will pay the fine"),
        ("Rosa Delgado urges the driver to come out of the car and repeatedly says he will be safe.",
         "the driver to come out of the car"),
        ("Rosa Delgado added that she knows people may have doubts but downplayed any risk.",
         "that she knows people may have doubts"),
        ("The spokesman said that the camp is empty, according to the agency.", "that the camp is empty"),
        ("The bridge will close in May, Rosa Delgado said, but quickly added a warning.",
         "The bridge will close in May"),
        ('"The members will begin to work on this at once," Rosa Delgado said, '
         "under a rule that allows for fines and other penalties.",
         "The members will begin to work on this at once"),
    ],
)  # fmt: skip
def test_ends_before_the_reporters_clause(told: Told, sentence: str, content: str) -> None:
    assert contents(told, sentence)[0].strip('"“”') == content


@pytest.mark.parametrize(
    "content",
    [
        "the storm was the worst in years, although it may take days to count the houses",
        "the bridge was safe, but the road to it was not",
        "the officer had been warned but refused to listen",
        "the firm had been offered a loan but declined it",
        "the team had trained hard but did not deserve to win",
        "the tests were clean but did not cover lead",
        "the guards saw the smoke but did not call for help",
        "“the door was left open” and led to the yard",
        "“my door is always open” and that she would listen",
        'the videos were "not clear enough to tell" but that they would be kept',
        'the team was "lucky to be alive in the cup" because the goal should not have stood',
    ],
)
def test_keeps_what_the_speaker_goes_on_to_say(told: Told, content: str) -> None:
    assert contents(told, f"Rosa Delgado said {content}.") == [content]


def test_no_conjunction_stands_at_the_end(told: Told) -> None:
    for sentence in (
        "The survey showed Okafor was ahead in the north, but surveys are often wrong.",
        "Police said the driver was drunk, and the trial goes on.",
    ):
        assert not any(content.endswith((" but", " and", ",")) for content in contents(told, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge will close in May, Rosa Delgado said, but did not say when it would open.",
        "The keeper was hurt in the first half, the coach said, but did not name another.",
        "Profits fell by 9 percent, the bank said, sending its shares down 5 percent.",
    ],
)
def test_what_the_speaker_does_next_is_not_said(told: Told, sentence: str) -> None:
    first = contents(told, sentence)[0]
    assert first == sentence.split(",")[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "Few ever believed that the fire was an accident.",
        "No one said that the keeper was hurt.",
        "None of the witnesses said that the light was red.",
        "The sisters sell bracelets called “Hope Again Always”.",
    ],
)
def test_what_nobody_said_is_not_listed(told: Told, sentence: str) -> None:
    assert contents(told, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A few of the players said that the keeper was hurt.",
        "Tom Okafor failed to come to court but did say that the police had lied.",
        "Tom Okafor was able to win the vote and accused the police of lying.",
        "Rosa Delgado called him “a danger to the whole valley”.",
        "Rosa Delgado explained how the dam works.",
    ],
)
def test_what_somebody_said_stays(told: Told, sentence: str) -> None:
    assert len(contents(told, sentence)) == 1


def test_a_past_tense_is_not_joined_to_what_would_happen(told: Told) -> None:
    text = (
        SCENE + "Rosa Delgado said the council would publish the letter in May and urged people not to swim."
    )
    assert ("people not to swim", "urged", "Rosa Delgado") in told(text)
    text = SCENE + "Rosa Delgado said the council would meet in May and would urge people not to swim."
    assert ("people not to swim", "urged", "Rosa Delgado") not in told(text)


def test_whom_a_who_goes_with_is_named(told: Told) -> None:
    sentence = "He spoke of his two sons, who he said were living in Lund and “learning to sail.”"
    assert contents(told, sentence) == ["his two sons … were living in Lund and “learning to sail.”"]


def test_a_few_words_between_two_quotations_are_said(read: Read) -> None:
    page = read("The mayor said it is “not clear who pays” other than “the town”.")
    said = [token.i for token in page.doc if token.i > 2 and token.text not in ("other", "than")]
    (report,) = within_edges(read_tokens(page), [Report(tuple(said), (2,), 2, (0, 1))])
    assert [page.text[start:end] for start, end in to_spans(page.doc, report.content)] == [
        "it is “not clear who pays” other than “the town"
    ]


def test_no_that_stands_before_a_whole_quotation(told: Told) -> None:
    assert contents(told, "Rosa Delgado said that “the dam holds.”") == ["the dam holds"]
    assert contents(told, "Rosa Delgado said that the dam “holds.”") == ["that the dam “holds.”"]


def test_it_that_is_spoken_of_is_said(told: Told) -> None:
    assert contents(told, "It will be repaired in May, the council said.") == ["It will be repaired in May"]
    assert contents(told, "“It,” Rosa Delgado said, “was the wrong bridge.”") == ["It … was the wrong bridge"]


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("\"Such murders are never 'case closed',\" said Rosa Delgado.", "'case closed'"),
        ("“They told me the road was ‘closed for good’,” said Tom Okafor.", "‘closed for good’"),
        ("Rosa Delgado said: \"The word they used was 'misfit'.\" He left.", "'misfit'"),
        ("'He called it \"a mess\",' said Rosa Delgado of the council.", '"a mess"'),
        ("“It was the best of the ’90s,” said Tom Okafor.", "’90s"),
        ("'It was the best of the '90s,' said Tom Okafor.", "'90s"),
        ("\"We played rock 'n' roll in '68,\" said Tom Okafor.", "'68"),
        ("Rosa Delgado said the fault was the workers'.", "the workers"),
        ("\"They called him 'the fixer' and laughed,\" said Tom Okafor.", "laughed"),
    ],
)
def test_a_quotation_inside_keeps_both_its_marks(told: Told, sentence: str, end: str) -> None:
    assert [content.rstrip("”").endswith(end) for content in contents(told, sentence)] == [True]


BEHIND = [
    ('Tom Okafor left, saying: "I will come home," the line from his first film.', "I will come home"),
    (
        '"It is a ring in a chain of raids on this town," which had suffered much in war, Okafor said.',
        "It is a ring in a chain of raids on this town",
    ),
    (
        "The diver Ada Moll, who found the seal, said it was 'at least three foot in width' Harbour seals - "
        "Phoca in Latin - are known for their round heads.",
        "it was 'at least three foot in width'",
    ),
]


@pytest.mark.parametrize(("sentence", "content"), BEHIND)
def test_the_reporters_words_behind_the_marks_are_not_said(told: Told, sentence: str, content: str) -> None:
    assert contents(told, sentence)[-1] == content


STILL_SAID = [
    'Tom Okafor said the road was "a real shame" Rosa Delgado had to mend.',
    '"If there is a way, any way at all," the council will find it, Okafor said.',
    'Tom Okafor said he felt "really safe" in Springvale.',
]


@pytest.mark.parametrize("sentence", STILL_SAID)
def test_what_goes_on_behind_the_marks_is_still_said(told: Told, sentence: str) -> None:
    (content,) = contents(told, sentence)
    assert not content.endswith(('"', "safe", "shame", "all"))


def test_a_quotation_before_somebody_elses_sentence_is_of_who_spoke_before(told: Told) -> None:
    found = told(
        SCENE
        + '"He will look small," said Ada Moll, a teacher of history. "He will be a lonely, lonely man." '
        "The town has invited nine guests to its fair, said Tom Okafor."
    )
    assert [(content, name) for content, _, name in found] == [
        ("He will look small … He will be a lonely, lonely man", "Ada Moll"),
        ("The town has invited nine guests to its fair", "Tom Okafor"),
    ]


WHICH = [
    ("Okafor spoke of the night ban, which Delgado said will stay until Thursday.",
     "the night ban … will stay until Thursday"),
    ("The blow, which Okafor said landed on the neck, was heard.", "The blow … landed on the neck"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "content"), WHICH)
def test_which_is_told_by_the_noun_before_it(told: Told, sentence: str, content: str) -> None:
    assert content in contents(told, sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("During his years as mayor the crime rate fell, but they also saw more killings and, according to "
         "lawyers, at least the silent approval of the police for a hundred murders.",
         "at least the silent approval of the police for a hundred murders"),
        ("The news for the village is bad: according to a survey by the bank, half of the shops have shut.",
         "half of the shops have shut"),
        ("Euro zone factory orders shrank 2.6 percent in June from the month before, the bank said, more "
         "than three times the 0.8 percent drop that economists polled by Norpress had forecast.",
         "Euro zone factory orders shrank 2.6 percent in June from the month before … more than three times "
         "the 0.8 percent drop that economists polled by Norpress had forecast"),
        ('The plan would "double the price of bread in a year," Okafor said. "It should be paid for first."',
         'The plan would "double the price of bread in a year," … "It should be paid for first."'),
    ],
)  # fmt: skip
def test_holds_all_the_words_said_and_no_others(told: Told, sentence: str, content: str) -> None:
    assert contents(told, sentence) == [content]
