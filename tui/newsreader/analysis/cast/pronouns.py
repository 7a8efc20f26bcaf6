"""Whom he and she mean."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene

REACH = 4
"""Sentences back in which an antecedent is looked for."""

SUBJECT = frozenset(("nsubj", "nsubjpass"))


@dataclass(frozen=True)
class Place:
    """A mention that a pronoun may refer back to."""

    referent: Referent
    token: Token
    end: int
    sentence: int


def resolve_pronouns(scene: Scene, referents: list[Referent]) -> None:
    """Give he and she, him and her to the person they most likely mean, in reading order.

    A salience ranking after Lappin and Leass (1994): recency, subjecthood, repetition; gender decides who
    may be meant at all. A pronoun without a likely person stays alone.
    """
    people = [referent for referent in referents if referent.label == "PERSON"]
    places = [place for person in people for place in _places(scene, person)]
    places.sort(key=lambda place: place.token.i)
    for token in scene.doc:
        gender = pronoun_gender(token.text) if token.tag_ in ("PRP", "PRP$") else None
        if gender is None or scene.sentence[token.i] < 0:
            continue
        found = _antecedent(scene, token, gender, places)
        if found is not None:
            span = (token.idx, token.idx + len(token))
            found.mentions[span] = "pronoun"
            found.gender = found.gender or gender
            places.append(Place(found, token, token.i + 1, scene.sentence[token.i]))
            places.sort(key=lambda place: place.token.i)


def _places(scene: Scene, person: Referent) -> list[Place]:
    found = []
    for span, kind in person.mentions.items():
        tokens = scene.tokens(span)
        token = scene.head(span)
        if scene.sentence[token.i] >= 0 and kind == "name":
            found.append(Place(person, token, tokens[-1] + 1, scene.sentence[token.i]))
    return found


def _antecedent(scene: Scene, pronoun: Token, gender: str, places: list[Place]) -> Referent | None:
    here = scene.sentence[pronoun.i]
    scores: dict[int, float] = {}
    owners: dict[int, Referent] = {}
    for place in places:
        if place.end > pronoun.i or here - place.sentence > REACH:
            continue
        if place.referent.gender not in (None, gender) or _bound(pronoun, place.token):
            continue
        key = id(place.referent)
        owners[key] = place.referent
        scores[key] = max(scores.get(key, 0.0), _salience(scene, pronoun, place)) + 0.1 * (key in scores)
    if not scores:
        return None
    best = max(scores, key=lambda key: scores[key])
    return owners[best]


def _salience(scene: Scene, pronoun: Token, place: Place) -> float:
    score = 4.0 - (scene.sentence[pronoun.i] - place.sentence)
    score += 1.2 * (place.token.dep_ in SUBJECT)
    score -= 0.8 * (place.token.dep_ == "poss")
    score += 0.5 * (place.referent.gender is not None)
    score -= 1.0 * (scene.quoted[place.token.i] != scene.quoted[pronoun.i])
    return score - 0.002 * (pronoun.i - place.token.i)


def _bound(pronoun: Token, name: Token) -> bool:
    """Whether both are arguments of one verb, so that a plain pronoun cannot mean the name."""
    if pronoun.tag_ == "PRP$" or pronoun.text.lower().endswith("self"):
        return False
    return (
        pronoun.head == name.head
        and pronoun.dep_ not in ("poss",)
        and name.dep_ not in ("conj", "appos", "poss")
    )
