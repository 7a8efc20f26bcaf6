"""Whom a description away from the name means: "the consular general"."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import PREMODIFIER
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun, stem, stems


def resolve_definites(scene: Scene, referents: list[Referent]) -> None:
    """Give definite descriptions to the one person whose known descriptions hold all their words."""
    people = [referent for referent in referents if referent.label == "PERSON" and referent.descriptions]
    taken = {i for person in people for span in person.mentions for i in scene.tokens(span)}
    for noun in scene.doc:
        if noun.tag_ not in ("NN", "NNP") or noun.i in taken or scene.sentence[noun.i] < 0:
            continue
        if person_noun(noun.text) is None or (tokens := _definite(noun)) is None:
            continue
        meant = _meant(scene, tokens, noun, people)
        if meant is not None:
            meant.mentions[scene.span(tokens)] = "nominal"


def _definite(noun: Token) -> range | None:
    """The tokens of a definite noun phrase on its noun: after "the", or after a possessive."""
    doc = noun.doc
    if noun.i + 1 < len(doc) and doc[noun.i + 1].tag_.startswith("NN"):
        return None
    first = noun.i
    while first > 0 and (doc[first - 1].tag_ in PREMODIFIER or doc[first - 1].tag_ == "POS"):
        first -= 1
    if first > 0 and doc[first - 1].lower_ in ("the", "this", "that"):
        return range(first - 1, noun.i + 1)
    if any(doc[i].tag_ == "POS" for i in range(first, noun.i)):
        return range(first, noun.i + 1)
    return None


def _meant(scene: Scene, tokens: range, noun: Token, people: list[Referent]) -> Referent | None:
    """The person named last before whose description has the same noun and all the words said."""
    said = stems(scene.doc[i] for i in tokens)
    head, start = stem(noun.text), scene.doc[tokens[0]].idx
    fitting = []
    for person in people:
        known = any(stem(d.head) == head and said <= d.stems for d in person.descriptions)
        before = [s for s, _ in person.mentions if s < start]
        if known and before:
            fitting.append((max(before), person))
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None
