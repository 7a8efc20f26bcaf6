"""Ways to mutilate a text, as bad copies, broken converters and careless people do.

Each takes the text and a seeded source of chance, and nothing else decides what it returns.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from random import Random

Mutilation = Callable[[str, Random], str]

MARKS = "\"'“”‘’«»"
SENTENCE_END = re.compile(r"(?<=[.!?”]) +")
WORD = re.compile(r"\w[\w’'-]*")
NAME = re.compile(r"\b[A-Z][a-z]+\b")

ODD = "\u00a0\u200b\u202e\u2028\u0301\ufeff\ufffd\x00\x1b\x85\t\r\ud800\U000e0041٣𝟓½ﬁ漢😀"
"""Blanks that are none, marks of direction, controls, half of a pair, digits and letters of other kinds."""

NUMBERS = (
    "0", "7", "-3", "12%", "1,200", "3.5m", "$4bn", "£1", "€9.99", "2014", "1990s", "24/7", "3-0", "1/2", "½",
    "5th", "10:30", "twelve", "two dozen", "a third", "half a million", "9" * 40, "1e999", "1,2,3,4", "MCMXC",
    "6-7ft", "No. 1", "30-year-old", "100,000 to 200,000", "worth", "per cent", "2014-06-31", "Q5", "+44 20",
)  # fmt: skip

PUNCTUATION = (*MARKS, ".", ",", ":", ";", "?!", "…", "—", " - ", "(", ")", "[", "]", "/", "*", "_", "#", "&")


def drop_quotation_marks(text: str, chance: Random) -> str:
    """Some of the quotation marks are gone, so that others open or close nothing."""
    return "".join(char for char in text if char not in MARKS or chance.random() < 0.6)


def drop_punctuation(text: str, chance: Random) -> str:
    """Half of the commas and full stops are gone."""
    return "".join(char for char in text if char not in ",.;:" or chance.random() < 0.5)


def sprinkle_punctuation(text: str, chance: Random) -> str:
    """Marks of all kinds stand where none belong."""
    return _at_blanks(text, chance, 0.08, lambda: chance.choice(PUNCTUATION))


def join_paragraphs(text: str, chance: Random) -> str:
    """Many paragraphs run together, with or without a blank."""
    return re.sub(r"\n+", lambda found: chance.choice([" ", " ", "", found[0]]), text)


def break_lines(text: str, chance: Random) -> str:
    """Lines are broken at a width, in the middle of sentences and names."""
    return "\n".join(textwrap.wrap(text, chance.choice([12, 40, 72])))


def one_line(text: str, chance: Random) -> str:
    """The whole text again and again as one line without an end of a sentence."""
    joined = re.sub(r"[\n.!?]+", " ", text)
    return " ".join([joined] * chance.choice([2, 3]))


def one_word(text: str, chance: Random) -> str:
    """A paragraph has lost its blanks."""
    paragraphs = text.split("\n")
    victim = chance.randrange(len(paragraphs))
    paragraphs[victim] = paragraphs[victim].replace(" ", "")
    return "\n".join(paragraphs)


def shuffle_sentences(text: str, chance: Random) -> str:
    """Sentences stand in any order, in paragraphs that they were not in."""
    sentences = SENTENCE_END.split(text.replace("\n\n", " \n\n"))
    chance.shuffle(sentences)
    return " ".join(sentences)


def shuffle_words(text: str, chance: Random) -> str:
    """A fifth of the words stand in each other's place."""
    return _exchange(text, WORD, chance, 0.2)


def shuffle_names(text: str, chance: Random) -> str:
    """Capitalised words stand in each other's place: everybody is somebody else now and then."""
    return _exchange(text, NAME, chance, 0.5)


def drop_words(text: str, chance: Random) -> str:
    """Every tenth word is gone."""
    return WORD.sub(lambda found: found[0] if chance.random() < 0.9 else "", text)


def lower_case(text: str, chance: Random) -> str:
    """No capitals."""
    return text.lower()


def upper_case(text: str, chance: Random) -> str:
    """Nothing but capitals."""
    return text.upper()


def title_case(text: str, chance: Random) -> str:
    """A capital for every word."""
    return text.title()


def double(text: str, chance: Random) -> str:
    """The article twice, or each paragraph twice."""
    if chance.random() < 0.5:
        return f"{text}\n\n{text}"
    return "\n\n".join(paragraph for paragraph in text.split("\n\n") for _ in range(2))


def cut_off(text: str, chance: Random) -> str:
    """Beginning and end are missing, cut in the middle of a word."""
    return text[chance.randrange(len(text) // 3 + 1) : len(text) - chance.randrange(len(text) // 3 + 1)]


def odd_characters(text: str, chance: Random) -> str:
    """Strange characters stand between others and in the place of blanks."""
    pieces = (
        chance.choice(ODD) + (char if char != " " else "") if chance.random() < 0.02 else char
        for char in text
    )
    return "".join(pieces)


def numbers_everywhere(text: str, chance: Random) -> str:
    """Every sixth word is a number of some shape, or a word that goes with numbers."""
    return WORD.sub(lambda found: chance.choice(NUMBERS) if chance.random() < 0.16 else found[0], text)


MUTILATIONS: tuple[Mutilation, ...] = (
    drop_quotation_marks,
    drop_punctuation,
    sprinkle_punctuation,
    join_paragraphs,
    break_lines,
    one_line,
    one_word,
    shuffle_sentences,
    shuffle_words,
    shuffle_names,
    drop_words,
    lower_case,
    upper_case,
    title_case,
    double,
    cut_off,
    odd_characters,
    numbers_everywhere,
)


def splice(one: str, other: str, chance: Random) -> str:
    """Two articles as one: paragraphs in turn, or the end of one in the middle of the other's sentence."""
    if chance.random() < 0.5:
        return "\n\n".join(
            part for pair in zip(one.split("\n\n"), other.split("\n\n"), strict=False) for part in pair
        )
    return one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]


def _at_blanks(text: str, chance: Random, share: float, made: Callable[[], str]) -> str:
    """The text with something before some of its blanks."""
    return re.sub(" ", lambda _: f"{made()} " if chance.random() < share else " ", text)


def _exchange(text: str, what: re.Pattern[str], chance: Random, share: float) -> str:
    """The text with a share of what matches put in each other's place."""
    found = [match for match in what.finditer(text) if chance.random() < share]
    words = [match[0] for match in found]
    chance.shuffle(words)
    for match, word in reversed(list(zip(found, words, strict=True))):
        text = text[: match.start()] + word + text[match.end() :]
    return text
