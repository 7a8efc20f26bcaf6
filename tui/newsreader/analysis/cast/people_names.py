"""Which people's names name the same person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from newsreader.analysis.cast.bearers import MOST, Bearers
from newsreader.analysis.cast.gender import gender_of_names, usual_titles
from newsreader.analysis.cast.name_parts import (
    Named,
    is_nickname,
    parts,
    same_person,
    without_roles,
)
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import Gender, nicknames
from newsreader.article.model import Span

NEAR = 300
"""Characters after a full name within which its surname alone means the same person."""

OFTEN = 3
"""How many times as often one of two namesakes is to be named in full to be meant by a surname alone."""

FIRST_LADY = "first lady"
"""The office that tells her from the president whose surname she bears."""

JOINED = len(" and ")
"""Characters between two names of a list, at most: who stands side by side is not one person."""


def group_people(
    names: list[Named],
    told: Mapping[Span, Gender],
    hinted: Mapping[Span, Gender] | None = None,
    offices: Mapping[Span, str] | None = None,
    kin: Mapping[Span, Span] | None = None,
    apart: Collection[tuple[str, str]] = (),
    introduced: Collection[str] = (),
) -> list[Referent]:
    """People's names as referents: full names first, then each short form to the latest full name it fits.

    Two people with one surname stay apart: a bare surname is the one's who has the office written before it
    ("President"), else the one's whose full name was written last, or who was so called before.

    Args:
        names: Each name as written, and its place, in reading order.
        told: The gender that titles before short names tell ("Mrs").
        hinted: The gender that words beside them hint at ("Ng sold her shares"): it chooses among namesakes.
        offices: The office written right before names ("president"): it chooses among namesakes.
        kin: Where a name beside another is a relative's, who is somebody else ("Ana Ng, Ng's sister").
        apart: Pairs of full names that are two people's, however alike.
        introduced: Full names of those introduced as somebody's relatives ("Her daughter, Ana Ng").
    """
    beside = _side_by_side(names)
    mostly = usual_titles((parts(form), told[span]) for form, span in names if span in told)
    people = _People(told, mostly, hinted or {}, offices or {}, kin or {}, beside, apart, introduced)
    short: list[Named] = []
    for form, span in without_roles(names):
        if len(max(parts(form), key=len, default="")) < 2 or len(parts(form)) < 2:
            short.append((form, span))
        else:
            people.of_full_name(form, span).add_name(form, span)
    people.settle()
    for form, span in short:
        people.of_short_name(form, span).add_name(form, span)
    for referent in people.referents:
        for spans in referent.forms.values():
            spans.sort()
    return people.referents


def _side_by_side(names: list[Named]) -> set[tuple[str, str]]:
    """The pairs of different names of which one directly follows the other, both ways round."""
    joined = (
        (a, b) for (a, one), (b, other) in pairwise(names) if a != b and 0 < other[0] - one[1] <= JOINED
    )
    return {pair for a, b in joined for pair in ((a, b), (b, a))}


class _People:
    """The people found so far, indexed by the words of their full names."""

    def __init__(
        self,
        told: Mapping[Span, Gender],
        mostly: Mapping[tuple[str, ...], Gender],
        hinted: Mapping[Span, Gender],
        offices: Mapping[Span, str],
        kin: Mapping[Span, Span],
        beside: set[tuple[str, str]],
        apart: Collection[tuple[str, str]],
        introduced: Collection[str],
    ) -> None:
        self._told = told
        self._mostly = mostly
        self._hinted = hinted
        self._offices = offices
        self._kin = kin
        self._beside = beside
        self._apart = apart
        self._introduced = introduced
        self._held: dict[int, set[str]] = {}
        self._called: dict[tuple[tuple[str, ...], Gender | None], Referent] = {}
        self.referents: list[Referent] = []
        self._by_form: dict[str, Referent] = {}
        self._bearers = Bearers()
        self._by_given: dict[tuple[str, ...], list[tuple[str, Referent]]] = {}
        self._full_starts: dict[int, list[int]] = {}
        self._hint_starts: dict[int, list[int]] = {}
        self._alone: dict[tuple[tuple[str, ...], Gender | None], Referent] = {}

    def of_full_name(self, form: str, span: Span) -> Referent:
        referent = self._of_full_name(form, span[0])
        if office := self._offices.get(span):
            self._held.setdefault(id(referent), set()).add(office)
        return referent

    def _of_full_name(self, form: str, start: int) -> Referent:
        if form not in self._by_form:
            self._by_form[form] = self._same(form) or self._new()
            self._bearers.add(form, start, self._by_form[form])
            self._by_given.setdefault(parts(form)[:-1], []).append((form, self._by_form[form]))
        return self._by_form[form]

    def _same(self, form: str) -> Referent | None:
        words = parts(form)
        hyphened = self._bearers.latest_surnamed("-".join(words))
        if hyphened:
            return hyphened[-1]
        by_surname = self._bearers.latest_surnamed(words[-1])
        of_given = (r for _, r in self._by_given.get(words[:-1], [])[-MOST:])
        known = [*of_given, *by_surname[-MOST:]]
        return next((r for r in reversed(known) if self._is_called(r, form)), None)

    def _is_called(self, referent: Referent, form: str) -> bool:
        """Whether a full name can be somebody's, beside none of whose names it stands as a nickname does."""
        if any((form, known) in self._apart for known in referent.forms):
            return False
        if not any(same_person(form, known) for known in referent.forms):
            return False
        given = parts(form)[0]
        return not any(
            (form, known) in self._beside and is_nickname(given, parts(known)[0]) for known in referent.forms
        )

    def _new(self) -> Referent:
        self.referents.append(Referent("PERSON"))
        return self.referents[-1]

    def settle(self) -> None:
        """Note where the full names stand, when all are in."""
        self._bearers.settle()
        for referent in self.referents:
            self._full_starts[id(referent)] = sorted(s for spans in referent.forms.values() for s, _ in spans)

    def of_short_name(self, form: str, span: Span) -> Referent:
        words = parts(form)
        ruler = self._offices.get(span) == "president"
        for found in self._fitting(form, span):
            fitting = self._possible(found, span)
            ladies = [r for r in fitting if FIRST_LADY in self._held.get(id(r), ())]
            if (
                ladies
                and fitting == ladies
                and (ruler or ((words, None) in self._alone and span not in self._told))
            ):
                break
            if hinted := self._by_hint(fitting, span):
                self._hint_starts.setdefault(id(hinted), []).append(span[0])
            if owner := hinted or self._latest(fitting, span):
                return self._so_called(owner, words, span)
        key = words, self._spouse_of(words, span)
        if key not in self._alone:
            self._alone[key] = self._new()
        return self._alone[key]

    def _spouse_of(self, words: tuple[str, ...], span: Span) -> Gender | None:
        """The gender of a title ("Mrs") where a surname is mostly the other one's ("Mr")."""
        told = self._told.get(span)
        return told if told and told != self._mostly.get(words, told) else None

    def _fitting(self, form: str, span: Span) -> Iterator[list[Referent]]:
        """Those a single word can mean: by surname, else by given name, else by a misspelt surname.

        A name in the middle ("López" of "Andrés López Obrador") stands for somebody already named in full.
        """
        word = (parts(form) or ("",))[-1]
        start, bearers = span[0], self._bearers
        yield bearers.surnamed(word, start)
        yield bearers.given(word, start)
        yield [r for r in bearers.holding(word, start) if self._full_starts[id(r)][0] < start]
        called = {id(r): r for name in sorted(nicknames().get(word, ())) for r in bearers.given(name, start)}
        joined = any((form, full) in self._beside for r in called.values() for full in r.forms)
        yield list(called.values()) if len(called) == 1 and not joined else []
        for one in (bearers.by_initial(word), bearers.misspelt(word)):
            yield [one] if one is not None else []

    def _so_called(self, latest: Referent, words: tuple[str, ...], span: Span) -> Referent:
        """Who was so called before a namesake was named in passing, once that is far behind."""
        key = words, self._told.get(span)
        known = self._called.get(key, latest)
        near = span[0] - self._last_before(latest, span) <= NEAR
        if near or self._in_office([latest, known], span) != [latest, known]:
            known = latest
        self._called.setdefault(key, known)
        return known

    def _in_office(self, fitting: list[Referent], span: Span) -> list[Referent]:
        """Those that hold the office written before the name; all if nobody does."""
        office = self._offices.get(span)
        return [r for r in fitting if office and office in self._held.get(id(r), ())] or fitting

    def _possible(self, fitting: list[Referent], span: Span) -> list[Referent]:
        """Those whom the title ("Mrs"), the office before the name and a relative beside it leave."""
        told = self._told.get(span)
        if relative := self._kin.get(span):
            fitting = [r for r in fitting if relative[0] not in self._full_starts[id(r)]]
        if told:
            fitting = [r for r in fitting if gender_of_names(r.forms) in (None, told)]
            fitting = [r for r in fitting if not self._is_told_in_full(r)] or fitting
        return self._in_office(fitting, span)

    def _is_told_in_full(self, referent: Referent) -> bool:
        """Whether somebody goes on being named in full, as relatives do of whom "Mrs Ng" was named first."""
        again = len(self._full_starts[id(referent)]) > 1
        return again and any(form in self._introduced for form in referent.forms)

    def _by_hint(self, fitting: list[Referent], span: Span) -> Referent | None:
        """The one of several of whose gender a hint ("her") is, the last written in full if these are more.

        A hint decides where it stands and until another full name.
        """
        hint = self._hinted.get(span) if len(fitting) > 1 else None
        hinted = [r for r in fitting if hint and gender_of_names(r.forms) == hint]
        return max(hinted, key=lambda r: self._last_before(r, span), default=None)

    def _latest(self, fitting: list[Referent], span: Span) -> Referent | None:
        """The one whose full name was written last before the place; none before: the first after it.

        Away from any full name it is whoever is named in full much more often than the others.
        """
        times = sorted((len(self._full_starts[id(r)]) for r in fitting), reverse=True)
        last = max(fitting, key=lambda r: self._last_before(r, span), default=None)
        often = len(times) > 1 and times[0] >= OFTEN * times[1]
        if last is not None and often and span[0] - self._last_before(last, span) > NEAR:
            return max(fitting, key=lambda r: len(self._full_starts[id(r)]))
        return last

    def _last_before(self, referent: Referent, span: Span) -> int:
        """Where somebody was last named in full or hinted at before a place; if nowhere, less than 0."""
        full, hints = self._full_starts[id(referent)], self._hint_starts.get(id(referent), [])
        before = [starts[at - 1] for starts in (full, hints) if (at := bisect_right(starts, span[0]))]
        return max(before, default=-full[0])
