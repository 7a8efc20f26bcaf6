"""Which organisation a common noun means: "the company", "the foundation"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from spacy.tokens import Token

from newsreader.analysis.cast.focus import Focus
from newsreader.analysis.cast.organisation_kinds import called, is_paper, kinds, may_be_of, nouns_in
from newsreader.analysis.cast.organisation_names import words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.gazetteers import demonyms, focus_organisations, organisation_nouns
from newsreader.analysis.grammar import SUBJECT, following

NEAR = 3
"""Sentences back in which an organisation that is not of that name is looked for."""

JOINING = frozenset(("at", "for", "in", "of", "on", "to"))
"""Words behind which a name says what its body is of, or for."""

MARGIN = 0.5
"""By how much one organisation must be likelier than the next."""

CALLED, KIND = 2.5, 1.0
"""What speaks for an organisation that is called by the noun beside its name, or is of that kind."""

ANY = frozenset(("company", "firm"))
"""Nouns by which so many are called that they tell no more than a kind."""

MOST = 60
"""Mentions looked back over, however long a sentence is."""

VAGUE = frozenset(("administration", "campaign", "government", "service"))
"""Nouns that mean what is done, or a state, as often as a body: only a name that holds them is meant."""

READ = frozenset(("broadsheet", "newspaper", "paper", "tabloid"))

TOLD = frozenset(("told", "tell", "tells", "telling"))
OBSERVERS = frozenset(
    f"{noun}{ending}"
    for noun in ("analyst", "broker", "commentator", "economist", "strategist", "trader")
    for ending in ("", "s")
)
"""Nouns for people who speak of other organisations than their own."""


@dataclass(frozen=True, order=True)
class Place:
    """A mention of an organisation by name or noun, as a subject, or as who was told something."""

    start: int
    sentence: int
    subject: bool
    told: bool
    referent: Referent = field(compare=False)


def resolve_organisation_nouns(scene: Scene, referents: list[Referent]) -> None:
    """Give "the" and a noun for organisations to the organisation whose name or kind shows that noun.

    A name that holds the word wins ("the foundation": the Hale Foundation), then the one in focus just
    before, of those that are known to be of that kind or, for nouns like "company", not known to be anything
    else. Nothing is given where two are as likely.
    """
    organisations = [referent for referent in referents if referent.label == "ORG"]
    if not organisations:
        return
    search = _Search(scene, organisations)
    for noun in scene.doc:
        if noun.lower_ not in organisation_nouns() or noun.tag_ not in ("NN", "NNP"):
            continue
        if scene.sentence[noun.i] >= 0 and (tokens := _definite(noun)) is not None:
            search.settle(noun, tokens)


def _definite(noun: Token) -> range | None:
    """The tokens of "the company", "the Danish firm"."""
    doc, i = noun.doc, noun.i
    first = i
    if i > 0 and doc[i - 1].text in demonyms():
        first = i - 1
    elif noun.lower_ == "tank":
        first = next((j for j in (i - 1, i - 2) if j > 0 and doc[j].lower_ == "think"), i)
    if first == 0 or doc[first - 1].lower_ not in ("the", "this"):
        return None
    after = following(noun)
    if after is not None and (
        after.lower_ in ("of", "for", "that", "which") or after.tag_ in ("NN", "NNS", "HYPH")
    ):
        return None
    return range(first - 1, i + 1)


class _Search:
    """The organisations of an article and where they were mentioned so far."""

    def __init__(self, scene: Scene, organisations: list[Referent]) -> None:
        self._scene = scene
        beside = {id(org): called(scene, org) for org in organisations}
        self._kinds = {id(org): kinds(org, beside[id(org)]) for org in organisations}
        self._called = {
            id(org): beside[id(org)] | (READ if is_paper(org) else frozenset()) for org in organisations
        }
        places = [self._place(span, org) for org in organisations for span in org.mentions]
        self._places = sorted(places)
        self._holding: dict[str, list[Place]] = {}
        for place in self._places:
            for word in self._words(place.referent):
                self._holding.setdefault(word, []).append(place)
        self._taken = scene.taken(organisations)
        self._starts = {place.start: place.referent for place in self._places}

    def _place(self, span: tuple[int, int], referent: Referent) -> Place:
        head = self._scene.head(span)
        subject = (head.head if head.dep_ == "conj" else head).dep_ in SUBJECT
        told = (head.head.lower_ in TOLD and not subject) or _employs_observer(head)
        return Place(span[0], self._scene.sentence[head.i], subject, told, referent)

    def _words(self, referent: Referent) -> list[str]:
        """The nouns for organisations that a name is built on, each once: no "military" of an academy's."""
        return sorted({noun for form in referent.forms for noun in nouns_in(_head_of(form))})

    def settle(self, noun: Token, tokens: range) -> None:
        """Give a noun phrase to whom it means, if that can be told."""
        span = self._scene.span(tokens)
        after = following(noun)
        meant = self._starts.get(after.idx) if after is not None else None
        if meant is None and not _is_named(noun):
            meant = self._meant(noun)
        if meant is not None and self._taken.isdisjoint(tokens):
            self._taken.update(tokens)
            meant.mentions[span] = "nominal"
            place = self._place(span, meant)
            for places in (self._places, *(self._holding[w] for w in self._words(meant))):
                places.insert(bisect_left(places, place), place)

    def _meant(self, noun: Token) -> Referent | None:
        if named := self._holder(noun):
            return named.referent
        here = self._scene.sentence[noun.i]
        focus = Focus()
        for place in self._near(noun.idx, here) if noun.lower_ not in VAGUE else ():
            org, back = place.referent, here - place.sentence
            fit = self._fit(noun, org, back)
            if fit is not None and may_be_of(noun, org):
                focus.add(org, fit - back + 0.9 * place.subject + 0.05 * min(len(org.mentions), 10))
        return focus.foremost(MARGIN)

    def _fit(self, noun: Token, referent: Referent, back: int) -> float | None:
        """How much of what is known of an organisation speaks for a noun; None where it cannot be meant.

        What is quoted may be said of any body, and one of unknown kind is meant only just behind its mention.
        """
        known, quoted = self._kinds[id(referent)], self._scene.quoted[noun.i]
        if noun.lower_ in self._called[id(referent)]:
            return KIND if noun.lower_ in ANY else CALLED
        if quoted or known:
            return KIND if known & organisation_nouns()[noun.lower_] and not quoted else None
        return 0.0 if noun.lower_ in focus_organisations() and back <= 1 and not is_paper(referent) else None

    def _near(self, start: int, here: int) -> list[Place]:
        """The mentions in the sentences just before a place."""
        found = []
        end = bisect_left(self._places, start, key=lambda place: place.start)
        for place in reversed(self._places[max(0, end - MOST) : end]):
            if 0 <= place.sentence < here - NEAR:
                break
            if here - place.sentence <= NEAR and not place.told:
                found.append(place)
        return found

    def _holder(self, noun: Token) -> Place | None:
        """The last mention before a noun of an organisation whose name holds it, if its sentence has one."""
        holding = self._holding.get(noun.lower_, [])
        at = bisect_left(holding, noun.idx, key=lambda place: place.start)
        near = [place for place in holding[max(0, at - 4) : at] if may_be_of(noun, place.referent)]
        same = {id(place.referent) for place in near if place.sentence == near[-1].sentence}
        return near[-1] if len(same) == 1 else None


def _head_of(form: str) -> str:
    """The word that a name is built on, folded: the last one before "of", "for" and their like."""
    whole = words(form)
    end = next((i for i, word in enumerate(whole) if i and word in JOINING), len(whole))
    return whole[end - 1] if whole else ""


def _employs_observer(name: Token) -> bool:
    """Whether a name says where an observer of others works: "an analyst at Acme said the firm"."""
    return name.dep_ == "pobj" and name.head.head.lower_ in OBSERVERS


def _is_named(noun: Token) -> bool:
    """Whether the name follows right behind: "the website “Harbour Watch”"."""
    after = following(noun)
    return after is not None and (
        after.tag_ in ("NNP", "NNPS") or (after.is_quote and bool(noun.whitespace_))
    )
