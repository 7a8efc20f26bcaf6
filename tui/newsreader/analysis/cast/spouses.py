"""Who "Mrs Ng" is where the article tells a wife's given name only, or who "Mr Ng" is, a husband."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.analysis.cast.gender import gender_of_titles
from newsreader.analysis.cast.name_parts import is_full, parts
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import Gender, person_nouns

SPOUSES = frozenset(("husband", "wife", "widow", "widower"))

Wed = tuple[Referent, Gender | None, Referent]
"""A spouse of whom no surname is told, as husband or wife, and whose."""


def join_spouses(text: str, referents: list[Referent]) -> None:
    """Make "Mrs Ng" the same as Ana, if she alone is said to be the wife of somebody surnamed Ng.

    She goes on being shown by her given name, and as whose wife she is.
    """
    unnamed = [r for r in referents if r.label == "PERSON" and not any(map(is_full, r.forms))]
    wed = [found for person in unnamed for found in _wed(person, referents)]
    for person in unnamed:
        told = gender_of_titles(text, person.forms)
        found = {spouse for spouse, gender, other in wed if told == gender and _is_of(person, other)}
        if told and len(found) == 1 and person not in found:
            found.pop().mentions.update(person.mentions)
            referents.remove(person)


def _wed(person: Referent, referents: Sequence[Referent]) -> Iterator[Wed]:
    """Whose husband or wife somebody is said to be: "his wife", "the wife of Jan Ng"."""
    for told in person.descriptions:
        start, end = told.span
        for other in referents if told.head in SPOUSES else ():
            if other is not person and any(start <= s[0] and s[1] <= end for s in other.mentions):
                yield person, person_nouns().get(told.head), other


def _is_of(person: Referent, other: Referent) -> bool:
    """Whether all that is told of a name is the surname of somebody else."""
    return person is not other and parts(person.name) == parts(other.name)[-1:]
