"""Who is announced without a name: "A Torvik judge has ruled …" in the lede, Judge Ada Bell below."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import left_edge, right_edge
from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun, stem, stems
from newsreader.article.model import Span

OPENING = 2
"""Sentences of the body, after the headline, that may announce somebody."""

SOON = 12
"""Sentences within which the name must follow."""

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
NAME_PARTS = frozenset(("appos", "compound", "flat", "nmod"))
ANYBODY = frozenset(("boy", "girl", "man", "member", "official", "person", "resident", "woman"))
"""Nouns that tell nobody apart: all else that is said of them must be known too."""


def resolve_ledes(scene: Scene, referents: list[Referent]) -> None:
    """Give an indefinite subject of the opening to the one person who is so described when named below."""
    people = [referent for referent in referents if referent.label == "PERSON"]
    taken = {i for person in people for span in person.mentions for i in scene.tokens(span)}
    for noun in scene.doc:
        if scene.sentence[noun.i] >= OPENING:
            break
        if noun.i in taken or not _announces(scene, noun):
            continue
        tokens = range(left_edge(scene.doc, noun.i), right_edge(scene.doc, noun.i))
        said = stems(scene.doc[i] for i in tokens)
        meant = [person for person in people if _is_so_described(scene, person, noun, said)]
        if len(meant) == 1 and not taken.intersection(tokens):
            meant[0].mentions[scene.span(tokens)] = "nominal"


def _announces(scene: Scene, noun: Token) -> bool:
    """Whether a noun for a person is a subject after "a", or without an article in the headline."""
    if noun.tag_ not in ("NN", "NNP") or not person_noun(noun.text) or not _opens(scene, noun):
        return False
    if any(child.dep_ in ("conj", "poss") for child in noun.children):
        return False
    if noun.tag_ == "NNP" and any(child.dep_ in NAME_PARTS for child in noun.children):
        return False
    determiners = [child.lower_ for child in noun.children if child.dep_ == "det"]
    if scene.sentence[noun.i] >= 0:
        return noun.tag_ == "NN" and determiners in (["a"], ["an"])
    title = scene.page.layout.title_span
    return title is not None and title[0] <= noun.idx < title[1] and determiners in ([], ["a"], ["an"])


def _opens(scene: Scene, noun: Token) -> bool:
    """Whether a noun is a subject, or stands before the colon of a headline: "Mayor: Bridge will close"."""
    if noun.dep_ in SUBJECTS:
        return True
    return scene.sentence[noun.i] < 0 and noun.i + 1 < len(scene.doc) and scene.doc[noun.i + 1].text == ":"


def _is_so_described(scene: Scene, person: Referent, noun: Token, said: frozenset[str]) -> bool:
    first = scene.tokens(_first_name_in_body(scene, person))[0]
    sentence = scene.sentence[first]
    if first < noun.i or not 0 <= sentence - max(scene.sentence[noun.i], 0) <= SOON:
        return False
    return any(_fits(known, noun, said) for known in person.descriptions)


def _first_name_in_body(scene: Scene, person: Referent) -> Span:
    spans = sorted(span for spans in person.forms.values() for span in spans)
    return next((span for span in spans if scene.sentence[scene.tokens(span)[0]] >= 0), spans[0])


def _fits(known: Description, noun: Token, said: frozenset[str]) -> bool:
    return said <= known.stems or (stem(known.head) == stem(noun.text) and noun.lower_ not in ANYBODY)
