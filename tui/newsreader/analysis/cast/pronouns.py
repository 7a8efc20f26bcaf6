"""Whom he and she mean."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice

from spacy.tokens import Token

from newsreader.analysis.cast.focus import Focus
from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.own_words import own_words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.strangers import may_be_meant, strangers
from newsreader.analysis.grammar import SPEECH, SUBJECT, above
from newsreader.article.model import Span

DEEP = 8
"""Steps up the tree within which the verb of a statement is looked for."""

REACH = 2
"""Sentences back in which an antecedent is looked for."""

RECENCY = 1.4
"""What each sentence back speaks against a mention."""

FAR = 6
"""Sentences back, quoted ones not counted, in which somebody of known gender is looked for where nobody
nearer can be meant."""

MOST = 60
"""Mentions looked at on either side, however long a sentence is."""


@dataclass(frozen=True, order=True)
class Place:
    """A mention that a pronoun may refer to."""

    first: int
    end: int
    referent: Referent = field(compare=False)
    token: Token = field(compare=False)
    sentence: int = field(compare=False)
    unnamed: bool = field(default=False, compare=False)

    @classmethod
    def of(cls, scene: Scene, span: Span, referent: Referent) -> Place:
        """Somebody's mention at a place."""
        tokens, token = scene.tokens(span), scene.head(span)
        return cls(tokens[0], tokens[-1] + 1, referent, token, scene.sentence[token.i])


def resolve_pronouns(scene: Scene, referents: list[Referent]) -> None:
    """Give he and she, him and her to the person they most likely mean, in reading order.

    A salience ranking after Lappin and Leass (1994): recency, subjecthood, repetition; gender decides who
    may be meant at all. A pronoun without a likely person stays alone.
    """
    people = [referent for referent in referents if referent.label == "PERSON"]
    places = [place for person in people for place in _places(scene, person)]
    for noun, stranger in strangers(scene, people):
        places.append(Place(noun.i, noun.i + 1, stranger, noun, scene.sentence[noun.i], unnamed=True))
    places.sort()
    told: Counter[int] = Counter()
    told_by = narrated(scene)
    speakers = own_words(scene, people)
    begin = 0
    for token in scene.doc:
        gender = pronoun_gender(token.text) if token.tag_ in ("PRP", "PRP$") else None
        sentence = scene.sentence[token.i]
        if gender is None or sentence < 0:
            continue
        while begin < len(places) and told_by[places[begin].sentence] < told_by[sentence] - FAR:
            begin += 1
        at = bisect_left(places, token.i, key=lambda place: place.first)
        around = islice(places, max(begin, at - MOST), at + MOST)
        own = speakers.get(scene.paragraph[token.i], set()) if scene.quoted[token.i] else set()
        others = [place for place in around if id(place.referent) not in own]
        found = _antecedent(scene, token, gender, others, told, told_by)
        if found is not None:
            found.mentions[token.idx, token.idx + len(token)] = "pronoun"
            found.gender = gender
            told[id(found)] += 1
            unnamed = not found.forms
            insort(places, Place(token.i, token.i + 1, found, token, sentence, unnamed))


def narrated(scene: Scene) -> list[int]:
    """How many sentences up to each one are not wholly between quotation marks."""
    plain = [False] * len(scene.page.sentences)
    for token in scene.doc:
        if scene.sentence[token.i] >= 0 and not scene.quoted[token.i] and token.is_alpha:
            plain[scene.sentence[token.i]] = True
    return list(accumulate(plain))


def _places(scene: Scene, person: Referent) -> Iterable[Place]:
    named = (Place.of(scene, span, person) for span, kind in person.mentions.items() if kind == "name")
    return (place for place in named if place.sentence >= 0)


def _antecedent(
    scene: Scene,
    pronoun: Token,
    gender: str,
    places: Sequence[Place],
    told: Counter[int],
    told_by: Sequence[int],
) -> Referent | None:
    """The likeliest person among the places before a pronoun, and after it in a fronted phrase."""
    here, quoted = scene.sentence[pronoun.i], scene.quoted[pronoun.i]
    near, far = Focus(), Focus()
    named = _named_by_clause(scene, pronoun, places)
    if not quoted and speaks(pronoun):
        named |= _named_in_quotation(scene, pronoun, places)
    for place in places:
        if place.sentence > here:
            break
        person = place.referent
        if id(person) in named:
            continue
        ahead = place.first > pronoun.i
        if (ahead and not _fronted(pronoun, place)) or (not ahead and _bound(pronoun, place)):
            continue
        if place.unnamed and not may_be_meant(scene, pronoun, place.token, person):
            continue
        back = here - place.sentence if quoted else told_by[here] - told_by[place.sentence]
        focus = far if back > REACH else near
        if person.gender == gender or (person.gender is None and focus is near):
            told_of = 0.07 * min(told[id(person)], 5)
            focus.add(person, _salience(scene, pronoun, place) + told_of - RECENCY * back)
    return near.foremost() if near or quoted else far.foremost()


