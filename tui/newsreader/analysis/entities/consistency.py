"""One label for a name throughout the article, and the places where the model left it out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsreader.analysis.entities.compounds import initials_of
from newsreader.analysis.entities.evidence import around, votes
from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.neighbours import PART_OF_NAME, listed_with, parts_of_people
from newsreader.analysis.entities.spelling import STORMS
from newsreader.analysis.gazetteers import cities, countries, demonyms, given_names, name_words, peoples
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

NEVER_IN_FULL = 0.7
"""What speaks against a person who is never named in full, as newspapers do once at least."""

PEOPLE = 1.5
"""What speaks for a people where nobody in the article has its name: "Afghan"."""

NAMED_AFTER = frozenset(
    (*name_words("institutions"), *name_words("legal_forms"), "Academy", "Group", "Stores")
)
"""Last words of bodies whose names without them look like a person's."""

AT_BODY = re.compile(r"\bat (?:the )?$")
IN_PLACE = re.compile(r", (?:in|near) [A-Z][^.,!?]{1,40}, ")
"""What stands around a school's name: "staff at Ada Holt", "Ada Holt, in Hull, will close"."""

OWNED = re.compile(r"(?:\b[Tt]he|['’]s) $")
DATELINE = 2.0
"""What speaks for a place whose name in capitals opens the article."""

STORM = 3.0
"""What speaks for a storm where its name stands alone: "Ada" after "Storm Ada"."""

FAMILY = 5.0
"""What speaks for a family where a person's surname stands in the plural."""

ACRONYM = 3.0
"""What speaks for a body where capitals are the initials of one named in full: "VA"."""

OF_PLACES = frozenset(name_words("of_places"))
"""Last words of bodies that are named after where they are, and never called so: "Derby Crown Court"."""

SEAT = 1.5
"""What speaks for a place after which such a body is named."""

GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
"""What stands behind a surname and is none."""

DEPARTMENT_OF = re.compile(r"(?:Department|Ministry) (?:of|for) ")
ORDER: tuple[EntityLabel, ...] = ("PERSON", "ORG", "GPE", "LOC", "FAC")
"""Which label wins where as much speaks for one as for another; all others come after."""


def agree(page: Page, names: list[Name]) -> list[Name]:
    """The names, each with the label for which most speaks in the whole article.

    Full names are settled first, so that the short ones after them follow what these turned out to be.
    """
    long = [name for name in names if " " in key_of(page.text, name)]
    short = [name for name in names if " " not in key_of(page.text, name)]
    places = {key_of(page.text, name) for name in short if name.label == "GPE"}
    long = _agree(
        page.text, _as_institutions(page.text, [_as_team(page.text, n, places) for n in long], short), long
    )
    return without_overlaps([*long, *_agree(page.text, short, long)])


def _as_team(text: str, name: Name, places: set[str]) -> Name:
    """A team where it was taken for a person: "the Mobile Harriers" in an article about Mobile."""
    place, _, players = key_of(text, name).rpartition(" ")
    owned = OWNED.search(text, max(0, name.start - 4), name.start) and name.label == "PERSON"
    if not owned or not (place in places or place in cities()) or players in given_names():
        return name
    return (
        name._replace(label="ORG", sure=True)
        if players.endswith("s") and not players.endswith("ss")
        else name
    )


def _as_institutions(text: str, names: list[Name], short: list[Name]) -> list[Name]:
    """Schools and the like where they were taken for people: "Ada Holt" in an article on Ada Holt School.

    Only where the words beside it tell of a body and none of a person, and nobody has the surname alone.
    """
    begun = {
        " ".join(words[:stop])
        for name in names
        if name.label == "ORG" and (words := key_of(text, name).split())[-1] in NAMED_AFTER
        for stop in range(2, len(words))
    }
    people = {key_of(text, name) for name in names if name.label == "PERSON"}
    surnames = Counter(key.split()[-1] for key in people) + Counter(key_of(text, name) for name in short)
    taken: dict[str, list[Name]] = {}
    for name in names:
        if name.label == "PERSON" and (key := key_of(text, name)) in begun and surnames[key.split()[-1]] < 2:
            taken.setdefault(key, []).append(name)
    found = {
        key
        for key, same in taken.items()
        if any(_stands_as_body(text, name) for name in same) and not _is_told(text, key, same)
    }
    return [
        name._replace(label="ORG", sure=True)
        if name.label == "PERSON" and key_of(text, name) in found
        else name
        for name in names
    ]


