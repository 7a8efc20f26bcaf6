"""Which organisation "it said" and "they added" mean."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.cast.pronouns import speaks
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene

REACH = 4
"""Sentences back in which somebody spoke before."""


def resolve_speaking_pronouns(scene: Scene, referents: list[Referent]) -> None:
    """Give "it" and "they" as subjects of a verb of saying to the organisation or country that spoke last.

    Where anybody else spoke in between ("officials said"), or nobody did just before, nothing is given.
    """
    heads = {
        scene.head(span).i: referent
        for referent in referents
        if referent.label in ("ORG", "GPE")
        for span in referent.mentions
    }
    last: tuple[int, Referent | None] = (-1, None)
    for token in scene.doc:
        sentence = scene.sentence[token.i]
        if sentence < 0 or scene.quoted[token.i] or not speaks(token):
            continue
        spoke, speaker = last
        if _is_it(token) and speaker is not None and sentence - spoke <= REACH:
            speaker.mentions[token.idx, token.idx + len(token)] = "pronoun"
        elif not _is_it(token):
            speaker = heads.get(token.i)
        last = (sentence, speaker)


def _is_it(token: Token) -> bool:
    return token.lower_ in ("it", "they") and token.tag_ == "PRP"
