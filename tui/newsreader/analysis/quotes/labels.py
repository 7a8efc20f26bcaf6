"""Labels before a colon: whose they are ("MR. BELL:" where the article has Ada Bell), and what is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from newsreader.analysis.gazetteers import cities, countries, first_names, person_nouns, titles
from newsreader.analysis.grammar import as_set
from newsreader.analysis.model import CastMember
from newsreader.article.words import ordinary_words

_WORD = r"(?:[A-Z][\w.'’-]{1,30}|de|van|von|der|al|bin|of)"
LABEL = re.compile(
    rf"""(?x) [\"“*_]{{0,2}}
    (?: (?P<role>[QA]) (?=\s?[:.—–-])
      | (?P<name> [A-Z][A-Z.'’\ -]{{1,40}}[A-Z.] | {_WORD}(?:\ {_WORD}){{0,3}} )
        (?: ,?\ ?[(\[][^()\[\]\n:]{{1,40}}[)\]] | ,\ [A-Za-z][A-Za-z’'\ -]{{1,40}} )? (?=\s?:) )
    \s? (?P<mark>[:.—–-]) [*_]{{0,2}} \s+ (?=\S)"""
)
"""What opens a turn, with who speaks and perhaps as what: "JO BELL, HOST:", "Bell (laughs):"."""

ROLES = frozenset(("q", "a", "question", "answer"))
"""Who asks and who answers, where nobody is named."""

ANSWERS = frozenset(("a", "answer"))

_FIELDS = as_set("""attendance caption contact correction deadline disclosure editing facts genre headline
    kick-off kickoff length lineups location p.s possession publisher rating reporting runtime scorers
    spoiler subscribe summary tickets update updated venue verdict""")
"""Words that open a line of a box or a table and are too rare to be ordinary ones."""


def key_of(label: str) -> str:
    """What tells speakers apart: the last word in lower case, by which "Jo Bell" and "MR. BELL" are one."""
    words = label.split()
    return words[-1].strip(".'’-").lower() if words else ""


def speaks_by_name(doc: Doc, labels: Sequence[str]) -> frozenset[str]:
    """The keys of the labels that can only be somebody's name, title or part, one label a turn."""
    by_key: dict[str, list[str]] = {}
    for label in labels:
        by_key.setdefault(key_of(label), []).append(label)
    named = _surnames(doc) | _initials(doc) | {key_of(label) for label in labels if _is_full_name(label)}
    return frozenset(key for key, same in by_key.items() if key in named or _can_speak(key, same))


def may_be_name(label: str) -> bool:
    """Whether a label can be somebody's name: no part, no heading, no place and no date."""
    key = key_of(label)
    if not key or key in ROLES or key in person_nouns() or any(sign.isdigit() for sign in label):
        return False
    return not _is_place(label) and not all(_is_word(key_of(word)) for word in label.split())


def _is_place(label: str) -> bool:
    place = " ".join(word.capitalize() for word in label.split())
    return place in cities() or place in countries() or place.upper() in countries()


def _is_word(key: str) -> bool:
    return not {key, key.removesuffix("s")}.isdisjoint(ordinary_words()) or key in _FIELDS


def _surnames(doc: Doc) -> set[str]:
    """The last words of the people's names of several words in the article."""
    people = (ent for ent in doc.ents if ent.label_ == "PERSON" and len(ent) > 1)
    return {ent[-1].lower_ for ent in people if ent[0].text.istitle() and ent[-1].text.istitle()}


def _initials(doc: Doc) -> set[str]:
    """The initials of the people's names of several words in the article: "AB" for Ada Bell."""
    return {initials_of(ent.text).lower() for ent in doc.ents if ent.label_ == "PERSON" and len(ent) > 1}


def initials_of(name: str) -> str:
    """The first letters of a name's words."""
    return "".join(word[0] for word in name.split())


def _is_full_name(label: str) -> bool:
    """Whether the label opens with a title or a given name: "Mr. Price", "ROSA BELL"."""
    words = [word.strip(".'’-") for word in label.split()]
    first = words[0].capitalize()
    given = first in first_names() and first.lower() not in ordinary_words()
    return len(words) > 1 and words[-1].lower() not in _FIELDS and (first in titles() or given)


def _can_speak(key: str, labels: Sequence[str]) -> bool:
    """Whether labels that are no full name can be one's part or, as they come again, one's surname."""
    if not key or key in ROLES or key in person_nouns():
        return bool(key)
    return len(labels) > 1 and not any(_is_place(label) for label in labels) and not _is_word(key)


class Labelled:
    """The people of the labels in one article."""

    def __init__(self, cast: Sequence[CastMember], labels: Sequence[str]) -> None:
        self._people: dict[str, list[CastMember]] = {}
        self._names: dict[str, set[str]] = {}
        for member in cast:
            if member.label == "PERSON":
                self._people.setdefault(key_of(member.name), []).append(member)
        for label in labels:
            words = label.split()
            if len(words) > 1 and may_be_name(label) and words[0].strip(".").capitalize() not in titles():
                self._names.setdefault(key_of(label), set()).add(label)

    def find(self, label: str) -> tuple[CastMember | None, str | None]:
        """Who is meant, with the name to be shown, which somebody who is not in the cast may have."""
        member = self._member(label)
        return member, member.name if member else self._name(label)

    def by_initials(self, label: str) -> CastMember | None:
        """The only person of the cast whose initials the label is: "AB" for Ada Bell."""
        people = [member for same in self._people.values() for member in same]
        found = [member for member in people if len(label) > 1 and initials_of(member.name) == label]
        return found[0] if len(found) == 1 else None

    def _member(self, label: str) -> CastMember | None:
        """The only person of the cast with the label's surname and, if it has one, its given name."""
        found = self._people.get(key_of(label), [])
        if len(found) > 1:
            first = label.split()[0].casefold()
            found = [member for member in found if member.name.split()[0].casefold() == first]
        return found[0] if len(found) == 1 else None

    def _name(self, label: str) -> str | None:
        """The label, as a name for somebody who is not in the cast; None where it is no name."""
        longer = self._names.get(key_of(label), set())
        if len(longer) == 1:
            return next(iter(longer))
        return label if may_be_name(label) else None
