"""What the other names of an article say of one: who it is listed with, whose name it is a part of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from newsreader.analysis.entities.name import Name, key_of
from newsreader.analysis.gazetteers import (
    cities,
    countries,
    demonyms,
    given_names,
    known_organisations,
    name_endings,
    peoples,
    person_nouns,
    regions,
    titles,
)
from newsreader.analysis.model import EntityLabel

JOINS = re.compile(r",? (?:and|or|&) ")
LISTED = 0.8
"""What speaks for the label of those that a name is listed with, for each of them that is known."""

MOST = 2
"""How many of them count."""

GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
"""What stands behind a surname and is none."""

PART_OF_NAME = 1.5
"""What speaks for a person where a full name begins with the word, or holds it: "Kamala"."""


def listed_with(text: str, names: list[Name]) -> Mapping[str, Mapping[EntityLabel, float]]:
    """By how it is written, what speaks for a name's label in lists: "Rosberg, Vettel and Ana Ng".

    Only those count whose label the word lists or a full name tell, and only where these are of one kind.
    """
    names = sorted(names)
    surnames = {text[n.start : n.end].split()[-1] for n in names if _anchor(text, n, frozenset()) == "PERSON"}
    times: defaultdict[str, Counter[EntityLabel]] = defaultdict(Counter)
    for chain in _lists(text, names):
        told = [_anchor(text, name, surnames) for name in chain]
        kinds = {label for label in told if label}
        if len(kinds) == 1:
            for name, known in zip(chain, told, strict=True):
                if not known and not is_place(key_of(text, name)):
                    times[key_of(text, name)][next(iter(kinds))] += sum(label is not None for label in told)
    return {key: {label: LISTED * min(n, MOST) for label, n in found.items()} for key, found in times.items()}


def _lists(text: str, names: list[Name]) -> Iterator[list[Name]]:
    """Names that only commas and an "and" before the last one part."""
    chain: list[Name] = names[:1]
    for name, after in pairwise(names):
        between = text[name.end : after.start] if after.start - name.end < 7 else ""
        if between == ", ":
            chain.append(after)
            continue
        if JOINS.fullmatch(between):
            yield [*chain, after]
        chain = [after]


def _anchor(text: str, name: Name, surnames: frozenset[str] | set[str]) -> EntityLabel | None:
    """The label of a name that more than the model tells."""
    written = key_of(text, name)
    first, *rest = written.split()
    if name.label == "PERSON" and ((rest and first in given_names()) or written in surnames):
        return "PERSON"
    if name.label == "GPE" and is_place(written):
        return "GPE"
    body = written in known_organisations() or (rest and name_endings().get(rest[-1]) == "ORG")
    return "ORG" if name.label == "ORG" and body else None


def is_place(written: str) -> bool:
    """Whether the word lists know a place of that name."""
    return written in cities() or written in countries() or written in regions()


def parts_of_people(text: str, names: list[Name]) -> frozenset[str]:
    """Words of people's full names before the last, where they name no place and no organisation."""
    found = (text[n.start : n.end].split()[:-1] for n in names if n.label == "PERSON")
    words = (word for given in found for word in given if len(word) > 2 and word[0].isupper())
    return frozenset(word for word in words if not (is_place(word) or _is_no_given_name(word)))


def _is_no_given_name(word: str) -> bool:
    """Whether a word stands before names and is none: a people's, a title, a noun."""
    return word in demonyms() or word in peoples() or word in titles() or word.lower() in person_nouns()


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
