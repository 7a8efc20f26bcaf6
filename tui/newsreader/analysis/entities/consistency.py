"""One label for a name throughout the article, and the places where the model left it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from newsreader.analysis.entities.clubs import clubs
from newsreader.analysis.entities.compounds import LEGAL
from newsreader.analysis.entities.evidence import votes
from newsreader.analysis.entities.name import Name, key_of, without_overlaps
from newsreader.analysis.entities.neighbours import (
    PART_OF_NAME,
    listed_with,
    parts_of_people,
    surnames_of,
)
from newsreader.analysis.entities.personhood import Weights
from newsreader.analysis.entities.spelling import NO_FULL_NAME, is_full_name
from newsreader.analysis.entities.surroundings import Surroundings, surroundings
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

ORDER: tuple[EntityLabel, ...] = ("PERSON", "ORG", "GPE", "LOC", "FAC")
"""Which label wins where as much speaks for one as for another; all others come after."""


def agree(page: Page, names: list[Name], weights: Weights = None) -> list[Name]:
    """The names, each with the label for which most speaks in the whole article.

    Full names are settled first, so that the short ones after them follow what these turned out to be.
    """
    text = page.text
    around = surroundings(page, names, weights)
    long = [name for name in names if " " in key_of(text, name)]
    short = [name for name in names if " " not in key_of(text, name)]
    told = {key: min(found.person, SURNAME_TOLD) for key, found in around.items() if " " not in key}
    long = _Labels(text, long, long, around, told).settle()
    return without_overlaps([*long, *_Labels(text, short, long, around, {}).settle()])


Counts = dict[EntityLabel, float]


class _Labels:
    """The labels of some names, given the full names of their article.

    Args:
        around: What the words around each name say.
        told: What speaks for a person beside single words that may be surnames: "Park, who" tells of what
            kind "Ana Park" is.
    """

    def __init__(
        self,
        text: str,
        names: list[Name],
        full: list[Name],
        around: Mapping[str, Surroundings],
        told: Mapping[str, float],
    ) -> None:
        self._text, self._names, self._around, self._told = text, names, around, told
        self._surnames, self._heads = surnames_of(text, full), _heads(text, full)
        people = [text[n.start : n.end].split() for n in full if n.label == "PERSON"]
        self._given = {words[0] for words in people}
        self._tails = {" ".join(words[i:]) for words in people for i in range(1, len(words))}
        self._lists, self._in_names = listed_with(text, [*full, *names]), parts_of_people(text, full)
        self._playing = clubs(text, names)

    def settle(self) -> list[Name]:
        """The names with the labels for which most speaks."""
        occurrences: dict[str, list[Name]] = {}
        for name in self._names:
            occurrences.setdefault(key_of(self._text, name), []).append(name)
        labels = {key: self._label(key, found) for key, found in occurrences.items()}
        return [name._replace(label=labels[key_of(self._text, name)]) for name in self._names]

    def _label(self, key: str, found: list[Name]) -> EntityLabel:
        counts = votes(self._text, found, self._around[key].votes)
        for label, weight in self._lists.get(key, {}).items():
            counts[label] += weight
        self._count_person(key, found, counts)
        self._count_others(key, found, counts)
        best = max(sorted(counts), key=lambda label: (counts[label], -_rank(label)))
        return best if counts[best] > 0 else "PRODUCT"

    def _count_person(self, key: str, found: list[Name], counts: Counts) -> None:
        """Add what speaks for a person: who else has the name, and how people's names stand."""
        alone = self._surnames[key.split()[-1]] <= surnames_of(self._text, found).total()
        if alone and "NORP" not in counts:
            counts["PERSON"] += max(0.0, self._told.get(key.partition(" ")[2], 0.0))
        if key in self._in_names:
            counts["PERSON"] += PART_OF_NAME
        alike = self._alike(key, found)
        counts["PERSON"] += min(alike, 0.0) if self._heads[key] else alike
        if key in self._surnames and key not in countries():
            counts["PERSON"] += 1 + self._surnames[key]
        elif " " not in key and key not in self._given and not self._is_told(key):
            counts["PERSON"] -= NEVER_IN_FULL

    def _count_others(self, key: str, found: list[Name], counts: Counts) -> None:
        """Add what speaks for a people, a body, a club and a family."""
        surname = key in self._surnames
        named = surname or key in self._given
        if not named and _is_people(key):
            counts["NORP"] += PEOPLE
        if "NORP" not in counts and "GPE" not in counts:
            counts["ORG"] += (0.5 if surname else 1.0) * self._heads[key]
        if key in self._playing and not named:
            counts["ORG"] += CLUB
        if key.endswith("s") and key[:-1] in self._surnames and _is_plural(self._text, found):
            counts["NORP"] += FAMILY

    def _alike(self, key: str, found: list[Name]) -> float:
        """What the words around a name's places add to what speaks for a person, or take from it.

        Nothing is taken from a part of somebody's full name, or where a rule is sure; less from a full name.
        """
        told = self._around[key].alike
        if told > 0:
            return told if _may_be_person(key, found) and not self._around[key].several else 0.0
        if is_full_name(key.split(), key):
            return min(0.0, told + FULL_NAME)
        sure = any(name.sure and name.label == "PERSON" for name in found)
        part = key in self._tails or key in self._given or key in self._in_names
        return 0.0 if part or sure else told

    def _is_told(self, key: str) -> bool:
        """Whether anything but the model says that a name is a person's: a given name, a title, "who"."""
        votes_for = (weight for label, weight in self._around[key].votes if label == "PERSON")
        return key in given_names() or any(weight > 0 for weight in votes_for)


def _may_be_person(key: str, found: list[Name]) -> bool:
    """Whether the model or its words let a name be a person's: a single word, or a given name first.

    Never one that lists or its last word tell to be an organisation's.
    """
    ending = name_endings().get(LEGAL.sub("", key).split()[-1])
    if key in known_organisations() or ending == "ORG" or NO_FULL_NAME.search(key) or _is_people(key):
        return False
    country = key in countries() or key in regions() or key in demonyms().values()
    labels = {name.label for name in found}
    word = " " not in key and key[0].isupper() and not key.isupper() and "NORP" not in labels
    return "PERSON" in labels or is_full_name(key.split(), key) or (word and not country)


def _is_people(key: str) -> bool:
    """Whether all words of a name are a people's or a faith's: "Afghan", "Sunni Arab"."""
    return all(word in peoples() or word in demonyms() for word in key.split())


def _is_plural(text: str, found: list[Name]) -> bool:
    """Whether a name always stands after "the", as a family's does: "the Nkosis"."""
    return all(text[max(0, name.start - 4) : name.start].lower() == "the " for name in found)


def _rank(label: EntityLabel) -> int:
    return ORDER.index(label) if label in ORDER else len(ORDER)


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
