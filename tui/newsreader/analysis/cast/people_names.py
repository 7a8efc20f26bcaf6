"""Which people's names name the same person."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.analysis.cast.bearers import MOST, Bearers
from newsreader.analysis.cast.hints import Hints
from newsreader.analysis.cast.name_parts import Named, generation, is_full, parts, same_person
from newsreader.analysis.cast.namesakes import Namesakes
from newsreader.analysis.cast.referent import Referent
from newsreader.article.model import Span


def group_people(names: list[Named], hints: Hints | None = None) -> list[Referent]:
    """People's names as referents: full names first, then each short form to the latest full name it fits.

    Two people with one surname stay apart: a bare surname is the one's who has the office written before it
    ("President"), else the one's whose full name was written last, or who was so called before.

    Args:
        names: Each name as written, and its place, in reading order.
    """
    people = _People(hints or Hints())
    short: list[Named] = []
    for form, span in names:
        if is_full(form):
            people.of_full_name(form, span).add_name(form, span)
        else:
            short.append((form, span))
    people.settle()
    for form, span in short:
        people.note_unnamed(form, span)
    for form, span in short:
        people.of_short_name(form, span).add_name(form, span)
    for referent in people.referents:
        for spans in referent.forms.values():
            spans.sort()
    return people.referents


class _People:
    """The people found so far, indexed by the words of their full names."""

    def __init__(self, hints: Hints) -> None:
        self._hints = hints
        self._namesakes = Namesakes(hints)
        self.referents: list[Referent] = []
        self._by_form: dict[str, Referent] = {}
        self._bearers = Bearers()
        self._by_given: dict[tuple[str, ...], list[Referent]] = {}
        self._alone: dict[tuple[str, ...], Referent] = {}
        self._before: dict[int, set[int]] = {}

    def of_full_name(self, form: str, span: Span) -> Referent:
        if form not in self._by_form:
            self._by_form[form] = self._same(form) or self._new()
            self._bearers.add(form, span[0], self._by_form[form])
            self._by_given.setdefault(parts(form)[:-1], []).append(self._by_form[form])
        self._namesakes.note_office(self._by_form[form], span)
        return self._by_form[form]

    def _same(self, form: str) -> Referent | None:
        words = parts(form)
        known = self._by_given.get(words[:-1], [])[-MOST:] + self._bearers.latest_surnamed(words[-1])[-MOST:]
        return next((r for r in reversed(known) if self._is_called(r, form)), None)

    def _is_called(self, referent: Referent, form: str) -> bool:
        """Whether a full name can be somebody's."""
        apart, namesakes = self._hints.apart, self._hints.generations
        for known in referent.forms:
            if (form, known) in apart or known in namesakes.get(form, ()):
                return False
        return any(same_person(form, known) for known in referent.forms)

    def _new(self) -> Referent:
        self.referents.append(Referent("PERSON"))
        return self.referents[-1]

    def settle(self) -> None:
        """Note where the full names stand and whose namesakes were named before, when all are in."""
        for form, known in self._hints.generations.items():
            before = self._before.setdefault(id(self._by_form[form]), set())
            before.update(id(self._by_form[other]) for other in known)
        self._bearers.settle()
        self._namesakes.settle(self.referents)

    def note_unnamed(self, form: str, span: Span) -> None:
        """Note a surname as that of somebody never named in full, where nobody who is can be meant."""
        words = parts(form)
        found = self._bearers.surnamed(words[-1], span[0]) if words else []
        if not self._namesakes.excludes(found, span):
            return
        if words not in self._alone:
            self._alone[words] = self._new()
            self._bearers.add(form, span[0], self._alone[words])
        self._namesakes.note_unnamed(self._alone[words], span)

    def of_short_name(self, form: str, span: Span) -> Referent:
        words = parts(form)
        for found in self._fitting(form, span):
            fitting = self._namesakes.possible(self._of_generation(found, form), span)
            if owner := self._namesakes.meant(fitting, words, span):
                return owner
        if words not in self._alone:
            self._alone[words] = self._new()
        return self._alone[words]

    def _of_generation(self, found: list[Referent], form: str) -> list[Referent]:
        """Those of the generation that a name tells ("Ng Sr."); where it tells none, who was named first."""
        if told := generation(form):
            return [r for r in found if told in map(generation, r.forms)] or found
        named = set(map(id, found))
        return [r for r in found if named.isdisjoint(self._before.get(id(r), ()))]

    def _fitting(self, form: str, span: Span) -> Iterator[list[Referent]]:
        """Those a single word can mean: by surname, else by given name, else by a misspelt surname.

        A name in the middle ("López" of "Andrés López Obrador") stands for somebody already named in full.
        """
        word = (parts(form) or ("",))[-1]
        start, bearers = span[0], self._bearers
        yield bearers.surnamed(word, start)
        yield bearers.given(word, start)
        yield [r for r in bearers.holding(word, start) if self._namesakes.is_named_before(r, start)]
        misspelt = bearers.misspelt(word)
        yield [misspelt] if misspelt is not None else []
