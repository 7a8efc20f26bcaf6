"""Where a person's name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

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
HONOURS = re.compile(r",? (?:QC|KC|MPs?|MSP|MEP|MBE|OBE|CBE|KBE|PhD|MD)$")
MONTH_TOO = re.compile(r" May\b(?! \d| Day\b)")
"""A surname that is a month's name."""

ENDS = frozenset((",", "VBD", "VBZ", "VBP", "MD"))
"""Tags of what follows a name that is the subject of a clause."""

PARTICLE_END = re.compile(rf"[ ]{PARTICLE}$")


def people_before_titles(page: Page, names: list[Name]) -> list[Name]:
    """The names, where people's begin after their titles and go on over particles."""
    text = page.text
    named = (_titled(text, name) if name.label == "ORG" else name for name in names)
    people = [_person(text, name) if name.label == "PERSON" else name for name in named]
    return without_overlaps([*people, *_uncapitalised(page), *_completed(page)])


def _completed(page: Page) -> Iterator[Name]:
    """People of whose two names the model saw one: "Majid | Orde", "party boss Reint | Pribus".

    A comma or a verb ends what begins with a person; what stands for an organisation needs a noun for people
    before it.
    """
    for token, after in pairwise(page.doc[:-1]):
        two = token.tag_ == after.tag_ == "NNP" and token.is_title and after.is_title and token.whitespace_
        if not two or not (_is_alone(token) and _is_alone(after)) or _is_name_noun(after):
            continue
        before = token.nbor(-1) if token.i else token
        address = token.text in titles() and token.text not in SURNAMED
        office = before.text.islower() and before.lower_ in person_nouns() and not address
        begun = token.ent_type_ == "PERSON" and not after.ent_type_ and after.nbor().tag_ in ENDS
        ended = office and not token.ent_type_ and after.ent_type_ in ("PERSON", "ORG")
        if begun or ended:
            yield Name(token.idx, after.idx + len(after), "PERSON", sure=True)


def _is_alone(token: Token) -> bool:
    """Whether a word is no entity, or one by itself."""
    goes_on = token.i + 1 < len(token.doc) and token.nbor().ent_iob_ == "I"
    return token.ent_iob_ != "I" and not (token.ent_type_ and goes_on)


def _is_name_noun(token: Token) -> bool:
    """Whether a word ends the names of bodies and places: "Street", "Foundation"."""
    return token.text in name_endings() or token.text in titles() or token.text in cities()


def _uncapitalised(page: Page) -> Iterator[Name]:
    """People whose given name has lost its capital: "spokesman john Kirby"."""
    for given in page.doc[1:-1]:
        surname = given.nbor()
        if not given.text.islower() or surname.tag_ != "NNP" or not surname.is_title or len(given) < 3:
            continue
        called = given.tag_ in ("NN", "NNP") and given.text.title() in given_names()
        office = given.nbor(-1)
        if called and (office.lower_ in person_nouns() or office.text in titles()):
            yield Name(given.idx, surname.idx + len(surname), "PERSON", sure=True)


def _titled(text: str, name: Name) -> Name:
    """The person in what was taken for an organisation: "Public Protector Ada Nkosi"."""
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    for office, given, _ in zip(words, words[1:], words[2:], strict=False):
        if office[0].lower() in person_nouns() and given[0] in given_names():
            return Name(name.start + given.start(), name.end, "PERSON")
    return name


def _person(text: str, name: Name) -> Name:
    start, end = name.start, name.end
    if honours := HONOURS.search(text, start, end):
        end = honours.start()
    words = list(re.finditer(r"\S+", text[start:end]))
    body = name_endings().get(words[-1][0]) == "ORG" and words[-1][0] not in SURNAMES_TOO
    if body and (len(words) > 2 or (len(words) == 2 and _is_neutral_title(words[0][0]))):
        return name
    before = GIVEN.search(text, max(0, start - 24), start) if body and len(words) == 1 else None
    if before and _is_neutral_title(before[1]):
        return Name(before.start(1), end, "ORG", sure=True)
    first = 0
    while first < len(words) - 1 and is_title(words[first][0], last=first == len(words) - 2):
        first += 1
    first += _is_of_people([word[0] for word in words[first:]])
    start += words[first].start() if words else 0
    if tail := PARTICLE_END.search(text, start, end):
        end = tail.start()
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


def _is_neutral_title(word: str) -> bool:
    """Whether a word is an office that firms are named after as well: "Premier Oil", but "Mr Oil"."""
    return titles().get(word.rstrip("."), "male") is None


def _given_before(text: str, start: int) -> int | None:
    """Where a given name begins that stands right before a place, unless it is a title."""
    found = GIVEN.search(text, max(0, start - 24), start)
    if (
        found
        and found[1] in given_names()
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
    return not last and bare[:1].isupper() and bare.lower() in person_nouns() and bare not in given_names()
