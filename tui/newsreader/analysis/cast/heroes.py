"""Whom a description that says something new means: "the singer", "the Vermont senator"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Token

from newsreader.analysis.cast.definites import give, is_age, is_told_apart
from newsreader.analysis.cast.focus import Focus
from newsreader.analysis.cast.pronouns import Place, speaks
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import stem
from newsreader.analysis.cast.strangers import INDEFINITE, ROLES
from newsreader.analysis.gazetteers import focus_nouns, office_nouns, person_nouns
from newsreader.analysis.grammar import SUBJECT, following

NEAR = 2
"""Sentences back in which somebody must have been spoken of."""

MARGIN = 0.85
"""By how much one person must be more in focus than the next."""

OBJECT = frozenset(("dative", "dobj", "pobj"))
"""What is done to somebody, or with him, may be done to anybody; the hero acts."""

RESTRICTS = frozenset(("of", "for", "in", "at", "behind", "from", "named", "called"))


def resolve_heroes(scene: Scene, referents: list[Referent]) -> None:
    """Give descriptions that say something new ("the singer", "the 33-year-old") to the person in focus.

    In focus is who has been spoken of just before: lately, as a subject, often, and clearly more than
    anybody else. An office ("the senator") is a variation only where it is said to speak.
    """
    people = [referent for referent in referents if referent.label == "PERSON"]
    places = sorted(Place.of(scene, span, person) for person in people for span in person.mentions)
    described = {stem(known.head) for person in people for known in person.descriptions}
    unnamed = _unnamed(scene, people)
    called: dict[str, Referent] = {}

    def in_focus(noun: Token, tokens: range) -> Referent | None:
        if not _varies(noun, described) or _is_restricted(noun) or unnamed.get(noun.lower_, noun.i) < noun.i:
            return None
        if scene.doc[tokens[0]].lower_ != "the" or noun.dep_ in OBJECT or scene.quoted[noun.i]:
            return None
        end = bisect_left(places, tokens[0], key=lambda place: place.first)
        near = places[max(0, end - 60) : end]
        doing = {id(p.referent) for p in near if not speaks(noun) and _governs(p.token, noun)}
        meant = _hero(scene, noun, [place for place in near if id(place.referent) not in doing])
        if meant is None:
            return None
        first = called.setdefault(noun.lower_, meant)
        return first if first is meant or _is_near(scene, noun, first) else None

    give(scene, people, in_focus)


def _is_near(scene: Scene, noun: Token, person: Referent) -> bool:
    """Whether somebody is spoken of in the sentences just before."""
    here = scene.sentence[noun.i]
    return any(0 <= here - scene.sentence[scene.head(span).i] <= NEAR for span in person.mentions)


def _unnamed(scene: Scene, people: list[Referent]) -> dict[str, int]:
    """Nouns for people whom the article brings in without a name, and where: "a lawyer for Ng"."""
    taken = scene.taken(people)
    found: dict[str, int] = {}
    for noun in scene.doc:
        told = any(child.dep_ == "poss" or child.lower_ in INDEFINITE for child in noun.children)
        if told and noun.tag_ == "NN" and noun.dep_ in ROLES and noun.i not in taken:
            found.setdefault(noun.lower_, noun.i)
    return found


def _governs(subject: Token, noun: Token) -> bool:
    """Whether a noun stands in what its clause says of a subject, who is hardly meant by it again.

    "Ng paid tribute to the singer": the singer is somebody else. Only who says it is varied: "Ng wept as,
    the singer said, she was ill".
    """
    return subject.dep_ in SUBJECT and subject.head.is_ancestor(noun)


def _varies(noun: Token, described: set[str]) -> bool:
    """Whether a noun may stand for anybody: a trade, an age, or an office that nobody is said to hold.

    A trade with a capital is a name: "The Forward".
    """
    if noun.text in focus_nouns() or is_age(noun):
        return True
    return noun.lower_ in office_nouns() and speaks(noun) and stem(noun.text) not in described


def _hero(scene: Scene, noun: Token, places: Sequence[Place]) -> Referent | None:
    gender = person_nouns().get(noun.lower_)
    here = scene.sentence[noun.i]
    focus = Focus()
    for place in places:
        person, sentence = place.referent, place.sentence
        if not 0 <= here - sentence <= NEAR or (gender and person.gender not in (None, gender)):
            continue
        focus.add(person, _salience(scene, noun, place) + sentence - here)
    return focus.foremost(MARGIN)


def _salience(scene: Scene, noun: Token, place: Place) -> float:
    """How much a mention draws the eye, its distance left aside."""
    head = place.token.head if place.token.dep_ == "conj" else place.token
    score = 0.9 * (head.dep_ in SUBJECT) + 0.05 * min(len(place.referent.mentions), 10)
    score += 0.8 * (speaks(noun) and speaks(place.token))
    return score - 1.0 * (scene.quoted[place.token.i] != scene.quoted[noun.i])


def _is_restricted(noun: Token) -> bool:
    """Whether a complement makes the description one of its own: "the director of the film"."""
    after = following(noun)
    if is_told_apart(noun):
        return True
    return after is not None and (after.lower_ in RESTRICTS or after.tag_ == "NNP")
