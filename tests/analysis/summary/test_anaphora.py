"""Which sentences lean on the one before."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.summary.anaphora import leans_on, points_back
from newsreader.analysis.summary.traits import read_traits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She moved to Holm.", "She"),
        ("But he refused to leave.", "he"),
        ("In 2009 she moved to Holm.", "she"),
        ("That was enough for the judges.", "That"),
        ("Their boat sank near the port.", "Their"),
        ("However, it failed the test.", "it"),
        ("For that reason, suspicion fell on the cook.", "that"),
        ("Despite this, sales rose.", "this"),
        ("The pair fled to Holm.", "pair"),
        ("The latter was cleared.", "latter"),
        ("The other man escaped.", "other"),
        ("The two were released on Friday.", "two"),
        ("The second ferry turned back.", "second"),
        ("In the second case, the judge found no fraud.", "second"),
        ("Both men denied it.", "Both"),
        ("It is ready to open the bridge.", "It"),
        ("It wants to buy the bridge.", "It"),
        ("It was expected to cost a million.", "It"),
        ("Those were good years for Holm.", "Those"),
        ("But it seems that the council has no money.", None),
        ("It is clear that the council has no money.", None),
        ("It was announced that the council has no money.", None),
        ("It is hard to say what the bridge will cost.", None),
        ("Those who live near the port will have to leave.", None),
        ("The two Koreas signed a treaty.", None),
        ("The two-day strike closed the port.", None),
        ("The second largest bank in Holm closed.", None),
        ("The other day Reyes met the bakers.", None),
        ("The second quarter was worse for Volvo.", None),
        ("Both Dahl and Reyes denied it.", None),
        ("Both the mayor and the judge denied it.", None),
        ("The twelve jurors took a day.", None),
        ("This week the council meets again.", None),
        ("Earlier this year prices fell.", None),
        ("The Pair Foundation gave money.", None),
        ("Dahl moved to Holm with her sister.", None),
        ("There is no bridge.", None),
        ("One man was hurt.", None),
        ("No one was hurt.", None),
        ("In his first speech, Reyes promised a bridge.", None),
        ("The council said it would build a bridge.", None),
        ("Police have closed the road.", None),
    ],
)
def test_the_word_that_stands_for_something_said_before(read: Read, text: str, word: str | None) -> None:
    sentence = read(text).sentences[0]
    found = leans_on([token for token in sentence if token.is_alpha])
    assert (found.text if found else None) == word


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("But Reyes dismissed those concerns.", "concerns"),
        ("The dockers' union dismissed those concerns.", "concerns"),
        ("The council will vote on that proposal in May.", "proposal"),
        ("Judges rarely grant these requests.", "requests"),
        ("Farmers in Holm oppose this plan.", "plan"),
        ("Water runs from their taps for an hour a day.", "their"),
        ("Ann Dahl made them in Holm.", "them"),
        ("Starting this week, their boats are banned.", "their"),
        ("Dahl and Reyes sold their boat.", None),
        ("The mayor sold their boat.", "their"),
        ("The crew sold their boat.", None),
        ("Nobody in Holm sold their boat.", None),
        ("Dahl sold the farmers their seed.", None),
        ("Police want to hear from those drivers who saw the lorry.", None),
        ("The club has never had that kind of player.", None),
        ("No team has won more often in this country.", None),
        ("Prices fell in Holm this week.", None),
        ("Dahl sold the farm because that farm made no money.", None),
        ("Dahl lost her licence and blamed that decision on the mayor.", None),
        ("The mayor said that taxes would fall.", None),
        ('Dahl called it "one of those days".', None),
        ("The mayor's plan would close the school.", None),
        ("The government said they would appeal.", None),
        ("The band said they would tour in May.", None),
        ("The jury told the judge they could not agree.", None),
        ("Every driver must show their card.", None),
        ("A man broke into their home.", "their"),
    ],
)
def test_what_only_the_sentence_before_can_tell(read: Read, text: str, noun: str | None) -> None:
    found = points_back(read(text).sentences[0])
    assert (found.text if found else None) == noun


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("She knew that something had gone wrong.", True),
        ("It is a question of taste.", True),
        ("She took office in Holm a week ago.", True),
        ("She is unknown abroad, but Ann Dahl leads the polls.", False),
        ("It is the end of a long search in Holm.", False),
        ("A bridge fell.", False),
    ],
)
def test_the_opening_of_a_text_leans_only_where_it_names_nothing_that_is_meant(
    read: Read, text: str, leans: bool
) -> None:
    page = read(f"{text} The port was closed.")
    assert read_traits(page, page.sentences)[0].anaphoric == leans


def test_no_words_lean_on_nothing() -> None:
    assert leans_on([]) is None
