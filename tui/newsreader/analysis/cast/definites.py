"""Whom a description away from the name means: "the consular general", "the singer"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import PREMODIFIER, is_person, right_edge
from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import stem, stems
from newsreader.analysis.gazetteers import countries, demonyms, peoples
from newsreader.analysis.grammar import above, following

NOUN_GOES_ON = frozenset(("NN", "NNS", "NNP", "NNPS", "HYPH"))
ONE_OF_SEVERAL = frozenset(("first", "former", "last", "new", "next", "only", "other", "second"))
_OTHERS = frozenset(stem(word) for word in (*peoples(), *demonyms(), *countries()))
_BELOW = frozenset(stem(word) for word in ("vice", "deputy", "assistant", "associate"))
"""Words for another office than that of the noun alone."""

FAR, NEAR = 25, 3
"""Sentences back in which somebody is looked for who was so called, or is so called with more words."""

SELDOM = 4
"""Mentions up to which somebody further away is not meant."""

Whom = Callable[[Token, range], Referent | None]


def resolve_definites(scene: Scene, referents: list[Referent], *, owned: bool = False) -> None:
    """Give a definite description to the last named of those whose known descriptions hold its words.

    Args:
        owned: Whether the descriptions are meant that begin with a pronoun ("his wife"), of which it has to
            be known whom that means, or all others.
    """
    people = [referent for referent in referents if referent.label == "PERSON"]
    known: dict[str, list[tuple[Description, Referent]]] = {}
    for person in people:
        for description in person.descriptions:
            known.setdefault(stem(description.head), []).append((description, person))
    places = sorted(
        (scene.head(span).i, number) for number, person in enumerate(people) for span in person.mentions
    )
    bearers = {i: people[number] for i, number in places}

    def described(noun: Token, tokens: range) -> Referent | None:
        if is_told_apart(noun) or owned != (scene.doc[tokens[0]].tag_ == "PRP$"):
            return None
        said_by = [scene.doc[i] for i in range(tokens[0], right_edge(scene.doc, noun.i))]
        said, owner = stems(said_by), _owner(noun, bearers)
        same_noun = [
            (description, person)
            for description, person in known.get(stem(noun.text), ())
            if description.span[0] < scene.doc[tokens[0]].idx
            and not (description.stems - said) & _BELOW
            and owner is not person
            and owner in (None, _owner(scene.head(description.span), bearers) or owner)
        ]
        fitting, reach = [person for description, person in same_noun if said <= description.stems], FAR
        if not fitting and len({id(person) for _, person in same_noun}) == 1:
            fitting, reach = [p for description, p in same_noun if _agrees(said_by, description)], NEAR
        for i, number in reversed(places[: bisect_left(places, (tokens[0],))]):
            if people[number] in fitting:
                back = scene.sentence[noun.i] - scene.sentence[i]
                return people[number] if back <= reach or len(people[number].mentions) > SELDOM else None
        return None

    give(scene, people, described)


def _owner(noun: Token, bearers: Mapping[int, Referent]) -> Referent | None:
    """Whose somebody is said to be: Ada Holt's in "Ada Holt's brother".

    A bare name that several bear leaves it open.
    """
    owner = next((kid for kid in noun.children if kid.dep_ == "poss"), None)
    bearer = bearers.get(owner.i) if owner is not None else None
    if bearer is None or owner is None or owner.n_lefts:
        return bearer
    named = {id(person) for person in bearers.values() if owner.text in person.name.split()}
    return bearer if len(named) < 2 else None


def is_told_apart(noun: Token) -> bool:
    """Whether a clause says which one is meant, who need not be known yet: "the fan who threw the cup"."""
    after = following(noun)
    return after is not None and after.lower_ in ("who", "whose")


def _agrees(tokens: Iterable[Token], known: Description) -> bool:
    """Whether what is said beyond the known are qualities of anybody: no country, not which of several."""
    new = [token for token in tokens if not stems([token]) <= known.stems]
    return all(
        token.tag_.startswith(("JJ", "VB")) and not _tells_apart(token) and stem(token.text) not in _OTHERS
        for token in new
    )


def _tells_apart(quality: Token) -> bool:
    """Whether a quality is one among several of a kind: "the youngest driver", "the next president"."""
    return quality.tag_ in ("JJR", "JJS") or quality.lower_ in ONE_OF_SEVERAL


def give(scene: Scene, people: list[Referent], whom: Whom) -> None:
    """Give each definite description of a person that is nobody's yet to whom `whom` says it means."""
    taken = scene.taken(people)
    for noun in scene.doc:
        if noun.i in taken or scene.sentence[noun.i] < 0 or not _is_head(noun) or _is_predicate(noun):
            continue
        tokens = definite(noun)
        if tokens is not None and (meant := whom(noun, tokens)):
            meant.mentions[scene.span(tokens)] = "nominal"


def _is_predicate(noun: Token) -> bool:
    """Whether a noun tells what somebody is, and not whom a sentence is about: "by becoming the mayor"."""
    noun = above(noun, "conj")
    return noun.dep_ in ("acomp", "attr") or (noun.dep_ == "pobj" and noun.head.lower_ == "as")


def _is_head(noun: Token) -> bool:
    tag = noun.tag_
    if tag not in ("NN", "NNP", "JJ"):
        return False
    return is_age(noun) or is_person(noun)


def is_age(noun: Token) -> bool:
    """Whether a word is the last of "33-year-old"."""
    return noun.lower_ == "old" and noun.doc[max(0, noun.i - 4) : noun.i].text.endswith("-year-")


def definite(noun: Token) -> range | None:
    """The tokens of a definite noun phrase on its noun: after "the", or after a possessive."""
    doc, after = noun.doc, following(noun)
    if after is not None and after.tag_ in NOUN_GOES_ON:
        return None
    first = noun.i
    while first > 0 and doc[first - 1].tag_ in PREMODIFIER:
        first -= 1
    if first > 0 and (doc[first - 1].lower_ in ("the", "this", "that") or doc[first - 1].tag_ == "PRP$"):
        return range(first - 1, noun.i + 1)
    if any(doc[i].tag_ == "POS" for i in range(first, noun.i)):
        return range(first, noun.i + 1)
    return None
