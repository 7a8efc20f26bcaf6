"""People who are never named, as they stand where a pronoun may mean them: "a man", "the victim"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import has_determiner, left_edge
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import person_nouns
from newsreader.analysis.grammar import SUBJECT, following

INDEFINITE = frozenset(("a", "an", "another", "one", "some"))
COMPARING = frozenset(("as", "like", "than"))
ANYBODY = frozenset(("boy", "female", "girl", "male", "man", "victim", "woman"))
ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "dative", "agent", "conj"))
"""What a phrase that speaks of somebody new is in its sentence: no predicate, apposition or owner."""


def strangers(scene: Scene, people: Sequence[Referent]) -> Iterator[tuple[Token, Referent]]:
    """The phrases for people that are nobody's whom the article names, each with whom it introduces.

    The same noun means the same stranger. A definite phrase may vary a name ("the singer", "the aide"), and
    is left out unless a stranger was so introduced, or it says no more than "the man".
    """
    taken = scene.taken(people)
    known: dict[str, Referent] = {}
    for noun in scene.doc:
        if noun.tag_ != "NN" or noun.i in taken or noun.dep_ not in ROLES or scene.sentence[noun.i] < 0:
            continue
        word = person_noun(noun.text)
        named = any(kid.dep_ == "appos" and kid.i in taken for kid in noun.rights)
        if word is None or named or _modifies(noun) or noun.head.lower_ in COMPARING:
            continue
        first = left_edge(scene.doc, noun.i)
        if not has_determiner(scene.doc, range(first, noun.i + 1)):
            continue
        new = scene.doc[first].lower_ in INDEFINITE
        if not new and word not in known and word not in ANYBODY:
            continue
        if new or word not in known:
            known[word] = Referent("PERSON", gender=person_nouns().get(word))
        yield noun, known[word]


def _modifies(noun: Token) -> bool:
    """Whether a noun stands before another, or before a name that it is the title of."""
    after = following(noun)
    return after is not None and after.tag_ in ("NN", "NNS", "NNP", "NNPS", "HYPH", "POS")


def may_be_meant(scene: Scene, pronoun: Token, noun: Token, stranger: Referent) -> bool:
    """Whether a pronoun can go back to a stranger: a man just before, or its sentence's subject.

    What is quoted speaks of others than the words that go on after it.
    """
    into, out_of = scene.quoted[pronoun.i], scene.quoted[noun.i]
    if into != out_of and (out_of or stranger.gender is None):
        return False
    back = scene.sentence[pronoun.i] - scene.sentence[noun.i]
    if stranger.gender is None:
        return back == 0 and noun.dep_ in SUBJECT
    return back <= 1
