"""What looks like a saying and is none: thoughts, titles of works, pointing back."""

from __future__ import annotations

from collections.abc import Collection

from newsreader.analysis.quotes.lexicon import VERBS
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import ATTITUDES, FORCE, PLAIN, SPEECH_NOUNS, SPORTS, WORKS

WORDED = FORCE.keys() | PLAIN | {"accord", "point"}
"""Verbs whose object or clause can be words."""

_SMALL = frozenset({"DT", "IN", "CC", "TO", "POS", "CD", ":", ",", "HYPH"})


def is_saying(tokens: Tokens, cue: int, content: Collection[int]) -> bool:
    """Whether a cue with this content reports words at all."""
    verb = tokens.doc[cue]
    lemma = verb.lemma_.lower()
    quoted = any(tokens.segment[i] >= 0 for i in content)
    if not quoted and _points_back(tokens, content):
        return False
    if lemma in ATTITUDES:
        return quoted
    if lemma in WORKS or (verb.tag_ in VERBS and lemma not in WORDED | {"be"}):
        return not _is_title(tokens, content)
    if lemma == "concede":
        return quoted or not any(kid.dep_ == "dobj" and kid.lemma_ in SPORTS for kid in verb.children)
    return True


def _points_back(tokens: Tokens, content: Collection[int]) -> bool:
    """Whether the words only point to what was told before: "denied these allegations"."""
    words = [tokens.doc[i] for i in sorted(content) if not (tokens.doc[i].is_punct or tokens.doc[i].is_space)]
    if len(words) == 1:
        return words[0].tag_ in ("DT", "PRP", "WP", "WDT")
    return len(words) == 2 and words[0].tag_ in ("DT", "PRP$") and words[1].lemma_.lower() in SPEECH_NOUNS


def _is_title(tokens: Tokens, content: Collection[int]) -> bool:
    """Whether all that is quoted of it is one stretch With Capitals: “The Winter Harbour”."""
    quoted = [tokens.doc[i] for i in content if tokens.segment[i] >= 0]
    large = [token for token in quoted if token.tag_ not in _SMALL and token.is_alpha]
    one = len({int(tokens.segment[token.i]) for token in quoted}) == 1
    return one and len(large) > 1 and all(token.is_title for token in large)
