"""Names beside which somebody else is named: "Jan Petrov, Mr Petrov's brother", "Holt spoke of Ann Holt"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations, pairwise, permutations

from newsreader.analysis.cast.name_parts import generation, parts, same_person
from newsreader.analysis.gazetteers import kin_nouns
from newsreader.article.model import Span

OWNS = re.compile(r"['’]s? ")
WORD = re.compile(r"([a-z-]+) ?")
OTHER = re.compile(r" [a-z]+(?: [a-z]+)? (?:of|about|to|with|for|against|alongside|and) $")
"""What joins two people in one clause: "Holt declared of", "Holt met with"."""

IS_RELATIVE = re.compile(r"(?:, who)?(?:,| is| was)(?: one of)? ")
"""What stands between somebody and whose relative that is: "Jan Petrov is one of Petrov's sons"."""

KIN_OF = re.compile(r"\b([a-z]+) of (?:[\w-]+ ){0,5}$")
"""What stands before somebody whose relative is told of: "Petrov is the son of the former mayor"."""

MOST_ALIKE = 20
"""Namesakes that are compared with one another; lists of more are no story."""

MOST = 4
"""Words after a name among which the word of kinship is looked for."""


BETWEEN = 80
"""Characters between the names of two people whom a word of kinship joins."""

SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s|\n")
KIN_AFTER = re.compile(r",? (?:and )?(?:his|her|the|a) (?:[a-z]+ )?([a-z]+)\b")
AGE = re.compile(r", (?:aged )?(\d{1,3})\b(?=[,.;)])")
INTRODUCES = re.compile(r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s) (?:[a-z-]+ ){0,2}([a-z]+),? $")
FARTHEST = 40
"""Characters between two names that one clause joins."""


def relatives(text: str, people: Sequence[Span]) -> Mapping[Span, Span]:
    """For each name that owns a word of kinship or acts upon another the name beside it, which is another's.

    Args:
        people: The places of people's names, in reading order.
    """
    found: dict[Span, Span] = {}
    for owner, after in pairwise(people):
        if (end := _kin_end(text, owner)) is not None and text[end : after[0]] in (" ", ", "):
            found.setdefault(owner, after)
        if (
            OTHER.fullmatch(text, owner[1], min(after[0], owner[1] + FARTHEST))
            and owner[1] + FARTHEST > after[0]
        ):
            found.setdefault(owner, after)
    return found


def told_as_relatives(text: str, people: Sequence[Span]) -> Mapping[Span, Span]:
    """For each name of somebody whose relative a sentence says another is, the other's name beside it.

    So "Petrov is the son of Jan Petrov", "Jan Petrov, who is one of Petrov's sons".

    Args:
        people: The places of people's names, in reading order.
    """
    found: dict[Span, Span] = {}
    for one, other in pairwise(people):
        if _is_kin_of(text, one[1], other[0]):
            found[one] = other
        if IS_RELATIVE.fullmatch(text, one[1], other[0]) and _kin_end(text, other) is not None:
            found[other] = one
    return found


def _is_kin_of(text: str, end: int, start: int) -> bool:
    """Whether a sentence that holds two names says that the first is the second's relative."""
    kin = KIN_OF.search(text, end, start)
    return kin is not None and kin[1] in kin_nouns() and SENTENCE_END.search(text, end, start) is None


def _kin_end(text: str, owner: Span) -> int | None:
    """Where the word of kinship that a name's genitive goes with ends: "Holt's younger brother"."""
    owns = OWNS.match(text, owner[1])
    at = owns.end() if owns else -1
    for _ in range(MOST):
        word = WORD.match(text, at) if at >= 0 else None
        if word is None:
            return None
        if word[1].removesuffix("s") in kin_nouns():
            return word.end(1)
        at = word.end()
    return None


def told_apart(text: str, people: Sequence[tuple[str, Span]]) -> frozenset[tuple[str, str]]:
    """Pairs of names that look like one person's and are two relatives', both ways round.

    A word of kinship stands between them or behind the second, or they are of different age.

    Args:
        people: Full names with their places, in reading order.
    """
    found: set[tuple[str, str]] = set()
    for (one, (_, end)), (other, (start, stop)) in pairwise(people):
        if one != other and 0 <= start - end <= BETWEEN and _is_kin(text, end, start, stop):
            found |= {(one, other), (other, one)}
    ages: dict[str, str] = {}
    for form, (_, end) in people:
        if age := AGE.match(text, end):
            ages.setdefault(form, age[1])
    by_surname: dict[str, list[str]] = {}
    for form in ages:
        by_surname.setdefault(form.rsplit(" ", 1)[-1], []).append(form)
    for forms in by_surname.values():
        pairs = permutations(forms[:MOST_ALIKE], 2)
        found.update((one, other) for one, other in pairs if ages[one] != ages[other])
    return frozenset(found)


def generations(people: Sequence[tuple[str, Span]]) -> Mapping[str, Collection[str]]:
    """For names of people who share them with another generation, the others' that were named before.

    "Jan Petrov" and "Jan Petrov Sr." are two people; "Jan Petrov Jr." may be called "Jan Petrov" later, or
    anywhere beside a "Jan Petrov Sr.".

    Args:
        people: Full names with their places, in reading order.
    """
    by_surname: dict[str, list[str]] = {}
    for form in dict.fromkeys(form for form, _ in people):
        by_surname.setdefault(parts(form)[-1], []).append(form)
    found: dict[str, list[str]] = {}
    for forms in by_surname.values():
        elder = [form for form in forms if generation(form) == "sr"]
        for one, other in combinations(forms[:MOST_ALIKE] if any(map(generation, forms)) else (), 2):
            if same_person(one, other) and _are_two(one, other, elder):
                found.setdefault(other, []).append(one)
    return found


def _are_two(one: str, other: str, elder: Sequence[str]) -> bool:
    """Whether two names of one wording are of two generations, the first of them named first."""
    told = generation(one), generation(other)
    if told[0] == told[1] or all(told) or "sr" in told:
        return told[0] != told[1]
    return not told[0] and not any(same_person(one, form) for form in elder)


def introduced(text: str, people: Sequence[tuple[str, Span]]) -> frozenset[str]:
    """The names before which a word of kinship says whose relative somebody is: "Her daughter, Ana Ng"."""
    before = ((form, INTRODUCES.search(text, max(0, span[0] - 48), span[0])) for form, span in people)
    return frozenset(form for form, found in before if found and found[1] in kin_nouns())


def _is_kin(text: str, end: int, start: int, stop: int) -> bool:
    """Whether a word of kinship stands between two names or right behind the second: "Ed Ng, his father"."""
    after = KIN_AFTER.match(text, stop)
    *_, between = SENTENCE_END.split(text[end:start])
    words = [*re.findall(r"[a-z]+", between), after[1] if after else ""]
    return not kin_nouns().isdisjoint(words)
