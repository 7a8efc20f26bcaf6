"""Whether two names can name the same organisation."""

from __future__ import annotations

import re
from functools import lru_cache

from newsreader.analysis.gazetteers import (
    countries,
    demonyms,
    known_organisations,
    name_words,
    organisation_nouns,
)
from newsreader.analysis.grammar import as_set

LEGAL = as_set("inc corp co ltd llc plc corporation company limited holdings ag sa nv gmbh se spa")
SMALL = as_set("of the and for in on at de la du des & to a an")
VAGUE = as_set("""news state national international general global american new public first world city center
    centre""")
"""Words that begin or end too many names to stand for one."""

BRACKETS, EQUAL, INITIALS, PART, NOUN = 5, 4, 3, 2, 1
UNIONS = {"nations": "un", "states": "us", "kingdom": "uk"}
"""What "United …" is cut short to before a body's name: "U.N. Security Council"."""

SAME = {
    ("daesh",): ("islamic", "state"),
    ("isil",): ("islamic", "state"),
    ("isis",): ("islamic", "state"),
    ("fed",): ("federal", "reserve"),
    ("man", "city"): ("manchester", "city"),
    ("man", "united"): ("manchester", "united"),
    ("man", "utd"): ("manchester", "united"),
    ("psg",): ("paris", "saint", "germain"),
    ("paris", "st", "germain"): ("paris", "saint", "germain"),
    ("spurs",): ("tottenham", "hotspur"),
    ("tottenham",): ("tottenham", "hotspur"),
    ("west", "brom"): ("west", "bromwich", "albion"),
    ("wolves",): ("wolverhampton", "wanderers"),
}
"""Short names in which no word or letter of the full name tells it."""

CHAMBERS = frozenset(("house", "senate", "assembly", "congress"))
"""Bodies by whose name their committees and others begin or end too: "House Budget Committee"."""

MINISTRIES = frozenset(("department", "ministry"))
SERVICES = frozenset((("army",), ("navy",), ("air", "force"), ("us", "army"), ("british", "army")))
WITHIN = as_set("""academy agency assembly command commission committee corps council magazine mission
    reserve reserves weekly""")
"""Last words of the names of bodies within others."""

OF_PLACES = frozenset(word.casefold() for word in name_words("of_places"))
"""Last words of bodies that nobody calls by where they are: "Derby" is not Derby Crown Court."""


@lru_cache(maxsize=4096)
def words(form: str) -> tuple[str, ...]:
    """The words of a name, folded, without its legal form: of a department with that word last."""
    found = re.findall(r"[\w&]+", form.replace("’", "'").replace("'s", "").casefold().replace(".", ""))
    while len(found) > 1 and found[0] == "the":
        found = found[1:]
    while len(found) > 1 and found[-1] in LEGAL:
        found = found[:-1]
    if len(found) > 2 and found[0] == "united" and found[1] in UNIONS:
        found = [UNIONS[found[1]], *found[2:]]
    for at in (0, 1):
        if len(found) > at + 2 and found[at] in MINISTRIES and found[at + 1] == "of":
            found = [*found[:at], *found[at + 2 :], found[at]]
    return SAME.get(tuple(found), tuple(found))


def likeness(short: str, full: str) -> int:
    """How a short form can stand for a full name: 0 not at all, else one of the ranks above.

    As its initials, its beginning or end, or, for a common noun ("the Church"), as a word of it.
    """
    a, b = words(short), words(full)
    if a == b:
        return EQUAL
    if not a or len(a) >= len(b):
        return 0
    if set(a) <= set(b) and _is_part_of_body(short, b):
        return 0
    if b[: len(a)] == a and b[-1] in OF_PLACES and short not in known_organisations():
        return 0
    if len(a) == 1 and _is_acronym(short) and a[0] in initials_of(full):
        return INITIALS
    if len(a) == 1 and a[0] in CHAMBERS and not _is_chamber(a[0], b):
        return 0
    if len(a) == 1 and a[0] in organisation_nouns():
        return NOUN if a[0] in b else 0
    if set(a) <= SMALL | VAGUE:
        return 0
    if len(a) > 1 and a[0] == b[0] and a[-1] == b[-1] and set(a) <= set(b):
        return PART
    return PART if b[: len(a)] == a or b[-len(a) :] == a else 0


def _is_acronym(short: str) -> bool:
    """Whether a word is written as initials are, the small words' too: "NAO", "DfE"."""
    return short.isupper() or (len(short) < 6 and short[0].isupper() and short[-1].isupper())


def _is_part_of_body(short: str, full: tuple[str, ...]) -> bool:
    """Whether a longer name is that of a body within one that is known by itself: "UN General Assembly"."""
    return full[-1] in WITHIN and (short in known_organisations() or words(short) in SERVICES)


def _is_chamber(name: str, full: tuple[str, ...]) -> bool:
    """Whether a full name is a chamber's own: "House of Representatives", "Ohio Senate"."""
    return full[:2] == (name, "of") or (full[-1] == name and full[0] != "white")


def initials_of(full: str) -> set[str]:
    """Acronyms that a name can have: with and without its small words, its country and a ministry's letter.

    "Justice Department" has those of the Department of Justice.
    """
    first, _, rest = full.partition(" ")
    told = initials_of(rest) if " " in rest and (first in countries() or first in demonyms()) else set()
    found = re.findall(r"[\w&]+", full.replace("’", "'").replace("'s", ""))
    if len(found) > 1 and found[-1].casefold() in MINISTRIES:
        found = [found[-1], "of", *found[:-1]]
    capital = "".join(word[0] for word in found if word.casefold() not in SMALL).casefold()
    told |= {capital, "".join(word[0] for word in found).casefold()}
    if found and found[0].casefold() in MINISTRIES and len(capital) > 2:
        told.add(capital[1:])
    return told
