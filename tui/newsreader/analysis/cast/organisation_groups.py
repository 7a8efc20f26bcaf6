"""Which names name the same organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsreader.analysis.cast.organisation_names import (
    BRACKETS,
    PART,
    initials_of,
    likeness,
    words,
)
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.page import Page
from newsreader.article.model import Span

ALSO = re.compile(r"[,(]? ?(?:also |better |commonly |formerly |once |otherwise )known as(?: the)?")

Named = tuple[str, Span]


def group_organisations(page: Page, names: list[Named]) -> list[Referent]:
    """Organisations' names as referents, longer forms before the shorter ones that stand for them."""
    forms: dict[str, list[Span]] = {}
    for form, span in names:
        forms.setdefault(form, []).append(span)
    brackets = _in_brackets(page, names)
    known = _Known()
    for form in sorted(forms, key=lambda f: (-len(words(f)), -len(f), forms[f][0])):
        owner = known.owner(form, brackets.get(form)) or Referent("ORG")
        known.add(form, owner)
        for span in forms[form]:
            owner.add_name(form, span)
    return list(known.referents)


def _in_brackets(page: Page, names: list[Named]) -> dict[str, str]:
    """Other names right after a name: "World Health Organization (WHO)", "also known as the Twelve"."""
    found = {}
    for (full, (_, end)), (short, (start, stop)) in pairwise(sorted(names, key=lambda name: name[1])):
        between = page.text[end:start].strip(" \"'“”‘’")
        closed = page.text[stop : stop + 2].lstrip("\"'”’").startswith(")")
        if (between == "(" and closed) or ALSO.fullmatch(between):
            found[short] = full
    return found


class _Known:
    """The organisations found so far, indexed by what a shorter name of each can look like.

    The index leaves few names to compare with: an article may name thousands of organisations.
    """

    def __init__(self) -> None:
        self.referents: dict[Referent, None] = {}
        self._owners: dict[str, Referent] = {}
        self._by_key: dict[tuple[str, ...], list[str]] = {}
        self._by_word: dict[str, list[str]] = {}

    def add(self, form: str, owner: Referent) -> None:
        """Note that a form is a referent's."""
        self.referents.setdefault(owner)
        self._owners[form] = owner
        folded = words(form)
        initials = ((short,) for short in sorted(initials_of(form)))
        for key in dict.fromkeys((folded, *initials)):
            self._by_key.setdefault(key, []).append(form)
        for word in dict.fromkeys(folded):
            self._by_word.setdefault(word, []).append(form)

    def owner(self, form: str, full: str | None) -> Referent | None:
        """The referent that a form best stands for; of several as good the one that is clearly named most.

        Args:
            full: The name right before the form's brackets.
        """
        fits: dict[Referent, int] = {}
        for known in self._alike(form):
            fit, referent = likeness(form, known), self._owners[known]
            fits[referent] = max(fit, fits.get(referent, 0))
        if full in self._owners:
            fits[self._owners[full]] = BRACKETS
        best = max(fits.values(), default=0)
        fitting = [referent for referent, fit in fits.items() if fit == best > 0]
        fitting.sort(key=lambda referent: (-len(referent.mentions), referent.first))
        if len(fitting) == 1:
            return fitting[0]
        if fitting and best >= PART and len(fitting[0].mentions) >= 2 * len(fitting[1].mentions):
            return fitting[0]
        return None

    def _alike(self, form: str) -> Iterator[str]:
        """All known forms that this one may stand for, and some others.

        What is equal, or shortened to initials, has its key; any other short form's words all stand in the
        full one, so the rarest word finds it.
        """
        folded = words(form)
        yield from self._by_key.get(folded, ())
        yield from min((self._by_word.get(word, []) for word in folded), key=len, default=[])