def _named_by_clause(scene: Scene, pronoun: Token, places: Iterable[Place]) -> set[int]:
    """Whom (by `id`) the clause of a subject names behind it: in "he said Berg won", "he" is not Berg.

    Principle C of the binding theory (Chomsky 1981). A clause of its own that is joined to it may well name
    him, other than as its subject: "she fell, and Berg's aides wept".
    """
    if pronoun.dep_ not in SUBJECT:
        return set()
    here, verb = scene.sentence[pronoun.i], above(pronoun.head, "conj")
    parts = [(kid.left_edge.i, kid.right_edge.i) for kid in pronoun.head.rights if not _is_joined(kid)]
    return {
        id(place.referent)
        for place in places
        if place.sentence == here
        and (
            any(start <= place.token.i <= end for start, end in parts)
            or (place.first > pronoun.i and _subject_of(place.token) == verb)
        )
    }


def _is_joined(verb: Token) -> bool:
    """Whether a verb is joined to another with a subject of its own: "wept" in "she fell, and he wept"."""
    return verb.dep_ == "conj" and any(kid.dep_ in SUBJECT for kid in verb.children)


def _subject_of(name: Token) -> Token | None:
    """The first of the joined verbs whose subject a name is, or one of whose subjects."""
    name = above(name, "conj")
    return above(name.head, "conj") if name.dep_ in SUBJECT else None


def _named_in_quotation(scene: Scene, pronoun: Token, places: Iterable[Place]) -> set[int]:
    """Whom (by `id`) the quoted words of a pronoun's sentence name: who speaks says "I" instead."""
    here = scene.sentence[pronoun.i]
    return {
        id(place.referent)
        for place in places
        if place.sentence == here and scene.quoted[place.token.i] and place.token.tag_ in ("NNP", "NNPS")
    }


def _salience(scene: Scene, pronoun: Token, place: Place) -> float:
    """How much speaks for a mention, its distance left aside.

    The weights lie on a plateau of the development data. Who sets the scene goes on acting: "When Holt came,
    he said".
    """
    named = place.token.head if place.token.dep_ == "appos" else place.token
    score = 0.9 * (named.dep_ in SUBJECT)
    score -= 0.8 * (place.token.dep_ == "poss")
    score += 0.3 * (place.referent.gender is not None)
    score += 0.3 * (scene.paragraph[pronoun.i] == scene.paragraph[place.token.i])
    score += 0.07 * min(len(place.referent.mentions), 10)
    if scene.quoted[place.token.i] != scene.quoted[pronoun.i]:
        score -= 1.0 if scene.quoted[pronoun.i] else 2.5
    if named.dep_ in SUBJECT and pronoun.dep_ in SUBJECT and named.head.dep_ == "advcl":
        score += 1.0 * (named.head.head == pronoun.head)
    if speaks(pronoun):
        score += 0.8 * speaks(place.token) - 0.8 * _is_told_of(place.token)
    return score - 0.002 * abs(pronoun.i - place.token.i)


def _is_told_of(name: Token) -> bool:
    """Whether a name stands in the words of somebody else's statement: "Holt said that Berg would come"."""
    return any(
        verb.dep_ == "ccomp" and verb.head.lower_ in SPEECH and not speaks(name)
        for verb in islice(name.ancestors, DEEP)
    )


def speaks(token: Token) -> bool:
    """Whether somebody is the subject of a verb of saying; who speaks often goes on speaking."""
    return token.dep_ == "nsubj" and token.head.lower_ in SPEECH


def _bound(pronoun: Token, place: Place) -> bool:
    """Whether grammar forbids that a pronoun means a name: both are arguments of one verb."""
    if pronoun.tag_ == "PRP$" or pronoun.lower_.endswith("self"):
        return False
    name, verb = place.token, pronoun.head
    if place.end == pronoun.i - 1 and pronoun.doc[place.end].text == ",":
        return False
    if verb == name.head and name.dep_ not in ("conj", "appos", "poss"):
        return True
    while verb.dep_ in ("prep", "pcomp", "advmod", "attr") and verb.head.i != verb.i:
        verb = verb.head
    return verb.dep_ == "relcl" and verb.head == name and pronoun.dep_ not in SUBJECT


def _fronted(pronoun: Token, place: Place) -> bool:
    """Whether a name is the subject after a fronted phrase with the pronoun: "In her speech, Ng said"."""
    name = place.token
    if name.dep_ not in SUBJECT or pronoun.sent.start + 12 < pronoun.i:
        return False
    step = pronoun
    while step.head.i != step.i and step.head != name.head:
        step = step.head
    return step.head == name.head and step.dep_ in ("prep", "advcl", "npadvmod") and step.i < name.i
