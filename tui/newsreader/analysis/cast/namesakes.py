"""Which of several people who share a word of their names a short name means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsreader.analysis.cast.gender import gender_of_names
from newsreader.analysis.cast.hints import Hints
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import Gender
from newsreader.article.model import Span

NEAR = 300
"""Characters after a full name within which its surname alone means the same person."""

OFTEN = 3
"""How many times as often one of two namesakes is to be named in full to be meant by a surname alone."""


class Namesakes:
    """Where each person is named in full and what offices they hold, and who a short name means by that."""

    def __init__(self, hints: Hints) -> None:
        self._hints = hints
        self._held: dict[int, set[str]] = {}
        self._full_starts: dict[int, list[int]] = {}
        self._told_starts: dict[int, list[int]] = {}
        self._hint_starts: dict[int, list[int]] = {}
        self._called: dict[tuple[tuple[str, ...], Gender | None], Referent] = {}

    def note_office(self, referent: Referent, span: Span) -> None:
        """Note the office that is written before a full name of somebody."""
        if office := self._hints.offices.get(span):
            self._held.setdefault(id(referent), set()).add(office)

    def note_unnamed(self, referent: Referent, span: Span) -> None:
        """Note a place where a surname certainly means somebody who is never named in full."""
        self.note_office(referent, span)
        self._full_starts.setdefault(id(referent), []).append(span[0])
        self._told_starts[id(referent)] = self._full_starts[id(referent)]

    def settle(self, referents: Sequence[Referent]) -> None:
        """Note where the full names stand, when all are in."""
        for referent in referents:
            starts = sorted(start for spans in referent.forms.values() for start, _ in spans)
            self._full_starts[id(referent)] = starts
            self._told_starts[id(referent)] = [s for s in starts if s not in self._hints.in_passing]

    def is_named_before(self, referent: Referent, start: int) -> bool:
        """Whether somebody is named in full before a place."""
        return self._full_starts[id(referent)][0] < start

    def excludes(self, bearers: list[Referent], span: Span) -> bool:
        """Whether a relative beside a surname, or an office before it, makes it nobody's who is so surnamed.

        An office does before the full name, if they hold others: who changes it is named in full before.
        """
        apart, office = self._apart(bearers, span), self._hints.offices.get(span)
        others = [r for r in apart if self._holds_other(r, office) and not self.is_named_before(r, span[0])]
        return bool(bearers) and len(others) == len(apart)

    def _holds_other(self, referent: Referent, office: str | None) -> bool:
        """Whether somebody is said to hold offices, and an office is none of these."""
        held = self._held.get(id(referent))
        return bool(held and office and office not in held)

    def _apart(self, fitting: list[Referent], span: Span) -> list[Referent]:
        """Those who are not named beside a surname as its bearer's relative."""
        relative = self._hints.kin.get(span)
        return [r for r in fitting if relative is None or relative[0] not in self._full_starts[id(r)]]

    def possible(self, fitting: list[Referent], span: Span) -> list[Referent]:
        """Those whom the title ("Mrs"), the office before the name and a relative beside it leave."""
        told = self._hints.told.get(span)
        fitting = self._apart(fitting, span)
        if told:
            fitting = [r for r in fitting if gender_of_names(r.forms) in (None, told)]
            fitting = [r for r in fitting if not self._is_told_in_full(r)] or fitting
        return self._in_office(fitting, span)

    def meant(self, fitting: list[Referent], words: tuple[str, ...], span: Span) -> Referent | None:
        """The one of those possible that is meant; None only where there are none."""
        hinted = self._by_hint(fitting, span)
        if hinted:
            self._hint_starts.setdefault(id(hinted), []).append(span[0])
        latest = hinted or self._latest(fitting, span)
        return self._so_called(latest, words, span) if latest else None

    def _so_called(self, latest: Referent, words: tuple[str, ...], span: Span) -> Referent:
        """Who was so called before a namesake was named in passing, once that is far behind."""
        key = words, self._hints.told.get(span)
        known = self._called.get(key, latest)
        if span[0] - self._last_before(latest, span) <= NEAR:
            known = latest
        self._called.setdefault(key, known)
        return known

    def _in_office(self, fitting: list[Referent], span: Span) -> list[Referent]:
        """Those that hold the office written before the name; all if nobody does."""
        office = self._hints.offices.get(span)
        return [r for r in fitting if office and office in self._held.get(id(r), ())] or fitting

    def _is_told_in_full(self, referent: Referent) -> bool:
        """Whether somebody goes on being named in full, as relatives do of whom "Mrs Ng" was named first."""
        again = len(self._full_starts[id(referent)]) > 1
        return again and any(form in self._hints.introduced for form in referent.forms)

    def _by_hint(self, fitting: list[Referent], span: Span) -> Referent | None:
        """The one of several of whose gender a hint ("her") is, the last written in full if these are more.

        A hint decides where it stands and until another full name.
        """
        hint = self._hints.owning.get(span) if len(fitting) > 1 else None
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
        """Where somebody was last named in full or hinted at before a place; if nowhere, less than 0.

        Who is only named as a relative is left aside: "Petrov, whose son is Jan Petrov, won. Petrov said".
        """
        full, hints = self._full_starts[id(referent)], self._hint_starts.get(id(referent), [])
        told = self._told_starts[id(referent)]
        before = [starts[at - 1] for starts in (told, hints) if (at := bisect_right(starts, span[0]))]
        return max(before, default=-full[0])
