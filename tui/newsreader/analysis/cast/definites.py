"""Whom a description away from the name means: "the consular general", "the singer"."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import PREMODIFIER, right_edge
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun, stem, stems
from newsreader.analysis.gazetteers import focus_nouns, person_nouns

Rule = Callable[[Scene, range, Token, list[Referent]], Referent | None]
AGE = re.compile(r"\d{1,2}-year-old$")


def resolve_definites(scene: Scene, referents: list[Referent]) -> None:
    """Give definite descriptions to the person whose known descriptions hold all their words."""
    _resolve(scene, referents, _described)


def resolve_heroes(scene: Scene, referents: list[Referent]) -> None:
    """Give descriptions that say something new ("the singer", "the 33-year-old") to the person in focus.

    In focus is who alone has been spoken of, by name or pronoun, since the sentence before began.
    """
    _resolve(scene, referents, _in_focus)


def _resolve(scene: Scene, referents: list[Referent], whom: Rule) -> None:
    people = [referent for referent in referents if referent.label == "PERSON"]
    taken = {i for person in people for span in person.mentions for i in scene.tokens(span)}
    for noun in scene.doc:
        if noun.i in taken or scene.sentence[noun.i] < 0 or not _is_head(noun):
            continue
        tokens = definite(noun)
        if tokens is not None and (meant := whom(scene, tokens, noun, people)):
            meant.mentions[scene.span(tokens)] = "nominal"


def _is_head(noun: Token) -> bool:
    if noun.tag_ not in ("NN", "NNP", "JJ"):
        return False
    return bool(AGE.match(noun.text)) or (noun.tag_ != "JJ" and person_noun(noun.text) is not None)


def definite(noun: Token) -> range | None:
    """The tokens of a definite noun phrase on its noun: after "the", or after a possessive."""
    doc = noun.doc
    if noun.i + 1 < len(doc) and doc[noun.i + 1].tag_ in ("NN", "NNS", "NNP", "NNPS", "HYPH"):
        return None
    first = noun.i
    while first > 0 and doc[first - 1].tag_ in PREMODIFIER:
        first -= 1
    if first > 0 and doc[first - 1].lower_ in ("the", "this", "that"):
        return range(first - 1, noun.i + 1)
    if any(doc[i].tag_ == "POS" for i in range(first, noun.i)):
        return range(first, noun.i + 1)
    return None


def _described(scene: Scene, tokens: range, noun: Token, people: list[Referent]) -> Referent | None:
    """The person named last before whose description has the same noun and all the words said."""
    said = stems(scene.doc[i] for i in range(tokens[0], right_edge(scene.doc, noun.i)))
    head, start = stem(noun.text), scene.doc[tokens[0]].idx
    fitting = []
    for person in people:
        known = any(stem(d.head) == head and said <= d.stems for d in person.descriptions)
        before = [s for s, _ in person.mentions if s < start]
        if known and before:
            fitting.append((max(before), person))
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _in_focus(scene: Scene, tokens: range, noun: Token, people: list[Referent]) -> Referent | None:
    """The only person that has been spoken of since the sentence before began."""
    if noun.lower_ not in focus_nouns() and not AGE.match(noun.text):
        return None
    if scene.doc[tokens[0]].lower_ != "the" or _is_restricted(noun):
        return None
    here, start = scene.sentence[noun.i], scene.doc[tokens[0]].idx
    gender = person_nouns().get(noun.lower_)
    near = []
    for person in people:
        if gender and person.gender not in (None, gender):
            continue
        places = (scene.sentence[scene.tokens(span)[0]] for span in person.mentions if span[0] < start)
        if any(here - 1 <= sentence <= here for sentence in places):
            near.append(person)
    return near[0] if len(near) == 1 else None


def _is_restricted(noun: Token) -> bool:
    """Whether a complement makes the description one of its own: "the director of the film"."""
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    return after is not None and (
        after.lower_ in ("of", "for", "in", "at", "behind", "from", "named", "called") or after.tag_ == "NNP"
    )
