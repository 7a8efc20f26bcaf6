"""Findings and rulings: whose they must be to be listed."""

from __future__ import annotations

import numpy as np
import pytest
from tests.conftest import Read

from newsreader.analysis.page import Page
from newsreader.analysis.quotes import find_quotes
from newsreader.analysis.quotes.missed import find_missed
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import read_tokens


def said(page: Page) -> list[tuple[str, str]]:
    """Who, and what, of each quotation."""

    def words(spans: tuple[tuple[int, int], ...] | None) -> str:
        return " … ".join(page.text[start:end] for start, end in spans or ())

    return [(words(quote.speaker), words(quote.content)) for quote in find_quotes(page, (), ())]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The court ruled that the ferry company must pay for the damage to the pier.",
            "The court",
            "that the ferry company must pay for the damage to the pier",
        ),
        (
            "A study of 3,000 nurses found that night shifts shorten sleep by two hours.",
            "A study of 3,000 nurses",
            "that night shifts shorten sleep by two hours",
        ),
        (
            "Researchers at the harbour institute found that the seals return every spring.",
            "Researchers at the harbour institute",
            "that the seals return every spring",
        ),
        (
            "It came before the Holm Board of Elections, which ruled that the vote must be held again.",
            "the Holm Board of Elections, which",
            "that the vote must be held again",
        ),
        (
            "The captain lost his post after a civil court found that he had struck a sailor.",
            "a civil court",
            "that he had struck a sailor",
        ),
    ],
)
def test_what_courts_and_researchers_find_is_theirs(
    read: Read, text: str, speaker: str, content: str
) -> None:
    assert (speaker, content) in said(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "The boy found that the door was locked.",
        "The photograph shows that the roof had already fallen in.",
        "The committee has not found that the money was stolen.",
        "Researchers found a seal on the beach.",
        "The team found itself in trouble after the break.",
        "If the court finds that the law is void, the mayor must go.",
        "The pier stays shut until the court rules that the law is void.",
        "The pier stays shut before the court decides whether the law is void.",
        "Had the inquiry found that he lied, he would have resigned.",
        "The board hopes that the review finds that costs fell.",
        "Whether the report found that he lied is unclear.",
        "Did the court rule that the law is void?",
    ],
)
def test_what_anybody_finds_is_no_statement(read: Read, text: str) -> None:
    assert said(read(text)) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The mayor called for a ban on fireworks in the park.",
            "The mayor",
            "a ban on fireworks in the park",
        ),
        ("The union has called for the money to be paid back.", "The union", "the money to be paid back"),
        ("Ada Bell, who is calling for calm, was there.", "Ada Bell, who", "calm"),
    ],
)
def test_what_somebody_calls_for_is_theirs(read: Read, text: str, speaker: str, content: str) -> None:
    assert said(read(text)) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor called for the vote in May.",
        "The mayor called for a doctor.",
        "Ada Bell called for a quick single.",
        "She called for help from the roof.",
        "The mayor has not called for a ban on fireworks.",
        "The forecast called for rain.",
    ],
)
def test_not_all_that_is_called_for_is_a_statement(read: Read, text: str) -> None:
    assert said(read(text)) == []


