"""Where a person's name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import first_names, name_words, person_nouns, titles
from newsreader.analysis.page import Page

PARTICLE = rf"(?:{'|'.join(name_words('particles'))})"
CONTINUED = re.compile(rf"(?:[ ]{PARTICLE}){{1,2}}(?:[ ]|(?<=al)-|(?<=el)-)[A-Z][\w’'-]+|[ ]al-[A-Z][\w’'-]+")
GIVEN = re.compile(r"(?<![\w.’'-])([A-Z][\w’'-]+) $")
SURNAMED = frozenset(name_words("given_names_too"))
PARTICLE_END = re.compile(rf"[ ]{PARTICLE}$")


def people_before_titles(page: Page, names: list[Name]) -> list[Name]:
    """The names, where people's begin after their titles and go on over particles."""
    text = page.text
    named = (_titled(text, name) if name.label == "ORG" else name for name in names)
    people = [_person(text, name) if name.label == "PERSON" else name for name in named]
    return without_overlaps([*people, *_uncapitalised(page)])


def _uncapitalised(page: Page) -> Iterator[Name]:
    """People whose given name has lost its capital: "spokesman john Kirby"."""
    for given in page.doc[1:-1]:
        surname = given.nbor()
        if not given.text.islower() or surname.tag_ != "NNP" or not surname.is_title or len(given) < 3:
            continue
        called = given.tag_ in ("NN", "NNP") and given.text.title() in first_names()
        office = given.nbor(-1)
        if called and (office.lower_ in person_nouns() or office.text in titles()):
            yield Name(given.idx, surname.idx + len(surname), "PERSON", sure=True)


def _titled(text: str, name: Name) -> Name:
    """The person in what was taken for an organisation: "Public Protector Ada Nkosi"."""
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    for office, given, _ in zip(words, words[1:], words[2:], strict=False):
        if office[0].lower() in person_nouns() and given[0] in first_names():
            return Name(name.start + given.start(), name.end, "PERSON")
    return name


def _person(text: str, name: Name) -> Name:
    start, end = name.start, name.end
    words = list(re.finditer(r"\S+", text[start:end]))
    first = 0
    while first < len(words) - 1 and is_title(words[first][0], last=first == len(words) - 2):
        first += 1
    start += words[first].start() if words else 0
    if tail := PARTICLE_END.search(text, start, end):
        end = tail.start()
    if more := CONTINUED.match(text, end):
        end = more.end()
    if " " not in text[start:end] and (given := _given_before(text, start)):
        start = given
    return Name(start, end, "PERSON", sure=name.sure or end != name.end)


def _given_before(text: str, start: int) -> int | None:
    """Where a given name begins that stands right before a place, unless it is a title."""
    found = GIVEN.search(text, max(0, start - 24), start)
    if (
        found
        and found[1] in first_names()
        and found[1] not in titles()
        and found[1].lower() not in person_nouns()
    ):
        return found.start(1)
    return None


def is_title(word: str, *, last: bool) -> bool:
    """Whether a capitalised word before a name is its bearer's title or office.

    Before a single last word only a form of address is: "Gunner Berg" may be a name.
    """
    bare = word.rstrip(".")
    if bare in titles():
        return bare not in SURNAMED or word.endswith(".") or not last
    return not last and bare[:1].isupper() and bare.lower() in person_nouns() and bare not in first_names()
