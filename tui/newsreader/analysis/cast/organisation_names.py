"""Which names name the same organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import countries, demonyms, organisation_nouns
from newsreader.analysis.page import Page
from newsreader.article.model import Span

LEGAL = frozenset(
    (
        "inc",
        "corp",
        "co",
        "ltd",
        "llc",
        "plc",
        "corporation",
        "company",
        "limited",
        "holdings",
        "ag",
        "sa",
        "nv",
        "gmbh",
        "se",
        "spa",
    )
)
SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "at", "de", "la", "du", "des", "&", "to", "a", "an")
)
VAGUE = frozenset(
    (
        "news",
        "state",
        "national",
        "international",
        "general",
        "global",
        "american",
        "new",
        "public",
        "first",
        "world",
        "city",
        "center",
        "centre",
    )
)
"""Words that begin or end too many names to stand for one."""

ALSO = re.compile(r"[,(]? ?(?:also |better |commonly |formerly |once |otherwise )known as(?: the)?")
PET_ENDING = re.compile(r"(?:ies|ie)$")
BRACKETS, EQUAL, INITIALS, PART, NOUN = 5, 4, 3, 2, 1
NAMESAKES = frozenset(("academy", "bank", "church", "club", "college", "institute", "school", "university"))
"""Nouns of which two bear one name, turned: York University and the University of York are two."""

Named = tuple[str, Span]


def group_organisations(page: Page, names: list[Named]) -> list[Referent]:
    """Organisations' names as referents, longer forms before the shorter ones that stand for them."""
    forms: dict[str, list[Span]] = {}
    for form, span in names:
        forms.setdefault(form, []).append(span)
    brackets = _in_brackets(page, names)
    referents: list[Referent] = []
    for form in sorted(forms, key=lambda f: (-len(words(f)), -len(f), forms[f][0])):
        owner = _owner(form, referents, brackets)
        if owner is None:
            referents.append(owner := Referent("ORG"))
        for span in forms[form]:
            owner.add_name(form, span)
    return referents


def _owner(form: str, referents: list[Referent], brackets: dict[str, str]) -> Referent | None:
    """The referent that a form best stands for; of several as good the one that is clearly named most."""
    ranked: dict[int, list[Referent]] = {}
    for referent in referents:
        fit = max(BRACKETS if brackets.get(form) == full else likeness(form, full) for full in referent.forms)
        ranked.setdefault(fit, []).append(referent)
    best = max(ranked, default=0)
    fitting = sorted(ranked[best], key=lambda r: (-len(r.mentions), r.first)) if best else []
    if len(fitting) == 1:
        return fitting[0]
    if fitting and best >= PART and len(fitting[0].mentions) >= 2 * len(fitting[1].mentions):
        return fitting[0]
    return fitting[0] if best >= INITIALS else None


@lru_cache(maxsize=4096)
def words(form: str) -> tuple[str, ...]:
    """The words of a name, folded, without its legal form."""
    found = re.findall(r"[\w&]+", form.replace("’", "'").replace("'s", "").casefold().replace(".", ""))
    while len(found) > 1 and found[0] == "the":
        found = found[1:]
    while len(found) > 1 and found[-1] in LEGAL:
        found = found[:-1]
    return tuple(found)


def likeness(short: str, full: str) -> int:
    """How a short form can stand for a full name: 0 not at all, else one of the ranks above.

    As its initials, its beginning or end, or, for a common noun ("the Church"), as a word of it.
    """
    a, b = words(short), words(full)
    if a == b:
        return EQUAL
    if is_pet_name("".join(a), "".join(b)):
        return PART
    if not a or len(a) >= len(b):
        return 0
    if len(a) == 1 and short.isupper() and a[0] in _initials(full):
        return INITIALS
    if len(a) > 1 and _is_begun_by_initials(short, full):
        return INITIALS
    if len(a) == 1 and a[0] in organisation_nouns():
        return NOUN if a[0] in b else 0
    if short in countries() or short in demonyms() or set(a) <= SMALL | VAGUE:
        return 0
    if len(a) > 1 and a[0] == b[0] and a[-1] == b[-1] and set(a) <= set(b):
        return PART
    if len(a) > 1 and a in _turned(b):
        return PART
    return PART if b[: len(a)] == a or b[-len(a) :] == a else 0


def _turned(full: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name with its noun last: "corrections department" for "department of corrections"."""
    for at in range(1, len(full) - 1):
        if full[at] == "of" and full[at - 1] in organisation_nouns() and full[at - 1] not in NAMESAKES:
            yield (*full[at + 1 :], full[at - 1])


def _is_begun_by_initials(short: str, full: str) -> bool:
    """Whether initials stand for a name's beginning and its end is the same: "UNC Greensboro"."""
    initials, *rest = re.findall(r"[\w&]+", short)
    whole = re.findall(r"[\w&]+", full)
    if not initials.isupper() or len(initials) < 2 or whole[-len(rest) :] != rest:
        return False
    begun = whole[: -len(rest)]
    while begun and begun[-1].casefold() in SMALL:
        begun.pop()
    return initials.casefold() in _initials(" ".join(begun))


def is_pet_name(short: str, full: str) -> bool:
    """Whether a word is what people make of a longer one: "Woolies" of "Woolworths"."""
    stem = PET_ENDING.sub("", short)
    return stem != short and len(stem) > 3 and full.startswith(stem) and len(full) > len(short)


def _initials(full: str) -> set[str]:
    """Acronyms that a name can have: with and without its small words."""
    found = re.findall(r"[\w&]+", full.replace("’", "'").replace("'s", ""))
    capital = "".join(word[0] for word in found if word.casefold() not in SMALL)
    return {capital.casefold(), "".join(word[0] for word in found).casefold()}


def _in_brackets(page: Page, names: list[Named]) -> dict[str, str]:
    """Other names right after a name: "World Health Organization (WHO)", "also known as the Twelve"."""
    found = {}
    for (full, (_, end)), (short, (start, stop)) in pairwise(sorted(names, key=lambda name: name[1])):
        between = page.text[end:start].strip(" \"'“”‘’")
        closed = page.text[stop : stop + 2].lstrip("\"'”’").startswith(")")
        if (between == "(" and closed) or ALSO.fullmatch(between):
            found[short] = full
    return found
