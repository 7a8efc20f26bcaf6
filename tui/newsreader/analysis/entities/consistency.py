"""One label for a name throughout the article, and the places where the model left it out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set

from spacy.tokens import Token

from newsreader.analysis.entities.evidence import STORMS, around, votes
from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import cities, countries, first_names, name_words
from newsreader.analysis.grammar import SPEECH
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Span

SPREAD: frozenset[str] = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC"))
MONTHS = frozenset(("March", "April", "May", "June", "August"))
OPENS_AS_WORD = frozenset(("NN", "NNS", "JJ", "VB", "VBG", "VBN", "RB", "IN", "DT", "MD", "CC"))
"""Tags of a sentence's first word that tell it from a name."""

NEVER_IN_FULL = 0.7
"""What speaks against a person who is never named in full, as newspapers do once at least."""

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

ORDER: tuple[EntityLabel, ...] = ("PERSON", "ORG", "GPE", "LOC", "FAC")
"""Which label wins where as much speaks for one as for another; all others come after."""


def agree(page: Page, names: list[Name]) -> list[Name]:
    """The names, each with the label for which most speaks in the whole article.

    Full names are settled first, so that the short ones after them follow what these turned out to be.
    """
    long = [name for name in names if " " in _key(page.text, name)]
    short = [name for name in names if " " not in _key(page.text, name)]
    places = {_key(page.text, name) for name in short if name.label == "GPE"}
    long = _agree(
        page.text, _as_institutions(page.text, [_as_team(page.text, n, places) for n in long], short), long
    )
    return without_overlaps([*long, *_agree(page.text, short, long)])


def _as_team(text: str, name: Name, places: set[str]) -> Name:
    """A team where it was taken for a person: "the Mobile Harriers" in an article about Mobile."""
    place, _, players = _key(text, name).rpartition(" ")
    owned = OWNED.search(text, max(0, name.start - 4), name.start) and name.label == "PERSON"
    if not owned or not (place in places or place in cities()) or players in first_names():
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
        if name.label == "ORG" and (words := _key(text, name).split())[-1] in NAMED_AFTER
        for stop in range(2, len(words))
    }
    people = {_key(text, name) for name in names if name.label == "PERSON"}
    surnames = Counter(key.split()[-1] for key in people) + Counter(_key(text, name) for name in short)
    taken: dict[str, list[Name]] = {}
    for name in names:
        if name.label == "PERSON" and (key := _key(text, name)) in begun and surnames[key.split()[-1]] < 2:
            taken.setdefault(key, []).append(name)
    found = {
        key
        for key, same in taken.items()
        if any(_stands_as_body(text, name) for name in same) and not _is_told(text, key, same)
    }
    return [
        name._replace(label="ORG", sure=True)
        if name.label == "PERSON" and _key(text, name) in found
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
        occurrences.setdefault(_key(text, name), []).append(name)
    surnames, heads, given = _surnames(text, full), _heads(text, full), _given_names(text, full)
    datelines = {
        _key(text, name) for name in names if name.sure and name.label == "GPE" and _key(text, name).isupper()
    }
    storms = {words[1] for n in full if len(words := _key(text, n).split()) == 2 and words[0] in STORMS}
    settled = {}
    for key, found in occurrences.items():
        counts = votes(text, found)
        if key in surnames and key not in countries():
            counts["PERSON"] += 1 + surnames[key]
        elif " " not in key and key not in given and not _is_told(text, key, found):
            counts["PERSON"] -= NEVER_IN_FULL
        if "NORP" not in counts and "GPE" not in counts:
            counts["ORG"] += (0.5 if key in surnames else 1.0) * heads[key]
        if key in storms and key not in surnames and key not in given:
            counts["EVENT"] += STORM
        if key.upper() in datelines:
            counts["GPE"] += DATELINE
        if key.endswith("s") and key[:-1] in surnames and _is_plural(text, found):
            counts["NORP"] += FAMILY
        settled[key] = max(sorted(counts), key=lambda label: (counts[label], -_rank(label)))
    return [name._replace(label=settled[_key(text, name)]) for name in names]


def _is_plural(text: str, found: list[Name]) -> bool:
    """Whether a name always stands after "the", as a family's does: "the Nkosis"."""
    return all(text[max(0, name.start - 4) : name.start].lower() == "the " for name in found)


def _rank(label: EntityLabel) -> int:
    return ORDER.index(label) if label in ORDER else len(ORDER)


def _key(text: str, name: Name) -> str:
    return " ".join(text[name.start : name.end].split())


def _surnames(text: str, names: list[Name]) -> Counter[str]:
    """Last words of people's full names, with how often they stand in one."""
    found: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end].split()
        if name.label == "PERSON" and len(words) > 1 and len(words[-1]) > 2:
            found[words[-1]] += 1
    return found


