"""Which names name the same organisation."""

from __future__ import annotations

import re

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import countries, demonyms, organisation_nouns
from newsreader.analysis.page import Page
from newsreader.article.model import Span

LEGAL = frozenset("inc corp co ltd llc plc corporation company limited group holdings ag sa nv gmbh".split())
SMALL = frozenset("of the and for in on at de la du des & to a an".split())
Named = tuple[str, Span]


def group_organisations(page: Page, names: list[Named]) -> list[Referent]:
    """Organisations' names as referents, longer forms before the shorter ones that stand for them."""
    forms: dict[str, list[Span]] = {}
    for form, span in names:
        forms.setdefault(form, []).append(span)
    abbreviated = _in_brackets(page, names)
    referents: list[Referent] = []
    for form in sorted(forms, key=lambda f: (-len(words(f)), -len(f), forms[f][0])):
        fitting = [r for r in referents if any(stands_for(form, full) for full in r.forms)]
        if form in abbreviated:
            fitting = [r for r in referents if abbreviated[form] in r.forms] or fitting
        if len(fitting) == 1 or (fitting and all(words(form) == words(r.name) for r in fitting)):
            owner = fitting[0]
        else:
            referents.append(owner := Referent("ORG"))
        for span in forms[form]:
            owner.add_name(form, span)
    return referents


def words(form: str) -> tuple[str, ...]:
    """The words of a name, folded, without its legal form."""
    found = re.findall(r"[\w&]+", form.replace("’", "'").replace("'s", "").casefold().replace(".", ""))
    while len(found) > 1 and found[0] == "the":
        found = found[1:]
    while len(found) > 1 and found[-1] in LEGAL:
        found = found[:-1]
    return tuple(found)


def stands_for(short: str, full: str) -> bool:
    """Whether a short form can stand for a full name: its initials, its beginning, or its last word."""
    a, b = words(short), words(full)
    if a == b:
        return True
    if not a or len(a) >= len(b):
        return False
    if len(a) == 1 and short.isupper() and a[0] in _initials(full):
        return True
    if len(a) == 1 and (a[0] in organisation_nouns() or short in countries() or short in demonyms()):
        return False
    return b[: len(a)] == a or (b[-len(a) :] == a and not set(a) <= SMALL)


def _initials(full: str) -> set[str]:
    """Acronyms that a name can have: with and without its small words."""
    found = re.findall(r"[\w&]+", full.replace("’", "'").replace("'s", ""))
    capital = "".join(word[0] for word in found if word.casefold() not in SMALL)
    return {capital.casefold(), "".join(word[0] for word in found).casefold()}


def _in_brackets(page: Page, names: list[Named]) -> dict[str, str]:
    """Short forms that stand in brackets after a full name: "World Health Organization (WHO)"."""
    found = {}
    for (full, (_, end)), (short, (start, stop)) in zip(names, names[1:], strict=False):
        between = page.text[end:start].strip(" \"'“”‘’")
        if between == "(" and page.text[stop : stop + 2].lstrip("\"'”’").startswith(")"):
            found[short] = full
    return found
