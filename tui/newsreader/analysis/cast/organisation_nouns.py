"""Which organisation a common noun means: "the company", "the foundation"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.cast.organisation_names import words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.timeline import Timeline
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
    timeline = Timeline(scene, organisations)
    starts = {start: referent for referent in organisations for start, _ in referent.mentions}
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
        after = noun.nbor().idx if noun.i + 1 < len(noun.doc) else -1
        meant = starts.get(after) or _meant(scene, noun, timeline, kinds)
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


def _meant(
    scene: Scene, noun: Token, timeline: Timeline, kinds: dict[int, frozenset[str]]
) -> Referent | None:
    """The last before the noun whose name holds it, else the last near one of a fitting kind."""
    wanted = organisation_nouns()[noun.lower_]
    fitting = None
    for sentence, referent in timeline.back_from(noun.idx):
        if any(noun.lower_ in words(form) for form in referent.forms):
            return referent
        near = 0 <= scene.sentence[noun.i] - sentence <= NEAR and sentence >= 0
        if fitting is None and near and kinds[id(referent)] & wanted:
            fitting = referent
    return fitting


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
