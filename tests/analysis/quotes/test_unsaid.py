"""What looks like a statement and is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.analysis.page import Page
from newsreader.analysis.quotes import find_quotes
from newsreader.analysis.quotes.sayings import is_saying
from newsreader.analysis.quotes.tokens import read_tokens

Told = list[tuple[str, str | None, str | None]]

NONE = [
    "The minister praised the mayor's response.",
    "A spokesman for the mill denied the allegation.",
    "A spokeswoman for the bank declined to comment on the arrests.",
    "Neither Ada Bell nor the mayor would say exactly when the pool would open.",
    "Police refused to say why the bridge was shut.",
    "Some might argue that the harbour is too small for the ferry.",
    "You may say that the harbour is too small for the ferry.",
    "It could be argued that the harbour is too small for the ferry.",
    "Many critics would say that the harbour is too small for the ferry.",
    "That said, the harbour is too small for the ferry.",
    "Holt could argue that the harbour is too small for the ferry.",
    "Holt may announce on Monday that the harbour is too small for the ferry.",
    "The fact that the ferry sank suggests that the harbour is too small.",
    "The lawyers had not informed the family about news of the vote.",
    "Asked if the harbour was too small for the ferry, Ada Bell laughed.",
    "Ada Bell laughed, and when asked if the harbour was too small, she left.",
    "There is no way to win the vote without denouncing the ferry and its owner, who paid for it.",
    "Has the minister promised that the harbour would be ready in May?",
]


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_said_is_not_listed(told: Callable[[str], Told], text: str) -> None:
    assert told(text) == []


SAID = [
    "The judge denied a clemency request.",
    "The union demanded that the owner be fined.",
    "The lawyers informed the family that the date had been moved.",
    "Norway asked the alliance to send more ships.",
    "The judge agreed that the smugglers had been paid.",
    "A spokeswoman for the bank denied that anybody had been arrested.",
    "The survey suggests that the tour will lose money.",
    "Data suggest that the tour will lose money.",
    "The survey shows that the tour will lose money.",
    "The autopsy suggests that the singer was poisoned.",
    "The minister asked if the harbour was too small for the ferry.",
    "At the pier in Lund, a woman who had been a pilot in Norway asked Bell what he thought of the ferry.",
    "Ada Bell said why the bridge was shut.",
    "The bank refused to comment, saying that the sale was private.",
    "A spokesman for the bank would say only that the sale was under review.",
    "Weeks later Orr would admit that he had known of the leak.",
    "Police would only confirm that a man had been arrested.",
    "Ada Bell may have said that the bridge was shut.",
    "The minister confirmed that somebody crossed the border at night.",
    'The club did not tell fans why the match was off, but said: "We are sorry for the late notice."',
]


@pytest.mark.parametrize("text", SAID)
def test_what_somebody_said_is_listed(told: Callable[[str], Told], text: str) -> None:
    assert told(text)


def test_a_saying_with_nothing_behind_its_that_has_no_speaker(told: Callable[[str], Told]) -> None:
    assert all(name is None for _, _, name in told("'said that "))


SPEAKERS = [
    "What worries the council is exactly that. “When he left the school, he sold his boat and went north.”",
    "The fall, which Orr said had been long, caused Bell to ‘lie still without a word for an hour’ there.",
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_no_thing_and_no_question_word_speaks(read: Callable[[str], Page], text: str) -> None:
    quotes = find_quotes(read(text), (), ())
    told = [text[slice(*place)] for quote in quotes for place in quote.speaker or ()]
    assert not any(words.startswith(("What", "The fall")) for words in told)


SUPPOSED = [
    "If all of Holt's guests shouted that the soup was cold, she would close the inn.",
    "It is a fair price if you admit that the mill has paid for itself since 1980.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_only_supposed_to_be_said_is_not_listed(told: Callable[[str], Told], text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "verb", "says"),
    [
        ("The town planned the first “Plum Blossom Festival.”", "planned", False),
        ("The town planned a “day for all.”", "planned", True),
        ("Okafor warned us of “The Winter Harbour.”", "warned", True),
        ("Okafor reminded us of “The Winter Harbour.”", "reminded", True),
        ("The answer was “Ask The Mayor.”", "was", True),
    ],
)
def test_a_title_is_said_with_a_verb_of_speech(
    read: Callable[..., Page], text: str, verb: str, says: bool
) -> None:
    tokens = read_tokens(read(text))
    cue = next(token.i for token in tokens.doc if token.text == verb)
    assert is_saying(tokens, cue, range(cue + 1, len(tokens) - 1)) == says
