"""Which people's names name the same person."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher

from newsreader.analysis.cast.referent import Referent
from newsreader.article.model import Span

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd"))
ALIKE = 0.85
"""Share of common letters from which two words are taken for one."""

Named = tuple[str, Span]


def group_people(names: list[Named]) -> list[Referent]:
    """People's names as referents: full names first, then each short form to the latest full name it fits."""
    referents: list[Referent] = []
    short: list[Named] = []
    for form, span in names:
        words = parts(form)
        if len(words) < 2:
            short.append((form, span))
            continue
        known = next((r for r in reversed(referents) if any(same_person(form, f) for f in r.forms)), None)
        if known is None:
            referents.append(known := Referent("PERSON"))
        known.add_name(form, span)
    full = list(referents)
    for form, span in short:
        owner = _owner(form, span, full) or _equal(form, referents[len(full) :])
        if owner is None:
            referents.append(owner := Referent("PERSON"))
        owner.add_name(form, span)
    for referent in referents:
        for spans in referent.forms.values():
            spans.sort()
    return referents


def parts(form: str) -> list[str]:
    """The words of a name, folded: no accents, no case, no full stops, no "Jr"."""
    plain = unicodedata.normalize("NFKD", form.replace("’", "'").removesuffix("'s"))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold().replace(".", " ")
    words = [word.removeprefix("al-").removeprefix("el-") for word in plain.split()]
    return [word for word in words if word not in SUFFIXES] or words


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be one person's: same surname, and given names that agree."""
    a, b = sorted((parts(one), parts(other)), key=len)
    if a == b:
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    if a[-1] != b[-1]:
        return a[:-1] == b[:-1] and misspelt(a[-1], b[-1])
    if a[0] == b[0] or misspelt(a[0], b[0]) or (1 in (len(a[0]), len(b[0])) and a[0][0] == b[0][0]):
        return True
    return set(a) <= set(b)


def misspelt(one: str, other: str) -> bool:
    """Whether two words are so alike that one is a slip for the other: "Maurer", "Mauer"."""
    if min(len(one), len(other)) < 5 or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _owner(form: str, span: Span, full: list[Referent]) -> Referent | None:
    """Who of the fully named a short name means: by surname, else by given name."""
    words = parts(form)
    word = words[-1] if words else ""
    for place in (-1, 0, None):
        fitting = [r for r in full if any(_has(word, parts(f), place) for f in r.forms)]
        if fitting:
            return _latest(fitting, span)
    alike = [r for r in full if any(misspelt(word, parts(f)[-1]) for f in r.forms)]
    return _latest(alike, span) if len(alike) == 1 else None


def _has(word: str, words: list[str], place: int | None) -> bool:
    return word in words if place is None else words[place] == word


def _latest(fitting: list[Referent], span: Span) -> Referent:
    """The one whose full name was written last before the place; none before: the first after it."""

    def last_before(referent: Referent) -> int:
        starts = [s for f, spans in referent.forms.items() if len(parts(f)) > 1 for s, _ in spans]
        return max((s for s in starts if s <= span[0]), default=-min(starts))

    return max(fitting, key=last_before)


def _equal(form: str, referents: list[Referent]) -> Referent | None:
    return next((r for r in referents if any(parts(f) == parts(form) for f in r.forms)), None)
