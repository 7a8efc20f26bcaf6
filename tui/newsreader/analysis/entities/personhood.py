"""How much the words around a name speak for a person: what it does, has, stands beside, and "he" after it.

Weights learned by `benchmarks/train_personhood.py` from names whose kind is certain, in a logistic regression
over the features below; one weight a feature, in personhood.json.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import takewhile
from math import sqrt
from pathlib import Path

import msgspec
from spacy.tokens import Doc, Span, Token

from newsreader.analysis.entities.name import Name

WEIGHTS_FILE = Path(__file__).with_name("personhood.json")
NAME_TAGS = frozenset(("NNP", "NNPS"))
NAMELESS = NAME_TAGS | {"CD"}
"""Tags of words that stand for their like: another name, a number."""

HEARERS = frozenset(("tell", "told"))
"""Words before whom somebody speaks to: a broadcaster as often as a friend, by how a newspaper quotes."""

PRONOUNS = {
    **dict.fromkeys(("he", "she", "his", "her", "him", "himself", "herself"), "he"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
}
FAR = 25
"""Tokens behind a name among which the first pronoun is looked for."""

ONCE = -3.0, 1.5
"""Log-odds that one place of a name is worth, at least and at most: doubting takes less than deciding."""

ALWAYS = -4.0, 4.0
"""The same, of all its places."""


Weights = Mapping[str, float] | None
"""The weight of each feature; None for the learned ones."""


def personhood(doc: Doc, places: Iterable[Name], weights: Weights = None) -> float:
    """Log-odds that the places of one name are a person's, as their words tell; each further one counts less.

    A pipeline without a parser tells nothing.
    """
    if not doc.has_annotation("DEP"):
        return 0.0
    weights = _weights() if weights is None else weights
    told = [_clipped(sum(weights.get(f, 0.0) for f in features(s)), *ONCE) for s in spans(doc, places)]
    return _clipped(sum(told) / sqrt(len(told)), *ALWAYS) if told else 0.0


def _clipped(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))


def spans(doc: Doc, places: Iterable[Name]) -> Iterator[Span]:
    """The tokens of names."""
    found = (doc.char_span(place.start, place.end, alignment_mode="expand") for place in places)
    return (span for span in found if span)


@cache
def _weights() -> dict[str, float]:
    return msgspec.json.decode(WEIGHTS_FILE.read_bytes(), type=dict[str, float])


def features(span: Span) -> Iterator[str]:
    """What the words around one place say, a string each, the same for every name."""
    head = span.root
    yield "always"
    yield from _governor(head)
    yield from _neighbours(span)
    for child in head.children:
        if child.dep_ in ("appos", "det", "amod"):
            yield f"{child.dep_} {_lemma(child)}"
    if head.dep_ == "nsubj":
        yield from (f"is {_lemma(c)}" for c in head.head.children if c.dep_ in ("attr", "acomp"))
    after = span.doc[span.end : min(span.sent.end, span.end + FAR)]
    own = takewhile(lambda token: token.tag_ not in NAME_TAGS, after)
    yield f"then {next((PRONOUNS[t.lower_] for t in own if t.lower_ in PRONOUNS), None)}"
    if span.sent.end < len(span.doc):
        yield f"{head.dep_} next {PRONOUNS.get(span.doc[span.sent.end].lower_)}"


def _governor(head: Token) -> Iterator[str]:
    """What a name hangs on: the verb it is the subject of, the noun it owns, the preposition before it."""
    dep, above = head.dep_, head.head
    yield dep
    if dep == "pobj":
        yield f"{above.lower_}"
        yield f"{_lemma(above.head)} {above.lower_}"
    elif dep not in ("ROOT", "conj"):
        if dep not in ("dative", "dobj") or _lemma(above) not in HEARERS:
            yield f"{dep} {_lemma(above)}"
        yield f"{dep} {above.tag_}"


def _neighbours(span: Span) -> Iterator[str]:
    """The words right before and behind a name."""
    doc = span.doc
    for back in (1, 2):
        before = _word(doc[span.start - back]) if span.start >= back else None
        if before not in HEARERS:
            yield f"-{back} {before}"
    first, second = (_word(doc[i]) if i < len(doc) else None for i in (span.end, span.end + 1))
    yield f"+1 {first}"
    yield f"+1 {first} {second}"


def _word(token: Token) -> str:
    return _masked(token) or token.lower_


def _lemma(token: Token) -> str:
    return _masked(token) or token.lemma_.lower()


def _masked(token: Token) -> str | None:
    """The tag for a word that stands for its like: another name, a number, an ordinal in figures."""
    if token.tag_ in NAMELESS:
        return token.tag_
    return "CD" if token.text[0].isdigit() else None
