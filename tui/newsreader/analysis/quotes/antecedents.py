"""Whom a pronoun for a speaker goes back to in its own sentence: "a driver who", "The report …, it says"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.quotes.subjects import can_speak

_LONGEST = 12
"""Words for the noun before a "who", at most."""

_SHORT = 4
"""Words for a subject that is told in place of a pronoun, at most: more would not be a name for it."""

_ABOVE = 4
"""Verbs over that of a pronoun whose subjects are looked at."""


def before_relative(relative: Token, content: Collection[int] = ()) -> Token | None:
    """The noun that a "who" or "which" behind it goes with; None where that is not certain.

    Of "Bell and Orr, who" it is Orr where the words said tell of one ("that he …"), of "an impression on
    Bell, who" it is Bell.
    """
    verb = relative.head
    noun = verb.head
    if verb.dep_ != "relcl" or noun.i >= relative.i:
        return None
    between = noun.doc[noun.i + 1 : relative.i]
    last = next((word for word in reversed(between) if word in noun.conjuncts), None)
    if last is not None and any(pronoun_gender(noun.doc[i].text) for i in content):
        return last
    if relative.lower_ == "who" and not can_speak(noun):
        return next((word for word in reversed(between) if word.ent_type_ == "PERSON"), noun)
    return noun


def with_antecedent(doc: Doc, source: tuple[int, ...], content: Collection[int]) -> tuple[int, ...]:
    """The words for a speaker, a lone "who" or "which" with the noun right before it: "a driver who"."""
    if len(source) != 1 or doc[source[0]].tag_ not in ("WP", "WDT"):
        return source
    noun = before_relative(doc[source[0]], content)
    if noun is None or not noun.tag_.startswith(("NN", "PRP", "DT", "CD")):
        return source
    start = noun.left_edge.i
    beside = start <= noun.i < source[0] <= start + _LONGEST
    return tuple(range(start, source[0] + 1)) if beside else source


def own_subject(pronoun: Token) -> tuple[int, ...]:
    """Who does what the rest of a sentence tells, for "it" or "they" behind that: "The report …, it says".

    Empty where nobody is told of so, or by too many words, or where the pronoun cannot mean that.
    """
    subject = subject_before(pronoun)
    words = tuple(word.i for word in subject.subtree) if subject is not None else ()
    return words if subject is not None and len(words) <= _SHORT and _may_mean(pronoun, subject) else ()


def subject_before(noun: Token) -> Token | None:
    """The subject of another verb of the sentence that stands before a verb's own subject."""
    verb = noun.head
    before = (kid for kid in verb.lefts if kid.dep_ == "advcl")
    for other in (*islice(verb.ancestors, _ABOVE), *before):
        subject = next((kid for kid in other.lefts if kid.dep_ == "nsubj"), None)
        if subject is not None and subject.right_edge.i < noun.i:
            return subject
    return None


def _may_mean(pronoun: Token, noun: Token) -> bool:
    several = noun.tag_ in ("NNS", "NNPS") or any(noun.conjuncts)
    if pronoun.lower_ == "they":
        return several
    person = noun.ent_type_ == "PERSON" or person_noun(noun.text) is not None
    return noun.tag_ in ("NN", "NNP") and not several and not person
