"""Which sentences leave a question open unless another is told: "So …", "The letter …", a "But …" next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Span, Token

from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.summary.lexicon import CONCLUDING, CONNECTIVES, HERE_AND_NOW, KNOWN_TO_ALL, TURNING

NOUNS = ("NOUN", "PROPN")
NEW = ("a", "an", "another")
DEFINING = ("prep", "relcl", "acl", "appos", "ccomp", "advmod")
"""What may stand behind a noun and tell which one is meant."""

SHORTEST, LONGEST = 4, 30
"""Letters of the second half of a compound ("earthquake", "the quake"), and of words looked at for one."""


@dataclass(frozen=True)
class Need:
    """A sentence that leaves a question open, and the sentences of which one at least answers it."""

    sentence: int
    answers: tuple[int, ...]


@dataclass
class _Nouns:
    """The sentences that use each noun, alone or at the end of a compound, and the nouns that came as new."""

    uses: dict[str, list[int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)

    def read(self, sentence: Span, i: int) -> None:
        for token in sentence:
            if token.pos_ in NOUNS:
                lemma = token.lemma_.lower()
                if lemma not in self.seen and any(map(_brings_in, token.children)):
                    self.new.add(lemma)
                self.seen.add(lemma)
                for start in range(max(1, min(len(lemma), LONGEST) - SHORTEST + 1)):
                    found = self.uses.setdefault(lemma[start:], [])
                    if found[-1:] != [i]:
                        found.append(i)


def open_questions(sentences: Sequence[Span]) -> list[Need]:
    """What sentences need of others.

    A conclusion ("So …") needs the sentence before it, another connective ("But …") any sentence before; and
    what a "But …" turns against needs that turn, as it is half the truth.
    A subject that opens the sentence and has nothing but its article ("The letter says …") needs a sentence
    before that uses the noun, the last one where none does. Further in, only nouns that the article brought
    in as new need one ("a race", "at the end of the race").
    """
    nouns = _Nouns()
    needs: list[Need] = []
    for i, sentence in enumerate(sentences):
        if i:
            needs += [Need(i, answers) for answers in dict.fromkeys(_answers(sentence, i, nouns))]
            needs += [Need(i - 1, (i,))] * (_connective(sentence) in TURNING)
        nouns.read(sentence, i)
    return needs


def _answers(sentence: Span, i: int, nouns: _Nouns) -> Iterator[tuple[int, ...]]:
    words = [token for token in sentence if any(map(str.isalnum, token.text))]
    before = tuple(range(i))
    if connective := _connective(sentence):
        yield (i - 1,) if connective in CONCLUDING else before
    opening = _opening_subject(words)
    told: set[str] = set()
    for noun in (word for word in words if word.pos_ in NOUNS):
        lemma = noun.lemma_.lower()
        if lemma not in told and _is_bare(noun):
            uses = tuple(nouns.uses.get(lemma, ()))
            if noun == opening:
                yield uses or (i - 1,)
            elif lemma in nouns.new:
                yield uses
        told.add(lemma)


def _connective(sentence: Span) -> str:
    """The word that ties a sentence as a whole to the one before, in lower case; "" without one."""
    word = sentence[0]
    return word.lower_ if word.lower_ in CONNECTIVES and word.head == sentence.root else ""


def _opening_subject(words: Sequence[Token]) -> Token | None:
    """The noun behind an opening "The", perhaps with a connective before it, that is a clause's subject."""
    place = next((k for k, word in enumerate(words[:3]) if word.pos_ not in ("CCONJ", "SCONJ", "ADV")), 0)
    noun = words[place + 1] if place + 1 < len(words) else None
    return noun if noun is not None and noun.dep_ in SUBJECT else None


def _brings_in(word: Token) -> bool:
    """Whether a word before a noun brings it in as new: "a race", "two men"."""
    return word.lower_ in NEW or (word.dep_ == "nummod" and word.ent_type_ != "DATE")


def _is_bare(noun: Token) -> bool:
    """Whether a common noun has an article before it and nothing else that tells which one is meant."""
    known = noun.lemma_.lower() in KNOWN_TO_ALL or noun.lemma_.lower() in HERE_AND_NOW
    if noun.pos_ != "NOUN" or known or noun.ent_type_ in ("DATE", "TIME"):
        return False
    article = noun.doc[max(0, noun.i - 1)]
    if article.lower_ != "the" or article.head != noun or _announces(noun):
        return False
    return not any(child.i > noun.i and child.dep_ in DEFINING for child in noun.children)


def _announces(noun: Token) -> bool:
    """Whether a clause tells what the noun is: "the plan is that …"."""
    verb = noun.head
    return verb.lemma_ == "be" and any(child.dep_ == "ccomp" for child in verb.children)
