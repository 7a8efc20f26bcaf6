"""The reporter's own clauses beside a saying, which the tagger at times takes for words said."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from spacy.tokens import Token

from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import DIRECTIVES, PLAIN


def joined_clauses(tokens: Tokens, cue: int, content: Collection[int]) -> set[int]:
    """Unquoted words of a content that "and" joins to the saying instead of to what is said.

    "The roof fell in and she says …"; "… said it would rise, and told residents to leave"; "… says it rose
    and the ministry says …".
    """
    verb = tokens.doc[cue]
    own = {i for part in (_before(verb), _after(verb, content)) for i in part}
    return {i for i in content if i in own and tokens.segment[i] < 0}


def _before(verb: Token) -> range:
    """The clause before "and" and the verb's subject, as long as what is said follows the verb."""
    start = _start_of_subject(verb)
    if start is None or not any(kid.dep_ == "ccomp" for kid in verb.rights):
        return range(0)
    return range(start) if start and verb.doc[start - 1].tag_ == "CC" else range(0)


def _after(verb: Token, content: Collection[int]) -> Iterator[int]:
    """What the speaker does next, and what somebody else says."""
    for other in (*_deeds(verb, content), *_sayings(verb, content)):
        start = other.left_edge.i
        if any(verb.i < i < start - 1 for i in content):
            yield from range(start - (verb.doc[start - 1].tag_ == "CC"), other.right_edge.i + 1)


def _deeds(verb: Token, content: Collection[int]) -> Iterator[Token]:
    """Verbs joined to the saying, or of speech and by their tense meant to be: "would rise, and told …"."""
    yield from (kid for kid in verb.rights if kid.dep_ == "conj" and kid.tag_ == verb.tag_)
    for other in (verb.doc[i] for i in sorted(content) if i > verb.i):
        joined = other.dep_ == "conj" and other.head.i in content and _start_of_subject(other) is None
        past = other.tag_ == verb.tag_ in FINITE and other.head.tag_ not in FINITE
        if joined and past and other.lemma_.lower() in PLAIN | DIRECTIVES:
            yield other


def _sayings(verb: Token, content: Collection[int]) -> Iterator[Token]:
    """Verbs of speech in the content, whose subject follows "and"."""
    for i in sorted(content):
        inner = verb.doc[i]
        if i < verb.i or inner.tag_ not in FINITE or inner.lemma_.lower() not in PLAIN:
            continue
        start = _start_of_subject(inner)
        if start and verb.doc[start - 1].tag_ == "CC" and any(kid.dep_ == "ccomp" for kid in inner.rights):
            yield inner


def _start_of_subject(verb: Token) -> int | None:
    return next((kid.left_edge.i for kid in verb.lefts if kid.dep_ in SUBJECT), None)
