"""One label for a name throughout the article, and the places where the model left it out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from newsreader.analysis.entities.clubs import clubs
from newsreader.analysis.entities.compounds import LEGAL
from newsreader.analysis.entities.evidence import around, is_several, votes
from newsreader.analysis.entities.name import Name, key_of, without_overlaps
from newsreader.analysis.entities.neighbours import PART_OF_NAME, listed_with, parts_of_people
from newsreader.analysis.entities.personhood import personhood
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.entities.spelling import is_full_name
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    demonyms,
    given_names,
    known_organisations,
    name_endings,
    name_words,
    peoples,
    regions,
)
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

NEVER_IN_FULL = 0.7
"""What speaks against a person who is never named in full, as newspapers do once at least."""

PERSONHOOD = 0.7
"""What one of the log-odds that the words around a name speak for a person is worth."""

FULL_NAME = 1.4
"""What the words around a full name have to say against a person before it counts."""

PEOPLE = 1.5
"""What speaks for a people where nobody in the article has its name: "Afghan"."""

CLUB = 3.0
"""What speaks for a club where a name plays matches."""

FAMILY = 5.0
"""What speaks for a family where a person's surname stands in the plural."""

OF_PLACES = frozenset(name_words("of_places"))
"""Last words of bodies that are named after where they are, and never called so: "Derby Crown Court"."""

SURNAME_TOLD = 3.0
"""What speaks at most for a person of two names where much is told of one by the second."""

GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
"""What stands behind a surname and is none."""

ORDER: tuple[EntityLabel, ...] = ("PERSON", "ORG", "GPE", "LOC", "FAC")
"""Which label wins where as much speaks for one as for another; all others come after."""


def agree(page: Page, names: list[Name]) -> list[Name]:
    """The names, each with the label for which most speaks in the whole article.

    Full names are settled first, so that the short ones after them follow what these turned out to be.
    """
    long = [name for name in names if " " in key_of(page.text, name)]
    short = [name for name in names if " " not in key_of(page.text, name)]
    long = _agree(page, long, long, _told(page, short))
    return without_overlaps([*long, *_agree(page, short, long)])


def _agree(
    page: Page, names: list[Name], full: list[Name], told: Mapping[str, float] | None = None
) -> list[Name]:
    """The names, each with its label, given the full names of the article.

    Args:
        told: What is said of single words that may be surnames, as `_told` counts it.
    """
    text = page.text
    occurrences: dict[str, list[Name]] = {}
    for name in names:
        occurrences.setdefault(key_of(text, name), []).append(name)
    surnames, heads, given = surnames_of(text, full), _heads(text, full), _given_names(text, full)
    lists, in_names = listed_with(text, [*full, *names]), parts_of_people(text, full)
    playing, places = clubs(text, names), _places(text, occurrences, full)
    settled = {}
    for key, found in occurrences.items():
        counts = votes(text, found, places[key])
        for label, weight in lists.get(key, {}).items():
            counts[label] += weight
        if told and "NORP" not in counts and surnames[key.split()[-1]] <= surnames_of(text, found).total():
            counts["PERSON"] += told.get(key.partition(" ")[2], 0.0)
        if key in in_names:
            counts["PERSON"] += PART_OF_NAME
        part = key in surnames or key in given or key in in_names
        alike = _personhood(page, key, found, places[key], part=part)
        counts["PERSON"] += min(alike, 0.0) if heads[key] else alike
        if key in surnames and key not in countries():
            counts["PERSON"] += 1 + surnames[key]
        elif " " not in key and key not in given and not _is_told(text, key, found):
            counts["PERSON"] -= NEVER_IN_FULL
        if key not in surnames and key not in given and (key in peoples() or key in demonyms()):
            counts["NORP"] += PEOPLE
        if "NORP" not in counts and "GPE" not in counts:
            counts["ORG"] += (0.5 if key in surnames else 1.0) * heads[key]
        if key in playing and key not in surnames and key not in given:
            counts["ORG"] += CLUB
        if key.endswith("s") and key[:-1] in surnames and _is_plural(text, found):
            counts["NORP"] += FAMILY
        settled[key] = max(sorted(counts), key=lambda label: (counts[label], -_rank(label)))
        if counts[settled[key]] <= 0:
            settled[key] = "PRODUCT"
    return [name._replace(label=settled[key_of(text, name)]) for name in names]


def _places(text: str, occurrences: Mapping[str, list[Name]], full: list[Name]) -> Mapping[str, list[Name]]:
    """By how it is written, where each name stands, whether the model saw it there or not."""
    seen = {name[:2]: name for found in occurrences.values() for name in found}
    found = {key: list(names) for key, names in occurrences.items()}
    longer = (key_of(text, name) for name in full)
    for (start, end), key in PhraseFinder([*occurrences, *longer]).find(text):
        if key in found and (start, end) not in seen and not is_compound(text, start, end):
            found[key].append(Name(start, end, found[key][0].label))
    return found


def _personhood(page: Page, key: str, found: list[Name], places: list[Name], *, part: bool) -> float:
    """What the words around a name's places add to what speaks for a person, or take from it.

    Nothing is taken from a part of somebody's full name, and less from a full name.

    Args:
        part: Whether the name is a part of a person's full name.
    """
    told = PERSONHOOD * personhood(page.doc, places)
    if told > 0:
        several = any(is_several(page.text, place) for place in places)
        return told if _may_be_person(key, found) and not several else 0.0
    if is_full_name(key.split(), key):
        return min(0.0, told + FULL_NAME)
    return 0.0 if part else told


def _may_be_person(key: str, found: list[Name]) -> bool:
    """Whether the model or its words let a name be a person's: a single word, or a given name first.

    Never one that lists or its last word tell to be an organisation's.
    """
    if key in known_organisations() or name_endings().get(LEGAL.sub("", key).split()[-1]) == "ORG":
        return False
    labels = {name.label for name in found}
    word = " " not in key and key[0].isupper() and not key.isupper() and "NORP" not in labels
    return "PERSON" in labels or is_full_name(key.split(), key) or (word and not _is_country(key))


def _is_country(key: str) -> bool:
    return key in countries() or key in regions() or key in demonyms().values()


def _is_plural(text: str, found: list[Name]) -> bool:
    """Whether a name always stands after "the", as a family's does: "the Nkosis"."""
    return all(text[max(0, name.start - 4) : name.start].lower() == "the " for name in found)


def _rank(label: EntityLabel) -> int:
    return ORDER.index(label) if label in ORDER else len(ORDER)


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


def _told(page: Page, names: list[Name]) -> Mapping[str, float]:
    """What speaks for a person beside single words: "Park, who" tells of what kind "Ana Park" is."""
    places: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        places[key_of(page.text, name)].append(name)
    told = {key: PERSONHOOD * personhood(page.doc, found) for key, found in places.items()}
    for key, found in places.items():
        hints = (hint for name in found for hint in around(page.text, name))
        told[key] += sum(weight for label, weight in hints if label == "PERSON")
    return {key: min(weight, SURNAME_TOLD) for key, weight in told.items() if weight > 0}


def _given_names(text: str, names: list[Name]) -> set[str]:
    """First words of people's full names."""
    return {text[n.start : n.end].split()[0] for n in names if n.label == "PERSON"}


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
