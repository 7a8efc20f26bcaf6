"""Whose words a quotation is, before quotations are attributed: its he and she is somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Token

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.grammar import SPEECH, SUBJECT

_TELLING = SPEECH | {"reported", "reports", "writes"}
MARKS = '"“„«'


def own_words(scene: Scene, people: Iterable[Referent]) -> dict[int, set[int]]:
    """For each paragraph the people (by `id`) who alone are said to speak in it.

    Words announced with a colon ("Ng writes:") run on over the paragraphs that open with a mark.
    """
    spoke: dict[int, set[int]] = {}
    announced: dict[int, int] = {}
    for person in people:
        for span, kind in person.mentions.items():
            token = scene.head(span)
            if kind == "name" and is_speaker(token) and not scene.quoted[token.i]:
                spoke.setdefault(scene.paragraph[token.i], set()).add(id(person))
                if _announces(scene, token):
                    announced[scene.paragraph[token.i]] = id(person)
    found = {paragraph: people for paragraph, people in spoke.items() if len(people) == 1}
    for paragraph, person_id in _carried(scene, announced):
        found.setdefault(paragraph, set()).add(person_id)
    return found


def is_speaker(token: Token) -> bool:
    """Whether somebody is the subject of a verb of saying or reporting."""
    return token.dep_ in SUBJECT and token.head.lower_ in _TELLING


def _announces(scene: Scene, token: Token) -> bool:
    """Whether a paragraph ends in a colon in the sentence of a token."""
    index = scene.paragraph[token.i]
    if index < 0:
        return False
    paragraph = scene.page.layout.paragraphs[index]
    ends = token.sent.end_char >= paragraph[1] - 1
    return ends and scene.page.text[slice(*paragraph)].rstrip().endswith(":")


def _carried(scene: Scene, announced: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """The paragraphs that open with a mark after one that ends in a colon, with who is announced there."""
    speaker: int | None = None
    for index, (start, _) in enumerate(scene.page.layout.paragraphs):
        speaker = announced.get(index - 1, speaker) if scene.page.text[start] in MARKS else None
        if speaker is not None:
            yield index, speaker