def _stands_as_body(text: str, name: Name) -> bool:
    """Whether the words beside a name speak of a school or a firm."""
    before = AT_BODY.search(text, max(0, name.start - 10), name.start)
    return bool(before or IN_PLACE.match(text, name.end)) or any(
        label == "ORG" and weight > 0 for label, weight in around(text, name)
    )


def _agree(text: str, names: list[Name], full: list[Name]) -> list[Name]:
    """The names, each with its label, given the full names of the article."""
    occurrences: dict[str, list[Name]] = {}
    for name in names:
        occurrences.setdefault(key_of(text, name), []).append(name)
    surnames, heads, given = surnames_of(text, full), _heads(text, full), _given_names(text, full)
    lists, in_names = listed_with(text, [*full, *names]), parts_of_people(text, full)
    sure_places = (key_of(text, name) for name in names if name.sure and name.label == "GPE")
    datelines = {key for key in sure_places if key.isupper()}
    acronyms = {short for key in _bodies(text, full) for short in initials_of(key)} - countries().keys()
    seats = {
        words[0] for n in full if n.label == "ORG" and (words := key_of(text, n).split())[-1] in OF_PLACES
    }
    storms = {words[1] for n in full if len(words := key_of(text, n).split()) == 2 and words[0] in STORMS}
    settled = {}
    for key, found in occurrences.items():
        counts = votes(text, found)
        for label, weight in lists.get(key, {}).items():
            counts[label] += weight
        if key in in_names:
            counts["PERSON"] += PART_OF_NAME
        if key in surnames and key not in countries():
            counts["PERSON"] += 1 + surnames[key]
        elif " " not in key and key not in given and not _is_told(text, key, found):
            counts["PERSON"] -= NEVER_IN_FULL
        if key not in surnames and key not in given and (key in peoples() or key in demonyms()):
            counts["NORP"] += PEOPLE
        if "NORP" not in counts and "GPE" not in counts:
            counts["ORG"] += (0.5 if key in surnames else 1.0) * heads[key]
        if key in seats and key not in surnames:
            counts["GPE"] += SEAT
        if key in storms and key not in surnames and key not in given:
            counts["EVENT"] += STORM
        if key.upper() in datelines:
            counts["GPE"] += DATELINE
        if key.endswith("s") and key[:-1] in surnames and _is_plural(text, found):
            counts["NORP"] += FAMILY
        if key in acronyms:
            counts["ORG"] += ACRONYM
        settled[key] = max(sorted(counts), key=lambda label: (counts[label], -_rank(label)))
        if counts[settled[key]] <= 0:
            settled[key] = "PRODUCT"
    return [name._replace(label=settled[key_of(text, name)]) for name in names]


def _is_plural(text: str, found: list[Name]) -> bool:
    """Whether a name always stands after "the", as a family's does: "the Nkosis"."""
    return all(text[max(0, name.start - 4) : name.start].lower() == "the " for name in found)


def _rank(label: EntityLabel) -> int:
    return ORDER.index(label) if label in ORDER else len(ORDER)


def key_of(text: str, name: Name) -> str:
    return " ".join(text[name.start : name.end].split())


def surnames_of(text: str, names: list[Name]) -> Counter[str]:
    """Last words of people's full names, "Jr" left aside, with how often they stand in one."""
    found: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end].split()
        if len(words) > 2 and words[-1].rstrip(".") in GENERATIONS:
            words.pop()
        if name.label == "PERSON" and len(words) > 1 and len(words[-1]) > 2:
            found[words[-1]] += 1
    return found


def _is_told(text: str, key: str, found: list[Name]) -> bool:
    """Whether anything but the model says that a name is a person's: a given name, a title, "who"."""
    hints = (hint for name in found for hint in around(text, name))
    return key in given_names() or any(label == "PERSON" and weight > 0 for label, weight in hints)


def _given_names(text: str, names: list[Name]) -> set[str]:
    """First words of people's full names."""
    return {text[n.start : n.end].split()[0] for n in names if n.label == "PERSON"}


def _bodies(text: str, names: list[Name]) -> Iterator[str]:
    """Organisations' full names, and what departments are for: "Veterans Affairs"."""
    for name in names:
        if name.label == "ORG":
            yield (key := key_of(text, name))
            yield DEPARTMENT_OF.sub("", key)


def _heads(text: str, names: list[Name]) -> Counter[str]:
    """First words of organisations' longer names, and teams without their cities: how often they stand so."""
    found: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end].split()
        if name.label == "ORG" and len(words) > 1 and words[-1] not in OF_PLACES:
            found[words[0]] += 1
            if " ".join(words[:-1]) in cities():
                found[words[-1]] += 1
    return found
