"""Which organisation a common noun means: "the company", "the foundation"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.cast.organisation_names import words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.gazetteers import organisation_nouns

NEAR = 2
"""Sentences back in which an organisation of fitting kind, though not of that name, is looked for."""

LEGAL = re.compile(r",? (?:Inc|Corp|Co|Ltd|LLC|Plc|PLC|AG|SA|NV)\b")
BEFORE = re.compile(r"\b([a-z-]+) $")


def resolve_organisation_nouns(scene: Scene, referents: list[Referent]) -> None:
    """Give "the" and a noun for organisations to the organisation whose name or kind shows that noun.

    A name that holds the word wins ("the foundation": the Hale Foundation); else the last named organisation
    known to be of that kind, when it was named just before. Nothing is given where two are as likely.
    """
    organisations = [referent for referent in referents if referent.label == "ORG"]
    kinds = {id(referent): _kinds(scene, referent) for referent in organisations}
    if not organisations:
        return
    for noun in scene.doc:
        if (
            noun.lower_ not in organisation_nouns()
            or scene.sentence[noun.i] < 0
            or noun.tag_ not in ("NN", "NNP")
        ):
            continue
        if (tokens := _definite(noun)) is None:
            continue
        span = scene.span(tokens)
        meant = _beside(noun, organisations) or _meant(scene, noun, organisations, kinds)
        if meant is not None and not any(s < span[1] and span[0] < e for s, e in meant.mentions):
            meant.mentions[span] = "nominal"


def _definite(noun: Token) -> range | None:
    """The tokens of "the company": no modifier, no complement that would make it another one."""
    doc, i = noun.doc, noun.i
    if i == 0 or doc[i - 1].lower_ not in ("the", "this"):
        return None
    after = doc[i + 1] if i + 1 < len(doc) else None
    if after is not None and (
        after.lower_ in ("of", "for", "that", "which") or after.tag_ in ("NN", "NNS", "HYPH")
    ):
        return None
    return range(i - 1, i + 1)


def _beside(noun: Token, organisations: list[Referent]) -> Referent | None:
    """The organisation named right after the noun: "the company Acme"."""
    if noun.i + 1 >= len(noun.doc):
        return None
    start = noun.doc[noun.i + 1].idx
    return next((r for r in organisations if any(s == start for s, _ in r.mentions)), None)


def _meant(
    scene: Scene, noun: Token, organisations: list[Referent], kinds: dict[int, frozenset[str]]
) -> Referent | None:
    before = [(max(s), r) for r in organisations if (s := [a for a, _ in r.mentions if a < noun.idx])]
    before.sort(key=lambda pair: -pair[0])
    named = [r for _, r in before if any(noun.lower_ in words(form) for form in r.forms)]
    if named:
        return named[0]
    wanted = organisation_nouns()[noun.lower_]
    near = [r for last, r in before if _distance(scene, last, noun) <= NEAR]
    fitting = [r for r in near if kinds[id(r)] & wanted]
    if fitting:
        return fitting[0]
    return None


def _distance(scene: Scene, start: int, noun: Token) -> int:
    there = scene.sentence[scene.tokens((start, start + 1))[0]]
    return scene.sentence[noun.i] - there if there >= 0 else NEAR + 1


def _kinds(scene: Scene, referent: Referent) -> frozenset[str]:
    """The groups of organisations that a name's words, legal form and preceding nouns tell."""
    nouns = organisation_nouns()
    found: set[str] = set()
    for form, spans in referent.forms.items():
        for word in words(form):
            found |= nouns.get(word, frozenset())
        if LEGAL.search(form):
            found.add("company")
        for start, end in spans:
            if LEGAL.match(scene.page.text, end):
                found.add("company")
            if word_before := BEFORE.search(scene.page.text, max(0, start - 24), start):
                found |= nouns.get(word_before[1], frozenset())
    return frozenset(found)
