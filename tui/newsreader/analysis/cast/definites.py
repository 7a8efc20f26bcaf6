"""Whom a description away from the name means: "the consular general", "the company"."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.phrases import PREMODIFIER
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun, stem, stems


def resolve_definites(scene: Scene, referents: list[Referent]) -> None:
    """Give definite descriptions to the one person whose known descriptions hold all their words."""
    taken = {span for referent in referents for span in referent.mentions}
    for token in scene.doc:
        if token.tag_ != "NN" and token.tag_ != "NNP" or scene.sentence[token.i] < 0:
            continue
        if person_noun(token.text) is None or (tokens := _definite(scene, token)) is None:
            continue
        span = scene.span(tokens)
        if any(start < span[1] and span[0] < end for start, end in taken):
            continue
        meant = _meant(scene, tokens, token, referents)
        if meant is not None:
            meant.mentions[span] = "nominal"
            taken.add(span)


def _definite(scene: Scene, noun: Token) -> range | None:
    """The tokens of a definite noun phrase on its noun: after "the", or after a possessive."""
    doc = scene.doc
    if noun.i + 1 < len(doc) and doc[noun.i + 1].tag_.startswith("NN"):
        return None
    first = noun.i
    while first > 0 and (doc[first - 1].tag_ in PREMODIFIER or doc[first - 1].tag_ == "POS"):
        first -= 1
    if any(doc[i].tag_ == "POS" for i in range(first, noun.i)):
        return range(first, noun.i + 1)
    if first > 0 and doc[first - 1].lower_ in ("the", "this", "that"):
        return range(first - 1, noun.i + 1)
    return None


def _meant(scene: Scene, tokens: range, noun: Token, referents: list[Referent]) -> Referent | None:
    said = stems(scene.doc[i] for i in tokens)
    head = stem(noun.text)
    fitting = []
    for referent in referents:
        known: list[Description] = [d for d in referent.descriptions if stem(d.head) == head]
        if referent.label == "PERSON" and any(said <= d.stems for d in known):
            before = [s for s in _starts(referent) if s < scene.doc[tokens[0]].idx]
            if before:
                fitting.append((max(before), referent))
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _starts(referent: Referent) -> list[int]:
    return [start for start, _ in referent.mentions]