def _is_told(text: str, key: str, found: list[Name]) -> bool:
    """Whether anything but the model says that a name is a person's: a given name, a title, "who"."""
    hints = (hint for name in found for hint in around(text, name))
    return key in first_names() or any(label == "PERSON" and weight > 0 for label, weight in hints)


def _given_names(text: str, names: list[Name]) -> set[str]:
    """First words of people's full names."""
    return {text[n.start : n.end].split()[0] for n in names if n.label == "PERSON"}


def _heads(text: str, names: list[Name]) -> Counter[str]:
    """First words of organisations' longer names, with how often they stand in one."""
    found: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end].split()
        if name.label == "ORG" and len(words) > 1:
            found[words[0]] += 1
    return found


def propagate(page: Page, names: list[Name]) -> list[Name]:
    """The names, and the same words wherever the model left them unmarked, or saw a part of them only."""
    text = page.text
    labels = {_key(text, name): name.label for name in names if name.label in SPREAD}
    seen = frozenset(labels)
    for surname in _surnames(text, names):
        labels.setdefault(surname, "PERSON")
    common = {token.text for token in page.doc if token.text.islower()}
    wanted = [word for word in labels if len(word) > 2 and word[0].isupper() and not word.isdigit()]
    lasting = seen - MONTHS
    more = [
        Name(start, end, labels[word])
        for (start, end), word in PhraseFinder(wanted).find(text)
        if not is_compound(text, start, end)
        and (word in lasting or _is_name_here(page, (start, end), common))
    ]
    whole = [name for name in more if " " in text[name.start : name.end]]
    return without_overlaps([*names, *whole], more)


def _is_name_here(page: Page, place: Span, common: Set[str]) -> bool:
    """Whether a single word is a name in its sentence: no month ("in May"), no common word that opens it.

    Args:
        common: Words that the article writes without a capital as well.
    """
    span = page.doc.char_span(*place)
    if span is None:
        return True
    token = span[0]
    if token.text in MONTHS and token.ent_type_ == "DATE":
        return False
    if not token.is_sent_start or token.tag_ not in OPENS_AS_WORD:
        return True
    return _speaks(token) or (_acts(token) and token.lower_ not in common)


def _acts(token: Token) -> bool:
    """Whether a word is the bare subject of a verb with an object: "Holt killed the dog"."""
    singular = token.tag_ in ("NN", "NNS") and not token.lower_.endswith("s")
    if not singular or token.dep_ != "nsubj" or any(child.dep_ != "cc" for child in token.children):
        return False
    return token.nbor().tag_ in ("VBD", "VBZ") and any(child.dep_ == "dobj" for child in token.head.children)


def _speaks(token: Token) -> bool:
    """Whether a word is the only subject of a verb of saying: no "Price" of "Price rises, he said"."""
    alone = not any(child.dep_ != "cc" for child in token.children)
    owns = token.i + 1 < len(token.doc) and token.nbor().tag_ == "POS"
    return alone and token.dep_ == "nsubj" and token.head.lower_ in SPEECH and not owns