def test_what_is_said_in_a_clause_is_found_without_the_tagger(read: Read) -> None:
    tokens = read_tokens(read("The sailors said the ferry had been late. They could say that it was old."))
    found = list(find_missed(tokens, np.zeros(len(tokens)), ()))
    assert [tokens.doc[report.source[0] : report.content[-1] + 1].text for report in found] == [
        "The sailors said the ferry had been late"
    ]
    assert list(find_missed(tokens, np.zeros(len(tokens)), [Report(found[0].content)])) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The mayor was back at work and maintained she had done no wrong.", ["she had done no wrong"]),
        ("The mayor, who has argued that the pier is safe, was away.", ["that the pier is safe"]),
        ("The mayor left early, claiming that the pier is safe.", ["that the pier is safe"]),
        ("The mayor has vowed to rebuild the old pier.", ["to rebuild the old pier"]),
        ("The mayor, who threatened to sue, was away.", []),
        ("After vowing to rebuild the old pier, the mayor won.", ["to rebuild the old pier"]),
        ("Without pledging to rebuild the old pier, the mayor won.", []),
        ("Instead of threatening to close the old pier, the mayor paid.", []),
        ("Rather than vowing to close the old pier, the mayor paid.", []),
        ("The clouds threatened to spoil the whole day.", []),
        ("Microsoft found that the flaw was old.", ["that the flaw was old"]),
        ("The newspaper found that the flaw was old.", ["that the flaw was old"]),
        ("The poll found Bell leading the field.", ["Bell leading the field"]),
        ("The newspaper found the small boat near the pier.", []),
        ("The army found the harbour empty after the storm.", []),
        ("The ferry company found its boats stuck at the pier.", []),
        ("The court found itself unable to rule on the old pier.", []),
        ("The report found the board itself was at fault.", ["the board itself was at fault"]),
        ("The court found the sailor guilty of theft.", ["the sailor guilty of theft"]),
        ("The army found the harbour was empty.", ["the harbour was empty"]),
        ("Bell proposed closing the old pier in May.", ["closing the old pier in May"]),
        ("Bell stopped closing the old pier in May.", []),
        ("Bell began by saying it was “a joy” to be back.", ["it was “a joy” to be back"]),
        ("The board left, with Bell stating that “we won. We go.”", ["that “we won. We go."]),
        ("Reuters found 378 crashes over a 20-year period, 142 of which were fatal.", []),
        ("I was young, and maintained that the pier is safe.", []),
        ("When asked whether the pier is safe, the mayor laughed.", []),
        ("The mayor, who they say owns the pier, was away.", []),
    ],
)
def test_what_is_said_beside_a_sentence_is_told(read: Read, sentence: str, told: list[str]) -> None:
    tokens = read_tokens(read(sentence))
    found = find_missed(tokens, np.zeros(len(tokens)), ())
    assert [tokens.doc[report.content[0] : report.content[-1] + 1].text for report in found] == told


def test_a_programme_orders_nobody(read: Read) -> None:
    assert said(read("The new programme encourages schools to grow their own vegetables.")) == []
    assert said(read("The union urged schools to grow their own vegetables."))


def test_the_reporters_own_clause_is_not_what_she_says(read: Read) -> None:
    page = read("The repairs began in May and Rosa Delgado says the bridge will reopen in winter.")
    assert ("Rosa Delgado", "the bridge will reopen in winter") in said(page)


def test_a_name_after_the_verb_speaks(read: Read) -> None:
    text = '"The ships were sent north to protect the fishing grounds from the storm", added Norpress.'
    assert [speaker for speaker, _ in said(read(text))] == ["Norpress"]


def test_what_she_does_next_is_not_what_she_says(read: Read) -> None:
    page = read("Petra Holm said that the river would rise again on Friday, and told residents to leave.")
    assert ("Petra Holm", "that the river would rise again on Friday") in said(page)


def test_two_sayings_in_one_sentence_are_two(read: Read) -> None:
    page = read(
        "The broadcaster said the water began to rise on Sunday and the ministry says the worst is over."
    )
    assert said(page) == [
        ("The broadcaster", "the water began to rise on Sunday"),
        ("the ministry", "the worst is over"),
    ]


def test_words_that_only_point_back_say_nothing(read: Read) -> None:
    assert said(read("The company denied these allegations on Friday.")) == []
    assert said(read("The company denied that the money was stolen on Friday."))


def test_the_subject_is_no_part_of_the_source(read: Read) -> None:
    page = read("According to the Interior Ministry over 345 people have been rescued near Holm.")
    assert said(page) == [("the Interior Ministry", "over 345 people have been rescued near Holm")]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("It was claimed in court that the officer had lied.", "that the officer had lied"),
        (
            "It was alleged last week that the club had paid the referee.",
            "that the club had paid the referee",
        ),
        ("It was announced on Friday that the king would retire.", "that the king would retire"),
    ],
)
def test_what_nobody_named_is_said_to_have_said(read: Read, sentence: str, content: str) -> None:
    assert said(read(sentence)) == [("", content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was not claimed in court that the officer had lied.",
        "It could be alleged that the club had paid the referee.",
        "It was built on a rock that the river had made.",
        "It was sold after the club had paid the referee.",
    ],
)
def test_what_nobody_said_or_what_was_done_is_none(read: Read, sentence: str) -> None:
    assert said(read(sentence)) == []


def test_who_said_it_may_stand_at_the_end(read: Read) -> None:
    page = read(
        "At least six people have died and more than 60 were hurt after the roof of a partially built cement "
        "factory collapsed Thursday in southwestern Norland, police and fire officials told Norpress."
    )
    ((speaker, content),) = said(page)
    assert speaker == "police and fire officials"
    assert content.startswith("At least six people")
    assert content.endswith("in southwestern Norland")
    assert said(read("The roof fell in on Thursday, the third of that name.")) == []
    assert said(read("Ada Bell of the Gazette reported from Holm, and Laura Hook wrote from Oslo.")) == []
