"""What the words in and around a name say of its label.

Each hint is a vote: a label with a weight, where 1 is what one occurrence labelled by the model is worth.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import sqrt

from newsreader.analysis.entities.name import Name, key_of
from newsreader.analysis.entities.sites import IN, sites
from newsreader.analysis.entities.spelling import built, listed
from newsreader.analysis.entities.things import WORKS, Vote, things
from newsreader.analysis.gazetteers import (
    given_names,
    name_words,
    organisation_nouns,
    person_nouns,
    titles,
)
from newsreader.analysis.grammar import SPEECH
from newsreader.analysis.model import EntityLabel

WINDOW = 40
"""Characters before a name that are looked at."""

BEFORE = re.compile(r"([\w.’'-]+)[ \u00a0]+$")
PERSON_RELATIVE = re.compile(r",? who\b")
SEVERAL = re.compile(r",? who (?:are|were|have|[^,.\n]{0,80}, \w+ they)\b")
AGED = re.compile(r", (?:aged )?\d\d?,")
RELATIVE = re.compile(r" (?:who|which|that)\b")
OF_ANOTHER = re.compile(r"\b[a-z]+ (?:from|of|in|at|for) (?:the )?$")
"""What stands before a name that is part of a phrase, of which "who" is said: "a man from Asti who"."""

THING_RELATIVE = re.compile(r", which\b")
SAYS_IT = re.compile(
    r",? (?:sa(?:id|ys)|announced|added|warned|confirmed|expects|plans|hopes|believes)"
    r"(?: \w+){0,4}? (it|he|she)\b"
)
SAYS_I = re.compile(r"\bI\b[^\"“”\n]{0,300}(?:[,!?][\"”’'] |\.[\"”’'] (?=[a-z]))(?P<verb>[a-z]+ )?$")
"""A quotation before a name; behind a full stop the name begins another sentence."""

AFTER = re.compile(r" ([a-z]+)")
OWN = re.compile(r" [a-z][^A-Z.!?\n]{0,80}?\b(its|his|her)\b")
ALONE = re.compile(
    r"[.,;:!?)]| \(| (?:was|were|is|are|has|have|had|and|in|on|to|from|will|would|as|with|at)\b"
    r"|[ ](?:project|programme|program|scheme|system|software|app|device|drug|vaccine|virus|website)s?\b"
)
APPOSITION = re.compile(
    r"(?:,| is| was| has been) (?:an?|the) (?:[a-z][\w’'-]* |[A-Z][\w’'-]*(?:['’]s)? ){0,4}?([a-z-]+)"
    r"(?=[,.;]| (?:of|for|in|at|with|that|which|who|from|based|behind|to)\b)"
)
WHOSE = re.compile(r"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ )?([a-z-]+), $")
"""An apposition that stands first: "her cousin, Ada Holt,"."""

ADDRESS = frozenset(("Mr", "Mrs", "Ms", "Miss", "Messrs"))
"""What stands before nobody's name but a person's."""

SETTLEMENTS = frozenset(("capital", "city", "hamlet", "suburb", "town", "village"))
"""Nouns right before the name of one."""

LONG = 340
"""Characters before a name within which a quotation is looked for."""

MOST_OFTEN = 3.0
"""What the model's label is worth at most, however often it says the same."""

EITHER = frozenset(name_words("either"))
WEAK_NOUNS = frozenset(name_words("weak_nouns"))


def votes(text: str, names: list[Name], hints: Iterable[Vote]) -> dict[EntityLabel, float]:
    """All that speaks for each label of one name.

    Args:
        names: Where the model saw it.
        hints: What the words around all its places say.
    """
    counts: defaultdict[EntityLabel, float] = defaultdict(float)
    for label, weight in hints:
        counts[label] += weight
    told = counts["PERSON"] > 0
    seen: Counter[EntityLabel] = Counter()
    for name in names:
        seen[name.label] += 3 if name.sure else 1
    for label, times in seen.items():
        counts[label] += min(sqrt(times), MOST_OFTEN)
    written = key_of(text, names[0])
    for label, weight in (*listed(written, told=told), *built(written.split(), written)):
        counts[label] += weight
    return counts


def around(text: str, name: Name) -> Iterator[Vote]:
    """What the words beside one occurrence of a name say."""
    window = text[max(0, name.start - WINDOW) : name.start]
    if word := BEFORE.search(window):
        if word[1] not in IN or text[name.end : name.end + 2] not in ("'s", "’s"):
            first, *more = text[name.start : name.end].split()
            given = bool(more) and first in given_names()
            yield from _before(word[1].rstrip("."), given=given)
        if word[1] in ("the", "The") and ALONE.match(text, name.end):
            yield "PERSON", -1.5
    yield from things(text, name)
    yield from sites(text, name, window)
    if said := APPOSITION.match(text, name.end) or WHOSE.search(window):
        yield from _apposition(said[1])
    if not (OF_ANOTHER.search(window) and RELATIVE.match(text, name.end)):
        yield from _pronouns_after(text, name)
    if _says_i(text, name):
        yield "PERSON", 3.0


def _apposition(noun: str) -> Iterator[Vote]:
    if noun in EITHER:
        return
    if noun in person_nouns():
        yield "PERSON", 1.5
    elif noun in organisation_nouns() and noun not in WEAK_NOUNS:
        yield "ORG", 1.5


def _before(word: str, *, given: bool) -> Iterator[Vote]:
    """What the word before a name says: of "producer Ada Holt" that a given name follows decides."""
    if word in WORKS:
        yield "WORK_OF_ART", 2.0
    elif word in titles():
        yield "PERSON", 3.0 if word in ADDRESS else 1.0
    elif word in organisation_nouns() and not (given and word in person_nouns()) and word not in WEAK_NOUNS:
        yield "ORG", 2.0
    elif word in person_nouns() or (word.lower() in person_nouns() and word.lower() not in EITHER):
        yield "PERSON", 1.5
    elif word in IN:
        yield "GPE", 0.5
    elif word in SETTLEMENTS and not given:
        yield "GPE", 1.5


def _pronouns_after(text: str, name: Name) -> Iterator[Vote]:
    if AGED.match(text, name.end):
        yield "PERSON", 2.5
    elif PERSON_RELATIVE.match(text, name.end) and not is_several(text, name):
        yield "PERSON", 1.0
    elif THING_RELATIVE.match(text, name.end):
        yield "ORG", 0.5
    if says := SAYS_IT.match(text, name.end):
        yield ("ORG", 1.5) if says[1] == "it" else ("PERSON", 1.0)
    elif own := OWN.match(text, name.end):
        yield ("ORG", 0.5) if own[1] == "its" else ("PERSON", 0.5)


def is_several(text: str, name: Name) -> bool:
    """Whether what is said of a name makes it more than one: "Orra, who are third"."""
    joined = text.endswith(("and ", "or ", "& "), 0, name.start)
    return not joined and SEVERAL.match(text, name.end) is not None


def _says_i(text: str, name: Name) -> bool:
    """Whether a quotation with "I" in it is told to be of who is so named: "“I saw it,” Holt said"."""
    quoted = SAYS_I.search(text, max(0, name.start - LONG), name.start)
    after, says = AFTER.match(text, name.end), SAYS_IT.match(text, name.end)
    if quoted is None or (says and says[1] == "it"):
        return False
    return (quoted["verb"] or (after[1] if after else "")).strip() in SPEECH
