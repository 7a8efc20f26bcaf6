"""A person's name as words: folded, without a role, and whether two can be one person's."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from newsreader.analysis.gazetteers import nicknames
from newsreader.article.model import Span

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd"))
GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
NUMERALS = frozenset(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv", "xvi"))
"""What tells rulers of one given name apart: "Richard III"."""

ALIKE = 0.85
"""Share of common letters from which two words are taken for one."""

Named = tuple[str, Span]


@lru_cache(maxsize=4096)
def parts(form: str) -> tuple[str, ...]:
    """The words of a name, folded: no accents, no case, no full stops, no "Jr"."""
    plain = unicodedata.normalize("NFKD", form.replace("’", "'").removesuffix("'s"))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold().replace(".", " ")
    words = tuple(word.removeprefix("al-").removeprefix("el-") for word in plain.split())
    if len(words) == 2 and words[1] in NUMERALS:
        return words
    return tuple(word for word in words if word not in SUFFIXES) or words


def is_full(form: str) -> bool:
    """Whether a name has several words, and not only letters."""
    words = parts(form)
    return len(words) > 1 and max(map(len, words)) > 1


def generation(form: str) -> str:
    """What tells a name's bearer from a relative of the same name, folded: "jr"; empty if nothing does."""
    last = form.rsplit(" ", 1)[-1].rstrip(".").casefold()
    return last if last in GENERATIONS else ""


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be one person's: same surname, and given names that agree."""
    a, b = sorted((parts(one), parts(other)), key=len)
    if a == b:
        return True
    if a[-1] != b[-1]:
        return a[:-1] == b[:-1] and misspelt(a[-1], b[-1])
    if (
        a[0] == b[0]
        or misspelt(a[0], b[0])
        or is_nickname(a[0], b[0])
        or (1 in (len(a[0]), len(b[0])) and a[0][0] == b[0][0])
    ):
        return True
    return set(a) <= set(b)


def is_nickname(one: str, other: str) -> bool:
    """Whether two given names can be one person's: "kate" and "catherine"."""
    return other in nicknames().get(one, ()) or one in nicknames().get(other, ())


def misspelt(one: str, other: str) -> bool:
    """Whether two words are so alike that one is a slip for the other: "Maurer", "Mauer"."""
    if min(len(one), len(other)) < 5 or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
