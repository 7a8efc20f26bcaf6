"""What a sentence says that somebody is: "Ng is the president", "she resigned as mayor"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from newsreader.analysis.cast.phrases import is_person, left_edge, right_edge
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.grammar import SUBJECT, as_set

COPULA = as_set("is was are were became becomes become remains remained been be ’s 's")

SUPPOSING = frozenset(("if", "unless", "whether"))
"""What opens a clause of what is not told to be so: "if Ng is the nominee"."""

APPOINTING = as_set("""appoint choose confirm elect employ engage hire install keep name nominate pick promote
    re-elect replace select succeed""")
"""Verbs whose "as" tells what somebody is, and not what somebody else takes them for ("casts him as")."""


def predicates(scene: Scene, name: range) -> Iterator[range]:
    """The descriptions that the verb of a mention gives to it, in reading order."""
    yield from _of_verb(scene, scene.head(scene.span(name)), name[-1])
    if (who := _relative(scene, name[-1] + 1)) is not None:
        yield from _of_verb(scene, who, who.i)


def _relative(scene: Scene, after: int) -> Token | None:
    """The "who" of a clause right behind a name, or behind the age after it: "Ng, 52, who is the mayor"."""
    doc, i = scene.doc, after
    if i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].tag_ == "CD" and doc[i + 2].text == ",":
        i += 2
    if i + 1 >= len(doc) or doc[i].text != "," or doc[i + 1].lower_ != "who":
        return None
    return doc[i + 1] if doc[i + 1].dep_ in SUBJECT else None


def _of_verb(scene: Scene, mention: Token, last: int) -> Iterator[range]:
    """The descriptions behind a place that the verb gives to its subject or object."""
    verb = mention.head
    if any(child.dep_ == "neg" or child.tag_ == "MD" or child.lower_ in SUPPOSING for child in verb.children):
        return
    if mention.dep_ == "nsubj" and verb.lower_ in COPULA:
        said = [noun for child in verb.children if child.dep_ == "attr" for noun in _joined(child)]
    elif mention.dep_ == "dobj" and verb.lemma_.lower() not in APPOINTING:
        said = []
    elif mention.dep_ == "dobj" or (mention.dep_ in SUBJECT and not _has_object(verb)):
        said = list(_as(verb))
    else:
        said = []
    for noun in said:
        first = left_edge(scene.doc, noun.i)
        if max(last, verb.i) < noun.i:
            yield range(max(first, verb.i + 1), right_edge(scene.doc, noun.i))


DATED = 3
"""Tokens behind a description in which its date begins: "from 1983", "until May"."""

PASSING = as_set("winner loser opponent rival favourite favorite underdog guest passenger liar")
"""What people are for an hour, or in somebody's eyes."""


def is_opinion(scene: Scene, tokens: range) -> bool:
    """Whether somebody only claims it: "a serious politician" in "he said she was a serious politician".

    Qualities with "a" are opinions, in a clause of his or in words that are quoted; that he said she was the
    mayor tells who she is. Who was the winner, or a better player, tells of an hour and not of a person.
    """
    noun = scene.head(scene.span(tokens))
    compared = any(scene.doc[i].tag_ in ("JJR", "JJS", "RBR", "RBS") for i in tokens if i < noun.i)
    if noun.lower_ in PASSING or compared:
        return True
    if scene.doc[tokens[0]].lower_ not in ("a", "an"):
        return False
    return noun.head.dep_ in ("ccomp", "advcl")


def is_over(scene: Scene, tokens: range) -> bool:
    """Whether a past tense and a year or an end say when somebody was something: "was mayor until May"."""
    verb = scene.head(scene.span(tokens)).head
    verb = verb.head if verb.lower_ == "as" else verb
    behind = scene.doc[tokens[-1] + 1 : min(tokens[-1] + 1 + DATED, verb.sent.end)]
    dated = any(token.lower_ == "until" or (token.is_digit and len(token) == 4) for token in behind)
    return verb.tag_ == "VBD" and verb.lemma_ != "become" and dated


def _joined(noun: Token) -> Iterator[Token]:
    """A noun for a person, and one with an article of its own joined to it: "an artist and a builder"."""
    if not is_person(noun):
        return
    yield noun
    for other in noun.children:
        if other.dep_ == "conj" and is_person(other) and any(c.dep_ == "det" for c in other.children):
            yield other


def _has_object(verb: Token) -> bool:
    return any(child.dep_ in ("dobj", "dative") for child in verb.children)


def _as(verb: Token) -> Iterator[Token]:
    """The nouns for people of the verb's phrases with "as"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ == "as":
            for noun in child.children:
                if noun.dep_ == "pobj" and is_person(noun):
                    yield noun
