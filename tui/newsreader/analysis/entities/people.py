"""Where a person's name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Container

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import (
    cities,
    demonyms,
    given_names,
    name_endings,
    name_words,
    peoples,
    person_nouns,
    titles,
)
from newsreader.analysis.page import Page

PARTICLE = rf"(?:{'|'.join(name_words('particles'))})"
CONTINUED = re.compile(rf"(?:[ ]{PARTICLE}){{1,2}}(?:[ ]|(?<=al)-|(?<=el)-)[A-Z][\w’'-]+|[ ]al-[A-Z][\w’'-]+")
GIVEN = re.compile(r"(?<![\w.’'-])([A-Z][\w’'-]+) $")
SURNAMED = frozenset(name_words("given_names_too"))
SURNAMES_TOO = frozenset(name_words("surnames_too"))
MONTH_TOO = re.compile(r" May\b(?! \d| Day\b)")
"""A surname that is a month's name."""


def people_before_titles(page: Page, names: list[Name]) -> list[Name]:
    """The names, where people's begin after their titles and go on over particles."""
    text = page.text
    named = [_titled(text, name) if name.label == "ORG" else name for name in names]
    surnames = _surnames(text, named)
    people = [_person(text, name, surnames) if name.label == "PERSON" else name for name in named]
    return without_overlaps(people)


def _surnames(text: str, names: list[Name]) -> frozenset[str]:
    """Last words of people's names that begin with no noun for a person."""
    written = (text[name.start : name.end].split() for name in names if name.label == "PERSON")
    return frozenset(words[-1] for words in written if len(words) > 1 and not is_office(words[0]))


def _titled(text: str, name: Name) -> Name:
    """The person in what was taken for an organisation: "Public Protector Ada Nkosi"."""
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    for office, given, _ in zip(words, words[1:], words[2:], strict=False):
        if office[0].lower() in person_nouns() and given[0] in given_names():
            return Name(name.start + given.start(), name.end, "PERSON")
    return name


def _person(text: str, name: Name, surnames: Container[str]) -> Name:
    """A person's name from where it begins to where it ends.

    Args:
        surnames: Those of the article's people who are named in full.
    """
    start, end = name.start, name.end
    words = list(re.finditer(r"\S+", text[start:end]))
    body = name_endings().get(words[-1][0]) == "ORG" and words[-1][0] not in SURNAMES_TOO
    if body and len(words) > 2:
        return name
    first = 0
    known = bool(words) and words[-1][0] in surnames
    while first < len(words) - 1 and is_title(words[first][0], last=first == len(words) - 2, known=known):
        first += 1
    first += _is_of_people([word[0] for word in words[first:]])
    start += words[first].start() if words else 0
    if more := CONTINUED.match(text, end):
        end = more.end()
    elif text[start:end] in given_names() and (month := MONTH_TOO.match(text, end)):
        end = month.end()
    if " " not in text[start:end] and (given := _given_before(text, start)):
        start = given
    return Name(start, end, "PERSON", sure=name.sure or end != name.end)


def _is_of_people(words: list[str]) -> bool:
    """Whether a name begins with the people or town somebody belongs to: "Ghanaian Ada Holt"."""
    if len(words) < 3 or words[0] in given_names() or words[1] not in given_names():
        return False
    return any(words[0] in known for known in (demonyms(), peoples(), cities()))


def _given_before(text: str, start: int) -> int | None:
    """Where a given name begins that stands right before a place, unless it is a title."""
    found = GIVEN.search(text, max(0, start - 24), start)
    is_given = found and found[1] in given_names() and found[1] not in titles()
    return found.start(1) if found and is_given else None


def is_title(word: str, *, last: bool, known: bool) -> bool:
    """Whether a capitalised word before a name is its bearer's title or office.

    Before a single last word only a form of address is, unless that is known as a surname: "Gunner Berg" may
    be a name where nobody is called "Ada Berg".
    """
    bare = word.rstrip(".")
    if bare in titles():
        return bare not in SURNAMED or word.endswith(".") or not last
    return (known or not last) and is_office(bare)


def is_office(word: str) -> bool:
    """Whether a capitalised word is a noun for a person, and nobody's given name."""
    return word[:1].isupper() and word.lower() in person_nouns() and word not in given_names()
